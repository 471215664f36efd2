"""A byte-fallback BPE tokenizer in the manner of minbpe, equal token for token to llama.cpp's tokenizer model "llama".

It learns pieces from text, encodes text, and saves itself. It does not decode, normalise, or add a BOS token.

Why a cache per word is exact: no piece crosses a word border (see WORD), and whether two neighbouring characters are
separated by a border depends on these two characters alone, so llama.cpp's greedy merge can never cross one either.
"""
import heapq
import json
import re
import unicodedata
from collections import Counter, defaultdict

UNKNOWN = "<unk>"
FRAME = ("<|im_start|>", "<|im_end|>")
SPACE = "\u2581"  # "▁" stands for a space inside pieces
NORMAL, UNKNOWN_TYPE, CONTROL, BYTE = 1, 2, 3, 6  # tokenizer.ggml.token_type

# Vowel signs are marks, not letters: without them every Hindi word would fall to pieces.
_MARKS = "".join(chr(c) for c in range(0x300, 0xE00) if unicodedata.category(chr(c))[0] == "M") + "\u200c\u200d"
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_OTHER = rf"(?:(?!{_LETTER})[^\d\n{SPACE}])"
WORD = re.compile(rf"{SPACE}?{_LETTER}+|{SPACE}?{_OTHER}+|\n|\d|{SPACE}")
INDIC = range(0x900, 0xD80)  # Devanagari to Malayalam: nine blocks of 128 characters, one for each script


class Tokenizer:
    def __init__(self, tokens, scores, types, marks):
        self.tokens, self.scores, self.types, self.marks = tokens, scores, types, marks
        self.id_of = {text: i for i, text in enumerate(tokens)}
        self.byte_id = [self.id_of[f"<0x{byte:02X}>"] for byte in range(256)]
        special = [text for text, kind in zip(tokens, types) if kind in (UNKNOWN_TYPE, CONTROL)]
        # llama.cpp searches the longest special token first, over the whole text, wherever it stands
        by_length = lambda texts: sorted(texts, key=lambda text: -len(text.encode()))
        self.parsed = {"none": [], "marks": by_length(marks), "all": by_length(special)}
        self.cache = {}

    def encode(self, text, special="none"):
        """Token ids of `text`. `special` says which control tokens are recognised: "none", "marks" or "all"."""
        ids = []
        for part in self._partition(text, self.parsed[special]):
            if isinstance(part, int):
                ids.append(part)
                continue
            for word in WORD.findall(part.replace(" ", SPACE)):
                known = self.cache.get(word)
                if known is None:
                    known = self.cache[word] = self._encode_word(word)
                ids += known
        return ids

    def _partition(self, text, special):
        parts = [text]  # plain str | token id
        for token in special:
            if token in text:
                parts = [new for part in parts for new in self._cut(part, token)]
        return parts

    def _cut(self, part, token):
        if isinstance(part, int):
            return [part]
        cut = []
        for i, plain in enumerate(part.split(token)):
            cut += ([self.id_of[token]] if i else []) + ([plain] if plain else [])
        return cut

    def _encode_word(self, word):
        symbols = list(word)
        while len(symbols) > 1:
            # the pair whose concatenation has the highest score; the leftmost of equals
            best = max(range(len(symbols) - 1), key=lambda i: self._score(symbols[i] + symbols[i + 1]))
            if self._score(symbols[best] + symbols[best + 1]) == float("-inf"):
                break
            symbols[best:best + 2] = [symbols[best] + symbols[best + 1]]
        ids = []
        for symbol in symbols:
            known = self.id_of.get(symbol)
            ids += [known] if known is not None else [self.byte_id[byte] for byte in symbol.encode()]
        return ids

    def _score(self, text):
        known = self.id_of.get(text)
        return float("-inf") if known is None else self.scores[known]

    def save(self, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"tokens": self.tokens, "scores": self.scores, "types": self.types, "marks": self.marks}, file,
                      ensure_ascii=False)

    @staticmethod
    def load(path):
        with open(path, encoding="utf-8") as file:
            saved = json.load(file)
        return Tokenizer(saved["tokens"], saved["scores"], saved["types"], saved["marks"])


def learn_tokenizer(texts, control, marks, size):
    """Learn a vocabulary of `size` tokens. `texts` are plain fragments, control tokens already cut out."""
    control = list(dict.fromkeys([*FRAME, *control]))
    words, characters = _count_words(texts)
    fixed = [UNKNOWN, *control, *(f"<0x{byte:02X}>" for byte in range(256))]
    kept = [c for c, _ in sorted(characters.items(), key=lambda item: (-item[1], item[0])) if c not in fixed]
    pieces = learn_pieces(words, max(0, size - len(fixed) - len(kept)), [UNKNOWN, *control])
    types = [UNKNOWN_TYPE] + [CONTROL] * len(control) + [BYTE] * 256 + [NORMAL] * (len(pieces) + len(kept))
    scores = [0.0] * len(fixed) + [-float(rank) for rank in range(len(pieces) + len(kept))]
    return Tokenizer(fixed + pieces + kept, scores, types, list(marks))


def extend_tokenizer(tokenizer, texts, size):
    """The tokenizer with pieces for the scripts that it does not know, up to `size` tokens. No text of a script that it
    knows is cut otherwise than before: the new pieces hold new characters, and they merge after all older ones."""
    words, characters = _count_words(texts)
    new = [c for c, _ in sorted(characters.items(), key=lambda item: (-item[1], item[0])) if c not in tokenizer.id_of]
    scripts = {script_of(c) for c in new} - {0} - {script_of(token) for token in tokenizer.tokens}
    unknown = {word: weight for word, weight in words.items() if script_of(word) in scripts}
    room = size - len(tokenizer.tokens) - len(new)
    pieces = learn_pieces(unknown, max(0, room), [])
    pieces = [piece for piece in pieces if script_of(piece) in scripts]
    last = min(tokenizer.scores)
    added = [*pieces, *new]
    scores = [last - 1 - rank for rank in range(len(added))]
    types = [NORMAL] * len(added)
    return Tokenizer(tokenizer.tokens + added, tokenizer.scores + scores, tokenizer.types + types, tokenizer.marks)


def _count_words(texts):
    counts = Counter()
    for text in texts:
        counts.update(WORD.findall(text.replace(" ", SPACE)))
    characters = Counter({chr(c): 1 for c in range(32, 127) if chr(c) != " "})
    characters.update({SPACE: 1, "\n": 1})
    for word, count in counts.items():
        for character in word:
            characters[character] += count
    # Script-fair: each script is weighed by the root of its share, so the smaller ones do not starve.
    total = Counter()
    for word, count in counts.items():
        total[script_of(word)] += count
    weight = {script: (sum(total.values()) / n) ** 0.5 for script, n in total.items()}
    return {word: count * weight[script_of(word)] for word, count in counts.items()}, characters


def script_of(word):
    """Which Indic block the word's first Indic character is of; 0 where it has none."""
    return next((ord(c) // 128 for c in word if ord(c) in INDIC), 0)


def learn_pieces(words, how_many, control):
    """BPE: merge the most frequent neighbours, again and again. `words` is {word: weight}; returns pieces, best first."""
    lists, weights = [list(word) for word in words], list(words.values())
    pairs, where = Counter(), defaultdict(set)  # (left, right) -> weight, -> numbers of the words that have it
    for n, symbols in enumerate(lists):
        for pair in zip(symbols, symbols[1:]):
            pairs[pair] += weights[n]
            where[pair].add(n)
    heap = [(-weight, pair) for pair, weight in pairs.items()]
    heapq.heapify(heap)
    pieces, seen = [], set()
    while heap and len(pieces) < how_many:
        weight, pair = heapq.heappop(heap)
        if -weight != pairs.get(pair, 0):
            continue  # an older entry: the pair's weight has changed since
        if -weight < 2:
            break
        piece = pair[0] + pair[1]
        if piece not in seen and _makes_control(piece, control, seen):
            continue
        if piece not in seen:
            pieces.append(piece)
            seen.add(piece)
        changed = set()
        for n in where.pop(pair):
            old, new = lists[n], _merge(lists[n], pair)
            if len(old) == len(new):
                continue
            lists[n] = new
            for sign, symbols in ((-1, old), (1, new)):
                for neighbours in zip(symbols, symbols[1:]):
                    pairs[neighbours] += sign * weights[n]
                    changed.add(neighbours)
                    if sign > 0:
                        where[neighbours].add(n)
        pairs.pop(pair, None)
        for neighbours in changed - {pair}:
            # rounding keeps equal sums equal, whatever their order
            pairs[neighbours] = round(pairs[neighbours], 6)
            heapq.heappush(heap, (-pairs[neighbours], neighbours))
    return pieces


def _makes_control(piece, control, pieces):
    """Would `piece` and a character or another piece merge into a control token? llama.cpp merges into any token, so
    the plain text "PTP" would turn into the control token PTP if "PT" were a piece."""
    makes = lambda rest: len(rest) == 1 or rest in pieces or rest == piece
    return any(
        piece == token
        or (token.startswith(piece) and makes(token[len(piece):]))
        or (token.endswith(piece) and makes(token[:-len(piece)]))
        for token in control
    )


def _merge(symbols, pair):
    merged, i = [], 0
    while i < len(symbols):
        together = i + 1 < len(symbols) and symbols[i] == pair[0] and symbols[i + 1] == pair[1]
        merged.append(pair[0] + pair[1] if together else symbols[i])
        i += 2 if together else 1
    return merged
