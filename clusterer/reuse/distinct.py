"""The distinct texts of the articles of many events: what is compared, and which articles have it.

Two articles have one text where they have the same words, however spelled, notices left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain, pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from clusterer.columns import ranges
from clusterer.documents import Article, Document, Span
from clusterer.records import dataclass
from clusterer.reuse.comparison import HOLDERS, Texts
from clusterer.reuse.notices import notices
from clusterer.reuse.quotations import quotations
from clusterer.reuse.speech import spoken
from clusterer.reuse.vocabulary import Vocabulary, vocabulary
from clusterer.text.tokens import NUMBER, UNSPACED, UPPER, Tokens, hashes_of

_LINE_FEED = ord("\n")
_UNDATED = datetime.max.replace(tzinfo=UTC)
CONTENT_LETTERS = 4  # a content word has this many letters, no capital and no digit

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """The articles of a batch of events, one event after the other."""

    articles: Sequence[Article]
    tokens: Tokens  # of their clean texts
    events: I64  # [e + 1] where each event's articles begin
    credited: Sequence[tuple[str, ...]]  # the agencies that are an article's origins
    copied: Sequence[bool]  # whether it is an agency's copy


@dataclass(frozen=True, slots=True, eq=False)
class Distinct:
    """The distinct texts of a batch, and their articles."""

    texts: Texts
    copies: list[list[int]]  # by text: the articles that have it, its head first
    kept: I64  # tokens that are compared, in order
    kept_indptr: I64  # [articles + 1] where each article's begin

    def place(self, members: Members, first_article: int) -> Callable[[int, int, int], Span]:
        """``Overlap.place`` of the event whose articles begin at ``first_article``."""
        starts, ends = members.tokens.starts, members.tokens.ends
        runs: dict[int, tuple[list[int], list[int]]] = {}

        def place(article: int, first: int, end: int) -> Span:
            row = first_article + article
            if row not in runs:
                columns = members.articles[row].clean.runs.T.tolist()
                runs[row] = columns[0], columns[1]
            clean, original = runs[row]
            begin = self.kept_indptr[row]
            here, last = int(starts[self.kept[begin + first]]), int(ends[self.kept[begin + end - 1]]) - 1
            # as CleanText.original; one span at a time, so without arrays
            i, j = bisect_right(clean, here) - 1, bisect_right(clean, last) - 1
            return Span(here + original[i] - clean[i], last + original[j] - clean[j] + 1)

        return place


def distinct(members: Members, min_words: float) -> Distinct:
    """The texts of ``min_words`` words or more, by event; those of credited articles first, then by id.

    In a crowd the credits take turns, so that there are some of each among the first.
    """
    tokens, articles = members.tokens, members.articles
    texts = [article.clean.text for article in articles]
    offsets = np.cumsum([0, *(len(text) + 1 for text in texts)])
    starts = tokens.starts + np.repeat(offsets[:-1], tokens.counts)
    joined = "\n".join(texts)
    kept = np.flatnonzero(~_inside(notices(joined), starts))
    quoted = _inside(quotations(joined), starts)
    kept_indptr = np.searchsorted(kept, tokens.indptr)
    known = vocabulary()
    hashes = hashes_of(texts, known.key)  # those of the tokens may have been made to collide
    words = _words(joined, known, hashes, starts, tokens.ends - tokens.starts)[kept]
    flags = tokens.flags[kept]
    unspaced = (flags & UNSPACED) != 0
    half_words = np.where(unspaced, 1, 2)
    weights = np.diff(_running_sum(half_words)[kept_indptr])
    rows = _by_text(members, words, kept_indptr, weights >= 2 * min_words)
    heads = [members_of[0] for members_of in rows]
    sizes = np.diff(kept_indptr)[heads] if heads else np.empty(0, np.int64)
    bounds = _running_sum(sizes)
    chosen = ranges(kept_indptr[heads] if heads else sizes, sizes)
    letters = (tokens.ends[kept] - tokens.starts[kept])[chosen]
    content = unspaced[chosen] | ((letters >= CONTENT_LETTERS) & ((flags[chosen] & (UPPER | NUMBER)) == 0))
    event = np.searchsorted(members.events, heads, side="right") - 1
    compared = Texts(
        words=words[chosen],
        bounds=bounds,
        half_words=_running_sum(half_words[chosen]),
        content=_running_sum(content),
        quoted=_running_sum(quoted[kept[chosen]]),
        spoken=_running_sum(
            spoken(hashes, tokens.flags, np.searchsorted(starts, _line_ends(joined)), quoted, known.key)[kept[chosen]]
        ),
        event=event.astype(np.int32),
        credit=_credits(rows, members),
        reprints=_reprints(rows, event, members),
    )
    return Distinct(compared, [_head_first(of, members) for of in rows], kept, kept_indptr)


def _line_ends(joined: str) -> I64:
    """Where its lines end, in characters."""
    if joined.isascii():
        return np.flatnonzero(np.frombuffer(joined.encode("ascii"), np.uint8) == _LINE_FEED)
    return np.flatnonzero(np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32) == _LINE_FEED)


def _inside(spans: Iterable[tuple[int, int]], starts: I64) -> NDArray[np.bool_]:
    """Which words begin inside one of the spans; neither overlap."""
    found = np.array(list(spans), np.int64).reshape(-1, 2)
    change = np.zeros(len(starts) + 1, np.int8)
    begins, ends = np.searchsorted(starts, found[:, 0]), np.searchsorted(starts, found[:, 1])
    np.add.at(change, begins, 1)
    np.add.at(change, ends, -1)
    inside: NDArray[np.bool_] = np.cumsum(change[:-1], dtype=np.int8) > 0
    return inside


def _words(joined: str, known: Vocabulary, hashes: NDArray[np.uint64], starts: I64, lengths: I32) -> I32:
    """int32[n]: the same number for words that differ in their spelling only."""
    ends = starts + lengths

    def spellings(places: I64) -> Iterable[str]:
        return (joined[a:b] for a, b in zip(starts[places].tolist(), ends[places].tolist(), strict=True))

    return known.numbers(hashes, spellings)


def _by_text(members: Members, words: I32, kept_indptr: I64, long_enough: NDArray[np.bool_]) -> list[list[int]]:
    """The articles by text: each event's in order, those of credited articles first, then by id."""
    spelled, places = words.tobytes(), (words.itemsize * kept_indptr).tolist()
    long = long_enough.tolist()
    found: list[list[int]] = []
    bounds = members.events.tolist()
    for first, end in pairwise(bounds):
        copies: dict[bytes, list[int]] = {}
        rows = [row for row in range(first, end) if long[row]]
        for row in sorted(rows, key=lambda row: (not members.credited[row], members.articles[row].document.id)):
            copies.setdefault(spelled[places[row] : places[row + 1]], []).append(row)
        found += copies.values() if len(copies) <= HOLDERS else _in_turn(list(copies.values()), members)
    return found


def _in_turn(texts: list[list[int]], members: Members) -> Iterable[list[int]]:
    """The texts of a crowd: the first of each credit, then the second of each, and so on; those without one last."""
    turns: Counter[frozenset[str]] = Counter()

    def turn(rows: list[int]) -> int:
        credit = _credit(rows, members)
        turns[credit] += 1
        return turns[credit] if credit else len(texts) + 1

    return sorted(texts, key=turn)


def _credit(rows: Iterable[int], members: Members) -> frozenset[str]:
    return frozenset(chain.from_iterable(members.credited[row] for row in rows))


def _reprints(rows: Sequence[Sequence[int]], event: I64, members: Members) -> I32:
    """``Texts.reprints``: of a crowd, the texts that an outlet printed one after the other, by the second."""
    found: set[tuple[int, int]] = set()
    sizes = np.bincount(event) if len(event) else np.empty(0, np.int64)
    for crowd in np.flatnonzero(sizes > HOLDERS).tolist():
        first = int(np.searchsorted(event, crowd))
        printed: dict[str, list[tuple[datetime, str, int]]] = defaultdict(list)
        for text in range(first, first + int(sizes[crowd])):
            for document in (members.articles[row].document for row in rows[text]):
                printed[document.outlet].append((document.published or _UNDATED, document.id, text))
        printed.pop("", None)
        for outlet in printed.values():
            found.update(
                (min(one, other), max(one, other))
                for (_, _, one), (_, _, other) in pairwise(sorted(outlet))
                if one != other
            )
    by_second = sorted(found, key=lambda pair: pair[::-1])
    return np.array(by_second, np.int32).reshape(-1, 2).T


def _credits(rows: Sequence[Sequence[int]], members: Members) -> I32:
    """int32[d]: the same number for texts whose articles credit the same agencies; 0 for none."""
    numbers: dict[frozenset[str], int] = {frozenset(): 0}
    return np.array([numbers.setdefault(_credit(of, members), len(numbers)) for of in rows], np.int32)


def _head_first(rows: list[int], members: Members) -> list[int]:
    """The articles that have one text, the one first that the others may have it from: credited, then earliest."""
    if len(rows) == 1:
        return rows

    def rank(row: int) -> tuple[bool, bool, float, int, str]:
        document: Document = members.articles[row].document
        published = document.published.timestamp() if document.published else 0.0
        return (
            not members.copied[row],
            document.published is None,
            published,
            -len(document.text),
            document.id,
        )

    head = min(rows, key=rank)
    return [head, *(row for row in rows if row != head)]


def _running_sum(values: ArrayLike) -> I32:
    return np.concatenate(([0], np.cumsum(values))).astype(np.int32)
