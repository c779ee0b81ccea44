"""Where each page lives in a report: every name is made of a hash, never of an id, a title or an outlet.

What an article says can therefore choose no file: no traversal, no name that two systems spell alike, no name too long.
96 bits of BLAKE2b over the length-prefixed id: two ids share a page with a chance of 10^-19 among a hundred thousand.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Literal, TypeAlias

from clusterer.documents import Evidence

Room: TypeAlias = Literal["events", "outlets", "agencies"]

# The folders of a report; reports of version 0.1 had "compare" and "articles", too.
ROOMS = (
    "events", "outlets", "agencies", "data", "static", "events.parquet", "documents.parquet", "compare", "articles",
)  # fmt: skip
# The files of a report that depend on its contents. Whatever matches and was not written is stale (files.py).
OWN_FILE = re.compile(
    r"(?:events|compare|articles|outlets|agencies)/[0-9a-f]{24}\.html"
    r"|data/collection\.js"
    r"|data/(?:[0-9a-f]{24}|index|leads)(?:-all|-\d{4}(?:-\d\d(?:-\d\d?)?)?|-undated(?:---[0-9a-f])?)?-*[0-9a-f]{12}\.js"
    r"|(?:events|documents)\.parquet/(?:all|\d{4}[0-9a-f-]*|unda[a-z]*-*[0-9a-f]?)\.parquet"
    r"|\.(?:sums|tallies|pages\.json)"
    r"|static/[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{4})?\.(?:js|css)"
)


def digest(*parts: str, size: int = 12) -> str:
    """``2 * size`` hexadecimal digits of BLAKE2b over the parts, each preceded by its length."""
    hashed = hashlib.blake2b(digest_size=size)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        hashed.update(len(encoded).to_bytes(8, "little"))
        hashed.update(encoded)
    return hashed.hexdigest()


@lru_cache(16384)
def page(room: Room, id_: str) -> str:
    """The page of an event, an article, an outlet or an agency, relative to the report's folder."""
    return f"{room}/{digest(room, id_)}.html"


def bundle(event: str, day: str) -> str:
    """The page that an event of one article shares with a quarter of those of its day (YYYY-MM-DD, "" for undated).

    A day of 10,000 articles has some 400 on such a page, 1.3 MB; a page has a frame of 1.1 kB, whatever is in it.
    """
    return f"events/{digest('bundle', day, f'{int(sixteenth(event), 16) // 4}')}.html"


def sixteenth(event: str) -> str:
    """Which of sixteen parts of a day an event is in."""
    return digest("events", event, size=1)[0]


def event_anchor(event: str) -> str:
    """The fragment that names an event on a page it shares."""
    return "e" + digest("event", event, size=5)


@lru_cache(16384)
@lru_cache(1 << 13)
def anchor(document: str) -> str:
    """The fragment that names an article on every page it stands on; it stays the same when the event grows."""
    return "a" + digest("article", document, size=5)


def evidence_anchor(evidence: Evidence) -> str:
    """The fragment that names the marked words of a piece of evidence; one span is one place, whoever it names."""
    field = _field(evidence.field) if evidence.field else ""
    return f"{anchor(evidence.document)}-{evidence.where[:2]}{field}-{evidence.start}-{evidence.end}"


@lru_cache(4096)
def _field(field: str) -> str:
    return digest("field", field, size=3)
