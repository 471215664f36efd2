"""Prints rows with their token ids, in golden.json's shape, for the parity check in Node:

    python3 -m training.dump_rows OUT/tokenizer.json DATA/test.jsonl 2000 > rows.json
"""
import json
import random
import sys

from .data import read_rows
from .export import encoded_rows
from .tokenizer import Tokenizer


def main():
    tokenizer, rows, count = Tokenizer.load(sys.argv[1]), read_rows(sys.argv[2]), int(sys.argv[3])
    some = random.Random(1).sample(rows, min(count, len(rows)))
    json.dump({"marks": tokenizer.marks, "strings": [], "rows": encoded_rows(tokenizer, some), "prompts": []}, sys.stdout)


if __name__ == "__main__":
    main()
