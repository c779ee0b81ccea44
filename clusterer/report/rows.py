"""An event and an article as rows: all that the rest of the report needs of them, so that it is drawn without texts.

Rows are plain values, made from one examined event by pure functions; they pickle, pack to bytes, and can be kept.
Index, tables, ``report.json``, outlet and agency pages come from rows alone. Times are ISO strings in UTC.

- A **Face** is what every drawing reads of every event: where it stands, what other pages say of it, and a ``digest``
  of all that its rows and its page say. It is small; what only some pages need does not belong there.
- An **EventRow** and its **ArticleRows** are read for the parts of a report (parts.py) that changed. A column for a
  list or a table is a field here.

Both are kept in states, and made anew where the program's code or its settings are others (``hosts/showing.py``).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, TypeAlias, cast

import msgspec

from clusterer.documents import Role, is_day
from clusterer.report import export, paths, tables, words
from clusterer.report.labels import chips, headline, lang, title
from clusterer.report.story import Story

LEAD = 200  # characters of an article's beginning that can be searched
LEADS_OF_EVENT = 1_000  # … of one event, titles included
SAYS = 150  # … of the most central article, in the list of events
TITLE = 160  # characters of a title in a list
UNDATED = "undated---"  # in the place of a day: as long, and after all of them

OriginCell: TypeAlias = tuple[str, str, str]
"""Agency, role, confidence in per cent as it is printed."""


class Face(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One event, as every drawing looks at it: whether its page and its part are as they were."""

    id: str
    slot: str  # where it stands in time (``slot``)
    digest: str  # of all that its rows and its page say
    shown: str  # digest of what other events' pages show of it
    page: str  # its file, below the report's folder
    anchor: str  # its place there, "" where it has a page of its own
    title: str
    language: str  # of the most central article; "" where it is no well-formed tag
    span: str
    articles: int
    at: int | None  # first publication, seconds since 1970
    last: str | None  # last publication
    related: tuple[str, ...]
    outlets: tuple[str, ...]  # those that are named, the one with most articles first
    agencies: tuple[str, ...]  # every one that its page names as an origin

    @property
    def href(self) -> str:
        """Where the event is, below the report's folder."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page

    @property
    def order(self) -> tuple[bool, int, str]:
        """By first publication to the second, undated ones last, then by id."""
        return self.at is None, self.at or 0, self.id


class EventRow(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One event, as the index, the tables and ``report.json`` show it."""

    id: str
    title: str
    language: str  # of the most central article; "" where it is no well-formed tag
    page: str  # its file, below the report's folder
    anchor: str  # its place there, "" where it has a page of its own
    verdict: words.Verdict
    origins: tuple[OriginCell, ...]
    roles: int  # of its articles' origins: one bit for each of words.ROLES, the first lowest
    agencies: tuple[str, ...]  # every one that its page names as an origin
    outlets: tuple[str, ...]  # those that are named, the one with most articles first
    languages: tuple[str, ...]
    articles: int
    copies: int  # articles in a near-duplicate group
    independent: int  # independent origins (docs/origin.md)
    parts: tuple[int, ...]  # words by part (whose.py), () where nobody counted
    copied: float  # mean over the articles of the largest share of each that stands in one other article
    density: float
    first: str | None
    last: str | None
    span: str
    keywords: tuple[str, ...]
    related: tuple[str, ...]
    first_article: str  # by which one outlet of two or more can be called first, "" where none can
    says: str  # how its most central article begins
    lead: str  # titles and beginnings of its articles, for the index to search
    cells: tuple[Any, ...]  # of the table of events, in the order of tables.EVENT_COLUMNS
    json: bytes  # its line in report.json

    @property
    def href(self) -> str:
        """Where the event is, below the report's folder."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


class ArticleRow(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One article, as lists, tables and ``report.json`` show it."""

    id: str
    event: str
    page: str  # the file of its event
    title: str
    language: str
    outlet: str
    published: str | None
    origins: tuple[OriginCell, ...]
    cells: tuple[Any, ...]  # of the table of documents, in the order of tables.DOCUMENT_COLUMNS
    json: bytes  # its line in report.json

    @property
    def href(self) -> str:
        """Where the article is, below the report's folder."""
        return f"{self.page}#{self.anchor}"

    @property
    def anchor(self) -> str:
        """Its fragment there."""
        return paths.anchor(self.id)

    @property
    def strongest(self) -> dict[str, str]:
        """Agency -> the strongest role in which it stands behind the article, as a word of CSS."""
        if len(self.origins) == 1:
            return {self.origins[0][0]: words.slug(self.origins[0][1])}
        roles: dict[str, list[Role]] = {}
        for agency, role, _ in self.origins:
            roles.setdefault(agency, []).append(cast("Role", role))
        return {agency: words.slug(words.strongest(found)) for agency, found in roles.items()}

    @property
    def kind(self) -> str:
        """Its strongest role, "own" where it has none."""
        roles = [cast("Role", role) for _, role, _ in self.origins]
        return words.slug(words.strongest(roles)) if roles else OWN

    def lists(self, *, first: bool) -> tuple[tuple[str, str, str, str], ...]:
        """The lists it stands in (agency, outlet, kind, time); ``first``: its outlet can be called first by it."""
        agencies = [(agency, self.outlet, kind, self.published or "") for agency, kind in self.strongest.items()]
        kinds = (self.kind, FIRST) if first else (self.kind,)
        return *(("", self.outlet, kind, self.published or "") for kind in kinds), *agencies


Row: TypeAlias = EventRow | ArticleRow

OWN = "own"  # the kind of an article without a wire origin
FIRST = "first"  # what an article is listed under that one outlet of several can be called first by


def rows_of(story: Story, *, texts: bool = True) -> tuple[Face, EventRow, list[ArticleRow]]:
    """One event as others see it, its row, and those of its articles, in its order."""
    event = story.event
    central = story.by_id.get(event.central)
    single = len(story.articles) == 1
    day = f"{event.first_published:%Y-%m-%d}" if event.first_published else ""
    page = paths.bundle(event.id, day) if single else paths.page("events", event.id)
    shares = story.largest_share
    row = EventRow(
        id=event.id,
        title=title(event.title),
        language=lang(central.language if central else ""),
        page=page,
        anchor=paths.event_anchor(event.id) if single else "",
        verdict=story.verdict,
        origins=cells_of(story.origins),
        roles=_roles(story),
        agencies=story.agencies,
        outlets=story.outlets,
        languages=tuple(sorted({a.language for a in story.articles if a.language})),
        articles=len(story.articles),
        copies=len(story.group_of.keys() & story.numbers.keys()),
        independent=story.independent.count,
        parts=story.parts,
        copied=sum(shares.values()) / len(shares) if shares else 0.0,
        density=event.density,
        first=words.iso(event.first_published),
        last=words.iso(event.last_published),
        span=words.span(event.first_published, event.last_published),
        keywords=event.keywords,
        related=event.related,
        first_article=_first(story),
        says=_says(story) if texts else "",
        lead=_lead(story, texts=texts),
        cells=tables.event_cells(story),
        json=export.line(export.event_dict(story)),
    )
    articles = []
    for article in story.articles:
        document = article.document
        attribution = story.attribution(document.id)
        articles.append(
            ArticleRow(
                document.id,
                event.id,
                page,
                headline(document)[:TITLE],
                lang(article.language),
                document.outlet,
                words.iso(document.published),
                cells_of(attribution.origins) if attribution.origins else (),
                tables.document_cells(story, article),
                export.line(export.document_dict(article, attribution)),
            )
        )
    face = Face(
        id=event.id,
        slot=slot(row.last, event.id),
        digest=digest(story),
        shown=paths.digest(row.title, row.href, row.language, row.span, str(row.articles), size=8),
        page=page,
        anchor=row.anchor,
        title=row.title,
        language=row.language,
        span=row.span,
        articles=row.articles,
        at=int(event.first_published.timestamp()) if event.first_published else None,
        last=row.last,
        related=row.related,
        outlets=row.outlets,
        agencies=story.agencies,
    )
    return face, row, articles


def slot(last: str | None, event: str) -> str:
    """Where an event stands in time: the day of its last publication, and which sixteenth of that day."""
    return f"{last[:10] if last else UNDATED}{paths.sixteenth(event)}"


def cells_of(origins: Any) -> tuple[OriginCell, ...]:
    """Origins as agency, role and printed confidence, in the order of their chips."""
    return tuple((c.agency, c.role, c.confidence) for c in chips(origins))


def _roles(story: Story) -> int:
    found = {origin.role for a in story.articles for origin in story.attribution(a.document.id).origins}
    return sum(1 << place for place, role in enumerate(words.ROLES) if role in found)


def _says(story: Story) -> str:
    central = story.by_id.get(story.event.central) or story.articles[0]
    lines = central.document.text[: 8 * SAYS].split("\n")
    telling = next((at for at, line in enumerate(lines) if len(line.strip()) >= SAYS // 3), 0)  # no byline, no day
    says = " ".join(" ".join(lines[telling:]).split())[: 2 * SAYS]
    return says if len(says) <= SAYS else says[: SAYS - 1].rsplit(" ", 1)[0] + " …"


def _lead(story: Story, *, texts: bool) -> str:
    """What the articles are called and how they begin, the same words once."""
    own = title(story.event.title)
    parts = dict.fromkeys(a.document.title for a in story.articles if a.document.title != own)
    if texts:
        parts |= dict.fromkeys(a.document.text[:LEAD] for a in story.articles)
    return " \n".join(" ".join(part.split()) for part in parts)[:LEADS_OF_EVENT]


def _first(story: Story) -> str:
    """The article by which one outlet of two or more can be called first. A mere date may be any time of its day."""
    if len(story.outlets) < 2:
        return ""
    earliest: dict[str, tuple[datetime, datetime, str]] = {}
    for article in story.articles:
        time, outlet = article.document.published, article.document.outlet
        if time is not None and outlet:
            window = (time, time + timedelta(days=1) if is_day(time) else time, article.document.id)
            known = earliest.get(outlet, window)
            earliest[outlet] = min(known, window, key=lambda w: (w[1], w[0], w[2]))
    if len(earliest) < 2:
        return ""
    (_, latest, first), *others = (window for _, window in sorted(earliest.items(), key=lambda e: (e[1][1], e[0])))
    alone = all(latest < start or (latest == start and is_day(start)) for start, _, _ in others)
    return first if alone else ""


_encode = msgspec.msgpack.Encoder(enc_hook=dict).encode


def digest(story: Story) -> str:
    """A digest of all that the page of an event shows of the event itself, and so its rows."""
    about = (
        story.event,
        [(a.document, a.clean.furniture, a.language) for a in story.articles],
        [story.attribution(a.document.id) for a in story.articles],
        story.shared,
        story.families,
        story.origins,
        story.versions,
        story.groups,
        story.parts,
    )
    try:
        encoded = _encode(about)
    except (UnicodeEncodeError, TypeError, OverflowError, ValueError):  # a lone surrogate, or odd metadata
        encoded = repr(about).encode("utf-8", "surrogatepass")
    return blake2b(encoded, digest_size=12).hexdigest()


def pack(row: Row | Face) -> bytes:
    """A row as bytes. A lone surrogate, which they cannot hold, becomes "?"."""
    try:
        return _encode(row)
    except UnicodeEncodeError:
        plain = [_plain(value) for value in msgspec.structs.astuple(row)]
        return _encode(type(row)(*plain))


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


unpack_face = msgspec.msgpack.Decoder(Face).decode
unpack_event = msgspec.msgpack.Decoder(EventRow).decode
unpack_article = msgspec.msgpack.Decoder(ArticleRow).decode
