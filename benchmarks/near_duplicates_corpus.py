"""A deterministic corpus of invented news with known copies, for benchmarks/near_duplicates.py.

Words are drawn from a Zipf–Mandelbrot vocabulary of invented words, between stock phrases that many articles share, in
sentences and paragraphs. Copies are made the way papers make them: verbatim, with words replaced, sentences dropped or
moved, paragraphs cut from the end, an own headline and the outlet's furniture added.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

SHINGLE = 5
VOCABULARY = 50_000
PHRASES = 4_000
OUTLETS = 40


@dataclass
class Corpus:
    """Texts with ids, and which belong to one story. ``reprints`` are (trimmed, original) pairs."""

    ids: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    families: list[list[int]] = field(default_factory=list)
    reprints: list[tuple[str, str]] = field(default_factory=list)

    def add(self, text: str) -> int:
        self.ids.append(f"{len(self.ids):07d}")
        self.texts.append(text)
        return len(self.ids) - 1


class Newsroom:
    """Writes articles. The same seed writes the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        letters = np.random.default_rng(7)
        simple, double = "bcdfghklmnprstvw", "br cr dr fl gr pl pr st tr sh ch th"
        onsets = [*simple, *double.split()]
        vowels, codas = ["a", "e", "i", "o", "u", "ai", "ea", "ou"], ["", "", "n", "r", "s", "t", "l", "nd", "rk"]
        made: dict[str, None] = {}
        while len(made) < VOCABULARY:
            size = int(letters.choice([1, 2, 2, 3, 3, 4]))
            made[
                "".join(letters.choice(onsets) + letters.choice(vowels) + letters.choice(codas) for _ in range(size))
            ] = None
        self.words = sorted(made, key=lambda word: len(word) + 4 * letters.random())  # frequent words are short
        weights = 1 / (np.arange(VOCABULARY) + 2.7) ** 1.05
        self.cumulative = np.cumsum(weights / weights.sum())
        stock = np.random.default_rng(11)
        self.phrases = [
            [self.words[w] for w in np.searchsorted(self.cumulative, stock.random(int(stock.integers(4, 10))))]
            for _ in range(PHRASES)
        ]
        self.furniture = [self.sentences(int(stock.integers(25, 45))) for _ in range(OUTLETS)]

    def sentences(self, words: int) -> list[str]:
        """About so many words, as sentences."""
        drawn = np.searchsorted(self.cumulative, self.random.random(words + 40)).tolist()
        shapes = self.random.random(words // 4 + 8).tolist()
        out: list[str] = []
        at, turn = 0, 0
        while at < words:
            length = 8 + int(22 * shapes[turn % len(shapes)])
            sentence = [self.words[w] for w in drawn[at : at + length]]
            if shapes[(turn + 1) % len(shapes)] < 0.25:
                phrase = self.phrases[int(PHRASES * shapes[(turn + 2) % len(shapes)] ** 3)]
                sentence[4 : 4 + len(phrase)] = phrase
            sentence[0] = sentence[0].capitalize()
            out.append(" ".join(sentence) + ".")
            at += length
            turn += 1
        return out

    def length(self, mean: int) -> int:
        return int(np.clip(self.random.lognormal(np.log(mean) - 0.08, 0.4), 120, 4 * mean))

    def layout(self, sentences: list[str]) -> str:
        """Paragraphs of two sentences."""
        return "\n".join(" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2))

    def edited(self, sentences: list[str], share: float) -> list[str]:
        """Replace a share of the words in a few runs, drop and move sentences accordingly."""
        out = list(sentences)
        for _ in range(int(share * len(out))):
            kind, at = int(self.random.integers(3)), int(self.random.integers(len(out)))
            if kind == 0 and len(out) > 6:
                del out[at]
            elif kind == 1:
                out.insert(at, out.pop(int(self.random.integers(len(out)))))
            else:
                out[at] = " ".join(self.sentences(12))
        return out

    def printed(self, sentences: list[str]) -> str:
        """As an outlet prints it: own headline, the text, and mostly the outlet's furniture."""
        headline = " ".join(self.sentences(8))
        outlet = int(self.random.integers(OUTLETS))
        tail = self.furniture[outlet] if self.random.random() < 0.7 else []
        return headline + "\n" + self.layout(sentences) + ("\n" + self.layout(tail) if tail else "")


def news(count: int, mean: int = 500, seed: int = 1) -> Corpus:
    """``count`` articles: two thirds single, the rest verbatim, edited and trimmed copies in families of 2 to 9."""
    room, corpus = Newsroom(seed), Corpus()
    while len(corpus.ids) < count:
        story = room.sentences(room.length(mean))
        family = [corpus.add(room.printed(story))]
        if room.random.random() < 0.18:
            for _ in range(int(room.random.integers(1, 9))):
                if len(corpus.ids) >= count:
                    break
                turn = room.random.random()
                if turn < 0.2:
                    family.append(corpus.add(corpus.texts[family[0]]))
                elif turn < 0.8:
                    family.append(corpus.add(room.printed(room.edited(story, float(room.random.uniform(0, 0.5))))))
                else:
                    kept = story[: max(2, round(len(story) * float(room.random.uniform(0.3, 0.6))))]
                    family.append(corpus.add(room.printed(kept)))
                    corpus.reprints.append((corpus.ids[family[-1]], corpus.ids[family[0]]))
        corpus.families.append(family)
    return corpus


def trimmed(count: int, seed: int = 5) -> Corpus:
    """Trimmed reprints only: pairs of an article (150 to 900 words) and its first 30–60 %, and as many strangers.

    Strangers share what must not make duplicates: the outlet's furniture, an agency's boilerplate, a quotation.
    """
    room, corpus = Newsroom(seed), Corpus()
    boilerplate = room.sentences(50)
    for _ in range(count):
        story = room.sentences(int(room.random.integers(150, 900)))
        whole = corpus.add(room.printed(story))
        kept = story[: max(2, round(len(story) * float(room.random.uniform(0.3, 0.6))))]
        cut = corpus.add(room.printed(kept))
        corpus.families.append([whole, cut])
        corpus.reprints.append((corpus.ids[cut], corpus.ids[whole]))
        quotation = room.sentences(40)
        for _ in range(2):
            own = room.sentences(int(room.random.integers(80, 300)))
            corpus.families.append([corpus.add(room.printed([*own, *quotation, *boilerplate]))])
    return corpus


def streamed(count: int, mean: int = 400, seed: int = 3) -> Iterator[tuple[str, str]]:
    """As ``news``, one article at a time (a tenth of them near-duplicates of the one before)."""
    room = Newsroom(seed)
    story: list[str] = []
    for i in range(count):
        story = room.edited(story, 0.1) if story and i % 10 == 9 else room.sentences(mean)
        yield f"{i:07d}", room.printed(story)


def shingle_set(text: str) -> frozenset[tuple[str, ...]]:
    """What a pair's Jaccard is taken over, by other means than the package's: a regular expression and tuples."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def gold_pairs(corpus: Corpus, threshold: float) -> set[tuple[str, str]]:
    """Every pair of the corpus at this Jaccard or above.

    Only pairs within a family can reach it: what articles of different families share (phrases, furniture, a quotation,
    boilerplate) is less than half of the shortest of them.
    """
    pairs = set()
    for family in corpus.families:
        sets = {i: shingle_set(corpus.texts[i]) for i in family} if len(family) > 1 else {}
        for a, b in combinations(sorted(sets), 2):
            if len(sets[a] & sets[b]) >= threshold * len(sets[a] | sets[b]):
                pairs.add((corpus.ids[a], corpus.ids[b]))
    return pairs


def family_pairs(corpus: Corpus) -> set[tuple[str, str]]:
    """Every pair of articles of one story."""
    pairs: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for family in corpus.families:
        pairs["all"].update((corpus.ids[a], corpus.ids[b]) for a, b in combinations(sorted(family), 2))
    return pairs["all"]
