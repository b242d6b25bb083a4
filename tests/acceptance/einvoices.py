"""E-invoices of others through the headless door: each file is judged as its README, its folder and its origin say, and
the official fragments try the rules one by one."""

import glob
import os
import tempfile
import xml.etree.ElementTree

from door import Door, Refusal, new

# Where our verdict is another than "valid" for a file outside of invalid/, and why; docs/e-invoice-reading.md tells more.
NO_INVOICE = "profile MINIMUM or BASIC WL: no lines, so no invoice by EN 16931"
ZUGFERD_1 = "ZUGFeRD 1.0 or older: not EN 16931"
KNOWN = {
    "Facture_DOM_MINIMUM.pdf": NO_INVOICE,
    "Facture_FR_BASICWL.pdf": NO_INVOICE,
    "zugferd_2p0_MINIMUM.pdf": NO_INVOICE,
    "MustangGnuaccountingBeispielRE-20140519_499.pdf": ZUGFERD_1,
    "MustangGnuaccountingBeispielRE-20150613_503.pdf": ZUGFERD_1,
    "ZUGFeRD_1p0_BASIC_Einfach.pdf": ZUGFERD_1,
    "ZUGFeRD_1p0_COMFORT_Einfach.pdf": ZUGFERD_1,
    "acme_invoice-42_ZUGFeRD.pdf": ZUGFERD_1,
    "testout-XR.xml": "an empty description, which XRechnung refuses (R008)",
    "valid_with_VAT_O.xml": "the seller has no identifier (BR-CO-26)",
    "BT-128.ubl.xml": "made to show one field; its sums are wrong",
    "periods.ubl.xml": "made to show one field; a way of payment without code",
}
# Files in invalid/ whose XML breaks nothing fatal: what fails is the PDF or its metadata, or it is only worth a warning.
SOUND = {
    "Avoir_FR_type380_BASIC.pdf": "",
    "Facture_DOM_BASIC.pdf": "",
    "MustangGnuaccountingBeispielRE-20171118_506.pdf": "",
    "invalidXMP.pdf": "",
    "python-factur-x.pdf": "",
    "noNetPriceValidation.xml": "PEPPOL-EN16931-R120",
}


def verdict(door, path):
    """Whether the file is a valid e-invoice to us, and the rules that spoke."""
    try:
        answer = door("einvoice.check", path=path)
    except Refusal as refusal:
        return False, {refusal.answer["fault"]}
    return answer["valid"], {finding["rule"] for finding in answer["findings"]}


VEFA = "{http://difi.no/xsd/vefa/validator/1.0}"


def fragments(path):
    """Each test of a set: the rules that must be silent, those that must speak, and the invoice."""
    for test in xml.etree.ElementTree.parse(path).getroot().iter(VEFA + "test"):
        silent = [each.text.strip() for each in test.iter(VEFA + "success")]
        speaking = [each.text.strip() for each in test.iter(VEFA + "error")]
        yield silent, speaking, xml.etree.ElementTree.tostring(list(test)[-1])


def rule_tests(door, folder, report):
    """The official tests of the rules: each a piece of UBL on which a rule speaks or is silent."""
    count = 0
    with tempfile.TemporaryDirectory(prefix="kontorist-rules-") as scratch:
        piece = os.path.join(scratch, "piece.xml")
        for path in sorted(glob.glob(os.path.join(folder, "rule-tests", "*.xml"))):
            for number, (silent, speaking, invoice) in enumerate(fragments(path), start=1):
                with open(piece, "wb") as file:
                    file.write(invoice)
                _, rules = verdict(door, piece)
                count += len(silent) + len(speaking)
                for rule in [rule for rule in silent if rule in rules] + [rule for rule in speaking if rule not in rules]:
                    report.failures.append(f"{os.path.basename(path)}, test {number}: {rule} is wrong")
    print(f"{count} official verdicts on rules", flush=True)
    if count < 250:
        report.failures.append(f"only {count} official verdicts were found")


def e_invoices(program, data, company, report):
    """Every XML and PDF of the collection."""
    folder = os.path.join(data, "e-invoices")
    new(program, company)
    count = 0
    with Door(program, company) as door:
        for kind in ("cii", "ubl", "xrechnung", "zugferd-pdf", "invalid"):
            for path in sorted(glob.glob(os.path.join(folder, kind, "*"))):
                name = os.path.basename(path)
                valid, rules = verdict(door, path)
                count += 1
                expected = name in SOUND if kind == "invalid" else name not in KNOWN
                if valid != expected:
                    report.failures.append(f"{kind}/{name}: {'valid' if valid else 'invalid'}, {sorted(rules)}")
                if SOUND.get(name) and SOUND[name] not in rules:
                    report.failures.append(f"{kind}/{name}: {SOUND[name]} is silent")
        rule_tests(door, folder, report)
    print(f"{count} e-invoices judged", flush=True)
    if count < 100:
        report.failures.append(f"only {count} e-invoices were found")
