"""What the articles of one event share, word by word: what text reuse finds, and what inference asks.

Equal texts are one text: what is found between two texts holds for all articles that have them, and is stated once. So
what is known of an event grows with the number of its articles where they are copies, not with its square.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import NamedTuple

from clusterer.documents import Article, Span
from clusterer.records import dataclass


class WordPassage(NamedTuple):
    """Words that two texts share. Places are words of the texts, counted from 0, notices left out."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    words: int  # equal ones
    quotation: bool
    spoken: bool  # somebody's speech or statement, without quotation marks

    def mirrored(self) -> WordPassage:
        """The passage seen from the other text."""
        return WordPassage(
            self.right_start, self.right_end, self.left_start, self.left_end, self.words, self.quotation, self.spoken
        )


class TextPair(NamedTuple):
    """Two texts (numbers of them) that share passages, and the share of each one's words in copied passages."""

    left: int
    right: int
    left_covered: float
    right_covered: float
    passages: list[WordPassage]
    untold: int = 0  # texts with the credit of the left one that the right one shares as much with, in a crowd


class TextTie(NamedTuple):
    """What a text has in common with another one, or with itself where several articles have it; speech left out."""

    text: int  # the other one
    covered: float  # share of the words of the text it is seen from
    holds: float  # share of the other one's words
    passages: list[WordPassage]  # the copied ones, this text's side first
    untold: int = 0  # other texts with the credit of that one that would tie as much, and are not told


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
    spoken: Sequence[bool]  # by text: whether it is somebody's speech or statement as a whole
    late: Sequence[bool]  # by text: whether more of it stands in texts of a crowd than the pairs tell
    pairs: Sequence[TextPair]  # by left, right
    place: Callable[[int, int, int], Span] = field(repr=False)
    """``place(article, first, end)``: where words ``first <= i < end`` of an article's text stand in its original."""

    @property
    def is_empty(self) -> bool:
        """Whether no two articles share anything."""
        return not self.pairs and all(len(articles) == 1 for articles in self.copies)

    @property
    def latecomers(self) -> set[str]:
        """The documents that stand for texts that come late to a crowd."""
        heads = (self.articles[articles[0]] for articles, late in zip(self.copies, self.late, strict=True) if late)
        return {article.document.id for article in heads}

    def ties(self) -> list[list[TextTie]]:
        """By text: what it has in common with others, and with itself where several articles have it.

        Speech is nobody's report, with quotation marks or without: it ties no texts.
        """
        ties: list[list[TextTie]] = [[] for _ in self.copies]
        for pair in self.pairs:
            copied = [p for p in pair.passages if not p.quotation and not p.spoken]
            if not copied:
                continue
            covered, holds = pair.left_covered, pair.right_covered
            if spoken := sum(p.words for p in pair.passages if p.spoken and not p.quotation):
                covered = max(covered - spoken / self.sizes[pair.left], 0.0)
                holds = max(holds - spoken / self.sizes[pair.right], 0.0)
            ties[pair.left].append(TextTie(pair.right, covered, holds, copied))
            mirrored = [passage.mirrored() for passage in copied]
            ties[pair.right].append(TextTie(pair.left, holds, covered, mirrored, pair.untold))
        for text, (articles, size) in enumerate(zip(self.copies, self.sizes, strict=True)):
            if len(articles) > 1 and not self.spoken[text]:
                whole = WordPassage(0, size, 0, size, size, quotation=False, spoken=False)
                ties[text].append(TextTie(text, 1.0, 1.0, [whole]))
        return ties
