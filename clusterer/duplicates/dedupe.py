"""Which articles to keep, for people who only want a clean data set.

Of each group the fittest article stays, whatever is near to it goes and names it, and so on with the rest. So every
removed article is near, by numbers of its own, to the one that it names; what is near to none that is kept stays. (A
group's pairs say who is near to whom. In a large one they span it instead of filling it, so there the texts next to
what has gone are measured as well.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from clusterer.columns import Ragged, running
from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair, PairKind
from clusterer.duplicates.candidates import LIMIT
from clusterer.duplicates.groups import Compared, grouped
from clusterer.duplicates.pairs import Pairs
from clusterer.duplicates.sets import Rows
from clusterer.duplicates.verify import Reader, verified
from clusterer.records import dataclass
from clusterer.sequences import OnDemand

Keep: TypeAlias = Literal["earliest", "longest"]
Near: TypeAlias = Mapping[str, Mapping[str, int]]  # the places of the pairs of two ids
Wish: TypeAlias = Callable[[Sequence[str]], ArrayLike]  # numbers of some ids: the smallest is fittest
Measure: TypeAlias = Callable[[str, Sequence[str]], Iterable[DuplicatePair]]

_PUNCTUATION: Final = " \n.,:;!?\"'"


@dataclass(frozen=True, slots=True)
class Removed:
    """A document to leave out, and the verified pair of it and the one that is kept in its place."""

    document: str
    kept: str
    pair: DuplicatePair

    @property
    def in_kept(self) -> float:
        """The share of its shingles that the kept one has."""
        return self.pair.left_in_right if self.pair.left == self.document else self.pair.right_in_left

    @property
    def of_kept(self) -> float:
        """The share of the kept one's shingles that it has."""
        return self.pair.right_in_left if self.pair.left == self.document else self.pair.left_in_right


class Removals(OnDemand[Removed]):
    """What is removed, by id. Of most only columns are there, and a ``Removed`` is made when it is asked for."""

    def __init__(self, pairs: Pairs, columns: tuple[Rows, Rows, Rows], others: Mapping[str, Removed]) -> None:
        removed, kept, places = columns  # rows of the pairs' ids, and the places of their pairs
        self._pairs, self._others = pairs, others
        self._kept, self._places = kept, places
        named = {pairs.ids[row]: place for place, row in enumerate(removed.tolist())}
        self.documents: Sequence[str] = sorted([*named, *others])
        self._named = named

    def __len__(self) -> int:
        return len(self.documents)

    def __iter__(self) -> Iterator[Removed]:
        values, ids = self._pairs.values(self._places), self._pairs.ids
        for id_ in self.documents:
            at = self._named.get(id_)
            yield self._others[id_] if at is None else Removed(id_, ids[self._kept[at]], values[at])

    def _at(self, row: int) -> Removed:
        id_ = self.documents[row]
        at = self._named.get(id_)
        if at is None:
            return self._others[id_]
        return Removed(id_, self._pairs.ids[self._kept[at]], self._pairs.value(int(self._places[at])))


def dedupe(
    compared: Compared,
    pairs: Iterable[DuplicatePair],
    settings: DuplicateSettings,
    keep: Keep = "earliest",
    outlets: Sequence[str] = (),
    existing: Container[str] = (),
) -> Removals:
    """What is removed, by id, of the documents that were ``compared``, where these are the verified ``pairs``.

    The fittest of a group are its ``existing`` ones, none of which is removed, then those of the first of ``outlets``
    that has one (names compare without case), then the earliest or the longest, then the other of the two, then the
    first by id. Undated articles are the latest.
    """
    columns = pairs if isinstance(pairs, Pairs) else Pairs.of(pairs)
    priority = {outlet.casefold(): place for place, outlet in reversed(list(enumerate(outlets)))}

    def preferred(ids: Sequence[str]) -> list[int]:
        worst = len(priority) + 1
        return [
            worst * (id_ not in existing) + priority.get(compared.outlet(id_).casefold(), len(priority)) for id_ in ids
        ]

    def short(ids: Sequence[str]) -> list[int]:
        return [-_letters(compared.text(id_)) for id_ in ids]

    wishes: list[Wish] = [compared.times, short] if keep == "earliest" else [short, compared.times]
    if outlets or existing:
        wishes.insert(0, preferred)

    def measure(id_: str, others: Sequence[str]) -> list[DuplicatePair]:
        return _measured([id_, *others], compared, settings)

    groups = grouped(columns, compared, settings)
    order = _ranked(groups.members, columns.ids, wishes)
    beside = _beside(order, groups.held, columns)
    # As mostly: all are near to the first.
    simple = (beside.counts == order.counts - 1) & (order.counts <= LIMIT) & (not existing)
    left, right = columns.left.tolist(), columns.right.tolist()
    others: dict[str, Removed] = {}
    for group in np.flatnonzero(~simple).tolist():
        near: dict[str, dict[str, int]] = defaultdict(dict)
        for place in groups.held.row(group).tolist():
            one, two = columns.ids[left[place]], columns.ids[right[place]]
            near[one][two] = near[two][one] = place
        members = [columns.ids[row] for row in order.row(group).tolist()]
        others.update(_settled(members, near, columns.value, existing, measure if len(members) > LIMIT else None))
    groups_of = np.repeat(np.arange(len(beside)), beside.counts)
    certain = simple[groups_of]
    places, firsts = beside.values[certain], order.values[order.offsets[:-1]][groups_of[certain]]
    removed = columns.left[places].astype(np.int64) + columns.right[places] - firsts
    return Removals(columns, (removed, firsts, places), others)


def _beside(order: Ragged, held: Ragged, pairs: Pairs) -> Ragged:
    """int64: of every group the places of the pairs of its first member."""
    firsts = np.repeat(order.values[order.offsets[:-1]], held.counts)
    found = (pairs.left[held.values] == firsts) | (pairs.right[held.values] == firsts)
    groups = np.repeat(np.arange(len(held)), held.counts)
    return Ragged(held.values[found], running(np.bincount(groups[found], minlength=len(held))))


def _ranked(groups: Ragged, ids: Sequence[str], wishes: Sequence[Wish]) -> Ragged:
    """The members of every group, which ascend, by these wishes, each of which is only asked where those before it
    leave it open, then as they are.
    """
    members = groups.values
    rank = np.repeat(np.arange(len(groups)), groups.counts)
    for wish in wishes:
        several = np.flatnonzero(np.bincount(rank)[rank] > 1) if len(rank) else rank
        if not len(several):
            break
        values = np.zeros(len(rank), np.int64)
        values[several] = wish([ids[row] for row in members[several].tolist()])
        order = np.lexsort((values, rank))
        new = (np.diff(rank[order], prepend=-1) != 0) | (np.diff(values[order], prepend=0) != 0)
        rank[order] = np.cumsum(new) - 1
    return Ragged(members[np.lexsort((members, rank))], groups.offsets)


def _letters(text: str) -> int:
    """About how many letters and digits: a full stop more is no longer article."""
    return len(text) - sum(map(text.count, _PUNCTUATION))


def _settled(
    order: Sequence[str],
    near: Near,
    pair_at: Callable[[int], DuplicatePair],
    existing: Container[str],
    measure: Measure | None,
) -> dict[str, Removed]:
    """What is removed of one group, whose ids come in order of precedence."""
    removed: dict[str, Removed] = {}
    for kept in order:
        if kept in removed:
            continue
        asked = {kept}
        frontier = [kept]
        while frontier:
            others = sorted({other for id_ in frontier for other in near[id_]} - asked)
            asked.update(others)
            found = [pair_at(near[kept][other]) for other in others if other in near[kept]]
            if measure is not None:
                found += measure(kept, [other for other in others if other not in near[kept]])
            frontier = []
            for pair in found:
                other = pair.right if pair.left == kept else pair.left
                frontier.append(other)
                if other not in existing and (other not in removed or _nearer(pair, removed[other].pair)):
                    removed[other] = Removed(other, kept, pair)
            if measure is None:
                break
    return removed


def _nearer(one: DuplicatePair, other: DuplicatePair) -> bool:
    ranks = [(pair.jaccard, pair.left_in_right + pair.right_in_left) for pair in (one, other)]
    return ranks[0] > ranks[1]


def _measured(ids: Sequence[str], compared: Compared, settings: DuplicateSettings) -> list[DuplicatePair]:
    """The verified pairs of the first document with the others."""
    texts = list(map(compared.text, ids))
    reader = Reader(lambda rows: [texts[row] for row in rows.tolist()], settings.shingle_size)
    words = np.diff(reader.told(texts).indptr)
    right = np.arange(1, len(ids))
    found = verified(np.zeros_like(right), right, words, reader, settings)
    columns = (found.right, found.jaccard, found.left_in_right, found.right_in_left)
    pairs = []
    for row, jaccard, forth, back in zip(*(column.tolist() for column in columns), strict=True):
        kind: PairKind = "near-duplicate" if jaccard >= settings.threshold else "reprint"
        one, two = ids[0], ids[row]
        if one < two:
            pairs.append(DuplicatePair(one, two, jaccard, forth, back, kind))
        else:
            pairs.append(DuplicatePair(two, one, jaccard, back, forth, kind))
    return pairs
