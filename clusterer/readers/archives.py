"""``.zip``, ``.tar`` (also ``.tar.gz``, ``.tgz``): archives of anything that can be read.

Nothing is unpacked onto the disk, so no member can leave its folder. An archive in an archive is read, one level deep.
What is bounded: a member (64 MB unpacked), what an archive may unpack to for each of its bytes, and its members.
"""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from clusterer.documents import Quarantined
from clusterer.readers import sniffing
from clusterer.readers.blocks import Item
from clusterer.readers.inputs import COMPRESSIONS, InputFile, first_bytes, suffixes
from clusterer.readers.reading import Reading
from clusterer.readers.remote import is_remote
from clusterer.readers.streams import LONGEST, UnreadableError, open_bytes, read_all

_RATIO: Final = 200  # bytes unpacked for each packed one; text packs to a tenth, text of one line to a fiftieth
_SUSPECT: Final = 16 << 20  # bytes below which a high ratio does no harm
_MOST_MEMBERS: Final = 1_000_000
_DEEPEST: Final = 2
_NESTED: Final = "an archive inside an archive inside an archive; unpack it first"
_BOMB: Final = f"unpacks to more than {_RATIO} times its size, which no text does; leave it out"
_ARCHIVES: Final = frozenset({".zip", ".tar", ".tgz"})

# What decompressing a damaged member raises, beside the errors of the archive itself.
_DAMAGES: Final = (EOFError, zlib.error, lzma.LZMAError)


def read_zip(file: InputFile, reading: Reading) -> Iterator[Item]:
    """The articles of a zip archive's members, in their order."""
    if reading.depth >= _DEEPEST:
        raise UnreadableError(_NESTED)
    seekable = file.content is None and file.path != "-" and not file.compression and not is_remote(file.path)
    try:
        with zipfile.ZipFile(file.path if seekable else io.BytesIO(read_all(file))) as archive:
            yield from reading.members(_zip_members(archive, file))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, UnicodeDecodeError, *_DAMAGES) as error:
        raise UnreadableError(f"no valid zip archive ({str(error).lower()}); pack or fetch it again") from None


def _zip_members(archive: zipfile.ZipFile, file: InputFile) -> Iterator[InputFile | Quarantined]:
    for number, info in enumerate(archive.infolist()):
        shown = f"{file.shown}!{info.filename}"
        if not info.filename:
            yield Quarantined(f"{file.shown}!{number}", "a member without a name; pack or fetch the archive again")
            continue
        if info.is_dir() or not _may_be_read(info.filename):
            continue
        if number >= _MOST_MEMBERS:
            yield Quarantined(file.shown, f"more than {_MOST_MEMBERS:,} members; unpack it first")
            return
        if info.flag_bits & 1:
            yield Quarantined(shown, "packed with a password; unpack it first")
        elif info.file_size > max(_SUSPECT, _RATIO * info.compress_size):
            yield Quarantined(shown, _BOMB)
        else:
            try:
                with archive.open(info) as member:
                    content = member.read(LONGEST + 1)
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, *_DAMAGES) as error:
                yield Quarantined(shown, f"damaged in its archive ({str(error).lower()}); pack or fetch it again")
                continue
            yield from _member(file, info.filename, content)


def read_tar(file: InputFile, reading: Reading) -> Iterator[Item]:
    """The articles of a tar archive's members, in their order. It is read as it comes, never as a whole."""
    if reading.depth >= _DEEPEST:
        raise UnreadableError(_NESTED)
    mode = "r|*" if file.format == ".tgz" else "r|"
    try:
        with open_bytes(file) as stream, tarfile.open(fileobj=stream, mode=mode) as archive:  # type: ignore[call-overload]
            yield from reading.members(_tar_members(archive, file))
    except (tarfile.TarError, ValueError, *_DAMAGES) as error:
        raise UnreadableError(f"no valid tar archive ({str(error).lower()}); what stood before was read") from None


def _tar_members(archive: tarfile.TarFile, file: InputFile) -> Iterator[InputFile | Quarantined]:
    for number, info in enumerate(archive):
        if number >= _MOST_MEMBERS:
            yield Quarantined(file.shown, f"more than {_MOST_MEMBERS:,} members; unpack it first")
            return
        if not info.isreg() or not _may_be_read(info.name):
            continue
        if info.size > LONGEST:
            yield Quarantined(f"{file.shown}!{info.name}", _TOO_LARGE)
            continue
        member = archive.extractfile(info)
        if member is not None:
            yield from _member(file, info.name, member.read())
        archive.members = []  # type: ignore[attr-defined]  # what was read is not remembered: archives of crawls hold millions


_TOO_LARGE: Final = f"larger than {LONGEST >> 20} MB in an archive; unpack it first"


def _member(file: InputFile, name: str, content: bytes) -> Iterator[InputFile | Quarantined]:
    shown = f"{file.shown}!{name}"
    if len(content) > LONGEST:
        yield Quarantined(shown, _TOO_LARGE)
        return
    format_, compression = suffixes(name)
    beginning = content[: sniffing.BEGINNING]
    if compression or beginning.startswith(b"\x1f\x8b"):
        compression = compression or COMPRESSIONS[0]
    if PurePosixPath(name).suffix.lower() in sniffing.NEEDS_TEXT:
        format_ = PurePosixPath(name).suffix.lower()
    format_ = format_ or sniffing.format_of(first_bytes(beginning, compression))
    if format_:
        yield InputFile(
            f"{file.path}!{name}", shown, f"{file.address}!{name}", format_, compression, content, file.columns
        )


def _may_be_read(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts if part not in {".", ".."})
    lowered = path.name.lower()
    return not (
        hidden or lowered.startswith("readme") or lowered == "gold.jsonl" or path.suffix.lower() in sniffing.OTHERS
    )
