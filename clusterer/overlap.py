"""What the articles of one event share, word by word: what text reuse finds, and what inference asks.

Equal texts are one text: what is found between two texts holds for all articles that have them, and is stated once. So
what is known of an event grows with the number of its articles where they are copies, not with its square.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from clusterer.documents import Article, Span


class WordPassage(NamedTuple):
    """Words that two texts share. Places are words of the texts, counted from 0, notices left out."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    words: int  # equal ones
    quotation: bool

    def mirrored(self) -> WordPassage:
        """The passage seen from the other text."""
        return WordPassage(self.right_start, self.right_end, self.left_start, self.left_end, self.words, self.quotation)


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts (numbers of them) that share passages, and the share of each one's words in copied passages."""

    left: int
    right: int
    left_covered: float
    right_covered: float
    passages: list[WordPassage]


@dataclass(frozen=True, slots=True)
class TextTie:
    """A pair of texts seen from one of them."""

    text: int  # the other one
    covered: float  # share of the words of the text it is seen from
    passages: list[WordPassage]  # the copied ones, that text's side first


@dataclass(frozen=True, slots=True, eq=False)
class Overlap:
    """The distinct texts of an event and what each two of them share. Articles are numbered as they were given.

    A text too short for a passage has no number: its articles share nothing.
    """

    articles: Sequence[Article]
    words: Sequence[int]  # by article
    text_of: Sequence[int]  # by article: its text, −1 where it has none that can be shared
    copies: Sequence[Sequence[int]]  # by text: the articles that have it, its head first
    sizes: Sequence[int]  # by text: the words that were compared
    pairs: Sequence[TextPair]  # by left, right
    place: Callable[[int, int, int], Span] = field(repr=False)
    """``place(article, first, end)``: where words ``first <= i < end`` of an article's text stand in its original."""

    @property
    def is_empty(self) -> bool:
        """Whether no two articles share anything."""
        return not self.pairs and all(len(articles) == 1 for articles in self.copies)

    def ties(self) -> list[list[TextTie]]:
        """By text: the pairs it is in that share more than quotations."""
        ties: list[list[TextTie]] = [[] for _ in self.copies]
        for pair in self.pairs:
            copied = [p for p in pair.passages if not p.quotation]
            if copied:
                ties[pair.left].append(TextTie(pair.right, pair.left_covered, copied))
                mirrored = [p.mirrored() for p in copied]
                ties[pair.right].append(TextTie(pair.left, pair.right_covered, mirrored))
        return ties
