"""The counterpart's share of each stage, from a file of contributions alone, to the last digit.

    python3 counterpart-share.py http://127.0.0.1:8080/api/v1 'in=USD&programme=punjab-cdp'

Tells, with tabs between: stage, net of donors, net of the counterpart, share, unvalued, unconverted.
"""
import csv
import io
import sys
import urllib.request
from collections import defaultdict
from decimal import Decimal, getcontext

getcontext().prec = 100
base, filters = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "in=USD"
stages = defaultdict(lambda: {"DONOR": Decimal(0), "COUNTERPART": Decimal(0), "unvalued": 0, "unconverted": 0})
with urllib.request.urlopen(f"{base}/contributions?{filters}&draft=false&format=csv") as file:
    for row in csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline="")):
        stage = stages[row["stage"]]
        if row["counted.net"]:
            stage[row["providerSide"]] += Decimal(row["counted.net"])  # without what was only passed on
        else:
            stage["unconverted" if row["amount"] else "unvalued"] += 1
for name, stage in stages.items():
    whole = stage["DONOR"] + stage["COUNTERPART"]
    share = round(stage["COUNTERPART"] / whole, 6) if whole else ""
    print(name, f"{stage['DONOR']:f}", f"{stage['COUNTERPART']:f}", share, stage["unvalued"], stage["unconverted"], sep="\t")
