"""Crowds, for benchmarks/near_duplicates.py: comparing all that is alike would take the square of their number."""

from __future__ import annotations

import numpy as np
from near_duplicates_corpus import VOCABULARY, Corpus, Newsroom


def identical(count: int) -> Corpus:
    """One text, again and again."""
    room, corpus = Newsroom(1), Corpus()
    text = room.printed(room.sentences(300))
    for _ in range(count):
        corpus.add(text)
    return corpus


def templated(count: int) -> Corpus:
    """Twenty templates of weather and results, filled with other names and numbers each time."""
    room, corpus = Newsroom(1), Corpus()
    templates = [" ".join(room.sentences(150)).split() for _ in range(20)]
    for i in range(count):
        words = list(templates[i % 20])
        for slot in range(3, len(words), 12):
            words[slot] = str(int(room.random.integers(100)))
        corpus.add(f"Day {i // 20} " + " ".join(words))
    return corpus


def near_identical(count: int) -> Corpus:
    """One text with a few words of its own in every copy."""
    room, corpus = Newsroom(1), Corpus()
    base = " ".join(room.sentences(300)).split()
    for i in range(count):
        words = list(base)
        for slot in room.random.integers(0, len(words), 3).tolist():
            words[slot] = room.words[int(room.random.integers(VOCABULARY))]
        corpus.add(" ".join(words) + f" {i}")
    return corpus


def families(count: int) -> Corpus:
    """Families of a hundred near-copies: as many pairs as are reported one by one."""
    room, corpus = Newsroom(1), Corpus()
    base: list[str] = []
    for i in range(count):
        if i % 100 == 0:
            base = " ".join(room.sentences(150)).split()
        words = list(base)
        for slot in room.random.integers(0, len(words), 3).tolist():
            words[slot] = room.words[int(room.random.integers(VOCABULARY))]
        corpus.add(" ".join(words))
    return corpus


def stubs(count: int) -> Corpus:
    """Sixty words of their own over sixty words of furniture of forty outlets."""
    room, corpus = Newsroom(1), Corpus()
    furniture = [" ".join(room.sentences(60)) for _ in range(40)]
    for i in range(count):
        corpus.add(" ".join(room.sentences(60)) + " " + furniture[i % 40])
    return corpus


def mixtures(count: int) -> Corpus:
    """Each a random half of one pool of 24 paragraphs: any two share half of each other."""
    room, corpus = Newsroom(1), Corpus()
    pool = [" ".join(room.sentences(40)) for _ in range(24)]
    for i in range(count):
        corpus.add(" ".join(pool[k] for k in np.flatnonzero(room.random.random(24) < 0.5).tolist()) + f" {i}")
    return corpus


def windows(count: int) -> Corpus:
    """300 words of one long text each, four words on from each other: a chain without ends."""
    room, corpus = Newsroom(1), Corpus()
    words = " ".join(room.sentences(4 * count + 300)).split()
    for i in range(count):
        corpus.add(" ".join(words[4 * i : 4 * i + 300]))
    return corpus


def digests(count: int) -> Corpus:
    """Sixty words each, and after every thousand a digest that holds them all."""
    room, corpus = Newsroom(1), Corpus()
    for i in range(count):
        corpus.add(" ".join(room.sentences(60)) if i % 1000 < 999 else "\n".join(corpus.texts[-999:]))
    return corpus
