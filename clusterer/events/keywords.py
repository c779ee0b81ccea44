"""What an event is about: the words on which most of its weight lies, as its central articles write them.

A word's worth is the sum of its weights over the members, times its idf once more: what all of them say counts, and
what everybody says does not. It is shown in the form that is used inside a sentence, without possessives, and not where
it stands only in a dateline. In scripts without spaces a keyword is a whole run of characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running, select
from clusterer.compute.lookup import located
from clusterer.compute.mapped import forget
from clusterer.compute.sparse import Rows, multiply
from clusterer.events.background import combine
from clusterer.events.items import Words
from clusterer.events.views import View
from clusterer.text.tokens import ALLCAPS, NUMBER, UNSPACED, UPPER, Tokens, tokenize

KEYWORDS = 8  # of an event
_CONSIDERED = 3 * KEYWORDS  # terms of an event of which the first that can be shown are
_SUMMED = 2_500  # events whose terms are added up in one go: some 100 MB
_EVENTS = 64  # looked at in one go: few enough for the processor's cache
_SLOTS = 64  # for the terms of an event
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_DATELINE = re.compile(r"([^\n.!?]{2,80}?)\s*(?:\s[-\u2013\u2014]+\s|\u2014|\u2013)")
_KATAKANA = re.compile(r"[\u30a1-\u30ff]{2,}")
_KANA = re.compile(r"[\u3041-\u30ff]+")
_LONGEST_RUN = 12  # characters of a run of kana that may be one word

Texts: TypeAlias = Callable[[NDArray[np.int64]], list[str]]
"""The clean texts of some articles, by their rows."""


def keywords(
    view: View, rows: Sequence[Sequence[int]], central: Sequence[Sequence[int]], words: Words, texts: Texts
) -> Iterator[tuple[tuple[str, ...], Sequence[int]]]:
    """Keywords of each event, with its central articles. ``view``: of words; ``rows``: those of each event in it;
    ``central``: the rows of its central articles among all of which there are ``words`` and ``texts``."""
    terms = _top_terms(view, rows)
    for first in range(0, len(central), _EVENTS):
        some = central[first : first + _EVENTS]
        asked = [row for own in some for row in own]
        said = _written(list(islice(terms, len(some))), [*map(len, some)], texts(np.array(asked)), words(asked))
        yield from zip(said, some, strict=True)


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


def _written(
    terms: Sequence[NDArray[np.uint64]], sizes: Sequence[int], texts: Sequence[str], tokens: Tokens
) -> list[tuple[str, ...]]:
    """The terms of some events as words, from their central articles, so many of each event: looked through at once."""
    from clusterer.events.keyword_kernel import find_forms

    events = np.repeat(np.arange(len(sizes)), sizes)
    reports = np.array([_after_dateline(text) for text in texts], np.int64)
    borders = running([len(keys) for keys in terms])
    words, articles = np.empty((2, int(borders[-1]), 3), np.int64)
    in_runs = np.empty(len(sizes), bool)  # events in scripts without spaces
    find_forms(
        np.concatenate(terms), borders, tokens.hashes, tokens.flags, tokens.starts, tokens.ends, tokens.indptr, events,
        reports, np.empty(_SLOTS, np.int32), words, articles, in_runs,
    )  # fmt: skip
    begins, stops = (
        column[words].tolist() if len(column) else words.tolist() for column in (tokens.starts, tokens.ends)
    )
    places = articles.tolist()

    def forms(term: int) -> Iterator[tuple[int, int, str]]:
        for begin, stop, article in zip(begins[term], stops[term], places[term], strict=True):
            if article >= 0:
                yield begin, stop, texts[article]

    result, ends = [], running(sizes).tolist()
    for number, (first, last) in enumerate(pairwise(borders.tolist())):
        if in_runs[number]:
            own = range(ends[number], ends[number + 1])
            result.append(_shown(_of_runs(terms[number], [(texts[at], at) for at in own], tokens)))
        else:
            result.append(_shown(_form(forms(term)) for term in range(first, last)))
    return result


def _shown(forms: Iterable[str]) -> tuple[str, ...]:
    """The first forms, without what is part of another one in a script without spaces."""
    shown: list[str] = []
    spaced = True  # as far as it shows at once
    for form in forms:
        if not form or form in shown:
            continue
        spaced = spaced and form.isascii()
        if spaced or not any((form in o or o in form) and _unspaced(o) for o in shown):
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


def _of_runs(keys: NDArray[np.uint64], central: Sequence[tuple[str, int]], tokens: Tokens) -> Iterator[str]:
    """The written form of each term where words may be runs of characters; "" where it has none."""
    forms: dict[int, tuple[int, str]] = {}  # key -> how unlike a word inside a sentence its form looks, the form
    wanted = np.sort(keys)
    for text, row in central:
        span = tokens.row(row)
        hashes, flags = tokens.hashes[span], tokens.flags[span]
        starts, ends = tokens.starts[span], tokens.ends[span]
        if not len(hashes) or not len(wanted):
            continue
        unspaced = (flags & UNSPACED) > 0
        pair = unspaced & np.append(unspaced[1:] & (starts[1:] == ends[:-1]), False)
        terms = np.where(pair, combine(hashes, np.roll(hashes, -1)), hashes)
        usable = located(wanted, terms)[1] & ((flags & NUMBER) == 0) & (pair | ~unspaced)
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
