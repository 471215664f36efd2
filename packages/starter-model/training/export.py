"""What a finished training leaves behind: model.gguf, tokenizer.json, and golden.json for the parity test in Node."""
import json
import os

import numpy as np
import torch

from .data import encode_row
from .gguf import model_metadata, stored_weights, write_gguf

# Each line is something a tokenizer can get wrong: edge spaces, newlines, digits, scripts, joiners, bytes, look-alikes.
STRINGS = [
    "", " ", "  ", "   three   spaces", "\n", "\n\n", "a\nb", " \n ", "tab\there", "\r\n", "hello", " hello", "hello ", "Hello, world!",
    "5000", "₹5,000.50", "kal 5 baje", "2026-03-04", "३ मार्च को ५००० रुपये", "नमस्ते", " नमस्ते जी", "क्या आप कल भुगतान करेंगे?", "हाँ जी, कल पक्का कर दूँगा।",
    "श्रीमान\u200dजी", "क्\u200cष", "ﷺ", "e\u0301 é", "ಕನ್ನಡ தமிழ்", "漢字かな", "🙂", "👨\u200d👩\u200d👧 family", "🇮🇳", "\u2581", "a\u2581b", "½ ² ①", "haan haan kar dunga",
    "PTP", "ptp PTPs", "NO_PAYMENT_COMMITMENT", "{\"disposition\":\"PTP\"}", "<|im_start|>", "<|im_start|>system\nyou pay<|im_end|>", "<|im_end|", "<unk>",
    "<0x41>", "<s></s>", "[INST]", "\u0000", "don't can't won't", "........", "-----", "A_B-C/D", "AGENT: CALLER:", "x" * 60, "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "a1⟧", "⟦a", "⟦⟧", "⟦a99⟧⟦", "¿qué? naïve", "\ufeffbom", "\u00a0nbsp\u3000wide", "null", "NULL null", "true,false",
]
PROMPTS_KEPT = 3
NEXT_TOKENS = 8


def gguf_weights(model):
    """{GGUF name: float32 array}. Nothing is transposed or permuted: see model.py."""
    return {name: weight.detach().float().cpu().numpy().copy() for name, weight in model.state_dict().items()}


def export(out, model, tokenizer, rows, name, description):
    """Writes the three files and leaves in `model` the weights that the file holds, so that what is measured next is
    what is served. -> what rounding to Q8_0 changed."""
    weights = gguf_weights(model)
    write_gguf(os.path.join(out, "model.gguf"), model_metadata(model.c, tokenizer, name, description), weights)
    tokenizer.save(os.path.join(out, "tokenizer.json"))
    before = _prompt_logits(model, tokenizer, rows)
    stored = stored_weights(weights)
    model.load_state_dict({n: torch.from_numpy(np.array(w)) for n, w in stored.items()})
    after = _prompt_logits(model, tokenizer, rows)
    with open(os.path.join(out, "golden.json"), "w", encoding="utf-8") as file:
        json.dump(golden(tokenizer, rows, after), file, ensure_ascii=False, indent=1)
    return quantization_error(weights, stored, before, after)


def quantization_error(weights, stored, before, after):
    matrices = [n for n, w in weights.items() if w.ndim == 2]
    relative = {n: float(np.linalg.norm(weights[n] - stored[n]) / np.linalg.norm(weights[n])) for n in matrices}
    worst = max(relative, key=relative.get)
    return {
        "relative_rms_of_weights": sum(relative.values()) / len(relative),
        "worst_matrix": {"name": worst, "relative_rms": relative[worst]},
        "logits_max_difference": max(float(np.abs(a - b).max()) for a, b in zip(before, after)),
        "logits_std": float(np.std(before[0])),
        "same_best_token": float(np.mean([np.mean(a.argmax(-1) == b.argmax(-1)) for a, b in zip(before, after)])),
    }


@torch.no_grad()
def _prompt_logits(model, tokenizer, rows):
    """Float32 logits after the prompt and after each token of the answer: a list of (steps, vocab), one per row."""
    model.eval()
    device = model.token_embd.weight.device
    found = []
    for row in rows[:PROMPTS_KEPT]:
        prompt, _ = encode_row(tokenizer, row["messages"], answer=False)
        ids, _ = encode_row(tokenizer, row["messages"])
        hidden = model(torch.tensor([ids], device=device))[0]
        found.append(model.logits(hidden[len(prompt) - 1:-1]).cpu().numpy())
    model.train()
    return found


def golden(tokenizer, rows, logits):
    """Token ids of STRINGS, of rows, and the next-token logits of the first few prompts of `rows`."""
    marks = [f"{a}{mark}{b}" for mark in tokenizer.marks[:3] for a, b in (("", ""), ("pay ", " kal"), ("\n", "\n"))]
    answers = [row["messages"][-1]["content"] for row in rows[:5]]
    strings = [
        *({"text": text, "special": "none"} for text in [*STRINGS, *marks, *answers]),
        *({"text": text, "special": "all"} for text in [*STRINGS, *marks, *answers]),
    ]
    prompts = []
    for row, step_logits in zip(rows, logits):
        prompt, _ = encode_row(tokenizer, row["messages"], answer=False)
        ids, _ = encode_row(tokenizer, row["messages"])
        steps = []
        for scores in step_logits:
            top = np.argsort(-scores)[:NEXT_TOKENS]
            steps.append({"tokens": top.tolist(), "logits": [round(float(scores[t]), 5) for t in top]})
        prompts.append({"prompt": prompt, "answer": ids[len(prompt):], "steps": steps})
    return {
        "control": [t for t, kind in zip(tokenizer.tokens, tokenizer.types) if kind == 3],
        "marks": tokenizer.marks,
        "strings": [{**s, "ids": tokenizer.encode(s["text"], s["special"])} for s in strings],
        "rows": encoded_rows(tokenizer, rows[:20]),
        "prompts": prompts,
    }


def encoded_rows(tokenizer, rows):
    return [{"messages": row["messages"], "ids": encode_row(tokenizer, row["messages"])[0]} for row in rows]
