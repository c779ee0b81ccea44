"""The values that go into the state and come out of it, where documents.py and findings.py have none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.documents import Article, Attribution, Family, SharedText
from clusterer.findings import EventOrigin


@dataclass(frozen=True, slots=True)
class Known:
    """One version of an article that the state has."""

    id: str
    address: str
    version: int
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class NewDocument:
    """All that one run learns of one new document.

    ``keys``: uint64, band keys and sampled shingles to be found by, of which ``sampled`` are shingles; ``terms``:
    uint64, its most telling words; ``signature``: uint32[permutations] in bytes, b"" for a text too short for one.
    """

    article: Article
    address: str
    version: int
    digest: str
    own: Attribution
    signature: bytes
    keys: NDArray[np.uint64]
    sampled: int
    terms: NDArray[np.uint64]


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """What a search of the index found: m hits, each a key (its position in the question) and a document.

    A document is told by its place in the index, which means nothing elsewhere: ``Index.described`` tells which it is.
    """

    keys: NDArray[np.int64]  # [m] ascending
    places: NDArray[np.int64]  # [m]


@dataclass(frozen=True, slots=True, eq=False)
class Described:
    """d documents that a search found."""

    ids: tuple[str, ...]  # [d]
    sampled: NDArray[np.int64]  # [d] how many of the document's keys are sampled shingles
    published: NDArray[np.float64]  # [d] seconds since 1970, nan for undated


@dataclass(frozen=True, slots=True)
class EventDetails:
    """What the texts of an event's members tell."""

    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: tuple[Attribution, ...]  # of its members, inference included
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]
