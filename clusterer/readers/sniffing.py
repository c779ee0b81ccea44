"""What a file holds, by its first bytes, whatever its name says.

Wires drop files as ``.tst``, ``.ntf``, ``.dat`` or with no suffix at all, crawlers write pages without one, and what is
called ``.txt`` may be a page. The beginning of a file is asked first; the suffix decides only where it says nothing.

Known by content: pages, feeds, the XML and JSON of newsrooms, wire messages, mail, WARC, zip, tar, Parquet, and what is
no text for us but holds some (PDF, Word), which is answered with the program that takes the text out.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from clusterer.late import regex

BEGINNING: Final = 4_096  # bytes that are looked at; headers of wires and prologues of XML are far shorter

NEEDS_TEXT: Final[dict[str, str]] = {
    ".pdf": "a PDF; take its text out first: pdftotext FILE (poppler-utils)",
    ".docx": "a word processor's document; take its text out first: pandoc -t plain FILE -o FILE.txt",
    ".doc": "an old office document; take its text out first: soffice --convert-to txt FILE",
    ".rtf": "rich text; take its text out first: pandoc -f rtf -t plain FILE -o FILE.txt",
    ".epub": "an e-book; take its text out first: pandoc -t plain FILE -o FILE.txt",
}
# Files of these names lie beside articles and are none: a folder is walked without opening them.
OTHERS: Final = frozenset(
    """
    .png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .avif .heic .mp3 .mp4 .m4a .m4v .mov .avi .webm .wav .ogg .flac
    .css .js .mjs .map .ts .tsx .jsx .py .pyc .rb .go .rs .c .h .cpp .java .php .pl .sh .bat .ipynb .md .rst .toml .yml
    .yaml .ini .cfg .conf .lock .log .sql .db .sqlite .sqlite3 .db-wal .db-shm .woff .woff2 .ttf .otf .eot .so .dll .exe
    .bin .npy .npz .pkl .pickle .bib .tex .xls .xlsx .ods .ppt .pptx .odp .part .tmp .swp .bak
    .cdx .cdxj .idx .md5 .sha1 .sha256 .sig .asc .pem .crt .key .prom .opml .arrow .feather .avro .orc .bz2 .xz .7z .rar
    """.split()  # noqa: SIM905  # eight lines, not eighty
)

_BINARY: Final = (
    (b"PAR1", ".parquet"),
    (b"%PDF", ".pdf"),
    (b"\xd0\xcf\x11\xe0", ".doc"),
    (b"{\\rtf", ".rtf"),
    (b"WARC/", ".warc"),
)
_ZIP: Final = b"PK\x03\x04"
_TAR: Final = slice(257, 262)
_XML_ROOT: Final = regex(rb"<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_SKIPPED: Final = regex(rb"\s+|<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?[^>]*>", re.DOTALL | re.IGNORECASE)
_HTML_DOCTYPE: Final = regex(rb"<!doctype\s+html\b", re.IGNORECASE)
_HTML_ROOTS: Final = frozenset({b"html", b"head", b"body"})
_FEEDS: Final = frozenset({b"rss", b"feed", b"rdf"})
_NEWSROOM: Final = frozenset({b"newsitem", b"newsmessage", b"packageitem", b"newsml", b"nitf", b"publish", b"rbnews"})
_LISTS: Final = frozenset({b"urlset", b"sitemapindex", b"opml"})
_HEADER: Final = regex(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])")
_MAIL: Final = regex(
    rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature|X-Mailer|Subject|From|To|Date):",
    re.MULTILINE | re.IGNORECASE,
)
_MAIL_HEADERS: Final = 3  # of those, before the first empty line
_JSON_FEED: Final = regex(rb"\"version\"\s*:\s*\"https?:(?:\\?/){2}jsonfeed\.org")
_FIELDS: Final = regex(
    rb"\"(?:text|body|content|maintext|article_text|full_text|title|headline|body_?(?:html|xhtml|text)|bodies|versioncreated"
    rb"|uri|altids|pubstatus|api_version|nitf)\"\s*:",
    re.IGNORECASE,
)


def format_of(beginning: bytes) -> str:
    """The format (as a suffix: ".html", ".rss", ".xml", ".json", ".txt" for wires, …) that a file begins like, "" where
    its first ``BEGINNING`` bytes do not tell.
    """
    for magic, format_ in _BINARY:
        if beginning.startswith(magic):
            return format_
    if beginning.startswith(_ZIP):
        return _zipped(beginning)
    if beginning[_TAR] == b"ustar":
        return ".tar"
    text = _in_ascii(beginning)
    start = text.lstrip(b" \t\r\n\0")
    if start[:1] == b"<":
        return _marked_up(start)
    if start[:1] in (b"{", b"["):
        return ".jsonfeed" if _JSON_FEED.search(start) else ".json" if _FIELDS.search(start) else ""
    if _is_mail(start):
        return ".eml"
    return ".txt" if _is_wire(text) else ""


def _zipped(beginning: bytes) -> str:
    if b"[Content_Types].xml" in beginning[:200] or b"word/" in beginning[:400]:
        return ".docx"
    if beginning[30:38] == b"mimetype":
        return ".epub" if b"epub" in beginning[38:80] else ".docx"
    return ".zip"


def _in_ascii(beginning: bytes) -> bytes:
    """UTF-16 as the bytes of its lower halves; a byte order mark is taken away."""
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if beginning.startswith(mark):
            return beginning[2 if mark == codecs.BOM_UTF16_LE else 3 :: 2]
    if len(beginning) > 3 and beginning[0] == ord("<") and beginning[1] == 0:
        return beginning[::2]
    return beginning.removeprefix(codecs.BOM_UTF8)


def _marked_up(start: bytes) -> str:
    if _HTML_DOCTYPE.match(start):
        return ".html"
    at = 0
    while (skipped := _SKIPPED.match(start, at)) and skipped.end() > at:
        at = skipped.end()
        if b"html" in skipped.group().lower()[:40] and skipped.group()[:2] == b"<!":
            return ".html"
    root = _XML_ROOT.match(start, at)
    name = root[2].lower() if root else b""
    if name in _HTML_ROOTS:
        return ".html"
    if name in _FEEDS:
        return ".rss"
    if name in _NEWSROOM:
        return ".xml"
    return ".urls" if name in _LISTS else ""


def _is_mail(start: bytes) -> bool:
    if not _HEADER.match(start):
        return False
    head = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    return len({found.lower() for found in _MAIL.findall(head)}) >= _MAIL_HEADERS


def _is_wire(text: bytes) -> bool:
    from clusterer.readers import wire

    return b"\0" not in text and wire.is_wire(text.decode("latin-1"))
