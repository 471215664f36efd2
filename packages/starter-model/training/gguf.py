"""Writes a llama as GGUF version 3, norms in F32 and matrices in Q8_0, and reads what it wrote. numpy only.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Everything is little-endian.
"""
import struct

import numpy as np

F32, Q8_0 = 0, 8  # ggml tensor types
MOSTLY_Q8_0 = 7  # general.file_type
ALIGNMENT = 32
BLOCK = 32  # values that share one scale
_FORMATS = {"u32": (4, "<I"), "i32": (5, "<i"), "f32": (6, "<f"), "bool": (7, "<?")}
_STRING, _ARRAY = 8, 9

CHATML = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' }}"
    "{% if not loop.last or add_generation_prompt %}{{ '\n' }}{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def quantize_q8_0(matrix):
    """float32 (rows, columns) -> bytes: per 32 values a float16 scale and 32 int8, rounded as ggml's reference does."""
    blocks = np.ascontiguousarray(matrix, dtype=np.float32).reshape(-1, BLOCK)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / np.float32(127)  # (blocks, 1)
    with np.errstate(divide="ignore"):
        inverse = np.where(scale > 0, np.float32(1) / scale, np.float32(0))
    scaled = blocks * inverse
    rounded = np.trunc(scaled + np.copysign(np.float32(0.5), scaled))  # C's roundf: halves away from zero
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("values", "i1", BLOCK)])
    packed["scale"], packed["values"] = scale[:, 0], rounded
    return packed.tobytes()


def dequantize_q8_0(data, shape):
    packed = np.frombuffer(data, dtype=[("scale", "<f2"), ("values", "i1", BLOCK)])
    return (packed["scale"].astype(np.float32)[:, None] * packed["values"].astype(np.float32)).reshape(shape)


def stored_weights(weights):
    """{name: float32 array} as a reader of the file will see them, that is after rounding."""
    return {name: dequantize_q8_0(quantize_q8_0(w), w.shape) if w.ndim == 2 else w for name, w in weights.items()}


def model_metadata(config, tokenizer, name, description):
    """[(key, type, value)] that llama.cpp needs to load a llama with an SPM tokenizer."""
    token = tokenizer.id_of
    return [
        ("general.architecture", "string", "llama"),
        ("general.type", "string", "model"),
        ("general.name", "string", name),
        ("general.description", "string", description),
        ("general.license", "string", "mit"),
        ("general.file_type", "u32", MOSTLY_Q8_0),
        ("general.quantization_version", "u32", 2),
        ("general.alignment", "u32", ALIGNMENT),
        ("llama.vocab_size", "u32", config.vocab),
        ("llama.context_length", "u32", config.context),
        ("llama.embedding_length", "u32", config.width),
        ("llama.block_count", "u32", config.layers),
        ("llama.feed_forward_length", "u32", config.ffn),
        ("llama.rope.dimension_count", "u32", config.head_width),
        ("llama.rope.freq_base", "f32", config.rope_base),
        ("llama.attention.head_count", "u32", config.heads),
        ("llama.attention.head_count_kv", "u32", config.kv_heads),
        ("llama.attention.layer_norm_rms_epsilon", "f32", config.norm_eps),
        ("tokenizer.ggml.model", "string", "llama"),
        ("tokenizer.ggml.pre", "string", "default"),
        ("tokenizer.ggml.tokens", "string[]", tokenizer.tokens),
        ("tokenizer.ggml.scores", "f32[]", tokenizer.scores),
        ("tokenizer.ggml.token_type", "i32[]", tokenizer.types),
        ("tokenizer.ggml.bos_token_id", "u32", token["<|im_start|>"]),
        ("tokenizer.ggml.eos_token_id", "u32", token["<|im_end|>"]),
        ("tokenizer.ggml.eot_token_id", "u32", token["<|im_end|>"]),
        ("tokenizer.ggml.unknown_token_id", "u32", token["<unk>"]),
        ("tokenizer.ggml.padding_token_id", "u32", token["<unk>"]),
        ("tokenizer.ggml.add_bos_token", "bool", False),
        ("tokenizer.ggml.add_eos_token", "bool", False),
        ("tokenizer.ggml.add_space_prefix", "bool", False),
        ("tokenizer.chat_template", "string", CHATML),
    ]


def write_gguf(path, metadata, weights):
    """`weights` is {GGUF name: float32 array}; 2-dimensional ones become Q8_0, the rest stay F32."""
    data = {n: quantize_q8_0(w) if w.ndim == 2 else w.astype("<f4").tobytes() for n, w in weights.items()}
    head = [b"GGUF", struct.pack("<IQQ", 3, len(weights), len(metadata))]
    for key, kind, value in metadata:
        head += [_string(key), _value(kind, value)]
    offset = 0
    for name, weight in weights.items():
        sizes = weight.shape[::-1]  # ggml lists the fastest dimension first
        head += [_string(name), struct.pack(f"<I{len(sizes)}Q", len(sizes), *sizes)]
        head.append(struct.pack("<IQ", Q8_0 if weight.ndim == 2 else F32, offset))
        offset += _padded(len(data[name]))
    with open(path, "wb") as file:
        file.write(_pad(b"".join(head)))
        for tensor in data.values():
            file.write(_pad(tensor))


def read_gguf(path):
    """A file of write_gguf -> ({key: value}, {GGUF name: float32 array}). Other tensor types are refused by name."""
    with open(path, "rb") as file:
        data = file.read()
    magic, version, tensors, keys = struct.unpack_from("<4sIQQ", data)
    if magic != b"GGUF" or version != 3:
        raise ValueError(f"{path} is no GGUF file of version 3")
    reader = _Reader(data, at=24)
    metadata = {reader.string(): reader.value(reader.number("<I")) for _ in range(keys)}
    described = [reader.tensor() for _ in range(tensors)]
    start = _padded(reader.at)
    return metadata, {name: _stored(data, start + offset, shape, kind, name) for name, shape, kind, offset in described}


def _stored(data, at, shape, kind, name):
    count = int(np.prod(shape))
    if kind == F32:
        return np.frombuffer(data, "<f4", count, at).reshape(shape).copy()
    if kind == Q8_0:
        return dequantize_q8_0(data[at:at + count // BLOCK * 34], shape)
    raise ValueError(f"{name} has ggml type {kind}; only F32 and Q8_0 are read")


class _Reader:
    """Reads values one after the other; the order in which a dict comprehension asks is the order of the file."""

    def __init__(self, data, at):
        self.data, self.at = data, at

    def number(self, form):
        (value,) = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return value

    def string(self):
        length = self.number("<Q")
        self.at += length
        return self.data[self.at - length:self.at].decode()

    def value(self, code):
        if code == _STRING:
            return self.string()
        if code == _ARRAY:
            item, count = self.number("<I"), self.number("<Q")
            return [self.value(item) for _ in range(count)]
        forms = {number: form for number, form in _FORMATS.values()}
        if code not in forms:
            raise ValueError(f"metadata of GGUF type {code} is not read; was the file written by this recipe?")
        return self.number(forms[code])

    def tensor(self):
        name, dimensions = self.string(), self.number("<I")
        shape = tuple(self.number("<Q") for _ in range(dimensions))[::-1]
        return name, shape, self.number("<I"), self.number("<Q")


def _string(text):
    return struct.pack("<Q", len(text.encode())) + text.encode()


def _value(kind, value):
    if kind == "string":
        return struct.pack("<I", _STRING) + _string(value)
    if kind == "string[]":
        return struct.pack("<IIQ", _ARRAY, _STRING, len(value)) + b"".join(map(_string, value))
    code, form = _FORMATS[kind.replace("[]", "")]
    if kind.endswith("[]"):
        return struct.pack("<IIQ", _ARRAY, code, len(value)) + b"".join(struct.pack(form, v) for v in value)
    return struct.pack("<I", code) + struct.pack(form, value)


def _padded(size):
    return -(-size // ALIGNMENT) * ALIGNMENT


def _pad(data):
    return data + b"\0" * (_padded(len(data)) - len(data))
