"""Trains a small llama on ChatML rows, and writes model.gguf for llama.cpp: with its tokenizer from nothing, or going on
from a GGUF that this recipe wrote.

    python3 -m training.train --data DIR --out DIR --minutes 45 [--from model.gguf]

DIR holds train.jsonl, validation.jsonl, test.jsonl and tokens.json (see README.md). One process, one device: CUDA if
there is one, else the CPU. It needs torch >= 1.13 and numpy. It does not tune or distil.
"""
import argparse
import ctypes
import json
import math
import os
import time
from contextlib import nullcontext

import numpy as np
import torch
import torch.nn.functional as F

from .data import ANSWER, TEXT, Split, read_control, read_rows
from .evaluate import evaluate, one_line
from .export import export
from .model import Llama
from .start import resume, start_from, start_fresh
from .tokenizer import NORMAL


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, help="stop after this much training time")
    p.add_argument("--steps", type=int, help="stop after so many steps; the schedule follows whichever ends first")
    p.add_argument("--epochs", type=float, help="stop after going through the data so often")
    p.add_argument("--from", dest="start", help="GGUF of this recipe to go on from; its sizes and its tokenizer stay")
    p.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint.pt if it is there")
    p.add_argument("--vocab", type=int, default=12288, help="tokens; with --from, room for scripts that are new to it")
    p.add_argument("--width", type=int, default=256)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--heads", type=int, default=4)
    p.add_argument("--kv-heads", type=int, help="default: as many as heads")
    p.add_argument("--ffn", type=int, help="default: 2.75 * width")
    p.add_argument("--context", type=int, default=4096, help="longer rows are left out, and counted")
    p.add_argument("--batch-tokens", type=int, default=8192, help="tokens per step, padding included")
    p.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    p.add_argument("--warmup", type=int, default=100, help="steps")
    p.add_argument("--decay", type=float, default=0.1, help="weight decay of matrices")
    p.add_argument("--dropout", type=float, default=0.0)
    p.add_argument("--noise", type=float, default=0.0, help="share of the text's tokens that are read as another")
    p.add_argument("--text-weight", type=float, default=0.2, help="weight of modelling the user's text; the answer has 1")
    p.add_argument("--text-share", type=float, default=0.25, help="share of text positions drawn for that, anew each step")
    p.add_argument("--average", type=float, default=0.99, help="exponential average of the weights; 0 switches it off")
    p.add_argument("--precision", choices=["auto", "f32", "bf16"], default="auto")
    p.add_argument("--threads", type=int)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--validations", type=int, default=8, help="how often on the way; each one also saves a checkpoint")
    p.add_argument("--validation-rows", type=int, default=1000, help="on the way; at the end all are used")
    p.add_argument("--name", default="disposition starter")
    o = p.parse_args()
    if not o.minutes and not o.steps and not o.epochs:
        p.error("say --minutes, --steps or --epochs")
    return o


def choose_device(o):
    """-> device, a context manager to compute in, and the name of the precision."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if o.precision == "auto":
        o.precision = "bf16" if device == "cuda" or _cpu_has_bf16() else "f32"
    autocast = lambda: torch.autocast(device, dtype=torch.bfloat16) if o.precision == "bf16" else nullcontext()
    return device, autocast


def keep_freed_memory():
    """glibc gives large freed blocks back to the kernel, which then zeroes them anew in every step: up to a third of
    the time on a CPU. Elsewhere this does nothing."""
    try:
        libc = ctypes.CDLL(None)
        libc.mallopt(-3, 1 << 30)  # M_MMAP_THRESHOLD
        libc.mallopt(-1, (1 << 31) - 1)  # M_TRIM_THRESHOLD
    except (AttributeError, OSError, TypeError):
        pass


def _cpu_has_bf16():
    try:
        with open("/proc/cpuinfo") as file:
            return "avx512_bf16" in file.read()
    except OSError:
        return False


def prepare(o):
    """-> tokenizer, config, weights to begin with or None, {split name: Split}, some rows for the golden file."""
    control, marks = read_control(os.path.join(o.data, "tokens.json"))
    rows = {name: read_rows(os.path.join(o.data, name + ".jsonl")) for name in ("train", "validation", "test")}
    started = time.time()
    if o.resume and os.path.exists(os.path.join(o.out, "checkpoint.pt")):
        tokenizer, config, weights = resume(o)
    else:
        tokenizer, config, weights = (start_from if o.start else start_fresh)(o, rows["train"], control, marks)
        tokenizer.save(os.path.join(o.out, "tokenizer.json"))
    print(f"vocabulary of {len(tokenizer.tokens)} in {time.time() - started:.0f} s", flush=True)
    started = time.time()
    splits = {name: Split(tokenizer, rows[name], o.context) for name in rows}
    for name, split in splits.items():
        note = f", {split.too_long} longer than {o.context} left out" if split.too_long else ""
        print(f"{name}: {len(split)} rows, {split.tokens} tokens{note}", flush=True)
    print(f"encoded in {time.time() - started:.0f} s", flush=True)
    return tokenizer, config, weights, splits, rows["validation"][:20]


def misheard(ids, kinds, share, ordinary):
    """ids with a share of the text's plain tokens changed for any other, so that no single word decides a label. What is
    to be predicted stays as it was said."""
    if share == 0:
        return ids
    hit = (kinds == TEXT) & (np.random.rand(*ids.shape) < share) & np.isin(ids, ordinary)
    return np.where(hit, np.random.choice(ordinary, ids.shape), ids)


def loss_of(model, heard, ids, kinds, o, device):
    """Mean over the answer's tokens + text_weight * mean over a random share of the text's. Only these positions are
    projected on the vocabulary."""
    hidden = model(torch.from_numpy(heard).to(device))[:, :-1]  # (B, T - 1, width)
    text = (kinds[:, 1:] == TEXT) & (np.random.rand(*kinds[:, 1:].shape) < o.text_share)
    answer = kinds[:, 1:] == ANSWER
    chosen = np.flatnonzero(text | answer)
    logits = model.logits(hidden.flatten(0, 1)[torch.from_numpy(chosen).to(device)])  # (N, vocab)
    each = F.cross_entropy(logits, torch.from_numpy(ids[:, 1:].reshape(-1)[chosen]).to(device), reduction="none")
    is_answer = torch.from_numpy(answer.reshape(-1)[chosen]).to(device)
    weight = torch.where(is_answer, 1 / max(1, answer.sum()), o.text_weight / max(1, text.sum()))
    return (each * weight.to(each)).sum(), each[is_answer].mean()


class Clock:
    """How much of the training is done, by steps or by minutes of training time, whichever is further."""

    def __init__(self, o, spent=0.0):
        self.o, self.spent, self.since = o, spent, time.time()

    def seconds(self):
        return self.spent + time.time() - self.since

    def pause(self):
        self.spent, self.since = self.seconds(), None

    def go_on(self):
        self.since = time.time()

    def progress(self, step):
        by_steps = step / self.o.steps if self.o.steps else 0.0
        by_minutes = self.seconds() / (60 * self.o.minutes) if self.o.minutes else 0.0
        return min(1.0, max(by_steps, by_minutes))


def learning_rate(o, step, progress):
    warm = min(1.0, (step + 1) / o.warmup)
    return o.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))


def make_optimizer(model, o):
    matrices = [w for w in model.parameters() if w.dim() == 2]
    norms = [w for w in model.parameters() if w.dim() == 1]
    groups = [{"params": matrices, "weight_decay": o.decay}, {"params": norms, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=o.rate, betas=(0.9, 0.95), eps=1e-8)


@torch.no_grad()
def average_into(averaged, model, decay, step):
    """averaged <- decay * averaged + (1 - decay) * model, with a shorter memory in the first steps."""
    decay = min(decay, (1 + step) / (10 + step)) if decay else 0.0
    for old, new in zip(averaged.parameters(), model.parameters()):
        old.lerp_(new, 1 - decay)


def save_checkpoint(path, **state):
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def main():
    o = options()
    os.makedirs(o.out, exist_ok=True)
    if o.threads:
        torch.set_num_threads(o.threads)
    keep_freed_memory()
    np.random.seed(o.seed)
    torch.manual_seed(o.seed)
    device, autocast = choose_device(o)
    tokenizer, config, weights, splits, golden_rows = prepare(o)
    ordinary = np.flatnonzero(np.array(tokenizer.types) == NORMAL)
    model, averaged = Llama(config).to(device), Llama(config).to(device)
    if weights:
        model.load_state_dict(weights)
    averaged.load_state_dict(model.state_dict())
    optimizer = make_optimizer(model, o)
    size = sum(w.numel() for w in model.parameters())
    print(f"{size / 1e6:.2f} M parameters, {device}, {o.precision}, torch {torch.__version__}", flush=True)

    checkpoint = os.path.join(o.out, "checkpoint.pt")
    step, epoch, at, clock, history, best = 0, 0, 0, Clock(o), [], None
    if o.resume and os.path.exists(checkpoint):
        saved = torch.load(checkpoint, map_location=device)
        model.load_state_dict(saved["model"])
        averaged.load_state_dict(saved["averaged"])
        optimizer.load_state_dict(saved["optimizer"])
        step, epoch, at, history, best = (saved[name] for name in ("step", "epoch", "at", "history", "best"))
        clock = Clock(o, saved["seconds"])
        print(f"going on from step {step}, {clock.seconds() / 60:.1f} min", flush=True)

    batches = splits["train"].batches(o.batch_tokens, seed=o.seed + epoch)
    if o.epochs:
        o.steps = min(o.steps or math.inf, math.ceil(o.epochs * len(batches)))
    seen, running, mark = 0, None, clock.seconds()
    progress = clock.progress(step)
    next_validation = (math.floor(progress * o.validations) + 1) / o.validations
    def validate():
        """Measures the averaged weights; -> them, if none before were as good, else the best so far."""
        report = evaluate(averaged, splits["validation"], tokenizer, autocast, device, rows=o.validation_rows)
        history.append({"step": step, "seconds": round(clock.spent, 1), **report})
        print(f"validation at step {step}: {one_line(report)}", flush=True)
        if report["loss"] > min(past["loss"] for past in history):
            return best
        return {name: weight.clone() for name, weight in averaged.state_dict().items()}

    if o.start and step == 0:  # training on little data may well make a model worse
        clock.pause()
        best = validate()
        clock.go_on()
    while progress < 1:
        if at == len(batches):
            epoch, at = epoch + 1, 0
            batches = splits["train"].batches(o.batch_tokens, seed=o.seed + epoch)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(o, step, progress)
        ids, kinds = splits["train"].stack(batches[at])
        with autocast():
            loss, answer_loss = loss_of(model, misheard(ids, kinds, o.noise, ordinary), ids, kinds, o, device)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        average_into(averaged, model, o.average, step)
        step, at, seen = step + 1, at + 1, seen + int((ids > 0).sum())
        progress = clock.progress(step)
        running = answer_loss.item() if running is None else 0.95 * running + 0.05 * answer_loss.item()
        if step % 20 == 0:
            now = clock.seconds()
            left = now * (1 - progress) / max(progress, 1e-9)
            print(f"step {step} epoch {epoch} answer loss {running:.4f} loss {loss.item():.3f} "
                  f"rate {group['lr']:.1e} {seen / (now - mark):.0f} tokens/s {left / 60:.1f} min left", flush=True)
            seen, mark = 0, now
        if progress >= next_validation or progress >= 1:
            clock.pause()
            next_validation += 1 / o.validations
            best = validate()
            save_checkpoint(checkpoint, model=model.state_dict(), averaged=averaged.state_dict(), best=best,
                            optimizer=optimizer.state_dict(), config=vars(config), step=step, epoch=epoch, at=at, history=history,
                            seconds=clock.spent)
            clock.go_on()
            mark = clock.seconds()
    clock.pause()
    averaged.load_state_dict(best)
    finish(o, averaged, tokenizer, splits, golden_rows, autocast, device,
           {"steps": step, "epochs": epoch + at / len(batches), "minutes": clock.spent / 60, "history": history})


def finish(o, model, tokenizer, splits, golden_rows, autocast, device, training):
    measure = lambda split, **how: evaluate(model, splits[split], tokenizer, autocast, device, **how)
    unrounded = measure("validation", rows=o.validation_rows)
    rounding = export(o.out, model, tokenizer, golden_rows, o.name, "Labels calls in disposition's ChatML prompt.")
    rounded = measure("validation", rows=o.validation_rows)
    rounding["validation_loss"] = {"before": unrounded["loss"], "after": rounded["loss"]}
    rounding["validation_exact"] = {"before": unrounded["exact"], "after": rounded["exact"]}
    stored = {"validation": measure("validation", with_text=True), "test": measure("test")}
    metrics = {
        "options": vars(o),
        "model": {**vars(model.c), "parameters": sum(w.numel() for w in model.parameters())},
        "data": {name: {"rows": len(s), "tokens": s.tokens, "too_long": s.too_long} for name, s in splits.items()},
        "torch": torch.__version__,
        "quantization": rounding,
        **stored,
        "training": training,
    }
    with open(os.path.join(o.out, "metrics.json"), "w", encoding="utf-8") as file:
        json.dump(metrics, file, indent=1)
    for name, report in stored.items():
        print(f"{name} (Q8_0): {one_line(report)}")
    print(f"rounding: {rounding}\nwrote {o.out}/model.gguf")


if __name__ == "__main__":
    main()
