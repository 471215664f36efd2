"""Teacher-forced validation: how often the most likely token is the right one, slot by slot.

Answers are strictly formed and every label or mark is one token, so this equals what an unconstrained greedy decoder
would get right after a right beginning; serving, which offers legal labels only, can be better but not worse.
"""
from collections import Counter, defaultdict

import torch
import torch.nn.functional as F

from .data import ANSWER, TEXT, answer_slots


@torch.no_grad()
def evaluate(model, split, tokenizer, autocast, device, token_budget=8192, rows=None, with_text=False):
    """-> {"rows", "loss" (per answer token), "exact" (every answer token right), "slots": {name: {...}}}."""
    model.eval()
    sums = Counter()
    right, seen = Counter(), Counter()  # by (slot, wanted token)
    for batch in split.batches(token_budget, rows=rows):
        ids, kinds = split.stack(batch)
        with autocast():
            hidden = model(torch.from_numpy(ids).to(device))
            wanted_kinds = (ANSWER, TEXT) if with_text else (ANSWER,)
            for kind in wanted_kinds:
                at = torch.from_numpy(kinds[:, 1:] == kind)
                logits = model.logits(hidden[:, :-1][at.to(device)]).cpu()
                target = torch.from_numpy(ids[:, 1:])[at]
                sums[kind, "loss"] += F.cross_entropy(logits, target, reduction="sum").item()
                sums[kind, "tokens"] += len(target)
                if kind == ANSWER:
                    guess = torch.zeros(ids.shape, dtype=torch.long)
                    guess[:, 1:][at] = logits.argmax(-1)
        hit = (guess.numpy() == ids) | (kinds != ANSWER)  # (B, T)
        sums["exact"] += int(hit.all(axis=1).sum())
        sums["rows"] += len(batch)
        for row in range(len(batch)):
            chosen = answer_slots(tokenizer, ids[row], kinds[row])
            sums["choices"] += all(hit[row, position] for position, _ in chosen)
            for position, name in chosen:
                key = name, int(ids[row, position])
                seen[key] += 1
                right[key] += int(hit[row, position])
    model.train()
    report = {
        "rows": sums["rows"],
        "loss": sums[ANSWER, "loss"] / max(1, sums[ANSWER, "tokens"]),
        "exact": sums["exact"] / max(1, sums["rows"]),
        "slots_exact": sums["choices"] / max(1, sums["rows"]),
        "slots": _by_slot(right, seen),
    }
    if with_text:
        report["text_loss"] = sums[TEXT, "loss"] / max(1, sums[TEXT, "tokens"])
    return report


def _by_slot(right, seen):
    """Per slot: accuracy, the share of its commonest answer (what a constant guess would get), and macro recall."""
    by_slot = defaultdict(list)
    for (name, token), count in seen.items():
        by_slot[name].append((right[name, token], count))
    report = {}
    for name, pairs in sorted(by_slot.items()):
        total = sum(count for _, count in pairs)
        report[name] = {
            "accuracy": sum(hits for hits, _ in pairs) / total,
            "macro_recall": sum(hits / count for hits, count in pairs) / len(pairs),
            "commonest": max(count for _, count in pairs) / total,
            "answers": len(pairs),
            "count": total,
        }
    return report


def one_line(report):
    slots = " ".join(f"{name} {slot['accuracy']:.3f}" for name, slot in report["slots"].items())
    return f"loss {report['loss']:.4f} exact {report['exact']:.3f} | {slots}"
