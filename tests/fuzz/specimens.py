"""A small valid file of every format, for the mutations and the fuzzers. All words are our own."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

TEXT = "The harbour board of Larnholm voted on Tuesday to close the eastern quay for weeks. (Reporting by Ada Quist)"
ROW = {"id": "a1", "title": "Quay shut", "text": TEXT, "date": "2024-03-05 10:00", "outlet": "Quay Post"}
ROWS = [ROW, {**ROW, "id": "a2", "author": ["Ada Quist"], "meta": {"author": {"name": "Ada"}, "n": [1, 2.5, None]}}]


def _csv(delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([list(ROW), [*ROW.values()], [*ROW.values()]])
    return out.getvalue().encode()


def _parquet() -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({name: [value, value] for name, value in ROW.items()}), out)
    return out.getvalue()


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.jsonl", LINES)
        archive.writestr("in/b.txt", TEXT)
    return out.getvalue()


LINES = "".join(json.dumps(row) + "\n" for row in ROWS).encode()
HTML = (
    f'<!doctype html><html lang="en"><head><title>Quay shut - Quay Post</title><script type="application/ld+json">'
    f"{json.dumps({'@type': 'NewsArticle', 'headline': 'Quay shut', 'datePublished': '2024-03-05T10:00:00Z'})}</script>"
    f"</head><body><article><h1>Quay shut</h1>{f'<p>{TEXT}</p>' * 6}</article></body></html>"
).encode()
NITF = (
    f'<?xml version="1.0"?><nitf><head><title>Quay shut</title><docdata><doc-id id-string="a1"/></docdata></head>'
    f"<body><body.head><hedline><hl1>Quay shut</hl1></hedline></body.head><body.content><p>{TEXT}</p></body.content>"
    "</body></nitf>"
).encode()
RSS = (
    f'<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Post</title><item><title>Quay shut</title>'
    f"<link>https://quaypost.example/1</link><description>{TEXT}</description>"
    "<pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate></item></channel></rss>"
).encode()
NINJS = json.dumps(
    {
        "uri": "urn:a1",
        "type": "text",
        "headline": "Quay shut",
        "body_text": TEXT,
        "versioncreated": "2024-03-05T10:00:00Z",
    }
).encode()
MAIL = (
    "From: Ada Quist <ada@quaypost.example>\r\nSubject: Quay shut\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\n"
    f"Content-Type: text/plain; charset=utf-8\r\n\r\n{TEXT}\r\n"
).encode()
WARC_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML
WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quaypost.example/1\r\n"
    b"WARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
    b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
) % (len(WARC_PAGE), WARC_PAGE)

SPECIMENS: dict[str, bytes] = {
    "in.txt": f"Quay shut\n\n{TEXT}\n".encode(),
    "in.jsonl": LINES,
    "in.json": json.dumps(ROWS, indent=1).encode(),
    "ninjs.json": NINJS,
    "in.csv": _csv(","),
    "in.tsv": _csv("\t"),
    "in.parquet": _parquet(),
    "in.nitf": NITF,
    "in.xml": RSS,
    "in.html": HTML,
    "in.eml": MAIL,
    "in.warc": WARC,
    "in.zip": _zip(),
    "in.jsonl.gz": gzip.compress(LINES, mtime=0),
    "in.csv.zst": zstandard.ZstdCompressor(write_checksum=True).compress(_csv(";")),
}
