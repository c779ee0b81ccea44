"""The store of a run that keeps nothing: the promise of ``base.py`` in plain dictionaries."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Described, Hits
from clusterer.documents import Article, Attribution, Decision, Document, DuplicateGroup, DuplicatePair, Event
from clusterer.findings import ExaminedEvent
from clusterer.store.base import Entry, HouseStyle, Known, NewDocument, Recleaned, Revised, Versions
from clusterer.store.renaming import renamed_decision, renamed_event, renamed_group, renamed_pair


class MemoryStore:
    """Articles, groups and events by id. A document's place is its number by arrival."""

    def __init__(self) -> None:
        self._documents: dict[str, NewDocument] = {}  # by arrival
        self._order: list[str] = []
        self._place: dict[str, int] = {}  # of ids, in that order
        self._of_address: defaultdict[str, list[str]] = defaultdict(list)
        self._with_key: defaultdict[int, list[int]] = defaultdict(list)
        self._with_term: defaultdict[int, list[int]] = defaultdict(list)
        self._pairs: defaultdict[str, dict[str, DuplicatePair]] = defaultdict(dict)
        self._groups: dict[str, DuplicateGroup] = {}
        self._group_of: dict[str, str] = {}
        self._events: dict[str, ExaminedEvent] = {}
        self._event_of: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._decisions: tuple[Decision, ...] = ()
        self._learned: dict[str, list[float]] = {}
        self._styles: dict[str, tuple[int, HouseStyle]] = {}  # with how many articles there were

    # -- what came before ---------------------------------------------------------------------------------------------

    def count(self) -> int:
        """How many documents there are."""
        return len(self._order)

    def known(self, ids: Iterable[str], addresses: Iterable[str]) -> tuple[Versions, Versions]:
        """See ``Store.known``."""
        by_id = {id_: self._versions(self._documents[id_].address) for id_ in ids if id_ in self._documents}
        by_address = {address: self._versions(address) for address in addresses if address in self._of_address}
        return by_id, by_address

    def _versions(self, address: str) -> list[Known]:
        held = [self._documents[id_] for id_ in self._of_address[address]]
        return [Known(new.article.document.id, new.address, new.version, new.digest) for new in held]

    def latest(self, limit: int) -> list[str]:
        """See ``Earlier.latest``."""
        return self._order[::-1][:limit]

    def latest_of(self, new: Mapping[str, int], sample: int) -> list[Document]:
        """See ``Earlier.latest_of``."""
        wanted = {outlet: sample - count for outlet, count in new.items() if outlet and count < sample}
        found: dict[str, list[Document]] = {outlet: [] for outlet in sorted(wanted)}
        for id_ in reversed(self._order) if wanted else ():
            document = self._documents[id_].article.document
            if len(found.get(document.outlet, ())) < wanted.get(document.outlet, 0):
                found[document.outlet].append(document)
        return [document for documents in found.values() for document in documents]

    def styles(self, outlets: Iterable[str], *, holding: bool = True) -> dict[str, HouseStyle]:
        """See ``Earlier.styles``."""
        found = {}
        for outlet in sorted(self._styles.keys() & set(outlets)):
            place, style = self._styles[outlet]
            since = sum(self._documents[id_].article.document.outlet == outlet for id_ in self._order[place:])
            if not holding or since < style.holds_for:
                found[outlet] = style
        return found

    def similar(self, keys: NDArray[np.uint64], limit: int) -> Hits:
        """See ``Earlier.similar``."""
        return _hits([self._with_key.get(key, [])[:limit] for key in keys.tolist()])

    def near(self, terms: NDArray[np.uint64], limit: int) -> Hits:
        """See ``Earlier.near``."""
        return _hits([self._with_term.get(term, [])[::-1][:limit] for term in terms.tolist()])

    def described(self, places: NDArray[np.int64]) -> Described:
        """See ``Earlier.described``."""
        held = [self._documents[self._order[place]] for place in places.tolist()]
        moments = [new.article.document.published for new in held]
        return Described(
            tuple(new.article.document.id for new in held),
            np.array([new.entry.sampled for new in held], np.int64),
            np.array([np.nan if moment is None else int(moment.timestamp()) for moment in moments], np.float64),
        )

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """See ``Earlier.articles``."""
        return [self._documents[id_].article for id_ in sorted(set(ids)) if id_ in self._documents]

    def attributions(self, ids: Iterable[str]) -> dict[str, Attribution]:
        """See ``Earlier.attributions``."""
        return {id_: self._documents[id_].own for id_ in sorted(set(ids)) if id_ in self._documents}

    def pairs_around(self, ids: Iterable[str]) -> list[DuplicatePair]:
        """See ``Earlier.pairs_around``."""
        waiting, seen = list(ids), set()
        found: dict[tuple[str, str], DuplicatePair] = {}
        while waiting:
            id_ = waiting.pop()
            if id_ in seen:
                continue
            seen.add(id_)
            for other, pair in self._pairs.get(id_, {}).items():
                found[pair.left, pair.right] = pair
                waiting.append(other)
        return [found[ends] for ends in sorted(found)]

    def groups_of(self, ids: Iterable[str]) -> list[DuplicateGroup]:
        """See ``Earlier.groups_of``."""
        return [self._groups[id_] for id_ in sorted({self._group_of[id_] for id_ in ids if id_ in self._group_of})]

    def events_of(self, ids: Iterable[str]) -> list[Event]:
        """See ``Earlier.events_of``."""
        names = sorted({self._event_of[id_] for id_ in ids if id_ in self._event_of})
        return [self._events[name].event for name in names]

    def decisions(self) -> list[Decision]:
        """See ``Earlier.decisions``."""
        return list(self._decisions)

    def removed(self) -> dict[str, int]:
        """See ``Earlier.removed``."""
        return {}

    def taken(self, ids: Iterable[str]) -> set[str]:
        """See ``Earlier.taken``."""
        return {id_ for id_ in ids if id_ in self._events or id_ in self._aliases}

    def learned(self) -> dict[str, list[float]]:
        """See ``Earlier.learned``."""
        return self._learned

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """See ``Store.documents``."""
        return [article.document for article in self.articles(ids)]

    # -- what it takes in ---------------------------------------------------------------------------------------------

    def add_documents(self, documents: Sequence[NewDocument], run: int) -> None:
        """See ``Store.add_documents``."""
        del run
        for new in documents:
            place, id_ = len(self._order), new.article.document.id
            self._order.append(id_)
            self._place[id_] = place
            self._documents[id_] = new
            self._of_address[new.address].append(id_)
            for index, keys in ((self._with_key, new.entry.keys), (self._with_term, new.entry.terms)):
                for key in keys.tolist():
                    index[key].append(place)

    def revise(self, revised: Sequence[Revised]) -> None:
        """See ``Store.revise``."""
        names = {one.before: one.document.id for one in revised}

        def called(id_: str) -> str:
            return names.get(id_, id_)

        now = {one.before: replace(self._documents[one.before].article, document=one.document) for one in revised}
        own = {one.before: one.own for one in revised}
        self._documents = {
            called(id_): replace(new, article=now[id_], own=own[id_]) if id_ in now else new
            for id_, new in self._documents.items()
        }
        self._order = [called(id_) for id_ in self._order]
        self._place = {called(id_): place for id_, place in self._place.items()}
        self._group_of = {called(id_): group for id_, group in self._group_of.items()}
        self._event_of = {called(id_): event for id_, event in self._event_of.items()}
        for ids in self._of_address.values():
            ids[:] = map(called, ids)
        pairs = {pair for tied in self._pairs.values() for pair in tied.values()}
        self._pairs.clear()
        self.add_pairs(renamed_pair(pair, names) for pair in pairs)
        self._groups = {id_: renamed_group(group, names) for id_, group in self._groups.items()}
        self._events = {
            id_: replace(found, event=renamed_event(found.event, names)) for id_, found in self._events.items()
        }
        self._decisions = tuple(renamed_decision(decision, names) for decision in self._decisions)

    def clean_again(self, again: Sequence[Recleaned]) -> None:
        """See ``Store.clean_again``."""
        for one in again:
            id_ = one.article.document.id
            before, place = self._documents[id_], self._place[id_]
            held = set(before.entry.keys.tolist())
            gone, added = held.intersection(one.gone.tolist()), set(one.added.tolist()) - held
            for key in gone:
                places = self._with_key[key]  # ascending
                del places[bisect_left(places, place)]
            for key in added:
                insort(self._with_key[key], place)
            keys = np.array(sorted(held - gone | added), np.uint64)
            entry = Entry(keys, one.sampled, before.entry.terms)
            self._documents[id_] = replace(before, article=one.article, entry=entry)

    def drop_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """See ``Store.drop_pairs``."""
        for pair in pairs:
            del self._pairs[pair.left][pair.right], self._pairs[pair.right][pair.left]

    def add_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """See ``Store.add_pairs``."""
        for pair in pairs:
            self._pairs[pair.left][pair.right] = self._pairs[pair.right][pair.left] = pair

    def replace_groups(self, old: Iterable[str], new: Iterable[DuplicateGroup]) -> None:
        """See ``Store.replace_groups``."""
        for id_ in old:
            for document in self._groups.pop(id_).documents:
                del self._group_of[document]
        for group in new:
            self._groups[group.id] = group
            self._group_of.update(dict.fromkeys(group.documents, group.id))

    def replace_events(self, old: Iterable[str], new: Iterable[ExaminedEvent], run: int) -> None:
        """See ``Store.replace_events``."""
        del run
        for id_ in old:
            self._events.pop(id_, None)
        for examined in new:
            self._events[examined.event.id] = examined
            self._event_of.update(dict.fromkeys(examined.event.documents, examined.event.id))

    def add_aliases(self, aliases: Iterable[tuple[str, str]]) -> None:
        """See ``Store.add_aliases``."""
        self._aliases.update(aliases)
        for id_ in self._events:
            self._aliases.pop(id_, None)

    def set_styles(self, styles: Mapping[str, HouseStyle]) -> None:
        """See ``Store.set_styles``."""
        self._styles |= {outlet: (len(self._order), style) for outlet, style in styles.items()}

    def set_learned(self, learned: Mapping[str, Sequence[float]]) -> None:
        """See ``Store.set_learned``."""
        self._learned = {name: list(values) for name, values in learned.items()}

    def decide(self, decisions: Iterable[Decision]) -> None:
        """Have these decisions hold, and only these."""
        self._decisions = tuple(decisions)

    # -- all there is -------------------------------------------------------------------------------------------------

    def events(self, since: int | None = None) -> list[ExaminedEvent]:
        """See ``Store.events``."""
        return [
            examined
            for _, examined in sorted(self._events.items())
            if since is None
            or examined.event.last_published is None
            or examined.event.last_published.timestamp() >= since
        ]

    def groups(self) -> list[DuplicateGroup]:
        """See ``Store.groups``."""
        return [group for _, group in sorted(self._groups.items())]

    def aliases(self) -> dict[str, str]:
        """See ``Store.aliases``."""
        found = {}
        for old in sorted(self._aliases):
            current, seen = self._aliases[old], {old}
            while current in self._aliases and current not in seen:
                seen.add(current)
                current = self._aliases[current]
            if current not in self._aliases:
                found[old] = current
        return found


def _hits(found: Sequence[Sequence[int]]) -> Hits:
    counts = [len(places) for places in found]
    return Hits(
        np.repeat(np.arange(len(found)), counts), np.array([place for places in found for place in places], np.int64)
    )
