# What a data-preparation script usually is: read a CSV, split by borrower, write JSON lines. Prints seconds and peak MB.
import hashlib
import json
import os
import resource
import sys
import time

import pandas as pd

csv, folder = sys.argv[1:]
started = time.perf_counter()
os.makedirs(folder, exist_ok=True)
rows = pd.read_csv(csv, dtype=str, keep_default_na=False)


def split_of(borrower):
    position = int(hashlib.sha256(("1\0" + borrower).encode()).hexdigest()[:12], 16) / 2**48
    return "train" if position < 0.8 else "validation" if position < 0.9 else "test"


rows["split"] = rows["Customer ID"].map(split_of)
for split, part in rows.groupby("split"):
    part.drop(columns="split").to_json(f"{folder}/{split}.jsonl", orient="records", lines=True, force_ascii=False)
seconds = time.perf_counter() - started
print(json.dumps({"seconds": seconds, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
