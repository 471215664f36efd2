"""Where a training begins: with nothing, or with the weights and the tokenizer of a model of this recipe."""
import os

import numpy as np
import torch

from .data import plain_texts
from .gguf import read_gguf
from .model import Config
from .tokenizer import Tokenizer, extend_tokenizer, learn_tokenizer


def start_fresh(o, rows, control, marks):
    """-> tokenizer learned from the rows, config, no weights."""
    tokenizer = learn_tokenizer(plain_texts(rows, control, marks), control, marks, o.vocab)
    config = Config(len(tokenizer.tokens), o.width, o.layers, o.heads, o.kv_heads or o.heads,
                    o.ffn or round(o.width * 2.75 / 32) * 32, o.context, dropout=o.dropout)
    return tokenizer, config, None


def start_from(o, rows, control, marks):
    """-> tokenizer, config and {GGUF name: tensor} of the GGUF file o.start. Scripts that the model does not know get
    pieces of their own, as far as o.vocab has room; their embeddings begin small and random."""
    metadata, weights = read_gguf(o.start)
    tokenizer = Tokenizer(*(metadata[f"tokenizer.ggml.{key}"] for key in ("tokens", "scores", "token_type")), list(marks))
    missing = [token for token in [*control, *marks] if token not in tokenizer.id_of]
    if missing:
        raise SystemExit(f"{o.start} has no token for {', '.join(missing[:5])}: it was trained for another taxonomy or "
                         f"prompt format; train from nothing, without --from")
    tokenizer = extend_tokenizer(tokenizer, plain_texts(rows, control, marks), o.vocab)
    weights["token_embd.weight"] = _with_rows(weights["token_embd.weight"], len(tokenizer.tokens))
    return tokenizer, _config_of(metadata, len(tokenizer.tokens), o), {n: torch.from_numpy(w) for n, w in weights.items()}


def resume(o):
    """-> tokenizer and config of a training that was stopped; its weights are in the checkpoint."""
    tokenizer = Tokenizer.load(os.path.join(o.out, "tokenizer.json"))
    saved = torch.load(os.path.join(o.out, "checkpoint.pt"), map_location="cpu")["config"]
    return tokenizer, Config(**{**saved, "dropout": o.dropout}), None


def _with_rows(matrix, count):
    """float32 (rows, width) -> (count, width); new rows as the model initialises them."""
    new = np.random.normal(0, 0.02, (count - len(matrix), matrix.shape[1])).astype(np.float32)
    return np.concatenate([matrix, new])


def _config_of(metadata, vocab, o):
    m = lambda key: metadata[f"llama.{key}"]
    return Config(vocab, m("embedding_length"), m("block_count"), m("attention.head_count"), m("attention.head_count_kv"),
                  m("feed_forward_length"), m("context_length"), m("rope.freq_base"), dropout=o.dropout)
