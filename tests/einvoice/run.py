#!/usr/bin/env python3
"""Makes invoices of every kind and tax case by commands, exports each as ZUGFeRD and XRechnung, and gives the files to
programs that others wrote.

run.py PROGRAM [--keep FOLDER]

Checked are the schema of Factur-X (xmllint), the business rules (factur-x-kit), PDF/A (Apache Preflight), the
container (qpdf, pdffonts, pdfdetach) and that the page shows what the XML says (pdftotext). A checker that is missing
is a failure.
"""

import argparse
import json
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

import cases  # noqa: E402
import checkers  # noqa: E402
from door import Desk  # noqa: E402

FEWEST = 40
FORMATS = {"zugferd": "pdf", "xrechnung-cii": "cii.xml", "xrechnung-ubl": "ubl.xml"}


class Made:
    """A document with the files that were made of it, or why they were not."""

    def __init__(self, document, folder, name):
        self.name, self.document, self.files, self.refused = name, document, {}, {}
        self.stem = os.path.join(folder, document)

    def export(self, desk):
        desk.do("document.export", document=self.document, format="json", to=f"{self.stem}.json")
        with open(f"{self.stem}.json", encoding="utf-8") as facts:
            known = json.load(facts)
        self.is_gross = known["prices"] == "gross"
        self.may_be_off = self.is_gross or "deductions" in known  # what advances leave of a group's VAT
        self.page = f"{self.stem}.page.pdf"  # without an invoice inside it is PDF/A-1 still
        desk.do("document.export", document=self.document, format="pdf", to=self.page)
        for form, ending in FORMATS.items():
            path = f"{self.stem}.{ending}"
            answer = desk.ask("document.export", document=self.document, format=form, to=path)
            if not answer["ok"]:
                self.refused[form] = answer["text"]
                continue
            self.files[form] = path
            again = desk.do("document.export", document=self.document, format=form)
            assert again["sha256"] == answer["sha256"], f"{path}: another file the second time"


def made(program, folder):
    """All documents, exported."""
    documents = []
    for number, (company, customers, makers) in enumerate(cases.COMPANIES):
        own = os.path.join(folder, str(number))
        os.makedirs(own, exist_ok=True)
        desk = Desk(program, os.path.join(own, "company.kontorist"))
        maker = cases.Maker(desk, company, customers)
        for make in makers:
            for document in make(maker):
                documents.append(Made(document, own, f"{make.__name__} {document}"))
                documents[-1].export(desk)
        desk.end()
    return documents


def judged(documents):
    found = [f"{made.name}: {form}: {text}" for made in documents for form, text in made.refused.items()]
    hybrids = [made for made in documents if "zugferd" in made.files]
    for each in hybrids:
        each.xml = f"{each.stem}.inside.xml"
        checkers.output("pdfdetach", "-save", "1", "-o", each.xml, each.files["zugferd"])
    xml = {each.xml: each.may_be_off for each in hybrids}
    xml |= {each.files["xrechnung-cii"]: each.may_be_off for each in documents if "xrechnung-cii" in each.files}
    found += checkers.structure(xml)
    found += checkers.rules(list(xml), {file for file, may_be_off in xml.items() if may_be_off})
    for file, may_be_off in xml.items():
        found += checkers.sums(file, may_be_off)
    found += checkers.pages([each.files["zugferd"] for each in hybrids])
    for each in hybrids:
        found += checkers.container(each.files["zugferd"], each.xml)
        found += checkers.shown(each.files["zugferd"], each.xml, each.is_gross)
    return found


def blind(each):
    """Checkers that find nothing in files that were spoilt on purpose: they would prove nothing in good ones, either."""
    with open(each.xml, encoding="utf-8") as file:
        good = file.read()

    def spoilt(name, before, after):
        assert before in good, before
        path = f"{each.stem}.{name}.xml"
        with open(path, "w", encoding="utf-8") as file:
            file.write(good.replace(before, after, 1))
        return path

    gross = re.search(r"<ram:GrandTotalAmount>(.*?)<", good)[1]
    number = "<ram:PaymentReference>"
    plain = f"{each.stem}.pdf"
    sum_is_off = spoilt("sum", f"Amount>{gross}<", "Amount>1.23<")
    found = {
        "xmllint": checkers.structure([spoilt("order", "<ram:TypeCode>380</ram:TypeCode>", "")]),
        "factur-x-kit": checkers.rules([sum_is_off], set()),
        "sums": checkers.sums(sum_is_off, False),
        "pdftotext": checkers.shown(plain, spoilt("text", number, f"{number}X"), False),
        "pdfdetach": checkers.container(plain, sum_is_off),
        "Preflight": checkers.pages([each.page]),
    }
    return [f"{checker} is blind" for checker, finding in found.items() if not finding]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.abspath(options.keep) if options.keep else temporary
        documents = made(os.path.abspath(options.program), folder)
        found = judged(documents) + blind(documents[0])
    for line in found:
        print(line)
    print(f"{len(documents)} invoices, {sum(len(each.files) for each in documents)} files, {len(found)} findings")
    return 1 if found or len(documents) < FEWEST else 0


if __name__ == "__main__":
    sys.exit(main())
