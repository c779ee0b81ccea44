"""The values that go into the state and come out of it, where documents.py and findings.py have none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.documents import Article, Attribution, Event, Family, SharedText
from clusterer.findings import EventOrigin


@dataclass(frozen=True, slots=True)
class Known:
    """One version of an article that the state has."""

    id: str
    address: str
    version: int
    digest: bytes


@dataclass(frozen=True, slots=True, eq=False)
class NewDocument:
    """All that one run learns of one new document.

    ``keys``: uint64, band keys and sampled shingles to be found by; ``terms``: uint64, its most telling words;
    ``signature``: uint32[permutations] in bytes, b"" for a text too short to have one.
    """

    article: Article
    address: str
    version: int
    digest: bytes
    own: Attribution
    signature: bytes
    keys: NDArray[np.uint64]
    terms: NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One event with all that its members' texts tell."""

    event: Event
    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: tuple[Attribution, ...]  # of its members, inference included
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]
