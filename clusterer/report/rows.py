"""An event and an article as rows: all that the rest of the report needs of them, so that it is drawn without texts.

Rows are plain values, made of one examined event (``summarising.py``); they pickle, pack to bytes, and can be kept.
Index, tables, ``report.json``, outlet and agency pages come from rows alone. Times are ISO strings in UTC.

- A **Face** is what every drawing reads of every event: where it stands, what other pages say of it, and a ``digest``
  of all that its rows and its page say. It is small; what only some pages need does not belong there.
- An **EventRow** and its **ArticleRows** are read for the parts of a report (parts.py) that changed. A column for a
  list or a table is a field here.

Both are kept in states, and made anew where the program's code or its settings are others (``hosts/showing.py``).
"""

from __future__ import annotations

from typing import Any, TypeAlias, cast

import msgspec

from clusterer.documents import Role
from clusterer.report import paths, words

TITLE = 160  # characters of a title in a list

Lists: TypeAlias = tuple[tuple[str, str, str, str], ...]
"""Lists that an article stands in: agency, outlet, kind, and its time there."""

OriginCell: TypeAlias = tuple[str, str, str]
"""Agency, role, confidence in per cent as it is printed."""


class Face(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One event, as every drawing looks at it: whether its page and its part are as they were."""

    id: str
    slot: str  # where it stands in time (``summarising.slot``)
    digest: str  # of all that its rows and its page say
    shown: str  # digest of what the pages of related events show of it
    named: str  # … and of what those of the events before and after it show
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
    shown: int  # digest of what lists of articles show of it
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
        if not self.origins:
            return {}
        if len(self.origins) == 1:
            return {self.origins[0][0]: words.slug(self.origins[0][1])}
        roles: dict[str, list[Role]] = {}
        for agency, role, _ in self.origins:
            roles.setdefault(agency, []).append(cast("Role", role))
        return {agency: words.slug(words.strongest(found)) for agency, found in roles.items()}

    @property
    def kind(self) -> str:
        """Its strongest role, "own" where it has none."""
        if len(self.origins) < 2:
            return words.slug(self.origins[0][1]) if self.origins else OWN
        return words.slug(words.strongest([cast("Role", role) for _, role, _ in self.origins]))

    def lists(self, *, first: bool) -> Lists:
        """The lists it stands in (agency, outlet, kind, time); ``first``: its outlet can be called first by it."""
        agencies = [(agency, self.outlet, kind, self.published or "") for agency, kind in self.strongest.items()]
        kinds = (self.kind, FIRST) if first else (self.kind,)
        return *(("", self.outlet, kind, self.published or "") for kind in kinds), *agencies


Row: TypeAlias = EventRow | ArticleRow

OWN = "own"  # the kind of an article without a wire origin
FIRST = "first"  # what an article is listed under that one outlet of several can be called first by


_encode = msgspec.msgpack.Encoder(enc_hook=dict).encode


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
