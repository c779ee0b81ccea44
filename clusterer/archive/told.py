"""Events on their way from clustering to the tables: a file of about a block's articles each."""

from __future__ import annotations

from clusterer.documents import Event
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One event with the rows of its documents, in its order, and the versions that came in under one address."""

    event: Event
    rows: tuple[int, ...]
    chains: tuple[tuple[str, ...], ...] = ()


def name_of(chunk: int) -> str:
    """The file of a chunk."""
    return f"{chunk:06d}.events"
