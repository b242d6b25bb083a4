#!/usr/bin/env python3
"""Runs the big real files through the program: run.py PROGRAM DATA [PART…]; parts: uci, northwind, master, hostile,
einvoices.

Exits with 1 when anything differs from what the files, or their READMEs, say. Companies are made in a scratch folder
that is gone afterwards; KONTORIST_KEEP=FOLDER keeps them.
"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

import shops  # noqa: E402
from checks import check_company, master_data  # noqa: E402
from einvoices import e_invoices  # noqa: E402
from hostile import hostile_files, hostile_strings  # noqa: E402


def main(program, data, parts):
    report = shops.Report()
    with tempfile.TemporaryDirectory(prefix="kontorist-acceptance-") as scratch:
        folder = os.environ.get("KONTORIST_KEEP", scratch)
        uci = os.path.join(folder, "uci.kontorist")
        northwind = os.path.join(folder, "northwind.kontorist")
        days = int(os.environ.get("KONTORIST_DAYS", "0")) or None
        if "master" in parts:
            print("== master data", flush=True)
            master_data(program, data, os.path.join(folder, "master.kontorist"), report)
        if "hostile" in parts:
            print("== hostile files", flush=True)
            hostile_files(program, data, os.path.join(folder, "hostile.kontorist"), report)
            print("== hostile texts", flush=True)
            hostile_strings(program, data, os.path.join(folder, "naughty.kontorist"), folder, report)
        if "einvoices" in parts:
            print("== e-invoices", flush=True)
            e_invoices(program, data, os.path.join(folder, "einvoices.kontorist"), report)
        if "northwind" in parts:
            print("== Northwind, 1996 and 1997", flush=True)
            shops.replay_northwind(program, data, northwind, report)
            check_company(program, northwind, report)
        if "uci" in parts:
            print("== UCI Online Retail, December 2010 to March 2011", flush=True)
            shops.replay_uci(program, data, uci, report, days)
            check_company(program, uci, report)
    for what in report.failures:
        print(f"differs: {what}")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:] or ["master", "hostile", "einvoices", "northwind", "uci"]))
