"""A llama: RMSNorm, rotary positions, grouped-query attention, SwiGLU, tied embeddings, no biases.

Parameter names and shapes are those of a GGUF file of architecture "llama", so writing one is a loop, not a
conversion. Rotary pairs are neighbours (2i, 2i+1), which is what ggml calls NORM. There is no sampling and no KV cache:
serving is llama.cpp's business.
"""
import math
from dataclasses import dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F


@dataclass
class Config:
    vocab: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 4
    ffn: int = 704
    context: int = 4096
    rope_base: float = 10000.0
    norm_eps: float = 1e-5
    dropout: float = 0.0

    @property
    def head_width(self):
        return self.width // self.heads

    def check(self):
        if self.width % self.heads or self.heads % self.kv_heads or self.head_width % 2:
            raise ValueError("width must be a multiple of 2 * heads, heads a multiple of kv_heads")
        if self.width % 32 or self.ffn % 32 or (self.kv_heads * self.head_width) % 32:
            raise ValueError("Q8_0 stores rows in blocks of 32: width, ffn and kv_heads * head width must be multiples")


class RMSNorm(nn.Module):
    def __init__(self, width, eps):
        super().__init__()
        self.eps, self.weight = eps, nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


def rotate(x, cos, sin):
    """x (B, heads, T, head_width), cos and sin (T, head_width / 2): turns each pair (2i, 2i+1) by its angle."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), dim=-1).flatten(-2).to(x.dtype)


def attend(q, k, v, block=256):
    """Causal attention; q, k, v and the result are (B, heads, T, head_width)."""
    if q.is_cuda:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)
    # On a CPU with bf16, plain products in blocks of queries are 2 to 3 times faster than the fused kernel.
    found = []
    for start in range(0, q.shape[2], block):
        some, end = q[:, :, start:start + block] / math.sqrt(q.shape[3]), min(start + block, q.shape[2])
        scores = some @ k[:, :, :end].transpose(2, 3)  # (B, heads, block, end)
        future = torch.full(scores.shape[2:], float("-inf"), dtype=scores.dtype).triu(1 + start)
        found.append(torch.softmax(scores + future, dim=-1) @ v[:, :, :end])
    return torch.cat(found, dim=2)


class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        kv_width = c.kv_heads * c.head_width
        self.c = c
        self.attn_norm = RMSNorm(c.width, c.norm_eps)
        self.attn_q = nn.Linear(c.width, c.width, bias=False)
        self.attn_k = nn.Linear(c.width, kv_width, bias=False)
        self.attn_v = nn.Linear(c.width, kv_width, bias=False)
        self.attn_output = nn.Linear(c.width, c.width, bias=False)
        self.ffn_norm = RMSNorm(c.width, c.norm_eps)
        self.ffn_gate = nn.Linear(c.width, c.ffn, bias=False)
        self.ffn_up = nn.Linear(c.width, c.ffn, bias=False)
        self.ffn_down = nn.Linear(c.ffn, c.width, bias=False)
        self.dropout = nn.Dropout(c.dropout)

    def forward(self, x, cos, sin):  # x (B, T, width)
        x = x + self.dropout(self.attn_output(self.attention(self.attn_norm(x), cos, sin)))
        h = self.ffn_norm(x)
        return x + self.dropout(self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h)))

    def attention(self, h, cos, sin):
        split = lambda y, heads: y.view(*y.shape[:2], heads, self.c.head_width).transpose(1, 2)
        q = rotate(split(self.attn_q(h), self.c.heads), cos, sin)
        k = rotate(split(self.attn_k(h), self.c.kv_heads), cos, sin)
        v = split(self.attn_v(h), self.c.kv_heads)
        if self.c.kv_heads < self.c.heads:
            k, v = (y.repeat_interleave(self.c.heads // self.c.kv_heads, dim=1) for y in (k, v))
        return attend(q, k, v).transpose(1, 2).flatten(-2)


class Llama(nn.Module):
    def __init__(self, c):
        super().__init__()
        c.check()
        self.c = c
        self.token_embd = nn.Embedding(c.vocab, c.width)
        self.blk = nn.ModuleList(Block(c) for _ in range(c.layers))
        self.output_norm = RMSNorm(c.width, c.norm_eps)
        self.dropout = nn.Dropout(c.dropout)
        angle = torch.outer(torch.arange(c.context), c.rope_base ** (-torch.arange(0, c.head_width, 2) / c.head_width))
        self.register_buffer("cos", angle.cos(), persistent=False)
        self.register_buffer("sin", angle.sin(), persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                into_residual = name.endswith(("attn_output.weight", "ffn_down.weight"))
                nn.init.normal_(weight, std=0.02 / (math.sqrt(2 * c.layers) if into_residual else 1))

    def forward(self, ids):
        """ids (B, T) -> hidden (B, T, width), the normed state that predicts the token after each position."""
        x = self.dropout(self.token_embd(ids))
        cos, sin = self.cos[:ids.shape[1]], self.sin[:ids.shape[1]]
        for block in self.blk:
            x = block(x, cos, sin)
        return self.output_norm(x)

    def logits(self, hidden):
        """hidden (N, width) -> (N, vocab) in float32. Call it only with the positions that are scored: it is dear."""
        return F.linear(hidden, self.token_embd.weight).float()
