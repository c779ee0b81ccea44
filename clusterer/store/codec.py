"""Values as bytes: MessagePack, field by field, compressed with Zstandard.

A body has a checksum and is decoded against its type, so a damaged one is an error and never a wrong value. A field
that a later version adds has a default, so old bodies stay readable. MessagePack holds text as UTF-8, which has no lone
surrogates: the readers do not let any through (``text.encode()`` works for every field of a document).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
import numpy as np
import zstandard

from clusterer.documents import Article, Attribution, CleanText, Document, Event, Family, SharedText, Span, runs_of
from clusterer.errors import StateError
from clusterer.findings import EventOrigin, ExaminedEvent

_LEVEL = 9  # 3: 6 % larger, twice as fast; 19: 3 % smaller, ten times as slow
T = TypeVar("T")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"cannot store a {type(value).__name__}")


_encoder = msgspec.msgpack.Encoder(enc_hook=_plain)
_compressor = zstandard.ZstdCompressor(
    level=_LEVEL, write_checksum=True
)  # not for several threads; a state belongs to one
_decompressor = zstandard.ZstdDecompressor()


def pack(value: Any) -> bytes:
    """Bytes of a dataclass, list, tuple, dict, number or string."""
    return _compressor.compress(_encoder.encode(value))


def unpack(body: bytes, kind: type[T]) -> T:
    """The value of that type. Raises StateError where the bytes hold no such value."""
    try:
        return msgspec.msgpack.decode(_decompressor.decompress(body), type=kind)
    except (zstandard.ZstdError, msgspec.DecodeError, ValueError, RecursionError, MemoryError) as error:
        raise StateError("a stored value is damaged", hint="`clusterer check` names what is") from error


def objection(document: Document) -> str:
    """Why a document cannot be stored, "" if it can: it is packed and unpacked once, and no later run trips over it.

    Its metadata may come from anywhere (a caller's own objects); what they become has to be the same each time.
    """
    try:
        packed = _encoder.encode(document)
        if _encoder.encode(msgspec.msgpack.decode(packed, type=Document)) != packed:
            return "the row does not come out of the state as it went in; leave out its odd fields"
    except RecursionError:
        return "the row is nested too deeply to be stored; leave out the field that is"
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, NotImplementedError) as error:
        return f"the row cannot be stored ({str(error).partition(chr(10))[0][:120]}); leave out the field that is odd"
    return ""


@dataclass(frozen=True, slots=True)
class _Article:
    """An Article with its clean text and the way back. States of before the runs hold ``steps`` instead."""

    document: Document
    language: str
    clean: str
    steps: bytes  # int32: differences of each character's place in the original, the first from 0
    furniture: tuple[Span, ...]
    runs: bytes = b""  # int32[r, 2]


@dataclass(frozen=True, slots=True)
class _Document:
    """Of a stored article only the original."""

    document: Document


@dataclass(frozen=True, slots=True)
class _Details:
    """An ExaminedEvent without the event, which has a column of its own: it is read far more often."""

    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: tuple[Attribution, ...]  # by document id
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]


def pack_details(found: ExaminedEvent) -> bytes:
    """Bytes of all that an examined event holds beside the event itself."""
    attributions = tuple(found.attributions[id_] for id_ in sorted(found.attributions))
    return pack(_Details(found.shared, found.families, attributions, found.origins, found.versions))


def unpack_examined(body: bytes, details: bytes) -> ExaminedEvent:
    """The event from its bytes and those of ``pack_details``."""
    told = unpack(details, _Details)
    attributions = {attribution.document: attribution for attribution in told.attributions}
    return ExaminedEvent(unpack(body, Event), told.shared, told.families, attributions, told.origins, told.versions)


def pack_article(article: Article) -> bytes:
    """Bytes of an article, its canonical text and the way back to the original included."""
    clean = article.clean
    runs = clean.runs.astype("<i4").tobytes()
    return pack(_Article(article.document, article.language, clean.text, b"", clean.furniture, runs))


def unpack_article(body: bytes) -> Article:
    """The article as it was packed. What is as in the original is not held twice."""
    stored = unpack(body, _Article)
    text = stored.document.text if stored.clean == stored.document.text else stored.clean
    if stored.steps:
        runs = runs_of(np.cumsum(np.frombuffer(stored.steps, "<i4"), dtype=np.int32))
    else:
        runs = np.frombuffer(stored.runs, "<i4").reshape(-1, 2)
    return Article(stored.document, CleanText(text, runs, stored.furniture), stored.language)


def unpack_document(body: bytes) -> Document:
    """The original of an article as it was packed."""
    return unpack(body, _Document).document
