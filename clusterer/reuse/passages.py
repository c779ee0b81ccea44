"""The text that the members of one event share: passages, coverage both ways, and who could have had it from whom.

What must hold:

- Passages are maximal, word by word, and over the clean texts: page furniture, notices, quotation marks, case, accents
  and house spelling make no difference, a replaced word or two is bridged. Their spans are over the originals.
- Coverage is exact for every pair that is told. It counts equal words in copied passages; quoted speech does not count.
- Equal texts are one text, compared once and stated once: what two texts share is told of their heads, and each other
  article that has one of them is tied to its head. Distinct texts cost what their common k-grams cost (see ``seeds``).
- What many texts hold is told of each with the first of them, and of those that come late with few: facts grow with the
  number of texts, not with its square (see ``crowds``).

Rejected: MinHash or shingle overlap for coverage (no spans, and short shared passages vanish in the estimate);
difflib and Smith-Waterman per pair (quadratic in the texts: 30 ms and more a pair); one alignment per pair with a
global order (moved paragraphs are lost, and outlets do move them).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from clusterer.config import ReuseSettings
from clusterer.direction import direction
from clusterer.documents import Article, Attribution, Origin, Passage, SharedText
from clusterer.overlap import Overlap, TextPair, WordPassage
from clusterer.reuse.comparison import Pairs, are_spoken, compare
from clusterer.reuse.distinct import Distinct, Members, distinct
from clusterer.text.tokens import Tokens

log = logging.getLogger(__name__)

NO_ATTRIBUTIONS: Mapping[str, Attribution] = MappingProxyType({})


def shared_texts(
    articles: Sequence[Article],
    tokens: Tokens,
    settings: ReuseSettings,
    attributions: Mapping[str, Attribution] = NO_ATTRIBUTIONS,
) -> list[SharedText]:
    """The text that the articles of one event share, ordered by their ids; pairs that share none are left out.

    ``tokens`` are those of the articles' clean texts, in the same order. ``attributions`` (by document id) may lack
    any; they say whose credits speak for a direction, and for listing a pair.
    """
    (overlap,) = overlaps([range(len(articles))], articles, tokens, settings, attributions)
    return shared(overlap, settings, attributions)


def overlaps(
    events: Sequence[Sequence[int]],
    articles: Sequence[Article],
    tokens: Tokens,
    settings: ReuseSettings,
    attributions: Mapping[str, Attribution] = NO_ATTRIBUTIONS,
) -> Iterator[Overlap]:
    """What the articles of each event share. An event is a list of rows of ``articles``, whose words ``tokens`` are.

    All events are compared in one go: some thousand articles at a time are fast, and need little memory.
    """
    rows = [row for event in events for row in event]
    chosen = [articles[row] for row in rows]
    found_at = [_origins(article, attributions) for article in chosen]
    members = Members(
        chosen,
        tokens.select(rows),
        np.cumsum([0, *map(len, events)]),
        [tuple(origin.agency for origin in origins) for origins in found_at],
        [any(origin.role == "agency copy" for origin in origins) for origins in found_at],
    )
    texts = distinct(members, float(settings.min_passage_words))
    pairs = compare(texts.texts, float(settings.min_passage_words))
    told = _Told(texts, pairs)
    text_bounds = np.searchsorted(texts.texts.event, np.arange(len(events) + 1)).tolist()
    pair_bounds = np.searchsorted(pairs.texts[:, 0], text_bounds).tolist()
    bounds = members.events.tolist()
    for i in range(len(events)):
        yield told.event(
            members,
            slice(*bounds[i : i + 2]),
            slice(*text_bounds[i : i + 2]),
            slice(*pair_bounds[i : i + 2]),
        )


class _Told:
    """What is told of the texts of a batch, from which that of one event is cut out."""

    def __init__(self, texts: Distinct, pairs: Pairs) -> None:
        bounds = texts.texts.bounds
        self._texts = texts
        self._pairs = _pairs(texts, pairs)
        self._late: list[bool] = pairs.late.tolist()
        self._sizes: list[int] = np.diff(bounds).tolist()
        self._spoken: list[bool] = are_spoken(texts.texts, bounds[:-1], bounds[1:]).tolist()

    def event(self, members: Members, rows: slice, of: slice, found: slice) -> Overlap:
        """One event of the batch: its articles, its texts and their pairs."""
        first = rows.start
        copies = [[row - first for row in copy] for copy in self._texts.copies[of]]
        text_of = [-1] * (rows.stop - first)
        for text, articles in enumerate(copies):
            for article in articles:
                text_of[article] = text
        return Overlap(
            articles=members.articles[rows],
            words=np.diff(members.tokens.indptr[rows.start : rows.stop + 1]).tolist(),
            text_of=text_of,
            copies=copies,
            sizes=self._sizes[of],
            spoken=self._spoken[of],
            late=self._late[of],
            pairs=self._pairs[found],
            place=self._texts.place(members, first),
        )


def _pairs(texts: Distinct, pairs: Pairs) -> list[TextPair]:
    """The pairs of all events, in order, with their passages; texts and words are numbered in their event and text."""
    numbers = pairs.texts
    owner = np.repeat(np.arange(len(numbers)), np.diff(pairs.indptr))
    places = pairs.passages[:, :4] - np.repeat(texts.texts.bounds[numbers][owner], 2, axis=1)
    order = np.lexsort((places[:, 2], places[:, 0], owner))
    columns = (
        *places[order].T.tolist(),
        pairs.passages[order, 4].tolist(),
        pairs.quotation[order].tolist(),
        pairs.spoken[order].tolist(),
    )
    passages = list(map(WordPassage, *columns))
    starts = pairs.indptr.tolist()
    event = texts.texts.event
    local = numbers - np.searchsorted(event, event[numbers[:, :1]]).astype(np.int32)
    return [
        TextPair(left, right, left_covered, right_covered, passages[start:end], untold)
        for left, right, left_covered, right_covered, untold, start, end in zip(
            *local.T.tolist(), *pairs.covered.T.tolist(), pairs.untold.tolist(), starts, starts[1:], strict=False
        )
    ]


def shared(
    overlap: Overlap, settings: ReuseSettings, attributions: Mapping[str, Attribution] = NO_ATTRIBUTIONS
) -> list[SharedText]:
    """What an event's articles share, as facts of two documents each, ordered by their ids.

    Where more texts share something than ``settings.listed_pairs`` (0: no limit), the passages of the others are not
    listed (``passages == ()``): their coverage is exact all the same.
    """
    origins = [_origins(article, attributions) for article in overlap.articles]
    limit = settings.listed_pairs or len(overlap.pairs)
    listed = _listed(overlap, [any(origins[a] for a in articles) for articles in overlap.copies], limit)
    if not listed.all():
        log.warning(
            "an event of %d articles has %d pairs that share text; passages are listed for %d of them",
            len(overlap.articles),
            len(listed),
            int(listed.sum()),
        )
    found = []
    for pair, shown in zip(overlap.pairs, listed.tolist(), strict=True):
        left, right = overlap.copies[pair.left][0], overlap.copies[pair.right][0]
        passages = pair.passages if shown else []
        found.append(_stated(overlap, left, right, pair.left_covered, pair.right_covered, passages, origins))
    for articles, size in zip(overlap.copies, overlap.sizes, strict=True):
        whole = [WordPassage(0, size, 0, size, size, quotation=False, spoken=False)]
        found += (_stated(overlap, articles[0], copy, 1.0, 1.0, whole, origins, same=True) for copy in articles[1:])
    return sorted(found, key=lambda s: (s.left, s.right))


def _stated(
    overlap: Overlap,
    first: int,
    second: int,
    first_covered: float,
    second_covered: float,
    passages: Sequence[WordPassage],
    origins: Sequence[tuple[Origin, ...]],
    *,
    same: bool = False,
) -> SharedText:
    """What two articles share. Where they have the same text, the first one is its head."""
    swapped = overlap.articles[first].document.id > overlap.articles[second].document.id
    if swapped:
        first, second, first_covered, second_covered = second, first, second_covered, first_covered
        passages = [passage.mirrored() for passage in passages]
    left, right = overlap.articles[first].document, overlap.articles[second].document
    towards, why = direction(left, right, first_covered, second_covered, origins[first], origins[second])
    place = overlap.place
    spans = [
        Passage(
            place(first, p.left_start, p.left_end),
            place(second, p.right_start, p.right_end),
            p.words,
            "quotation" if p.quotation else "copied",
        )
        for p in passages
    ]
    if swapped and len(spans) > 1:
        spans.sort(key=lambda passage: (passage.left.start, passage.right.start))
    head: Literal["", "left", "right"] = "" if not same else "right" if swapped else "left"
    return SharedText(left.id, right.id, first_covered, second_covered, tuple(spans), towards, why, head)


def _listed(overlap: Overlap, credited: Sequence[bool], limit: int) -> NDArray[np.bool_]:
    """Which pairs to list passages of: those that rank highest among the pairs of either of their texts.

    The pairs with a credited text rank before the others where the other text has no credit: they are what an
    origin is inferred from.
    """
    n = len(overlap.pairs)
    if n <= limit:
        return np.ones(n, np.bool_)
    left, right = (np.array([getattr(pair, side) for pair in overlap.pairs]) for side in ("left", "right"))
    share = np.array([max(pair.left_covered, pair.right_covered) for pair in overlap.pairs])
    has_credit = np.array(credited)
    telling = share + (has_credit[left] != has_credit[right])
    rank = np.full(n, n, np.int64)
    for side in (left, right):
        order = np.lexsort((-telling, side))
        begins = np.searchsorted(side[order], np.arange(len(credited)))
        position = np.arange(n) - begins[side[order]]
        rank[order] = np.minimum(rank[order], position)
    listed = np.zeros(n, np.bool_)
    listed[np.lexsort((-share, rank))[:limit]] = True
    return listed


def _origins(article: Article, attributions: Mapping[str, Attribution]) -> tuple[Origin, ...]:
    attribution = attributions.get(article.document.id)
    return attribution.origins if attribution else ()
