"""Values as MessagePack, field by field: what goes into a state (compressed there) or into a temporary file.

A value is decoded against its type. A field that a later version adds has a default, so old bytes stay readable.
MessagePack holds text as UTF-8, which has no lone surrogates; what cannot be packed so for a temporary file is pickled.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Hashable, Mapping
from functools import cache, partial
from typing import Any, Final, TypeVar, cast

import msgspec
import numpy as np

from clusterer.compute.spill import Spilled
from clusterer.documents import Article, Attribution, CleanText, Document, Event, Family, SharedText, Span, runs_of
from clusterer.findings import NO_TALLY, EventOrigin, EventTally, ExaminedEvent
from clusterer.records import dataclass

T = TypeVar("T")

ROOM: Final = 20_000
"""Values that a temporary sequence holds as objects before it goes to a file: some 200 MB of articles."""

_USUAL: Final = 5_000  # characters of an article that counts as one of them; a longer one counts as several


def encode(value: Any) -> bytes:
    """Bytes of a dataclass, list, tuple, dict, number or string. Raises what msgspec does where they have none."""
    return _encoder.encode(value)


def encode_sorted(value: Any) -> bytes:
    """As ``encode``, but equal values have equal bytes: what has no order of its own, keys and sets, is sorted."""
    return _sorting.encode(value)


def decode(body: bytes, kind: type[T]) -> T:
    """The value of that type. Raises msgspec.DecodeError, ValueError or RecursionError for bytes of no such value."""
    value: T = _decoder(cast("Hashable", kind)).decode(body)
    return value


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    """One for all values of a type: what says how to read them is half of what a small value takes."""
    return msgspec.msgpack.Decoder(kind)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"cannot store a {type(value).__name__}")


_encoder: Final = msgspec.msgpack.Encoder(enc_hook=_plain)
_sorting: Final = msgspec.msgpack.Encoder(enc_hook=_plain, order="deterministic")


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An Article with its clean text and the way back. States of before the runs hold ``steps`` instead."""

    document: Document
    language: str
    clean: str
    steps: bytes  # int32: differences of each character's place in the original, the first from 0
    furniture: tuple[Span, ...]
    runs: bytes = b""  # int32[r, 2]
    headline: str = ""

    @classmethod
    def of(cls, article: Article) -> StoredArticle:
        """The article, to be encoded."""
        clean = article.clean
        runs = clean.runs.astype("<i4").tobytes()
        return cls(article.document, article.language, clean.text, b"", clean.furniture, runs, article.headline)

    def article(self) -> Article:
        """The article as it was. What is as in the original is not held twice."""
        text = self.document.text if self.clean == self.document.text else self.clean
        if self.steps:
            runs = runs_of(np.cumsum(np.frombuffer(self.steps, "<i4"), dtype=np.int32))
        else:
            runs = np.frombuffer(self.runs, "<i4").reshape(-1, 2)
        return Article(self.document, CleanText(text, runs, self.furniture), self.language, self.headline)


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """Of a stored article only the original."""

    document: Document


@dataclass(frozen=True, slots=True)
class Details:
    """An ExaminedEvent without the event, which a state has in a column of its own: it is read far more often."""

    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: tuple[Attribution, ...]  # by document id
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]
    tally: EventTally = NO_TALLY

    @classmethod
    def of(cls, found: ExaminedEvent) -> Details:
        """What the examined event holds beside the event itself."""
        attributions = tuple(found.attributions[id_] for id_ in sorted(found.attributions))
        return cls(found.shared, found.families, attributions, found.origins, found.versions, found.tally)

    def of_event(self, event: Event) -> ExaminedEvent:
        """The examined event."""
        attributions = {attribution.document: attribution for attribution in self.attributions}
        return ExaminedEvent(event, self.shared, self.families, attributions, self.origins, self.versions, self.tally)


def pack(value: Any) -> bytes:
    """Bytes for another process of this program, or for a temporary file of it; any value has some."""
    try:
        return b"m" + encode(value)
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, NotImplementedError):
        return b"p" + pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpack(body: bytes, kind: Any) -> Any:
    """The value of that type that ``pack`` was given. Only for bytes of our own making: they may hold a pickle."""
    if body[:1] == b"m":
        return _decoder(kind).decode(memoryview(body)[1:])
    return pickle.loads(memoryview(body)[1:])  # noqa: S301 -- of this process, from an unlinked file of its own


def spilled(kind: type[T], room: int | None = None) -> Spilled[T]:
    """An empty sequence of such values that goes to a file once it holds more than ``room`` (ROOM)."""
    return Spilled(pack, partial(unpack, kind=kind), ROOM if room is None else room, _WEIGHTS.get(kind))


def _weight_of_document(document: Document) -> int:
    return 1 + len(document.text) // _USUAL


def _weight_of_event(found: ExaminedEvent) -> int:
    return len(found.event.documents)


_WEIGHTS: Final[Mapping[Any, Callable[[Any], int]]] = {
    Document: _weight_of_document,
    ExaminedEvent: _weight_of_event,
}
