"""The index: the run, what was found, and every event as a row.

The page itself holds the newest rows, so that it reads without JavaScript. All rows come in data shards, column by
column, one for each month of last publication: a run rewrites those it touches. How the articles begin comes in shards
of its own, which the page asks for when somebody looks for a word.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from clusterer.documents import Quarantined
from clusterer.report import graphs, paths, words
from clusterer.report.rows import EventRow, Summary
from clusterer.report.story import Link

ROWS = 50  # newest events, in the page itself
FACET = 10  # values of a facet that are shown; the filter box finds the others
QUARANTINED = 200
TITLE = 160  # characters of a title in a shard


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


def build(rows: Sequence[EventRow], summary: Summary, articles: int, groups: int, links: Iterable[Link]) -> IndexPage:
    """The index without its shards. ``rows`` are all events, newest first."""
    run = summary.run
    several = sum(1 for row in rows if row.articles > 1)
    changed = frozenset(summary.changed)
    days = Counter(row.first[:10] for row in rows if row.first is not None)
    chart = graphs.over_time({"events": days}, {"events": "events"}, width=1160, height=64)
    return IndexPage(
        rows=tuple(rows[:ROWS]),
        changed=changed,
        events=len(rows),
        articles=articles,
        outlets=len({outlet for row in rows for outlet in row.outlets}),
        agencies=len(summary.agencies),
        groups=groups,
        started=words.clock(run.started),
        seconds=f"{(run.finished - run.started).total_seconds():.1f} s",
        run=run.id,
        version=run.version,
        counts=tuple((str(k).replace("_", " "), v) for k, v in run.counts.items()),
        config=tuple(_settings(run.config)),
        quarantined=tuple(summary.quarantined[:QUARANTINED]),
        quarantined_total=len(summary.quarantined),
        quarantine_reasons=tuple(Counter(q.reason for q in summary.quarantined).most_common(8)),
        chart=chart.linked(lambda bar, _: f"#q=after:{bar.start}%20before:{bar.end}") if chart else None,
        undated=len(rows) - days.total(),
        facets=tuple(_facets(rows)),
        queues=tuple(_queues(rows, changed)),
        downloads=tuple(links),
        tabs=(
            ("stories", "Stories", several),
            ("singles", "Single articles", len(rows) - several),
            ("all", "All", len(rows)),
        ),
        notes=tuple(summary.notes),
    )


def newest_first(rows: Iterable[EventRow]) -> list[EventRow]:
    """By day of last publication, newest first, in each day the largest first; undated ones last; then by id."""
    found = sorted(rows, key=lambda row: row.id)
    return sorted(found, key=lambda row: ((row.last or "")[:10], row.articles, row.last or ""), reverse=True)


def shards(rows: Sequence[EventRow]) -> dict[str, list[EventRow]]:
    """Rows that are newest first by the shard of the index they stand in, the newest shard first."""
    found: dict[str, list[EventRow]] = {}
    for row in rows:
        found.setdefault(row.month, []).append(row)
    return found


def _settings(config: Any, prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in config.items():
        if hasattr(value, "items"):
            yield from _settings(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


def size_class(articles: int) -> tuple[str, str]:
    """The name and the filter token of an event's size."""
    if articles == 1:
        return "1 article", "size:1"
    if articles <= 4:
        return "2–4", "size:2-4"
    return ("5–9", "size:5-9") if articles <= 9 else ("10 or more", "size:>9")


def _facets(rows: Sequence[EventRow]) -> Iterable[Facet]:
    agencies = Counter(agency for row in rows for agency in {agency for agency, _, _ in row.origins})
    outlets = Counter(outlet for row in rows for outlet in row.outlets)
    languages = Counter(language for row in rows for language in row.languages)
    sizes = Counter(size_class(row.articles) for row in rows)
    verdicts = Counter(row.verdict for row in rows)
    for key, name, counted in (
        ("agency", "Agency", agencies),
        ("outlet", "Outlet", outlets),
        ("language", "Language", languages),
    ):
        ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        values = tuple(FacetValue(value, token(key, value), count) for value, count in ranked[:FACET])
        if values:
            yield Facet(key, name, values, len(ranked) - len(values))
    order = ("size:>9", "size:5-9", "size:2-4", "size:1")
    ordered = sorted(sizes.items(), key=lambda item: order.index(item[0][1]))
    yield Facet("size", "Articles", tuple(FacetValue(name, token_, n) for (name, token_), n in ordered), 0)
    found = [FacetValue(words.VERDICTS[v], f"verdict:{v}", verdicts[v], v) for v in words.VERDICTS if verdicts[v]]
    yield Facet("verdict", "Verdict", tuple(found), 0)


def token(key: str, value: str) -> str:
    """A filter token; a value that is not one plain word stands in quotation marks."""
    plain = value.replace('"', " ")
    return f"{key}:{plain}" if plain and not any(c.isspace() or c in ':"' for c in plain) else f'{key}:"{plain}"'


def _queues(rows: Sequence[EventRow], changed: frozenset[str]) -> Iterable[Queue]:
    several = sum(1 for row in rows if row.articles > 1)
    conflicting = sum(1 for row in rows if row.verdict == "conflicting")
    unknown = sum(1 for row in rows if row.verdict == "unknown")
    unsure = sum(1 for row in rows if row.origins and max(_number(sure) for _, _, sure in row.origins) < 80)
    new = sum(1 for row in rows if row.id in changed)
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


def _number(confidence: str) -> int:
    return int(confidence.lstrip("<>").rstrip(" %"))


def shard(rows: Sequence[EventRow], changed: frozenset[str]) -> dict[str, Any]:
    """Rows as columns, plain values ready for JSON. Names are numbered by the shard's own lists."""
    outlets = _numbered(name for row in rows for name in row.outlets)
    agencies = _numbered(agency for row in rows for agency, _, _ in row.origins)
    tags = _numbered(row.language for row in rows)
    languages = _numbered(name for row in rows for name in row.languages)
    pages = _numbered(row.page for row in rows)
    verdicts = list(words.VERDICTS)
    return {
        "outlets": list(outlets),
        "agencies": list(agencies),
        "languages": list(languages),
        "tags": list(tags),
        "pages": [page[7:-5] for page in pages],
        "page": [pages[row.page] for row in rows],
        "at": [row.anchor[1:] for row in rows],
        "title": [row.title if len(row.title) <= TITLE else row.title[: TITLE - 1] + "…" for row in rows],
        "lang": [tags[row.language] for row in rows],
        "first": [_minutes(row.first) for row in rows],
        "lasting": [(_minutes(row.last) or 0) - (_minutes(row.first) or 0) for row in rows],
        "out": [[outlets[name] for name in row.outlets] for row in rows],
        "langs": [[languages[name] for name in row.languages] for row in rows],
        "origins": [
            [n for a, role, sure in row.origins for n in (agencies[a], _role(role), _number(sure))] for row in rows
        ],
        "verdict": [verdicts.index(row.verdict) for row in rows],
        "articles": [row.articles for row in rows],
        "roled": [row.roles for row in rows],
        "independent": [row.independent for row in rows],
        "says": [row.says for row in rows],
        "copied": [round(row.copied * 100) for row in rows],
        "density": [round(row.density * 100) for row in rows],
        "keywords": [_keywords(row) for row in rows],
        "changed": [index for index, row in enumerate(rows) if row.id in changed],
    }


def _keywords(row: EventRow) -> str:
    """The keywords a search would miss without them: the title is searched, too."""
    title = row.title.casefold()
    return " ".join([word for word in row.keywords if word.casefold() not in title][:4])[:60]


def _role(role: str) -> int:
    return list(words.ROLES).index(role)  # type: ignore[arg-type]  # an origin's role is a Role


def _numbered(values: Iterable[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for value in values:
        numbers.setdefault(value, len(numbers))
    return numbers


def _minutes(moment: str | None) -> int | None:
    if moment is None:
        return None
    when = datetime.fromisoformat(moment)
    return int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() // 60)


def shard_path(kind: str, month: str, content: bytes) -> str:
    """A shard's file: its name changes with its content, so that a page never reads the shard of another run."""
    return f"data/{kind}-{month}-{paths.digest(kind, content.decode(), size=6)}.js"
