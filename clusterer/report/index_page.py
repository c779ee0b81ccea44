"""The index: the run, what was found, and every event as a row.

The page itself holds the newest rows, so that it reads without JavaScript; all rows come in one data shard, column by
column. How the articles begin comes in a second one, which the page asks for when somebody looks for a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clusterer.documents import Quarantined
from clusterer.report import graphs, paths, words
from clusterer.report.view import EventSummary, Library, Link

ROWS = 50  # newest events, in the page itself
FACET = 10  # values of a facet that are shown; the filter box finds the others
QUARANTINED = 200
TITLE = 160  # characters of a title in the shard
LEAD = 200  # characters of an article's beginning that can be searched
LEADS = 8_000_000  # … of all articles together, titles included, each event having its share
LEADS_OF_EVENT = 4_000


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

    rows: tuple[EventSummary, ...]
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


def build(library: Library, downloads: Iterable[Link]) -> tuple[IndexPage, dict[str, Any]]:
    """The index and its shard (plain values, ready for JSON)."""
    findings = library.findings
    rows = newest_first(library.summaries.values())
    moments = [e.first_published for e in findings.events if e.first_published is not None]
    chart = graphs.over_time({"events": moments}, {"events": "events"}, width=1160, height=64)
    run = findings.run
    page = IndexPage(
        rows=tuple(rows[:ROWS]),
        events=len(rows),
        articles=len(findings.articles),
        outlets=len({a.document.outlet for a in findings.articles if a.document.outlet}),
        agencies=len(findings.agencies),
        groups=len(findings.duplicate_groups),
        started=words.clock(run.started),
        seconds=f"{(run.finished - run.started).total_seconds():.1f} s",
        run=run.id,
        version=run.version,
        counts=tuple((str(k).replace("_", " "), v) for k, v in run.counts.items()),
        config=tuple(_settings(run.config)),
        quarantined=findings.quarantined[:QUARANTINED],
        quarantined_total=len(findings.quarantined),
        quarantine_reasons=tuple(Counter(q.reason for q in findings.quarantined).most_common(8)),
        chart=chart.linked(lambda bar, _: f"#q=after:{bar.start}%20before:{bar.end}") if chart else None,
        undated=len(rows) - len(moments),
        facets=tuple(_facets(rows)),
        queues=tuple(_queues(rows)),
        downloads=tuple(downloads),
    )
    return page, _shard(rows)


def leads(library: Library) -> list[str]:
    """What the articles of each event are called and how they begin, in the order of the shard's rows."""
    rows = newest_first(library.summaries.values())
    most = min(LEADS_OF_EVENT, LEADS // max(1, len(rows)))
    said = []
    for row in rows:
        documents = [library.document(id_) for id_ in library.events[row.id].documents]
        parts = dict.fromkeys(document.title for document in documents if document.title != row.title)
        if library.settings.texts:
            parts |= dict.fromkeys(document.text[:LEAD] for document in documents)
        said.append(" \n".join(" ".join(part.split()) for part in parts)[:most])
    return said


def newest_first(summaries: Iterable[EventSummary]) -> list[EventSummary]:
    """By last publication, newest first; undated ones last, then by id."""
    return sorted(sorted(summaries, key=lambda s: s.id), key=lambda s: s.last or "", reverse=True)


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


def _facets(rows: list[EventSummary]) -> Iterable[Facet]:
    agencies = Counter(agency for row in rows for agency in {chip.agency for chip in row.chips})
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


def _queues(rows: list[EventSummary]) -> Iterable[Queue]:
    several = sum(1 for row in rows if row.articles > 1)
    conflicting = sum(1 for row in rows if row.verdict == "conflicting")
    unknown = sum(1 for row in rows if row.verdict == "unknown")
    unsure = sum(1 for row in rows if row.chips and max(float(_number(c.confidence)) for c in row.chips) < 80)
    changed = sum(1 for row in rows if row.changed)
    yield Queue("Largest", "most articles first", "q=size:>1&sort=-articles", several)
    yield Queue("Conflicting origin", "credits that contradict each other", "q=is:conflicting", conflicting)
    yield Queue("Unknown origin", "outlets share text and none credits it", "q=is:unknown&sort=-copied", unknown)
    yield Queue("Unsure origin", "confidence below 80 %", "q=is:unsure", unsure)
    yield Queue("Least dense", "articles that hang together least", "q=size:>1&sort=density", several)
    yield Queue("New or grown", "since the run before", "q=is:new", changed)


def _number(confidence: str) -> int:
    return int(confidence.lstrip("<>").rstrip(" %"))


def _shard(rows: list[EventSummary]) -> dict[str, Any]:
    outlets = _numbered(name for row in rows for name in row.outlets)
    agencies = _numbered(chip.agency for row in rows for chip in row.chips)
    tags = _numbered(row.language for row in rows)
    languages = _numbered(name for row in rows for name in row.languages)
    verdicts = list(words.VERDICTS)
    return {
        "outlets": list(outlets),
        "agencies": list(agencies),
        "languages": list(languages),
        "verdicts": [[v, words.VERDICTS[v]] for v in verdicts],
        "page": [row.page[7:-5] for row in rows],
        "title": [row.title if len(row.title) <= TITLE else row.title[: TITLE - 1] + "…" for row in rows],
        "lang": [tags[row.language] for row in rows],
        "tags": list(tags),
        "first": [_minutes(row.first) for row in rows],
        "lasting": [(_minutes(row.last) or 0) - (_minutes(row.first) or 0) for row in rows],
        "out": [[outlets[name] for name in row.outlets] for row in rows],
        "langs": [[languages[name] for name in row.languages] for row in rows],
        "origins": [
            [n for c in row.chips for n in (agencies[c.agency], _role(c.role), _number(c.confidence))] for row in rows
        ],
        "verdict": [verdicts.index(row.verdict) for row in rows],
        "articles": [row.articles for row in rows],
        "copies": [row.copies for row in rows],
        "copied": [round(row.copied * 100) for row in rows],
        "density": [round(row.density * 100) for row in rows],
        "keywords": [_keywords(row) for row in rows],
        "changed": [index for index, row in enumerate(rows) if row.changed],
        "roles": list(words.ROLES),
    }


def _keywords(row: EventSummary) -> str:
    """The keywords a search would miss without them: the title is searched, too."""
    title = row.title.casefold()
    return " ".join([word for word in row.keywords if word.casefold() not in title][:4])[:60]


def _role(role: str) -> int:
    return list(words.ROLES).index(role)  # type: ignore[arg-type]  # a Chip's role is a Role


def _numbered(values: Iterable[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for value in values:
        numbers.setdefault(value, len(numbers))
    return numbers


def _minutes(moment: str | None) -> int | None:
    return None if moment is None else int(datetime.fromisoformat(moment).timestamp() // 60)


def shard_path(content: bytes) -> str:
    """The shard's file: its name changes with its content, so that a page never reads the shard of another run."""
    return f"data/index-{paths.digest('index', content.decode(), size=6)}.js"
