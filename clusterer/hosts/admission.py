"""Which of the documents that were read are new, and which are new versions of articles that the store knows.

An article stays the same article while its *address* stays: its given id; without one its web address; without one the
text file it stands in. (An article without any of them, a row of a table, has only its content, and is another article
once that changes.) The same address, or the same id, with the same title and text is known and passed over, wherever it
was read; with another text it is a new version, which joins the old one in the report: nothing is replaced.

What articles are called and what is kept of them depends on all that ever came, not on the order or the batches:

* of several deliveries of one text that counts which says most (``sameness.delivery``);
* of several texts with one id the oldest has it (``sameness.age``); the others have their text's digest as a suffix.

So a delivery that comes late may have another take the place of what the store holds, or take its id from it. These
are admitted again, under what they are called now (``Admitted.before``).
"""

from __future__ import annotations

import logging
import os
import re
from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field, replace
from itertools import groupby
from typing import Any

from clusterer.batch import Rows
from clusterer.compute.spill import Spilled
from clusterer.documents import Document
from clusterer.hosts.sameness import COMPARED, Look, age, delivery, digest_of
from clusterer.packing import spilled
from clusterer.readers import has_unread_date
from clusterer.records import dataclass
from clusterer.store import Known, Store
from clusterer.store.base import Versions

log = logging.getLogger(__name__)

_DERIVED = re.compile(r"[0-9a-f]{16}")  # ids that a reader made of the content, see documents.stable_id
_TEXT_FILE = re.compile(r".*\.txt(?:\.gz|\.zst)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A document that is new to the store, or that it has to take in anew."""

    id: str
    address: str
    version: int  # 1, 2, … of its address, by arrival
    digest: str
    place: int  # where the admission keeps it
    before: str = ""  # what the store calls it so far; "": it is new
    edited: bool = False  # whether it is a version of an article that is there


def address_of(document: Document) -> str:
    """What stays while the article is edited."""
    return address(document.id, document.url, document.source)


def address(id_: str, url: str, source: str) -> str:
    """As ``address_of``, of a document's fields."""
    if not _DERIVED.fullmatch(id_):
        return f"id {id_}"
    if url:
        return f"url {url}"
    return f"file {_place(source)}" if _TEXT_FILE.fullmatch(source) else f"id {id_}"


def _place(source: str) -> str:
    """Where a file lies, however its path is spelled and whoever reads it from where."""
    return source if "://" in source or not os.path.lexists(source) else os.path.realpath(source)


def _suffixed(id_: str, digest: str) -> str:
    return f"{id_}~{digest}"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A document, and what a store is asked for."""

    document: Document
    digest: str
    ids: tuple[str, ...]
    addresses: tuple[str, ...]

    @classmethod
    def of(cls, document: Document) -> _Asked:
        digest, address = digest_of(document), address_of(document)
        addresses = [address, f"{address} {digest}"]  # where an unlike text was kept before 0305
        if address.startswith("file ") and address != (spelled := f"file {document.source}"):
            addresses.append(spelled)  # as a text file's was then
        return cls(document, digest, (document.id, _suffixed(document.id, digest)), tuple(addresses))


@dataclass(slots=True)
class Admission:
    """Takes documents in as they are read and tells at the end which of them the store should take.

    Independent of the order in which they came.
    """

    limit: int = 0  # new documents to take at most; 0: all
    read: int = 0
    new: dict[tuple[str, str], int] = field(default_factory=dict)  # (address, digest) -> place of the document
    kept: Spilled[Document] = field(default_factory=lambda: spilled(Document))
    ids: list[str] = field(default_factory=list)  # of those kept
    strangers: list[tuple[Document, Document]] = field(default_factory=list)  # and others that they have the id of
    dates_unread: int = 0  # new documents whose date could not be read whole
    _known: dict[tuple[str, str], Known] = field(default_factory=dict)  # what the store has of those
    _holders: dict[str, Known] = field(default_factory=dict)  # ids that others have, there
    _there: dict[str, Sequence[Known]] = field(default_factory=dict)  # what is there under the addresses of new ones
    _used: set[str] = field(default_factory=set)  # names that no suffix may make, there
    _store: Store | None = None

    @property
    def full(self) -> bool:
        """Whether as many are taken as may be."""
        return bool(self.limit) and len(self.new) >= self.limit

    def offer(self, documents: Iterable[Document], store: Store | None = None) -> None:
        """Look at documents, beside what a store knows of them."""
        if store is None:
            for document in documents:
                self.read += 1
                self._take(document, address_of(document), digest_of(document))
            return
        self._store = store
        asked = list(map(_Asked.of, documents))
        self.read += len(asked)
        by_id, by_address = store.known(
            {id_ for one in asked for id_ in one.ids}, {place for one in asked for place in one.addresses}
        )
        known = [self._known_as(one, by_id, by_address) for one in asked]
        stored = {old.id: old for old in store.documents({found.id for found in known if found})}
        for one, found in zip(asked, known, strict=True):
            if found and not (found.id in stored and _counts_before(one.document, stored[found.id], one.digest)):
                continue
            there = next((place for place in one.addresses if place in by_address), one.addresses[0])
            address = found.address if found else there
            if not self._take(one.document, address, one.digest):
                continue
            if found:
                self._known[address, one.digest] = found
            own, other = (next((held for held in by_id.get(id_, ()) if held.id == id_), None) for id_ in one.ids)
            if own:
                self._holders[own.id] = own
            if other:
                self._used.add(other.id)
            if address in by_address:
                self._there[address] = by_address[address]

    @staticmethod
    def _known_as(one: _Asked, by_id: Versions, by_address: Versions) -> Known | None:
        """What the store has of a document's text, under an address or an id of it."""
        for asked, found in ((one.addresses, by_address), (one.ids, by_id)):
            for name in asked:
                for known in found.get(name, ()):
                    if known.digest == one.digest:
                        return known
        return None

    def _take(self, document: Document, address: str, digest: str) -> bool:
        """Keep a document, in the place of one that says less; whether it was taken."""
        taken = self.new.get((address, digest))
        if taken is None and self.full:
            return False
        if taken is not None and _rank(self.kept[taken]) <= _rank(document):
            return False
        self.dates_unread += taken is None and has_unread_date(document)
        self._keep(document)
        self.new[address, digest] = len(self.kept) - 1
        return True

    def _keep(self, document: Document) -> None:
        self.kept.append(document)
        self.ids.append(document.id)

    def admitted(self) -> list[Admitted]:
        """The new documents, by id, and those that the store has to take in anew."""
        called, renamed = self._called()
        found = list(renamed)
        for address, together in groupby(sorted(self.new.items()), key=lambda item: item[0][0]):
            found += self._at(address, list(together), called)
        return sorted(found, key=lambda admitted: admitted.id)

    def _called(self) -> tuple[dict[tuple[str, str], str], list[Admitted]]:
        """What those are called of which several have one id, and what the store has to call otherwise for it."""
        seen: set[str] = set()
        contested: dict[str, list[tuple[str, str]]] = {id_: [] for id_ in self._holders}
        for place in self.new.values():
            id_ = self.ids[place]
            if id_ in seen:
                contested.setdefault(id_, [])
            seen.add(id_)
        if not contested:
            return {}, []
        for key, place in sorted(self.new.items()):
            if (keys := contested.get(self.ids[place])) is not None:
                keys.append(key)
        held = {one.id: one for one in self._earlier(holder.id for holder in self._holders.values())}
        called, renamed = {}, []
        used = seen | self._used
        for id_, keys in contested.items():
            ordered = sorted(self._one_of_each(keys), key=lambda key: age(self.kept[self.new[key]]))
            oldest = ordered[0]
            there, document = self._beside(self._holders.get(id_), ordered, held)
            stays = there is not None and (document is None or age(document) <= age(self.kept[self.new[oldest]]))
            first = None if stays else oldest
            if first:
                called[first] = id_
            if there and document and stays == (there.id != id_):  # it gets the id, or loses it
                self._keep(document)
                name = id_ if stays else _free(_suffixed(id_, there.digest), used)
                renamed.append(Admitted(name, there.address, there.version, there.digest, len(self.kept) - 1, there.id))
            for key in ordered:
                if key != first:
                    known = self._known.get(key)
                    own = known is not None and known.id.startswith(f"{id_}~")
                    called[key] = known.id if known and own else _free(_suffixed(id_, key[1]), used)
        return called, renamed

    def _beside(
        self, holder: Known | None, ordered: Sequence[tuple[str, str]], held: Mapping[str, Document]
    ) -> tuple[Known, Document | None] | tuple[None, None]:
        """What the store has beside these that may be older than all of them: what has their id, or, where that is
        among them (with another date by now), the oldest of its other versions.
        """
        offered = {one.id for key in ordered if (one := self._known.get(key))}
        if holder is None or holder.id not in offered:
            return (holder, held.get(holder.id)) if holder else (None, None)
        versions = {one.id: one for one in self._there.get(holder.address, ()) if one.id.startswith(f"{holder.id}~")}
        oldest = min(self._earlier(sorted(versions.keys() - offered)), key=age, default=None)
        return (versions[oldest.id], oldest) if oldest else (None, None)

    def _earlier(self, ids: Iterable[str]) -> list[Document]:
        return self._store.documents(list(ids)) if self._store else []

    def _one_of_each(self, keys: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """One of those with the same id that have the same text at several addresses: a file that was copied, say."""
        chosen: dict[str, tuple[str, str]] = {}
        for key in keys:
            other = chosen.setdefault(key[1], key)
            if other != key:
                loses = max(other, key, key=lambda one: _rank(self.kept[self.new[one]]))
                chosen[key[1]] = key if loses == other else other
                del self.new[loses]
        return list(chosen.values())

    def _at(
        self, address: str, together: Sequence[tuple[tuple[str, str], int]], called: Mapping[tuple[str, str], str]
    ) -> Iterator[Admitted]:
        """Those under one address, the oldest first, and which of them are versions of others there."""
        there = self._there.get(address, ())
        number = max((known.version for known in there), default=0)
        if not there and len(together) == 1:
            ((key, place),) = together
            yield self._one(key, place, called, 1)
            return
        recent = self._earlier(known.id for known in there[-COMPARED:])
        before = [(Look.at(document), document) for document in recent]
        beside: deque[tuple[Look, Document]] = deque(maxlen=COMPARED)
        kept = [(age(self.kept[place]), key, place) for key, place in together]
        for _, key, place in sorted(kept):
            document = self.kept[place]
            look, others = Look.at(document), [*before, *beside]
            edited = any(look.same(other) for other, _ in others)
            if others and not edited and key not in self._known:
                self.strangers.append((document, others[0][1]))
            beside.append((look, document))
            number += key not in self._known
            yield self._one(key, place, called, number, edited=edited)

    def _one(
        self,
        key: tuple[str, str],
        place: int,
        called: Mapping[tuple[str, str], str],
        number: int,
        *,
        edited: bool = False,
    ) -> Admitted:
        known = self._known.get(key)
        version, before = (known.version, known.id) if known else (number, "")
        return Admitted(called.get(key, self.ids[place]), key[0], version, key[1], place, before, edited)

    def warn(self) -> None:
        """Say which ids or addresses stand for several articles. They are kept apart."""
        if self.strangers:
            document, other = self.strangers[0]
            log.warning(
                "%s: %r stands for another article in %s; %s kept apart, give each an id of its own",
                document.source,
                address_of(document).partition(" ")[2][:80],
                other.source,
                "they are" if len(self.strangers) == 1 else f"{len(self.strangers):,} like these are",
            )

    def documents(self, admitted: Sequence[Admitted]) -> Sequence[Document]:
        """The admitted documents under the ids they were given, each read when it is asked for.

        They do without the rest of this admission and without ``admitted``, which may go.
        """
        kept, places = self.kept, array("q", (new.place for new in admitted))
        called = {row: new.id for row, new in enumerate(admitted) if new.id != self.ids[new.place]}

        def one(row: int) -> Document:
            document = kept[places[row]]
            return replace(document, id=called[row]) if row in called else document

        return Rows(len(places), one)


def _rank(document: Document) -> tuple[Any, ...]:
    return *delivery(document, document.id), document.source


def _counts_before(document: Document, stored: Document, digest: str) -> bool:
    """Whether a delivery takes the place of the one that is there. Where it was read from is no reason."""
    own = stored.id.removesuffix(f"~{digest}")
    if own == document.id and replace(stored, id=own, source=document.source) == document:  # most
        return False
    return delivery(document, document.id) < delivery(stored, own)


def _free(id_: str, used: Set[str]) -> str:
    """The id, or a longer one where it is some other article's own."""
    while id_ in used:
        id_ += "~"
    return id_
