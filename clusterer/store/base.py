"""What the plan and the hosts ask of a store, and what they put into it.

Two stores keep the promise: ``memory.py`` for what is thrown away, and the SQLite state (``state.py``) for what is
kept. One suite of tests runs over both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Described, Hits
from clusterer.documents import Article, Attribution, Decision, Document, DuplicateGroup, DuplicatePair, Event
from clusterer.findings import ExaminedEvent
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """One version of an article that the store has."""

    id: str
    address: str
    version: int
    digest: str


Versions: TypeAlias = dict[str, list[Known]]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What one article is found by.

    ``keys``: uint64, band keys and sampled shingles, of which ``sampled`` are shingles; ``terms``: uint64, its most
    telling words.
    """

    keys: NDArray[np.uint64]
    sampled: int
    terms: NDArray[np.uint64]


@dataclass(frozen=True, slots=True, eq=False)
class NewDocument:
    """All that one run learns of one new document."""

    article: Article
    address: str
    version: int
    digest: str
    own: Attribution
    entry: Entry


@dataclass(frozen=True, slots=True, eq=False)
class Recleaned:
    """An earlier article that is cleaned otherwise than it was, with what changes of what it is found by.

    Its telling words stay: they are as good as those that it would have by now.
    """

    article: Article
    added: NDArray[np.uint64]  # keys that it has now
    gone: NDArray[np.uint64]  # keys that it has no more
    sampled: int  # as in Entry


@dataclass(frozen=True, slots=True)
class Revised:
    """An earlier article that is called otherwise than it was, or of which another delivery says more."""

    before: str  # the id it had
    document: Document
    own: Attribution


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What recurs in the articles of an outlet and tells nothing of any of them."""

    lines: tuple[str, ...]  # keys (text/line_keys.py)
    edges: tuple[str, ...]  # of titles, as text/title_edges.py writes them
    made_with: str  # settings that they depend on
    holds_for: int = 0  # further articles of the outlet


class Earlier(Protocol):
    """What a batch may ask of the articles that came before it. Answers are values; asking changes nothing."""

    def count(self) -> int:
        """How many documents there are, versions included."""

    def latest(self, limit: int) -> list[str]:
        """Ids of the ``limit`` documents that came in last, newest first."""

    def latest_of(self, new: Mapping[str, int], sample: int) -> list[Document]:
        """The last documents of each outlet, by arrival: so many that with its ``new`` ones there are ``sample``."""

    def styles(self, outlets: Iterable[str], *, holding: bool = True) -> dict[str, HouseStyle]:
        """What is known to recur in these outlets, as far as it holds: fewer articles came in since. (Or does not.)"""

    def similar(self, keys: NDArray[np.uint64], limit: int) -> Hits:
        """The first ``limit`` documents under each key of a sketch."""

    def near(self, terms: NDArray[np.uint64], limit: int) -> Hits:
        """The last ``limit`` documents that have each telling word."""

    def described(self, places: NDArray[np.int64]) -> Described:
        """What documents are, by their places in ``Hits``; in the order given, which must have no place twice."""

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, by id. Ids that the store does not have are passed over."""

    def attributions(self, ids: Iterable[str]) -> dict[str, Attribution]:
        """What the documents of these ids say of their own origin."""

    def pairs_around(self, ids: Iterable[str]) -> list[DuplicatePair]:
        """All verified pairs that tie these documents, directly or through others, to anything."""

    def groups_of(self, ids: Iterable[str]) -> list[DuplicateGroup]:
        """The groups that any of these documents is in, by id."""

    def events_of(self, ids: Iterable[str]) -> list[Event]:
        """The events that any of these documents is in, by id."""

    def decisions(self) -> list[Decision]:
        """All that people decided of articles: few, and looked at by every batch."""

    def removed(self) -> dict[str, int]:
        """How many articles were removed on request, by the event they were in."""

    def taken(self, ids: Iterable[str]) -> set[str]:
        """Which of these ids are in use, by an event or by an alias of one."""

    def learned(self) -> dict[str, list[float]]:
        """What the articles taught of what is usual among them, as ``set_learned`` was told; empty before it was."""


class Store(Earlier, Protocol):
    """A store that also takes in. A host makes all calls of one batch within one transaction."""

    def known(self, ids: Iterable[str], addresses: Iterable[str]) -> tuple[Versions, Versions]:
        """The versions, oldest first, of the articles of these ids, by id, and of these addresses, by address."""

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The documents of these ids, by id. Those that the store does not have, or not any more, are passed over."""

    def revise(self, revised: Sequence[Revised]) -> None:
        """Have articles that are there be called otherwise, or have other fields than text and title.

        Pairs, groups, events and decisions name them as they are called now; their events are to be told again.
        """

    def add_documents(self, documents: Sequence[NewDocument], run: int) -> None:
        """Add new documents with all that is known of each alone."""

    def clean_again(self, again: Sequence[Recleaned]) -> None:
        """Put articles that were cleaned again in the place of those that are there."""

    def drop_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """Forget pairs that are none any more."""

    def add_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """Remember verified pairs of documents that are there."""

    def replace_groups(self, old: Iterable[str], new: Iterable[DuplicateGroup]) -> None:
        """Put new groups in the place of old ones (by id)."""

    def replace_events(self, old: Iterable[str], new: Iterable[ExaminedEvent], run: int) -> None:
        """Put new events in the place of old ones (by id). Together they hold the same documents, and new ones."""

    def add_aliases(self, aliases: Iterable[tuple[str, str]]) -> None:
        """Remember where the articles of an event that is no more went. An event that is back has no alias."""

    def set_styles(self, styles: Mapping[str, HouseStyle]) -> None:
        """Remember what recurs in outlets, as the articles that are there by now tell it."""

    def set_learned(self, learned: Mapping[str, Sequence[float]]) -> None:
        """Remember what the articles taught, and only this."""

    def events(self, since: int | None = None) -> list[ExaminedEvent]:
        """All events, or those whose last dated article is not older than ``since`` (undated ones always), by id."""

    def groups(self) -> list[DuplicateGroup]:
        """All groups, by id."""

    def aliases(self) -> dict[str, str]:
        """Ids of events that are no more -> the events they went into, which exist."""
