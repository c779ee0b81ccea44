"""What recurs in each outlet of a batch and tells nothing of its articles: lines of furniture, edges of titles.

It is learned from the outlet's new articles and the latest of those before them, ``EARLIER`` in all. The store keeps
it, and it holds for a quarter as many further articles as told it: an hourly run has one or two of each of hundreds of
outlets, and read and took apart thirty others for each, a tenth of its time. While a whole state fits into the window
of events it is learned anew each time, so that such a state is what one reading of everything is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from clusterer.config import Config
from clusterer.documents import Document, stable_id
from clusterer.records import dataclass
from clusterer.store.base import Earlier, HouseStyle
from clusterer.text import clean
from clusterer.text.protection import AgencyNames
from clusterer.text.recurring import EARLIER, Recurring, outlet_of
from clusterer.text.title_edges import Edges, recurring_edges

HOLDS_FOR: Final = 4  # once for so many articles that told it: a line is furniture where a fifth of them have it


@dataclass(frozen=True, slots=True)
class Recurrent:
    """What recurs in the outlets of a batch. ``learned``: what a store is to keep of it, by the outlet's name."""

    lines: Recurring
    edges: Edges
    learned: Mapping[str, HouseStyle]


def recurrent(documents: Sequence[Document], earlier: Earlier, config: Config, names: AgencyNames) -> Recurrent:
    """What recurs, as the new documents and the store tell. ``names`` of agencies are never furniture."""
    first = not earlier.count()  # then documents need be read once only: there is nothing to ask for before
    new = Counter[str]() if first else Counter(document.outlet for document in documents)
    made_with = _made_with(config, names)
    whole = earlier.count() + len(documents) <= config.events.window
    known = {} if whole else earlier.styles(outlet for outlet in sorted(new) if outlet)
    kept = {o: style for o, style in known.items() if style.made_with == made_with and new[o] < style.holds_for}
    samples = earlier.latest_of({o: count for o, count in new.items() if o not in kept}, EARLIER)
    named: list[tuple[str, str]] = []  # id and outlet of each; no outlet where nothing is to be learned

    def untold() -> Iterator[Document]:
        for document in documents:
            new[document.outlet] += first
            named.append((document.id, "" if document.outlet in kept else outlet_of(document)))
            if document.outlet not in kept:
                yield document

    edges = recurring_edges(chain(untold(), samples))
    lines = clean.recurring_of(documents, config.cleaning, names, samples, named)
    told = new + Counter(document.outlet for document in samples)
    learned = {
        outlet: HouseStyle(_of(lines, outlet), _of(edges, outlet), made_with, holds_for)
        for outlet in sorted(new)
        if outlet and outlet not in kept and (holds_for := min(told[outlet], EARLIER) // HOLDS_FOR) > 1
    }
    return Recurrent(
        _with(lines, ((outlet, style.lines) for outlet, style in kept.items())),
        _with(edges, ((outlet, style.edges) for outlet, style in kept.items())),
        learned,
    )


def _made_with(config: Config, names: AgencyNames) -> str:
    """What styles depend on beside the articles."""
    return stable_id(repr(config.cleaning), *sorted(names.any_case), "", *sorted(names.exact))


def _of(found: Mapping[str, frozenset[str]], outlet: str) -> tuple[str, ...]:
    return tuple(sorted(found.get(outlet.casefold(), ())))


def _with(
    found: Mapping[str, frozenset[str]], kept: Iterable[tuple[str, tuple[str, ...]]]
) -> Mapping[str, frozenset[str]]:
    """What was found with what was kept; names that are one in lower case are one outlet."""
    whole = dict(found)
    for outlet, values in kept:
        if values:
            whole[outlet.casefold()] = whole.get(outlet.casefold(), frozenset()) | frozenset(values)
    return whole
