"""The findings of many events, read from where they are kept as they are asked for.

A run over many articles leaves its examined events in a file (``compute/spill.py``). Here that file reads as the
sequences and mappings that ``Findings`` has, in order of time, without ever holding more than one event.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Final, TypeVar, overload

import msgspec

from clusterer.documents import Attribution, Event, Family
from clusterer.findings import NO_TALLY, EventTally, ExaminedEvent
from clusterer.records import dataclass
from clusterer.sequences import Comparable

T = TypeVar("T")

PARTS: Final[Mapping[str, Callable[[ExaminedEvent | Glance], tuple[Any, ...]]]] = {
    "shared": lambda found: found.shared,
    "origins": lambda found: found.origins,
    "versions": lambda found: found.versions,
}


@dataclass(frozen=True, slots=True)
class Glance:
    """What all examined events are looked at for: what is packed of an ``ExaminedEvent``, most of it left as it is."""

    event: Event
    shared: tuple[msgspec.Raw, ...]
    families: tuple[msgspec.Raw, ...]
    origins: tuple[msgspec.Raw, ...]
    versions: tuple[msgspec.Raw, ...]
    tally: EventTally = NO_TALLY


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of an examined event without reading it."""

    id: str
    documents: tuple[str, ...]
    families: int
    filled: tuple[str, ...]  # of PARTS those that it has some of

    @classmethod
    def of(cls, found: ExaminedEvent | Glance) -> Outline:
        """The event's."""
        filled = tuple(part for part, value in PARTS.items() if value(found))
        return cls(found.event.id, found.event.documents, len(found.families), filled)


class Gathered(Mapping[str, ExaminedEvent]):
    """Examined events by id, those of ``order`` (rows of ``kept``, and of their ``outlines``) in that order.

    ``looked``: the same events, read for a glance.
    """

    def __init__(
        self,
        kept: Sequence[ExaminedEvent],
        looked: Sequence[ExaminedEvent | Glance],
        order: Iterable[int],
        outlines: Sequence[Outline],
    ) -> None:
        self._kept = kept
        self._looked = looked
        self._order = list(order)
        self._last: tuple[int, ExaminedEvent] | None = None
        self._place: dict[str, int] = {}  # event -> place in the order
        self._home: dict[str, int] = {}  # document -> place of its event
        self.filled: dict[str, dict[str, None]] = {part: {} for part in PARTS}  # ids of the events that have some
        families = []
        for place, row in enumerate(self._order):
            found = outlines[row]
            self._place[found.id] = place
            self._home.update(dict.fromkeys(found.documents, place))
            families.append(found.families)
            for part in found.filled:
                self.filled[part][found.id] = None
        self.families = list(accumulate(families, initial=0))  # before each event, and all of them
        self._documents = sorted(self._home)

    def events(self) -> Iterator[Event]:
        """The events, in their order, without what was found out about them."""
        return (self._looked[row].event for row in self._order)

    def at(self, place: int) -> ExaminedEvent:
        """The event in that place of the order."""
        if self._last is None or self._last[0] != place:
            self._last = place, self._kept[self._order[place]]
        return self._last[1]

    def __getitem__(self, id_: str) -> ExaminedEvent:
        return self.at(self._place[id_])

    def __contains__(self, id_: object) -> bool:
        return id_ in self._place

    def __iter__(self) -> Iterator[str]:
        return iter(self._place)

    def __len__(self) -> int:
        return len(self._order)

    def of_document(self, id_: str) -> ExaminedEvent:
        """The event that a document is in. Raises KeyError."""
        return self.at(self._home[id_])

    @property
    def documents(self) -> Sequence[str]:
        """The ids of all documents, sorted."""
        return self._documents


class Places(Comparable[T]):
    """So many values, found by their places; equal to any sequence of the same ones."""

    def __init__(self, of: Gathered) -> None:
        self._of = of

    @abstractmethod
    def _at(self, place: int) -> T: ...

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[T, ...]: ...
    def __getitem__(self, at: int | slice) -> T | tuple[T, ...]:
        if isinstance(at, slice):
            return tuple(self._at(place) for place in range(*at.indices(len(self))))
        if not -len(self) <= at < len(self):
            raise IndexError(f"place {at} of {len(self)}")
        return self._at(at % len(self))


class Events(Places[Event]):
    """The events."""

    def __iter__(self) -> Iterator[Event]:
        return self._of.events()

    def __len__(self) -> int:
        return len(self._of)

    def _at(self, place: int) -> Event:
        return self._of.at(place).event


class Families(Places[Family]):
    """The families of all events."""

    def __len__(self) -> int:
        return self._of.families[-1]

    def _at(self, place: int) -> Family:
        event = bisect_right(self._of.families, place) - 1
        return self._of.at(event).families[place - self._of.families[event]]


class ByEvent(Mapping[str, tuple[Any, ...]]):
    """One part (of PARTS) of each event that has some of it."""

    def __init__(self, of: Gathered, part: str) -> None:
        self._of = of
        self._part = part

    def __getitem__(self, id_: str) -> tuple[Any, ...]:
        if id_ not in self._of.filled[self._part]:
            raise KeyError(id_)
        return PARTS[self._part](self._of[id_])

    def __iter__(self) -> Iterator[str]:
        return iter(self._of.filled[self._part])

    def __len__(self) -> int:
        return len(self._of.filled[self._part])


class Attributions(Mapping[str, Attribution]):
    """What is known of the origin of each document."""

    def __init__(self, of: Gathered) -> None:
        self._of = of

    def __getitem__(self, id_: str) -> Attribution:
        return self._of.of_document(id_).attributions[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._of.documents)

    def __len__(self) -> int:
        return len(self._of.documents)


class EventsById(Mapping[str, Event]):
    """The events by id."""

    def __init__(self, of: Gathered) -> None:
        self._of = of

    def __getitem__(self, id_: str) -> Event:
        return self._of[id_].event

    def __contains__(self, id_: object) -> bool:
        return id_ in self._of

    def __iter__(self) -> Iterator[str]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)
