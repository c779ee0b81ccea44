"""One examined event, summarised as rows: what lists, tables, ``report.json`` and other pages say of it.

Pure functions of its story. What must hold: whatever a row or the page of the event shows is in ``digest``, so that a
page is drawn again where it would change, and only there.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

import msgspec

from clusterer.documents import Event, is_day
from clusterer.report import export, paths, tables, words
from clusterer.report.labels import chips, headline, lang, title
from clusterer.report.rows import TITLE, ArticleRow, EventRow, Face, OriginCell
from clusterer.report.story import Story

LEAD = 200  # characters of an article's beginning that can be searched
LEADS_OF_EVENT = 1_000  # … of one event, titles included
SAYS = 150  # … of the most central article, in the list of events
UNDATED = "undated---"  # in the place of a day: as long, and after all of them

_encode = msgspec.msgpack.Encoder(enc_hook=dict).encode


def outline(event: Event, language: str) -> Face:
    """One event as others show it, without what only its articles tell: digests, outlets, agencies. ``language``: that
    of its most central article.
    """
    single = len(event.documents) == 1
    first, last = event.first_published, words.iso(event.last_published)
    day = first.date().isoformat() if first else ""
    page = paths.bundle(event.id, day) if single else paths.page("events", event.id)
    return Face(
        id=event.id,
        slot=slot(last, event.id),
        digest="0" * 24,
        shown="0" * 16,
        named="0" * 16,
        page=page,
        anchor=paths.event_anchor(event.id) if single else "",
        title=title(event.title),
        language=lang(language),
        span=words.span(first, event.last_published),
        articles=len(event.documents),
        at=int(first.timestamp()) if first else None,
        last=last,
        related=event.related,
        outlets=(),
        agencies=(),
    )


def rows_of(story: Story, *, texts: bool = True, known: Face | None = None) -> tuple[Face, EventRow, list[ArticleRow]]:
    """One event as others see it, its row, and those of its articles, in its order. ``known``: its outline."""
    event = story.event
    if known is None:
        central = story.by_id.get(event.central)
        known = outline(event, central.language if central else "")
    face = known
    page, shares = face.page, story.largest_share
    says = _says(story) if texts else ""
    row = EventRow(
        id=event.id,
        title=face.title,
        language=face.language,
        page=page,
        anchor=face.anchor,
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
        last=face.last,
        span=face.span,
        keywords=event.keywords,
        related=event.related,
        first_article=_first(story),
        says=says,
        lead=_lead(story, says, texts=texts),
        cells=tables.event_cells(story),
        json=export.line(export.event_dict(story)),
    )
    articles = []
    for article in story.articles:
        document = article.document
        attribution = story.attribution(document.id)
        listed = (
            document.id,
            page,
            headline(document)[:TITLE],
            lang(article.language),
            document.outlet,
            words.iso(document.published),
            cells_of(attribution.origins) if attribution.origins else (),
        )
        articles.append(
            ArticleRow(
                listed[0],
                event.id,
                *listed[1:],
                _number(listed),
                tables.document_cells(story, article),
                export.line(export.document_dict(article, attribution)),
            )
        )
    face = msgspec.structs.replace(
        face,
        digest=digest(story),
        shown=paths.digest(row.title, row.href, row.language, row.span, str(row.articles), size=8),
        named=paths.digest(row.href, size=8),
        outlets=row.outlets,
        agencies=row.agencies,
    )
    return face, row, articles


def _number(shown: object) -> int:
    digested = blake2b(repr(shown).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digested, "little")


def slot(last: str | None, event: str) -> str:
    """Where an event stands in time: the day of its last publication, and which sixteenth of that day."""
    return f"{last[:10] if last else UNDATED}{paths.sixteenth(event)}"


def day_of(slot: str) -> str:
    """The day of a slot, UNDATED for none."""
    return slot[: len(UNDATED)]


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
    text = " ".join(lines[telling:])
    says = " ".join(text[: 3 * SAYS].split())
    if len(says) < 2 * SAYS < len(text):  # much white space
        says = " ".join(text.split())
    says = says[: 2 * SAYS]
    return says if len(says) <= SAYS else says[: SAYS - 1].rsplit(" ", 1)[0] + " …"


def _lead(story: Story, says: str, *, texts: bool) -> str:
    """What the articles are called and how they begin, the same words once, behind the words that ``says`` has."""
    own = title(story.event.title)
    parts = dict.fromkeys(" ".join(a.document.title.split()) for a in story.articles)
    parts.pop(own, None)
    begins = dict.fromkeys(" ".join(a.document.text[:LEAD].split()) for a in story.articles) if texts else {}
    said = says.removesuffix(" …")
    goes_on = next((begin for begin in begins if said and begin.startswith(said)), None)
    if goes_on is not None:  # the index has its beginning: what follows it comes first
        del begins[goes_on]
        parts = {goes_on[len(said) :].strip(): None, **parts}
    return " \n".join(parts | begins)[:LEADS_OF_EVENT]


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
