"""Values in a state: packed (``packing.py``), compressed with Zstandard, and under a checksum.

A damaged body is an error and never a wrong value. The readers let no lone surrogates through (``text.encode()`` works
for every field of a document), which could not be packed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

import msgspec
import zstandard

from clusterer.documents import Article, Document, Event
from clusterer.errors import StateError
from clusterer.findings import ExaminedEvent
from clusterer.packing import Details, StoredArticle, StoredDocument, decode, encode

_LEVEL = 3  # 9: texts 2 to 4 % smaller, rows 1 %, in three times as long; an hour into a large state packs thousands
T = TypeVar("T")


_compressor = zstandard.ZstdCompressor(
    level=_LEVEL, write_checksum=True
)  # not for several threads; a state belongs to one
_decompressor = zstandard.ZstdDecompressor()


def seal(packed: bytes) -> bytes:
    """Packed bytes, compressed and under a checksum."""
    return _compressor.compress(packed)


def unseal(body: bytes) -> bytes:
    """The packed bytes. Raises StateError where they are not what was sealed."""
    try:
        return _decompressor.decompress(body)
    except (zstandard.ZstdError, MemoryError) as error:
        raise _damaged() from error


def pack(value: Any) -> bytes:
    """Bytes of a dataclass, list, tuple, dict, number or string."""
    return seal(encode(value))


def unpack(body: bytes, kind: type[T]) -> T:
    """The value of that type. Raises StateError where the bytes hold no such value."""
    packed = unseal(body)
    try:
        return decode(packed, kind)
    except (msgspec.DecodeError, ValueError, RecursionError, MemoryError) as error:
        raise _damaged() from error


def unpack_all(bodies: Iterable[bytes], kind: type[T]) -> list[T]:
    """The values of that type, of which there are many and small ones. Raises StateError as ``unpack`` does."""
    packed = [unseal(body) for body in bodies]
    try:
        return decode(_array(len(packed)) + b"".join(packed), list[kind])  # type: ignore[valid-type]
    except (msgspec.DecodeError, ValueError, RecursionError, MemoryError) as error:
        raise _damaged() from error


def _array(size: int) -> bytes:
    """What stands before so many values in MessagePack: https://github.com/msgpack/msgpack/blob/master/spec.md."""
    return b"\xdd" + size.to_bytes(4, "big")


def _damaged() -> StateError:
    return StateError("a stored value is damaged", hint="`clusterer check` names what is")


def objection(document: Document) -> str:
    """Why a document cannot be stored, "" if it can: it is packed and unpacked once, and no later run trips over it.

    Its metadata may come from anywhere (a caller's own objects); what they become has to be the same each time.
    """
    try:
        packed = encode(document)
        if encode(decode(packed, Document)) != packed:
            return "the row does not come out of the state as it went in; leave out its odd fields"
    except RecursionError:
        return "the row is nested too deeply to be stored; leave out the field that is"
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, NotImplementedError) as error:
        return f"the row cannot be stored ({str(error).partition(chr(10))[0][:120]}); leave out the field that is odd"
    return ""


def pack_details(found: ExaminedEvent) -> bytes:
    """Bytes of all that an examined event holds beside the event itself."""
    return pack(Details.of(found))


def unpack_examined(body: bytes, details: bytes) -> ExaminedEvent:
    """The event from its bytes and those of ``pack_details``."""
    return unpack(details, Details).of_event(unpack(body, Event))


def pack_article(article: Article) -> bytes:
    """Bytes of an article, its canonical text and the way back to the original included."""
    return pack(StoredArticle.of(article))


def unpack_article(body: bytes) -> Article:
    """The article as it was packed."""
    return unpack(body, StoredArticle).article()


def unpack_document(body: bytes) -> Document:
    """The original of an article as it was packed."""
    return unpack(body, StoredDocument).document


def seconds(moment: datetime | None) -> int | None:
    """Since 1970, as times that are searched are held."""
    return None if moment is None else int(moment.timestamp())
