"""What recurs in each outlet of a batch and tells nothing of its articles: lines of furniture, edges of titles.

A line is furniture once enough articles have it, so what is learned of an outlet may change how earlier articles are to
be cleaned: the few that had it before anybody knew, or many where a line is none any more. Those are cleaned again, and
go through the stages with the batch (``Recurrent.again``).

While a whole state fits into the window of events it is learned anew each time, from all articles, so that such a state
is what one reading of everything is. In a larger one it is learned from the outlet's new articles and the latest of
those before them, ``EARLIER`` in all, and these are cleaned again where it has changed. The store keeps it, and it
holds for a quarter as many further articles as told it: an hourly run has one or two of each of hundreds of outlets,
and read and took apart thirty others for each, a tenth of its time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import Final

from clusterer.batch import CleanColumns
from clusterer.config import Config
from clusterer.documents import Article, Document, stable_id
from clusterer.records import dataclass
from clusterer.store.base import Earlier, HouseStyle
from clusterer.text import clean
from clusterer.text.protection import AgencyNames
from clusterer.text.recurring import EARLIER, Recurring, outlet_of
from clusterer.text.title_edges import Edges, bared_columns, recurring_edges

HOLDS_FOR: Final = 4  # once for so many articles that told it: a line is furniture where a fifth of them have it


@dataclass(frozen=True, slots=True)
class Recurrent:
    """What recurs in the outlets of a batch. ``learned``: what a store is to keep of it, by the outlet's name."""

    lines: Recurring
    edges: Edges
    learned: Mapping[str, HouseStyle]
    again: Sequence[Article] = ()  # earlier articles, as they are kept, that are cleaned otherwise by now or revised
    standing: Sequence[Article] | None = None  # all other earlier articles, where they are looked at as a whole


def recurrent(
    documents: Sequence[Document],
    earlier: Earlier,
    config: Config,
    names: AgencyNames,
    revised: Set[str] = frozenset(),
) -> Recurrent:
    """What recurs, as the new documents and the store tell. ``names`` of agencies are never furniture.

    Earlier articles that were ``revised``, by id, are cleaned again in any case.
    """
    count = earlier.count()
    made_with = _made_with(config, names)
    if 0 < count <= config.events.window:
        return _of_everything(documents, earlier.articles(earlier.latest(count)), config, names, made_with, revised)
    first = not count  # then documents need be read once only: there is nothing to ask for before
    new = Counter[str]() if first else Counter(document.outlet for document in documents)
    known = earlier.styles(outlet for outlet in sorted(new) if outlet)
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
    learned = _learned(lines, edges, (outlet for outlet in new if outlet not in kept), told, made_with)
    return Recurrent(
        _with(lines, ((outlet, style.lines) for outlet, style in kept.items())),
        _with(edges, ((outlet, style.edges) for outlet, style in kept.items())),
        learned,
        _again(samples, learned, lines, edges, earlier, config, names, revised),
    )


def _of_everything(
    documents: Sequence[Document],
    earlier: Sequence[Article],
    config: Config,
    names: AgencyNames,
    made_with: str,
    revised: Set[str],
) -> Recurrent:
    """What recurs in the new documents and all earlier ones."""
    before = [article.document for article in earlier]
    edges = recurring_edges(chain(documents, before))
    lines, cleaned = clean.cleaned_beside(documents, before, config.cleaning, names)
    told_apart = _differs(earlier, cleaned, edges)
    differs = [other or article.document.id in revised for article, other in zip(earlier, told_apart, strict=True)]
    new = Counter(document.outlet for document in documents)
    told = new + Counter(document.outlet for document in before)
    return Recurrent(
        lines,
        edges,
        _learned(lines, edges, new, told, made_with),
        [article for article, other in zip(earlier, differs, strict=True) if other],
        [article for article, other in zip(earlier, differs, strict=True) if not other],
    )


def _again(
    samples: Sequence[Document],
    learned: Mapping[str, HouseStyle],
    lines: Recurring,
    edges: Edges,
    earlier: Earlier,
    config: Config,
    names: AgencyNames,
    revised: Set[str],
) -> list[Article]:
    """Those of the latest articles that are cleaned otherwise than when less was known of their outlet, and those that
    were revised.
    """
    put_right = earlier.articles(revised) if revised else []
    if not samples:
        return put_right
    before = earlier.styles(learned, holding=False)
    changed = {
        outlet
        for outlet, style in learned.items()
        if (style.lines, style.edges) != ((last.lines, last.edges) if (last := before.get(outlet)) else ((), ()))
    }
    articles = earlier.articles(document.id for document in samples if document.outlet in changed)
    documents = [article.document for article in articles]
    cleaned, _ = clean.cleaned(documents, config.cleaning, names, recurring=lines)
    differs = _differs(articles, cleaned, edges)
    return put_right + [
        article
        for article, other in zip(articles, differs, strict=True)
        if other and article.document.id not in revised
    ]


def _differs(articles: Sequence[Article], cleaned: CleanColumns, edges: Edges) -> list[bool]:
    """Which of the articles have another clean text, or another title to compare by, than they are kept with."""
    titles, columns = bared_columns([article.document for article in articles], cleaned, edges)
    return [
        (article.clean.text, article.bare_title) != (text, title)
        for article, text, title in zip(articles, columns.texts, titles, strict=True)
    ]


def _learned(
    lines: Recurring, edges: Edges, outlets: Iterable[str], told: Mapping[str, int], made_with: str
) -> dict[str, HouseStyle]:
    """What a store is to keep of these outlets, of each of which so many articles told."""
    return {
        outlet: HouseStyle(_of(lines, outlet), _of(edges, outlet), made_with, holds_for)
        for outlet in sorted(outlets)
        if outlet and (holds_for := min(told[outlet], EARLIER) // HOLDS_FOR) > 1
    }


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
