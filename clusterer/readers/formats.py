"""Which reader reads which file, by the suffixes of its name, and what becomes of errors below all of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from clusterer.documents import Document, Quarantined
from clusterer.readers import jsonl, newsxml, parquet, plain, table
from clusterer.readers.compressed import DamagedError
from clusterer.readers.inputs import InputFile
from clusterer.readers.streams import UnreadableError, sniff

Reader: TypeAlias = Callable[[InputFile], Iterator[Document | Quarantined]]

_READERS: Final[dict[str, Reader]] = {
    ".txt": plain.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".json": jsonl.read,
    ".xml": newsxml.read,
    ".nitf": newsxml.read,
    ".newsml": newsxml.read,
    ".csv": table.read,
    ".tsv": table.read,
    ".parquet": parquet.read,
}
_SNIFFED: Final[dict[str, Reader]] = {"json": jsonl.read, "xml": newsxml.read, "text": plain.read}


def read_file(file: InputFile) -> Iterator[Document | Quarantined]:
    """Everything in one file. What keeps the file from being read (further) is one ``Quarantined`` at its end."""
    try:
        reader = _READERS[file.format] if file.format else _SNIFFED[sniff(file)]
        yield from reader(file)
    except UnreadableError as error:
        yield Quarantined(file.shown, str(error))
    except DamagedError as error:
        yield Quarantined(
            file.shown, f"the compressed data are cut off or damaged ({error}); what stood before was read"
        )
    except RecursionError:
        yield Quarantined(file.shown, "nested too deeply; what stood before was read")
    except MemoryError:
        yield Quarantined(file.shown, "too large for the memory there is; what stood before was read")
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else str(error)
        yield Quarantined(file.shown, f"cannot be read: {reason}; check the file and its permissions")
