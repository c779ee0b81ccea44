"""The index: the run, what was found, and every event as a row.

The page itself holds the newest rows, so that it reads without JavaScript. All rows come in data shards, column by
column, one for each month of last publication (of a busy month, each day): a run rewrites those it touches. How the
articles begin comes in shards of its own, which the page asks for when somebody looks for a word.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from clusterer.documents import Quarantined
from clusterer.records import dataclass
from clusterer.report import graphs, words
from clusterer.report.labels import Link
from clusterer.report.rows import EventRow
from clusterer.report.source import Summary
from clusterer.report.sums import Sums
from clusterer.report.whose import PARTS

ROWS = 30  # newest events, in the page itself, for who has no JavaScript
FACET = 10  # values of a facet that are shown; the filter box finds the others
QUARANTINED = 200


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, with the number of events that have it; ``token`` is what the filter box takes."""

    text: str
    token: str
    count: int
    css: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow the list."""

    key: str
    name: str
    values: tuple[FacetValue, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Queue:
    """A list worth a person's review, as a filter."""

    name: str
    why: str
    query: str
    count: int


@dataclass(frozen=True, slots=True)
class IndexPage:
    """All of the index but its shard."""

    rows: tuple[EventRow, ...]
    changed: frozenset[str]
    events: int
    articles: int
    outlets: int
    agencies: int
    groups: int
    started: str
    seconds: str
    run: str
    version: str
    counts: tuple[tuple[str, int], ...]
    config: tuple[tuple[str, str], ...]
    quarantined: tuple[Quarantined, ...]
    quarantined_total: int
    quarantine_reasons: tuple[tuple[str, int], ...]
    chart: graphs.Chart | None
    undated: int
    facets: tuple[Facet, ...]
    queues: tuple[Queue, ...]
    downloads: tuple[Link, ...]
    tabs: tuple[tuple[str, str, int], ...]
    notes: tuple[str, ...]
    verdicts: str = json.dumps([[verdict, name] for verdict, name in words.VERDICTS.items()])
    roles: str = json.dumps(list(words.ROLES))
    parts: str = json.dumps([[words.slug(part), name] for part, name in PARTS.items()])


def build(newest: Sequence[EventRow], sums: Sums, new: int, summary: Summary, links: Iterable[Link]) -> IndexPage:
    """The index without its shards: the ``newest`` events, what all of them add up to, and how many are ``new``."""
    run = summary.run
    chart = graphs.over_time({"events": sums.days}, {"events": "events"}, width=1160, height=64)
    return IndexPage(
        rows=tuple(newest),
        changed=frozenset(summary.changed),
        events=sums.events,
        articles=sums.articles,
        outlets=len(sums.outlets),
        agencies=len(summary.agencies),
        groups=sums.groups,
        started=words.clock(run.started),
        seconds=words.took(run.finished - run.started),
        run=run.id,
        version=run.version,
        counts=tuple((str(k).replace("_", " "), v) for k, v in run.counts.items()),
        config=tuple(_settings(run.config)),
        quarantined=tuple(summary.quarantined[:QUARANTINED]),
        quarantined_total=len(summary.quarantined),
        quarantine_reasons=tuple(Counter(q.reason for q in summary.quarantined).most_common(8)),
        chart=chart.linked({("events", bar.start): f"#q=after:{bar.start}%20before:{bar.end}" for bar in chart.bars})
        if chart
        else None,
        undated=sums.events - sum(sums.days.values()),
        facets=tuple(_facets(sums)),
        queues=tuple(_queues(sums, new)),
        downloads=tuple(links),
        tabs=(
            ("stories", "Stories", sums.several),
            ("singles", "Single articles", sums.events - sums.several),
            ("all", "All", sums.events),
        ),
        notes=tuple(summary.notes),
    )


def newest_first(rows: Iterable[EventRow]) -> list[EventRow]:
    """By day of last publication, newest first, in each day the largest first; undated ones last; what is
    alike to the minute by id."""
    found = sorted(rows, key=lambda row: row.id)
    return sorted(found, key=lambda row: ((row.last or "")[:10], row.articles, (row.last or "")[:16]), reverse=True)


def _settings(config: Any, prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in config.items():
        if hasattr(value, "items"):
            yield from _settings(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


SIZES = {"size:>9": "10 or more", "size:5-9": "5–9", "size:2-4": "2–4", "size:1": "1 article"}


def _facets(sums: Sums) -> Iterable[Facet]:
    for key, name, counted in (
        ("agency", "Agency", sums.agencies),
        ("outlet", "Outlet", sums.outlets),
        ("language", "Language", sums.languages),
    ):
        ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        values = tuple(FacetValue(value, token(key, value), count) for value, count in ranked[:FACET])
        if values:
            yield Facet(key, name, values, len(ranked) - len(values))
    sizes, verdicts = sums.sizes, sums.verdicts
    values = tuple(FacetValue(name, token_, sizes[token_]) for token_, name in SIZES.items() if token_ in sizes)
    yield Facet("size", "Articles", values, 0)
    found = [FacetValue(name, f"verdict:{v}", verdicts[v], v) for v, name in words.VERDICTS.items() if v in verdicts]
    yield Facet("verdict", "Verdict", tuple(found), 0)


def token(key: str, value: str) -> str:
    """A filter token; a value that is not one plain word stands in quotation marks."""
    plain = value.replace('"', " ")
    return f"{key}:{plain}" if plain and not any(c.isspace() or c in ':"' for c in plain) else f'{key}:"{plain}"'


def _queues(sums: Sums, new: int) -> Iterable[Queue]:
    several, unsure = sums.several, sums.unsure
    conflicting, unknown = sums.verdicts.get("conflicting", 0), sums.verdicts.get("unknown", 0)
    yield Queue("Largest?", "most articles first", "sort=-articles", several)
    yield Queue(
        "Contradicting credits?",
        "credits that contradict each other",
        "q=is:conflicting&tab=all",
        conflicting,
    )
    yield Queue(
        "Uncredited shared text?",
        "outlets share text and none credits it",
        "q=is:unknown&sort=-copied&tab=all",
        unknown,
    )
    yield Queue("Unsure origin?", "confidence below 80 %", "q=is:unsure&tab=all", unsure)
    yield Queue("Weakest links?", "articles that hang together least", "sort=density", several)
    yield Queue("New or grown?", "since the run before", "q=is:new&tab=all", new)
