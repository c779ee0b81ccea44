"""Which reader reads which file, by its first bytes and the suffixes of its name, and what becomes of errors below."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any, Final, TypeAlias, cast

from clusterer.documents import Quarantined
from clusterer.readers.blocks import Item
from clusterer.readers.compressed import DamagedError
from clusterer.readers.inputs import STANDARD_INPUT, InputFile
from clusterer.readers.reading import Reading
from clusterer.readers.sniffing import NEEDS_TEXT
from clusterer.readers.streams import UnreadableError, sniff

Reader: TypeAlias = Callable[[InputFile], Iterator[Item]]
Container: TypeAlias = Callable[[InputFile, Reading], Iterator[Item]]

_READERS: Final = {  # which function of which module, imported when a file of the format is met
    ".txt": "plain.read",
    ".jsonl": "jsonl.read",
    ".ndjson": "jsonl.read",
    ".json": "jsonl.read",
    ".xml": "newsxml.read",
    ".nitf": "newsxml.read",
    ".newsml": "newsxml.read",
    ".csv": "table.read",
    ".tsv": "table.read",
    ".parquet": "parquet.read",
}
_CONTAINERS: Final = {  # what is read by workers, or holds files of any kind
    ".html": "html.read",
    ".htm": "html.read",
    ".xhtml": "html.read",
    ".rss": "feeds.read",
    ".atom": "feeds.read",
    ".jsonfeed": "feeds.read_json",
    ".eml": "mail.read",
    ".warc": "warc.read",
    ".zip": "archives.read_zip",
    ".tar": "archives.read_tar",
    ".tgz": "archives.read_tar",
}
_ARCHIVES: Final = frozenset({".warc", ".zip", ".tar", ".tgz"})  # which are never empty by themselves, as a feed is
_LIST: Final = "a list of addresses, no articles; fetch what it names: clusterer fetch FILE --into FOLDER"


def read_file(file: InputFile, reading: Reading) -> Iterator[Item]:
    """Everything in one file. What keeps the file from being read (further) is one ``Quarantined`` at its end."""
    try:
        format_ = sniff(file)
        if file.format and file.path != STANDARD_INPUT:
            file = replace(file, format=format_)
        if format_ in NEEDS_TEXT:
            raise UnreadableError(f"no text, but {NEEDS_TEXT[format_]}")
        if format_ == ".urls":
            raise UnreadableError(_LIST)
        if format_ in _CONTAINERS:
            nothing = True
            for item in _container(format_)(file, reading):
                nothing = False
                yield item
            if nothing and format_ in _ARCHIVES:
                raise UnreadableError("no article in this archive; look what it holds, or leave it out")
        else:
            yield from _reader(format_)(file)
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


def _reader(format_: str) -> Reader:
    return cast("Reader", _function(_READERS[format_]))


def _container(format_: str) -> Container:
    return cast("Container", _function(_CONTAINERS[format_]))


def _function(name: str) -> Any:
    module, _, function = name.partition(".")
    return getattr(import_module(f"clusterer.readers.{module}"), function)
