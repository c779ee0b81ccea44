"""The text that the members of one event share: passages, coverage both ways, and who could have had it from whom.

What must hold:

- Passages are maximal, word by word, and over the clean texts: page furniture, notices, quotation marks, case, accents
  and house spelling make no difference, a replaced word or two is bridged. Their spans are over the originals.
- Coverage is exact for every pair. It counts equal words in copied passages; quoted speech does not count.
- Identical texts are compared once; the others cost what their common k-grams cost (see ``seeds``). An event of 600
  near-identical members has 180,000 pairs, whose passages nobody reads: they are listed for the ``listed_pairs``
  that tell most (each document's closest, those with a credited article first), and the cap is logged.

Rejected: MinHash or shingle overlap for coverage (no spans, and short shared passages vanish in the estimate);
difflib and Smith-Waterman per pair (quadratic in the texts: 30 ms and more a pair); one alignment per pair with a
global order (moved paragraphs are lost, and outlets do move them).
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from clusterer.config import ReuseSettings
from clusterer.documents import Article, Attribution, Origin, Passage, SharedText, Span
from clusterer.reuse.comparison import Corpus, Pairs, compare
from clusterer.reuse.direction import direction
from clusterer.reuse.notices import notices
from clusterer.reuse.quotations import quotations
from clusterer.reuse.spelling import fold
from clusterer.text.tokens import NUMBER, UNSPACED, UPPER, Tokens

log = logging.getLogger(__name__)

CONTENT_LETTERS = 4  # a content word has this many letters, no capital and no digit

_REMEMBERED = 1 << 18
_FOLDED: dict[int, str] = {}  # hash of a word -> how it is spelled here; the events of a run have most words in common

I32 = NDArray[np.int32]
NO_ATTRIBUTIONS: Mapping[str, Attribution] = MappingProxyType({})


def shared_texts(
    articles: Sequence[Article],
    tokens: Tokens,
    settings: ReuseSettings,
    attributions: Mapping[str, Attribution] = NO_ATTRIBUTIONS,
) -> list[SharedText]:
    """The text that each two of the articles share, ordered by their ids; pairs that share none are left out.

    ``tokens`` are those of the articles' clean texts, in the same order. ``attributions`` (by document id) may lack
    any; they say whose credits speak for a direction, and for listing a pair. Where an event has more sharing pairs
    than ``settings.listed_pairs``, the passages of the others are not listed (``passages == ()``): their coverage is
    exact all the same.
    """
    credited = np.array([bool(_origins(article, attributions)) for article in articles], np.bool_)
    corpus = _corpus(articles, tokens, credited)
    pairs = compare(corpus, float(settings.min_passage_words))
    listed = _listed(pairs, len(articles), credited, settings.listed_pairs)
    if not listed.all():
        log.warning(
            "an event of %d articles has %d pairs that share text; passages are listed for %d of them",
            len(articles),
            len(listed),
            int(listed.sum()),
        )
    return sorted(_shared(corpus, pairs, listed, articles, attributions), key=lambda s: (s.left, s.right))


def _corpus(articles: Sequence[Article], tokens: Tokens, credited: NDArray[np.bool_]) -> Corpus:
    """The distinct texts of the articles; of identical ones, a credited article's is the head."""
    kept = np.ones(len(tokens.hashes), np.bool_)
    quoted = np.zeros(len(tokens.hashes), np.bool_)
    for row, article in enumerate(articles):
        at = tokens.row(row)
        _mark(kept[at], tokens.starts[at], notices(article.clean.text), value=False)
        _mark(quoted[at], tokens.starts[at], quotations(article.clean.text), value=True)
    words = _word_ids(articles, tokens)
    places = [at.start + np.flatnonzero(kept[at]) for at in map(tokens.row, range(len(articles)))]
    copies: dict[bytes, list[int]] = {}
    for row in sorted(range(len(articles)), key=lambda row: (not credited[row], articles[row].document.id)):
        if len(places[row]):
            copies.setdefault(words[places[row]].tobytes(), []).append(row)
    heads = [rows[0] for rows in copies.values()]
    chosen = np.concatenate([np.empty(0, np.int64), *(places[head] for head in heads)])
    flags = tokens.flags[chosen]
    unspaced = (flags & UNSPACED) != 0
    letters = tokens.ends[chosen] - tokens.starts[chosen]
    return Corpus(
        words=words[chosen],
        bounds=_running_sum([len(places[head]) for head in heads]),
        half_words=_running_sum(np.where(unspaced, 1, 2)),
        content=_running_sum(unspaced | ((letters >= CONTENT_LETTERS) & ((flags & (UPPER | NUMBER)) == 0))),
        quoted=_running_sum(quoted[chosen]),
        copies=list(copies.values()),
        starts=[article.clean.places(tokens.starts[at]) for article, at in zip(articles, places, strict=True)],
        ends=[article.clean.places(tokens.ends[at] - 1) + 1 for article, at in zip(articles, places, strict=True)],
    )


def _mark(values: NDArray[np.bool_], starts: I32, spans: Iterable[tuple[int, int]], *, value: bool) -> None:
    for start, end in spans:
        first, last = np.searchsorted(starts, (start, end))
        values[first:last] = value


def _running_sum(values: ArrayLike) -> I32:
    return np.concatenate(([0], np.cumsum(values))).astype(np.int32)


def _word_ids(articles: Sequence[Article], tokens: Tokens) -> I32:
    """int32[n]: the same number for words that differ in their spelling only."""
    hashes, first, word = np.unique(tokens.hashes, return_index=True, return_inverse=True)
    rows = (np.searchsorted(tokens.indptr, first, side="right") - 1).tolist()
    starts, ends = tokens.starts[first].tolist(), tokens.ends[first].tolist()
    if len(_FOLDED) > _REMEMBERED:
        _FOLDED.clear()
    ids: dict[str, int] = {}
    numbers = []
    for at, key in enumerate(hashes.tolist()):
        folded = _FOLDED.get(key)
        if folded is None:
            folded = _FOLDED[key] = fold(articles[rows[at]].clean.text[starts[at] : ends[at]])
        numbers.append(ids.setdefault(folded, len(ids)))
    return np.array(numbers, np.int32)[word]


def _listed(pairs: Pairs, articles: int, credited: NDArray[np.bool_], limit: int) -> NDArray[np.bool_]:
    """Which pairs to list passages of: those that rank highest among the pairs of either of their articles.

    The pairs with a credited article rank before the others where the other article has no credit: they are what an
    origin is inferred from.
    """
    n = len(pairs.left)
    if n <= limit:
        return np.ones(n, np.bool_)
    share = np.maximum(pairs.left_covered, pairs.right_covered)
    telling = share + (credited[pairs.left] != credited[pairs.right])
    rank = np.full(n, n, np.int64)
    for side in (pairs.left, pairs.right):
        order = np.lexsort((-telling, side))
        begins = np.searchsorted(side[order], np.arange(articles))
        position = np.arange(n) - begins[side[order]]
        rank[order] = np.minimum(rank[order], position)
    listed = np.zeros(n, np.bool_)
    listed[np.lexsort((-share, rank))[:limit]] = True
    return listed


def _shared(
    corpus: Corpus,
    pairs: Pairs,
    listed: NDArray[np.bool_],
    articles: Sequence[Article],
    attributions: Mapping[str, Attribution],
) -> Iterator[SharedText]:
    documents = [article.document for article in articles]
    origins = [_origins(article, attributions) for article in articles]
    columns = (pairs.left, pairs.right, pairs.left_covered, pairs.right_covered, pairs.text_pair, listed)
    for first, second, first_covered, second_covered, text_pair, shown in zip(
        *(c.tolist() for c in columns), strict=True
    ):
        sides = sorted(((first, first_covered), (second, second_covered)), key=lambda side: documents[side[0]].id)
        (left, left_covered), (right, right_covered) = sides
        towards, why = direction(
            documents[left], documents[right], left_covered, right_covered, origins[left], origins[right]
        )
        yield SharedText(
            documents[left].id,
            documents[right].id,
            left_covered,
            right_covered,
            tuple(_passages(corpus, pairs, text_pair, left, right)) if shown else (),
            towards,
            why,
        )


def _passages(corpus: Corpus, pairs: Pairs, text_pair: int, left: int, right: int) -> list[Passage]:
    found = [
        Passage(
            Span(int(corpus.starts[left][a]), int(corpus.ends[left][a_end - 1])),
            Span(int(corpus.starts[right][b]), int(corpus.ends[right][b_end - 1])),
            words,
            "quotation" if quotation else "copied",
        )
        for a, a_end, b, b_end, words, quotation in pairs.of(text_pair, left, corpus)
    ]
    return sorted(found, key=lambda passage: (passage.left.start, passage.right.start))


def _origins(article: Article, attributions: Mapping[str, Attribution]) -> tuple[Origin, ...]:
    attribution = attributions.get(article.document.id)
    return attribution.origins if attribution else ()
