"""``.warc``, ``.warc.gz``: what crawlers store (ISO 28500), as Common Crawl's news data set and ``clusterer fetch`` do.

Read are the responses with status 200 and the resources whose content can be read: pages, feeds, newsroom XML and JSON.
Revisit records hold no text: the capture that they point to does. The address of an article is where it was fetched
from, and its ``metadata["fetched"]`` when. A file that is cut off is read up to the damage.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from email.message import Message
from typing import TYPE_CHECKING, Any, Final

from clusterer.documents import Quarantined
from clusterer.readers.blocks import Item
from clusterer.readers.compressed import DamagedError
from clusterer.readers.inputs import InputFile
from clusterer.readers.reading import PAGES, Reading
from clusterer.readers.sniffing import BEGINNING, format_of
from clusterer.readers.streams import UnreadableError, open_bytes

if TYPE_CHECKING:
    from clusterer.readers.reading import Answer

_LONGEST: Final = 32 << 20  # bytes of one record's content; more is no article
_READ: Final = PAGES | {".rss", ".jsonfeed", ".xml", ".json"}


def read(file: InputFile, reading: Reading) -> Iterator[Item]:
    """The articles of a WARC file's records, in their order."""
    try:
        from warcio.archiveiterator import WARCIterator
    except ImportError:
        raise UnreadableError("reading WARC needs warcio; install it with: pip install 'clusterer[web]'") from None

    # A record is a gzip member of its own: warcio unpacks them one by one, and damage costs no more than what it hit.
    packed = replace(file, compression="") if file.compression == ".gz" else file
    with open_bytes(packed) as stream:
        yield from reading.members(_members(_records(WARCIterator(stream)), file, reading))


def _records(records: Iterator[Any]) -> Iterator[Any]:
    number = 0
    while True:
        try:
            record = next(records, None)
        except (OSError, DamagedError):
            raise
        except Exception as error:  # of a damaged record warcio raises whatever comes of it
            reason = str(error).partition("\n")[0].lower()[:80]
            raise UnreadableError(f"no valid WARC ({reason}); what stood before was read") from None
        if record is None:
            if not number:
                raise UnreadableError("no WARC records; the file may be cut off, fetch it again")
            return
        number += 1
        yield record


def _members(
    records: Any, file: InputFile, reading: Reading
) -> Iterator[InputFile | Quarantined | tuple[InputFile, Future[Answer]]]:
    number = 0
    for record in records:
        number += 1
        if record.rec_type not in {"response", "resource", "conversion"}:
            continue
        http = record.http_headers
        if http is not None and http.get_statuscode() != "200":
            continue
        address = record.rec_headers.get_header("WARC-Target-URI") or ""
        shown = f"{file.shown}:{number}"
        try:
            content = record.content_stream().read(_LONGEST + 1)
        except (OSError, EOFError, ValueError) as error:
            yield Quarantined(shown, f"{address}: the record is damaged ({str(error).lower()[:80]}); fetch it again")
            continue
        if getattr(record.raw_stream, "limit", 0) > 0 and len(content) <= _LONGEST:
            yield Quarantined(shown, f"{address}: the file ends within this record; what stood before was read")
            continue
        format_ = format_of(content[:BEGINNING])
        kind = _charset_and_type(http.get_header("Content-Type") if http is not None else "")
        if not format_ and kind[1] in {"text/html", "application/xhtml+xml"}:
            format_ = ".html"
        if format_ not in _READ:
            continue
        if len(content) > _LONGEST:
            yield Quarantined(shown, f"{address}: larger than {_LONGEST >> 20} MB, which is no article")
            continue
        member = InputFile(f"{file.path}!{number}", shown, address or f"{file.address}!{number}", format_, "", content)
        if format_ not in PAGES:
            yield member
            continue
        fetched = record.rec_headers.get_header("WARC-Date") or ""
        yield member, reading.ask(_page(content, kind[0], address, fetched))


def _page(content: bytes, charset: str, address: str, fetched: str) -> Any:
    from clusterer.readers.pages import Page

    page = Page(content, charset, address, fetched)
    return lambda: page


def _charset_and_type(header: str | None) -> tuple[str, str]:
    message = Message()
    message["Content-Type"] = header or ""
    return message.get_content_charset() or "", message.get_content_type() if header else ""
