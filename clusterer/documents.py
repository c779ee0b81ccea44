"""The value types that cross the borders between stages.

All are frozen, compared by value, and plain: they pickle, copy and reach another process as they are. Offsets are code
points into the *original* text of a document, half open. Ids are strings and stable: they come from the content and the
source's address, never from the clock or a counter. Times are aware and in UTC, or None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from clusterer.ids import stable_id as stable_id  # noqa: PLC0414 -- everybody has them from here
from clusterer.ids import stable_id_of as stable_id_of  # noqa: PLC0414
from clusterer.records import dataclass
from clusterer.rows.plain import is_plain, plain
from clusterer.spans import CleanText as CleanText  # noqa: PLC0414
from clusterer.spans import Span as Span  # noqa: PLC0414
from clusterer.spans import runs_of as runs_of  # noqa: PLC0414

Where: TypeAlias = Literal["body", "title", "byline", "url", "metadata"]
Strength: TypeAlias = Literal["conclusive", "contribution", "strong", "weak", "none"]
Role: TypeAlias = Literal["agency copy", "mixed", "contribution", "inferred"]
Mark: TypeAlias = Literal["right", "not-this-event", "not-this-agency"]
PairKind: TypeAlias = Literal["identical", "near-duplicate", "reprint"]


def is_day(moment: datetime) -> bool:
    """Whether a time is only a date: midnight in UTC to the microsecond, which is how a date without a time is kept."""
    return not (moment.hour or moment.minute or moment.second or moment.microsecond)


def written(moment: datetime) -> str:
    """ISO 8601: a date for a day, else a time with its offset."""
    return moment.date().isoformat() if is_day(moment) else moment.isoformat()


FIELDS = ("id", "title", "text", "published", "outlet", "url", "byline", "language")  # of a row (docs/formats.md)


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read. ``text`` is never empty: an article with only a title has the title as its text."""

    id: str
    text: str
    title: str = ""
    published: datetime | None = None
    outlet: str = ""
    url: str = ""
    language: str = ""  # ISO 639-1, lower case; "" where unknown
    byline: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict, hash=False)  # made plain: what JSON can hold
    source: str = ""  # the file (and row) or address it was read from

    def __post_init__(self) -> None:
        texts = self.id, self.text, self.title, self.outlet, self.url, self.language, self.byline, self.source
        if {*map(type, texts)} != {str}:
            for name in ("id", "text", "title", "outlet", "url", "language", "byline", "source"):
                if not isinstance(getattr(self, name), str):
                    raise TypeError(f"Document {self.id!r}: {name} must be a string, got {getattr(self, name)!r:.60}")
        if not isinstance(self.published, datetime | None):
            hint = "Document.from_row reads dates that are strings"
            raise TypeError(f"Document {self.id!r}: published must be a datetime, got {self.published!r:.60}; {hint}")
        if not self.id:
            raise ValueError("a Document needs an id, got ''")
        if not self.text or self.text.isspace():
            raise ValueError(f"Document {self.id!r} needs a text, got {self.text!r}")
        if self.published is not None and self.published.tzinfo is None:
            raise ValueError(f"Document {self.id!r}: published must be an aware datetime, got {self.published!r}")
        if not is_plain(self.metadata):  # a view of a mapping, say, or a number of numpy
            try:
                object.__setattr__(self, "metadata", plain(self.metadata, str))
            except RecursionError:
                raise ValueError(f"Document {self.id!r}: metadata nested without end") from None

    @classmethod
    def from_row(cls, row: Mapping[str, Any], source: str = "row") -> Document:
        """The document of a mapping, by the rules for rows of files (docs/formats.md): synonyms, dates as they come.

        Raises InputError, which names the row by ``source`` and the field, where there is no article in it.

        >>> Document.from_row({"headline": "Ferry aground", "body": "It ran aground.", "date": "2026-03-03"}).published
        datetime.datetime(2026, 3, 3, 0, 0, tzinfo=datetime.timezone.utc)
        """
        from clusterer.errors import InputError
        from clusterer.rows.fields import fields, kind_of

        if not isinstance(row, Mapping):
            raise InputError(f"{kind_of(row)} where a mapping was expected", subject=source)
        found = fields(row, source)
        if isinstance(found, str):
            raise InputError(found, subject=source)
        return cls(**found, source=source)

    def to_row(self) -> dict[str, Any]:
        """The document as an input row (docs/formats.md), empty fields left out: reading it gives the same document."""
        row = {
            "id": self.id,
            "title": self.title,
            "text": self.text,
            "published": written(self.published) if self.published else "",
            "outlet": self.outlet,
            "url": self.url,
            "byline": self.byline,
            "language": self.language,
        }
        return {**self.metadata, **{name: value for name, value in row.items() if value}}


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An input that could not be read: where, why, and what to do."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """A document as the stages see it: with its canonical text and its detected language."""

    document: Document
    clean: CleanText
    language: str  # the document's own, or detected; "" where it cannot be told
    headline: str = ""  # the title without furniture at its edges, where it has some

    @property
    def bare_title(self) -> str:
        """The title to compare by."""
        return self.headline or self.document.title


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two near-duplicates. All three numbers are exact over sets of shingles, never estimates."""

    left: str
    right: str
    jaccard: float
    left_in_right: float  # share of left's shingles that right holds too
    right_in_left: float
    kind: PairKind = "near-duplicate"

    def __post_init__(self) -> None:
        if not self.left < self.right:
            raise ValueError(f"a pair is ordered by id and has two members, got {self.left!r}, {self.right!r}")


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Two or more near-duplicates, connected by their own verified pairs."""

    id: str
    documents: tuple[str, ...]  # sorted
    representative: str
    pairs: tuple[DuplicatePair, ...]

    @property
    def weakest(self) -> DuplicatePair:
        """The pair that holds the group together least: lowest by its best number."""
        return min(self.pairs, key=lambda p: (max(p.jaccard, p.left_in_right, p.right_in_left), p.left, p.right))

    @property
    def holding(self) -> tuple[DuplicatePair, ...]:
        """The strongest pairs that hold the group together: one fewer than its documents (a maximum spanning tree).

        Of copies that differ in a line each the pairs grow with the square of their number.
        """
        if len(self.pairs) < len(self.documents):
            return self.pairs
        part = {id_: [id_] for id_ in self.documents}  # document -> those that the pairs so far tie it to
        found = []
        for p in sorted(self.pairs, key=lambda p: (-p.jaccard, -p.left_in_right - p.right_in_left, p.left, p.right)):
            one, other = part[p.left], part[p.right]
            if one is not other:
                found.append(p)
                if len(one) < len(other):
                    one, other = other, one
                one += other
                part.update(dict.fromkeys(other, one))
                if len(found) == len(self.documents) - 1:
                    break
        return tuple(sorted(found, key=lambda p: (p.left, p.right)))


@dataclass(frozen=True, slots=True)
class Tie:
    """What holds a document in its event most: its strongest link to another one there. ``score``: 0 to 1."""

    document: str
    other: str
    score: float


@dataclass(frozen=True, slots=True)
class Event:
    """Articles about one event. Events partition all documents, singletons too, and hold whole duplicate groups."""

    id: str
    title: str
    documents: tuple[str, ...]  # by publication, then id
    central: str  # the most central document
    first_published: datetime | None = None
    last_published: datetime | None = None
    keywords: tuple[str, ...] = ()
    density: float = 1.0  # mean link score between members, 1.0 for a singleton
    related: tuple[str, ...] = ()  # ids of events on the same subject, nearest first
    ties: tuple[Tie, ...] = ()  # of one document of each group of near-duplicates, by document
    decisions: tuple[Decision, ...] = ()  # of people, on which of its documents belong to it
    removed: int = 0  # articles that were in it and were removed on request


@dataclass(frozen=True, slots=True)
class Passage:
    """The same words in two documents, as spans of both originals. ``kind`` tells copied text from quoted speech."""

    left: Span
    right: Span
    words: int
    kind: Literal["copied", "quotation"] = "copied"


@dataclass(frozen=True, slots=True)
class SharedText:
    """What two documents have in common, seen from both sides.

    ``left_covered`` is the share of left's words that stand in the copied passages (quotations do not count), likewise
    ``right_covered``. ``direction`` is a possibility, never a fact, unless a credit says so (``direction_why``).

    Equal texts are one text. Where both documents have it, ``head`` says which of them stands for all that have it:
    what the text shares with others is stated of its head alone, and each other document that has it is tied to it.
    """

    left: str
    right: str
    left_covered: float
    right_covered: float
    passages: tuple[Passage, ...]
    direction: Literal["left to right", "right to left", "unknown"] = "unknown"
    direction_why: str = ""
    head: Literal["", "left", "right"] = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that speak for (or, rejected, only seem to speak for) an agency as the origin of a document.

    ``quote == text[start:end]`` where text is what ``where`` and ``field`` name: the document's original body, title,
    byline or url, or the string at ``field`` in its metadata ("jsonld.0.author.name").
    """

    document: str
    agency: str
    kind: str  # the class, as in docs/origin.md: "dateline", "sign-off", "credit line", "citation", …
    strength: Strength
    where: Where
    start: int
    end: int
    quote: str
    field: str = ""
    reason: str = ""  # why it counts, or why it was rejected, in one clause


@dataclass(frozen=True, slots=True)
class Origin:
    """An agency that a document's text came from, in which role, how surely, and by which words."""

    agency: str
    role: Role
    confidence: float  # 0–1
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Everything the origin stage says of one document. No origins means: no wire origin found."""

    document: str
    origins: tuple[Origin, ...] = ()
    rejected: tuple[Evidence, ...] = ()
    decisions: tuple[Decision, ...] = ()  # of people, on its origins


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided of an article; it holds against what is found (docs/corrections.md).

    With a ``core``, another article: both report one event ("right"), or not ("not-this-event"). With an ``agency``:
    the article's text came from it ("right"; ``origin`` is how it was found then), or not ("not-this-agency").
    """

    mark: Mark
    article: str
    core: str = ""
    agency: str = ""
    note: str = ""
    day: str = ""  # on which it was applied, "2026-03-29"
    origin: Origin | None = None
    kept: bool = True  # False where the events found are other than it says

    @property
    def said(self) -> str:
        """It in one sentence, with who set it and why."""
        no = "" if self.mark == "right" else " not"
        if self.agency == "none":
            what = f"no agency is an origin of article {self.article}"
        elif self.agency:
            what = f"{self.agency} is{no} an origin of article {self.article}"
        else:
            what = f"article {self.article} is{no} in one event with article {self.core}"
        why = f" ({self.note})" if self.note else ""
        but = "" if self.kept else "; not kept: both are copies of one text, or another decision stands against it"
        return f"set by feedback of {self.day}: {what}{why}{but}"


@dataclass(frozen=True, slots=True)
class Family:
    """Documents of one event that are tied by shared text, and the agencies that text came from."""

    id: str
    event: str
    documents: tuple[str, ...]
    origins: tuple[Origin, ...] = ()
    note: str = ""  # "press release: …", "shared text, no wire origin", "conflicting credits: …"
