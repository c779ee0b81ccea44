"""What an event is about: the words on which most of its weight lies, as its central articles write them.

A word's worth is the sum of its weights over the members, times its idf once more: what all of them say counts, and
what everybody says does not. It is shown in the form that is used inside a sentence, without possessives, and not where
it stands only in a dateline. In scripts without spaces a keyword is a whole run of characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import select
from clusterer.compute.mapped import forget
from clusterer.compute.sparse import Rows, multiply
from clusterer.documents import Article
from clusterer.events.background import combine
from clusterer.events.items import Words
from clusterer.events.views import View
from clusterer.text.tokens import ALLCAPS, NUMBER, UNSPACED, UPPER, Tokens, tokenize

KEYWORDS = 8
_CONSIDERED = 3 * KEYWORDS  # terms of an event of which the first that can be shown are
_SUMMED = 10_000  # events whose terms are added up in one go
_EVENTS = 64  # looked at in one go: few enough for the processor's cache
_SIEVE_BITS = 16
_ODD = np.uint64(0x9E3779B97F4A7C15)
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_DATELINE = re.compile(r"([^\n.!?]{2,80}?)\s*(?:\s[-\u2013\u2014]+\s|\u2014|\u2013)")
_KATAKANA = re.compile(r"[\u30a1-\u30ff]{2,}")
_KANA = re.compile(r"[\u3041-\u30ff]+")
_LONGEST_RUN = 12

Central = Sequence[tuple[Article, int]]  # articles of an event and their rows


def keywords(
    view: View, rows: Sequence[Sequence[int]], central: Sequence[Central], words: Words
) -> Iterator[tuple[tuple[str, ...], Central]]:
    """Keywords of each event, with its central articles. ``view``: of words; ``rows``: those of each event in it."""
    terms = _top_terms(view, rows)
    for first in range(0, len(central), _EVENTS):
        some = central[first : first + _EVENTS]
        tokens = words([row for articles in some for _, row in articles])
        numbers = iter(range(len(tokens)))
        here = [[(article, next(numbers)) for article, _ in articles] for articles in some]
        yield from zip(_written(list(islice(terms, len(some))), here, tokens), some, strict=True)


def _top_terms(view: View, of_events: Sequence[Sequence[int]]) -> Iterator[NDArray[np.uint64]]:
    """Keys of the terms of each event by falling worth, a few more than are shown."""
    for begin in range(0, len(of_events), _SUMMED):
        some = of_events[begin : begin + _SUMMED]
        rows = np.array([row for own in some for row in sorted(own)], np.int64)
        borders = np.cumsum([0, *map(len, some)])
        at, indptr = select(view.indptr, rows)
        chosen = Rows(borders, np.arange(len(rows)), np.ones(len(rows)))
        sums = multiply(chosen, Rows(indptr, view.columns[at], view.weights[at]), len(view.idf))
        worth = sums.values * view.idf[sums.columns]
        for first, last in pairwise(sums.starts.tolist()):
            mine, keys = worth[first:last], view.keys[sums.columns[first:last]]
            if len(mine) > _CONSIDERED:
                best = np.flatnonzero(mine >= np.partition(mine, -_CONSIDERED)[-_CONSIDERED])
                mine, keys = mine[best], keys[best]
            yield keys[np.lexsort((keys, -mine))[:_CONSIDERED]]
        forget(view.weights, view.columns)


def _written(terms: Sequence[NDArray[np.uint64]], central: Sequence[Central], tokens: Tokens) -> list[tuple[str, ...]]:
    """The terms of some events as words. The tokens of all their central articles are looked through at once."""
    events = [number for number, articles in enumerate(central) for _ in articles]
    rows = [row for articles in central for _, row in articles]
    texts = [article.clean.text for articles in central for article, _ in articles]
    spans = [tokens.row(row) for row in rows]
    counts = [span.stop - span.start for span in spans]
    flags = np.concatenate([tokens.flags[span] for span in spans])
    in_runs = np.zeros(len(central), bool)  # events in scripts without spaces
    if (flags & UNSPACED).any():
        in_runs[np.repeat(events, counts)[(flags & UNSPACED) > 0]] = True
    salt = np.arange(len(central), dtype=np.uint64) * _ODD  # the same word in two events is two
    wanted = np.concatenate([keys ^ salt[number] for number, keys in enumerate(terms)])
    order = np.argsort(wanted)
    sieve = np.zeros(1 << _SIEVE_BITS, bool)
    sieve[wanted >> np.uint64(64 - _SIEVE_BITS)] = True
    salted = np.concatenate([tokens.hashes[span] for span in spans]) ^ np.repeat(salt[events], counts)
    at = np.flatnonzero(sieve[salted >> np.uint64(64 - _SIEVE_BITS)] & ((flags & NUMBER) == 0))
    places = order[np.minimum(np.searchsorted(wanted, salted[at], sorter=order), len(order) - 1)] if len(order) else at
    hit = wanted[places] == salted[at] if len(order) else np.zeros(0, bool)
    at, places = at[hit], places[hit]
    ends = np.cumsum(counts)
    article = np.searchsorted(ends, at, "right")
    token = at - (ends - counts)[article] + np.array([span.start for span in spans], np.int64)[article]
    report = np.array([_after_dateline(text) for text in texts], np.int64)
    inside = (tokens.starts[token] >= report[article]) & (tokens.ends[token] - tokens.starts[token] > 2)
    at, places, article, token = at[inside], places[inside], article[inside], token[inside]
    capitals = ((flags[at] & UPPER) > 0).astype(np.int64) + ((flags[at] & ALLCAPS) > 0)
    by_form = np.lexsort((at, capitals, places))
    forms: dict[int, list[tuple[int, int, str]]] = {}
    seen = -1
    for k, form in zip(by_form.tolist(), (3 * places + capitals)[by_form].tolist(), strict=True):
        if form != seen:
            forms.setdefault(form // 3, []).append(
                (int(tokens.starts[token[k]]), int(tokens.ends[token[k]]), texts[article[k]])
            )
            seen = form
    result, base = [], 0
    for number, keys in enumerate(terms):
        if in_runs[number]:
            result.append(_shown(_of_runs(keys, central[number], tokens)))
        else:
            result.append(_shown(_form(forms.get(base + k, ())) for k in range(len(keys))))
        base += len(keys)
    return result


def _shown(forms: Iterable[str]) -> tuple[str, ...]:
    """The first forms, without what is part of another one in a script without spaces."""
    shown: list[str] = []
    for form in forms:
        if form and not any(o == form or ((form in o or o in form) and _unspaced(o)) for o in shown):
            shown.append(form)
            if len(shown) == KEYWORDS:
                break
    return tuple(shown)


def _form(written: Iterable[tuple[int, int, str]]) -> str:
    """The first of the places that is a word without its possessive."""
    for start, end, text in written:
        form = _POSSESSIVE.sub("", text[start:end])
        if len(form) > 2:
            return form
    return ""


def _of_runs(keys: NDArray[np.uint64], central: Central, tokens: Tokens) -> Iterator[str]:
    """The written form of each term where words may be runs of characters; "" where it has none."""
    forms: dict[int, tuple[int, str]] = {}  # key -> how unlike a word inside a sentence its form looks, the form
    wanted = np.sort(keys)
    for article, row in central:
        text, span = article.clean.text, tokens.row(row)
        hashes, flags = tokens.hashes[span], tokens.flags[span]
        starts, ends = tokens.starts[span], tokens.ends[span]
        if not len(hashes) or not len(wanted):
            continue
        unspaced = (flags & UNSPACED) > 0
        pair = unspaced & np.append(unspaced[1:] & (starts[1:] == ends[:-1]), False)
        terms = np.where(pair, combine(hashes, np.roll(hashes, -1)), hashes)
        place = np.minimum(np.searchsorted(wanted, terms), len(wanted) - 1)
        usable = (wanted[place] == terms) & ((flags & NUMBER) == 0) & (pair | ~unspaced)
        usable &= starts >= _after_dateline(text)
        end = 0
        for at in np.flatnonzero(usable).tolist():
            if pair[at]:
                last = at
                while usable[last + 1] and pair[last + 1] and starts[last + 1] == ends[last]:
                    last += 1
                form = _run(text, int(starts[at]), int(ends[last + 1])) if ends[at] > end else ""
                end = int(ends[last + 1])
                rank, least = -len(form), 2
            else:
                form = _POSSESSIVE.sub("", text[starts[at] : ends[at]])
                rank, least = int((flags[at] & UPPER) > 0) + int((flags[at] & ALLCAPS) > 0), 3
            key = int(terms[at])
            if len(form) >= least and (key not in forms or rank < forms[key][0]):
                forms[key] = (rank, form)
    return (forms.get(key, (0, ""))[1] for key in keys.tolist())


def _after_dateline(text: str) -> int:
    """Where the report begins: a place or an agency that is named only before it tells nothing of the event."""
    found = _DATELINE.match(text)
    return found.end() if found and (found[1].isupper() or "(" in found[1] or found[1].split()[0].isupper()) else 0


def _run(text: str, start: int, end: int) -> str:
    """What is a word of a run of characters: all of a katakana word, else the longest piece without kana."""
    for word in _KATAKANA.finditer(text, max(0, start - _LONGEST_RUN), end + _LONGEST_RUN):
        if word.start() < end and word.end() > start:
            return word[0]
    return max(_KANA.split(text[start:end]), key=len)[:_LONGEST_RUN]


def _unspaced(form: str) -> bool:
    return bool(tokenize([form], threads=1).flags[0] & UNSPACED)
