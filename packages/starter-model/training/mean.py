"""Writes model.gguf, tokenizer.json and golden.json with the mean of the weights of several snapshots of one training.

    python3 -m training.mean --data DIR --out OUT RUN LATER

RUN and LATER are --out folders of the same training, LATER gone on from a copy of RUN with --resume. Snapshots on one way
lie in one valley, and their mean makes fewer of the mistakes that only one of them makes.
"""
import argparse
import json
import os

import torch

from .data import read_rows
from .export import export
from .model import Config, Llama
from .tokenizer import Tokenizer


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("runs", nargs="+")
    return p.parse_args()


def config_of(run):
    with open(os.path.join(run, "metrics.json"), encoding="utf-8") as file:
        described = json.load(file)["model"]
    return Config(**{name: value for name, value in described.items() if name != "parameters"})


def main():
    o = options()
    snapshots = [torch.load(os.path.join(run, "checkpoint.pt"), map_location="cpu")["averaged"] for run in o.runs]
    model = Llama(config_of(o.runs[0]))
    model.load_state_dict({name: sum(s[name] for s in snapshots) / len(snapshots) for name in snapshots[0]})
    tokenizer = Tokenizer.load(os.path.join(o.runs[0], "tokenizer.json"))
    rows = read_rows(os.path.join(o.data, "validation.jsonl"))[:20]
    os.makedirs(o.out, exist_ok=True)
    print(export(o.out, model, tokenizer, rows, "disposition starter", "Labels calls in disposition's ChatML prompt."))


if __name__ == "__main__":
    main()
