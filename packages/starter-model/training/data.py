"""ChatML rows -> token ids, what each token is for, and batches of rows of similar length.

A sequence is, for each message, <|im_start|> role \\n content <|im_end|> \\n, and it ends with the last <|im_end|>.
Each content is a fragment of its own. Control tokens are recognised in the assistant's content only; elsewhere just
the marks are, so nothing a caller says can be read as a label.
"""
import json
import random
import re

import numpy as np

NOTHING, TEXT, ANSWER = 0, 1, 2  # what a token is, as something to predict
_SKELETON = re.compile(r'["{}\[\]:,]|^<\|')  # a control token with one of these is the answer's fixed frame, not a choice
_KEY = re.compile(r'"(\w+)"\s*:')


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read_control(path):
    with open(path, encoding="utf-8") as file:
        names = json.load(file)
    return names["control"], names["marks"]


def plain_texts(rows, control, marks):
    """Everything that will be tokenised as plain text: what the vocabulary is learned from."""
    longest_first = lambda tokens: re.compile("|".join(re.escape(t) for t in sorted(tokens, key=len, reverse=True)) or r"\Z.")
    any_control, any_mark = longest_first(control), longest_first(marks)
    for row in rows:
        for message in row["messages"]:
            yield message["role"] + "\n"
            cut = any_control if message["role"] == "assistant" else any_mark
            yield from cut.split(message["content"])


def encode_row(tokenizer, messages, answer=True):
    """-> ids, kinds: two lists of one length T. Without `answer` it stops where the assistant is to speak."""
    start, end = tokenizer.id_of["<|im_start|>"], tokenizer.id_of["<|im_end|>"]
    ids, kinds = [], []

    def add(new, kind):
        ids.extend(new)
        kinds.extend([kind] * len(new))

    for n, message in enumerate(messages):
        role, assistant = message["role"], message["role"] == "assistant"
        if n:
            add(tokenizer.encode("\n"), NOTHING)
        add([start, *tokenizer.encode(role + "\n")], NOTHING)
        if assistant and not answer and n == len(messages) - 1:
            break
        content = tokenizer.encode(message["content"], "all" if assistant else "marks")
        add(content, ANSWER if assistant else TEXT if role == "user" else NOTHING)
        add([end], ANSWER if assistant else NOTHING)
    return ids, kinds


class Split:
    """One encoded file. ids[n]: uint16 (T,), kinds[n]: uint8 (T,)."""

    def __init__(self, tokenizer, rows, longest):
        self.ids, self.kinds, self.too_long = [], [], 0
        for row in rows:
            ids, kinds = encode_row(tokenizer, row["messages"])
            if len(ids) > longest:
                self.too_long += 1
                continue
            self.ids.append(np.array(ids, dtype=np.uint16))
            self.kinds.append(np.array(kinds, dtype=np.uint8))

    def __len__(self):
        return len(self.ids)

    @property
    def tokens(self):
        return sum(len(ids) for ids in self.ids)

    def batches(self, token_budget, seed=None, rows=None):
        """Lists of row numbers, rows of similar length together, at most `token_budget` tokens with padding. With a
        seed the order is random, and always the same for that seed. `rows` takes only the first so many."""
        order = list(range(len(self)))[:rows]
        if seed is None:
            return _cut(sorted(order, key=lambda n: len(self.ids[n])), self.ids, token_budget)
        chance = random.Random(seed)
        chance.shuffle(order)
        batches = []
        for i in range(0, len(order), 4096):  # sorting a pool, not everything, keeps the company of a row changing
            pool = sorted(order[i:i + 4096], key=lambda n: len(self.ids[n]))
            batches += _cut(pool, self.ids, token_budget)
        chance.shuffle(batches)
        return batches

    def stack(self, numbers):
        """-> ids (B, T) int64, padded on the right with token 0; kinds (B, T) uint8, padding = NOTHING."""
        longest = max(len(self.ids[n]) for n in numbers)
        ids = np.zeros((len(numbers), longest), dtype=np.int64)
        kinds = np.zeros((len(numbers), longest), dtype=np.uint8)
        for row, n in enumerate(numbers):
            ids[row, :len(self.ids[n])] = self.ids[n]
            kinds[row, :len(self.ids[n])] = self.kinds[n]
        return ids, kinds


def _cut(order, ids, token_budget):
    batches, batch = [], []
    for n in order:  # ascending lengths, so the newest row is the widest
        if batch and len(ids[n]) * (len(batch) + 1) > token_budget:
            batches.append(batch)
            batch = []
        batch.append(n)
    return batches + [batch] if batch else batches


def answer_slots(tokenizer, ids, kinds):
    """-> [(position, name)]: where the answer makes a choice, named after the JSON key before it."""
    slots, said = [], ""
    for position in np.flatnonzero(np.asarray(kinds) == ANSWER).tolist():
        token = tokenizer.tokens[ids[position]]
        if tokenizer.types[ids[position]] == 3 and not _SKELETON.search(token):
            keys = _KEY.findall(said)
            slots.append((position, keys[-1] if keys else "answer"))
        said += token
    return slots
