"""A batch: articles as columns. What flows between the stages, between processes, and into stores and engines.

A column is one allocation whatever the number of articles; slices are views and copy no text; a batch pickles as bytes.
Rows are read as ``Document`` and ``Article``, which are made when they are asked for and equal to what was put in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Labels, Ragged, Strings, Table, Tokens, running
from clusterer.documents import Article, CleanText, Document, Span
from clusterer.errors import MissingExtraError
from clusterer.records import dataclass
from clusterer.sequences import OnDemand

UNDATED: Final = 0
DAY: Final = 1  # midnight to the second, in UTC: how a mere date arrives
INSTANT: Final = 2

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_A_DAY: Final = timedelta(days=1)
_NAT: Final = np.iinfo(np.int64).min
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)
class CleanColumns(Table):
    """The clean texts of n articles, and the way back to their originals."""

    texts: Strings
    runs: Ragged  # int32[r, 2], as in CleanText
    furniture: Ragged  # int32[s, 2]: start and end of what was cleaned away

    @classmethod
    def of(cls, cleaned: Sequence[CleanText]) -> CleanColumns:
        """The clean texts as columns, in their order."""
        furniture = [[(span.start, span.end) for span in clean.furniture] for clean in cleaned]
        return cls(
            Strings.of(clean.text for clean in cleaned),
            _ragged([clean.runs for clean in cleaned]),
            _ragged([np.array(pairs, np.int32).reshape(-1, 2) for pairs in furniture]),
        )

    def text(self, row: int) -> CleanText:
        """One article's."""
        return CleanText(self.texts[row], self.runs.row(row), spans(self.furniture.row(row).tolist()))

    def rows(self) -> Iterator[CleanText]:
        """Every article's."""
        runs, run_ends = self.runs.flat, (self.runs.offsets - self.runs.offsets[0]).tolist()
        pairs, pair_ends = self.furniture.flat.tolist(), (self.furniture.offsets - self.furniture.offsets[0]).tolist()
        for row, text in enumerate(self.texts):
            furniture = spans(pairs[pair_ends[row] : pair_ends[row + 1]])
            yield CleanText(text, runs[run_ends[row] : run_ends[row + 1]], furniture)


def _ragged(rows: Sequence[NDArray[np.int32]]) -> Ragged:
    values = np.concatenate([np.empty((0, 2), np.int32), *rows])
    return Ragged(np.ascontiguousarray(values), running([len(row) for row in rows]))


def spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    """The spans of such pairs of start and end."""
    return tuple([Span(start, end) for start, end in pairs])


@dataclass(frozen=True, slots=True, eq=False)
class Batch(Table):
    """n articles: what was read, and what the clean stage and the tokeniser have made of it."""

    ids: Strings
    titles: Strings
    texts: Strings  # as read
    outlets: Labels
    languages: Labels  # as read; see detected
    bylines: Strings
    urls: Strings
    sources: Strings
    published: NDArray[np.datetime64]  # [n] microseconds since 1970 in UTC, NaT where unknown
    precision: NDArray[np.uint8]  # [n] UNDATED, DAY or INSTANT
    metadata: Strings  # JSON objects, "" where empty
    clean: CleanColumns | None = None
    detected: Labels | None = None  # languages, as read or detected
    tokens: Tokens | None = None  # of the clean texts

    @classmethod
    def of(cls, documents: Iterable[Document]) -> Batch:
        """The documents as columns, in their order."""
        rows = list(documents)
        published = [document.published for document in rows]
        return cls(
            ids=Strings.of(document.id for document in rows),
            titles=Strings.of(document.title for document in rows),
            texts=Strings.of(document.text for document in rows),
            outlets=Labels.of(document.outlet for document in rows),
            languages=Labels.of(document.language for document in rows),
            bylines=Strings.of(document.byline for document in rows),
            urls=Strings.of(document.url for document in rows),
            sources=Strings.of(document.source for document in rows),
            published=np.array(list(map(_microseconds, published)), np.int64).view("datetime64[us]"),
            precision=np.array(list(map(_precision, published)), np.uint8),
            metadata=Strings.of(_json(document.metadata) for document in rows),
        )

    @property
    def documents(self) -> Sequence[Document]:
        """The rows as read, each made when it is asked for."""
        return Rows(len(self), self._document)

    @property
    def articles(self) -> Sequence[Article]:
        """The rows with their clean text and language, each made when it is asked for.

        Raises ValueError where the batch has not been cleaned yet.
        """
        if self.clean is None or self.detected is None:
            raise ValueError("a batch has articles once it is cleaned (text.clean.cleaned)")
        return Rows(len(self), self._article)

    def to_arrow(self) -> Any:
        """The batch as a ``pyarrow.RecordBatch`` over the same memory; names of clean columns begin with ``clean.``.

        Raises MissingExtraError without pyarrow.
        """
        try:
            import pyarrow as pa

            from clusterer import arrow
        except ImportError as error:
            raise MissingExtraError("Arrow needs pyarrow", hint="pip install 'clusterer[parquet]'") from error

        found: dict[str, Any] = {}
        for owner, prefix in ((self, ""), (self.clean, "clean.")):
            for field in fields(owner) if owner is not None else ():
                column = getattr(owner, field.name)
                if column is not None and not isinstance(column, CleanColumns | Tokens):
                    found[prefix + field.name] = arrow.array(column)
        if self.tokens is not None:
            found |= {f"tokens.{name}": part for name, part in arrow.token_arrays(self.tokens).items()}
        return pa.RecordBatch.from_pydict(found)

    @classmethod
    def from_arrow(cls, found: Any) -> Batch:
        """The batch of a ``pyarrow.RecordBatch`` or ``Table`` with the columns of ``to_arrow``, over the same memory
        where the columns have its types and are in one piece.

        Raises ValueError or TypeError where a column is missing, not known, has nulls or is of another type.
        """
        from clusterer import arrow

        names = found.schema.names
        if odd := _odd_columns(names):
            raise ValueError(odd)
        by_owner: dict[str, dict[str, Any]] = {"": {}, "clean": {}, "tokens": {}}
        for name, column in zip(names, found.columns, strict=True):
            owner, _, rest = name.rpartition(".")
            by_owner[owner][rest] = column
        columns = {name: arrow.column(column) for name, column in by_owner[""].items()}
        if by_owner["clean"]:
            columns["clean"] = CleanColumns(**{name: arrow.column(part) for name, part in by_owner["clean"].items()})
        if by_owner["tokens"]:
            columns["tokens"] = arrow.tokens(by_owner["tokens"])
        return cls(**columns)

    def _document(self, row: int) -> Document:
        published = self.published[row].astype(np.int64)
        return Document(
            id=self.ids[row],
            text=self.texts[row],
            title=self.titles[row],
            published=None if published == _NAT else _EPOCH + timedelta(microseconds=int(published)),
            outlet=self.outlets[row],
            url=self.urls[row],
            language=self.languages[row],
            byline=self.bylines[row],
            metadata=_from_json(self.metadata[row]),
            source=self.sources[row],
        )

    def _article(self, row: int) -> Article:
        assert self.clean is not None
        assert self.detected is not None
        return Article(self._document(row), self.clean.text(row), self.detected[row])


def _odd_columns(names: Iterable[str]) -> str:
    """What is wrong with these names of an Arrow batch's columns, "" if nothing is."""
    given = set(names)
    wanted = {field.name for field in fields(Batch)} - {"clean", "detected", "tokens"}
    for owner, kind in (("clean", CleanColumns), ("tokens", Tokens)):
        parts = {f"{owner}.{field.name}" for field in fields(kind)} - {"tokens.indptr"}
        wanted |= parts if given & parts else set()
    if missing := sorted(wanted - given):
        return f"an Arrow batch of articles without {', '.join(missing)}"
    unknown = sorted(given - wanted - {"detected"})
    return f"an Arrow batch of articles has no columns {', '.join(unknown)}" if unknown else ""


class Rows(OnDemand[R]):
    """So many items, made by a function of their row when they are asked for, and not kept."""

    def __init__(self, count: int, row: Callable[[int], R]) -> None:
        self._count = count
        self._row = row

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[R]:
        return map(self._row, range(self._count))

    def _at(self, row: int) -> R:
        return self._row(row)


def _microseconds(moment: datetime | None) -> int:
    return _NAT if moment is None else (moment - _EPOCH) // _MICROSECOND


def _precision(moment: datetime | None) -> int:
    if moment is None:
        return UNDATED
    return INSTANT if (moment - _EPOCH) % _A_DAY else DAY


def _json(metadata: Mapping[str, Any]) -> str:
    """Metadata as a JSON object. What JSON cannot hold is written as words."""
    if not metadata:
        return ""
    try:
        return _encoder.encode(metadata).decode()
    except (UnicodeEncodeError, TypeError, ValueError):  # lone surrogates, keys that are no strings
        return json.dumps(dict(metadata), default=str, skipkeys=True)


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else str(value)


_encoder: Final = msgspec.json.Encoder(enc_hook=_plain)


def _from_json(text: str) -> dict[str, Any]:
    if not text:
        return {}
    try:
        found = msgspec.json.decode(text)
    except msgspec.DecodeError:  # lone surrogates again
        found = json.loads(text)
    return cast("dict[str, Any]", found)
