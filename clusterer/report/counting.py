"""What all events add up to, counted by what came and what went.

What each event adds, its facts, is kept in a hidden file of the report, of few events in the ledger (which is deflated
then), and what they add up to in the ledger. A drawing takes away the facts of events that are gone or are not as they
were, and adds those of the others, so that it neither reads nor counts what stayed. Where either is missing, damaged or
of another program, all is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic, Protocol, Self, TypeVar

import msgspec
import numpy as np

from clusterer.packing import encode_sorted
from clusterer.records import dataclass
from clusterer.report.files import Folder
from clusterer.report.ledger import Places, hashed
from clusterer.report.pieces import Stretches


class Adding(Protocol):
    """What facts add up to; it changes in its place, as nearly all of it stays."""

    def add(self, other: Self, /) -> None:
        """Add what other events add up to."""

    def take(self, other: Self, /) -> None:
        """Take away what some of its events add up to."""

    def settle(self) -> None:
        """Bring itself into an order that does not depend on when what was added."""


FEW: Final = 2_000  # events whose facts are in the ledger: 70 bytes each, half of it deflated, read in a millisecond

F = TypeVar("F")  # the facts of an event
S = TypeVar("S", bound=Adding)  # what facts add up to


@dataclass(frozen=True)
class Count(Generic[F, S]):
    """Something that is counted. ``name``: of its file."""

    name: str
    fact: type[F]
    sums: type[S]
    of: Callable[[Sequence[F]], S]

    def over(self, folder: Folder, facts: Callable[[Places], Iterator[Sequence[F]]]) -> S:
        """What all events add up to. ``facts``: those of the events at some places, in their order, some at a time."""
        standing, few = folder.standing, len(folder.standing.faces) <= FEW
        total = self._before(folder, few)
        if total is not None and not len(standing.changed) and not len(standing.gone):
            if few:
                standing.totals.update((name, standing.found.totals[name]) for name in (self.name, self._facts))
            else:
                folder.leave(self.name)
            return total
        if total is None:
            folder.forget(self.name)
        counted = self.of(()) if total is None else total
        complete = True

        def made(places: Places) -> Iterator[bytes]:
            nonlocal complete
            for some in facts(places):
                counted.add(self.of(some))
                for one in some:
                    try:
                        yield encode_sorted(one)
                    except UnicodeEncodeError:  # a lone surrogate, which this cannot hold: all is counted the next time
                        complete = False
                        yield b""

        if few:
            kept = self._kept(folder) if total is not None else []
            before = standing.before.tolist() if kept else [-1] * len(standing.faces)
            new = made(np.flatnonzero(np.array(before, np.int64) < 0))
            content = msgspec.msgpack.encode([kept[place] if place >= 0 else next(new) for place in before])
        else:
            folder.assemble(self.name, [Stretches(self.name, made)])
        counted.settle()
        if complete:
            standing.totals[self.name] = encode_sorted(counted)
            if few:
                standing.totals[self._facts] = content
        return counted

    @property
    def _facts(self) -> str:
        """What the facts of few events are called in the ledger."""
        return f"{self.name} by event"

    def _kept(self, folder: Folder) -> list[bytes]:
        """The facts of few events, by where they stood; none where they are not there."""
        content = folder.standing.found.totals.get(self._facts, b"\x90")
        return msgspec.msgpack.decode(content, type=list[bytes])

    def _before(self, folder: Folder, few: bool) -> S | None:
        """What the events that are as they were add up to; None where nobody knows."""
        total = folder.standing.found.totals.get(self.name)
        if total is None:
            return None
        try:
            gone = self._gone_of_few(folder) if few else self._gone(folder)
            if gone is None:
                return None
            found = msgspec.msgpack.decode(total, type=self.sums)
        except (OSError, msgspec.MsgspecError):
            return None
        if gone:
            found.take(self.of(gone))
        return found

    def _gone_of_few(self, folder: Folder) -> list[F] | None:
        """The facts of the events that are gone, from the ledger; None where they are not there."""
        standing, kept = folder.standing, self._kept(folder)
        if len(kept) != len(standing.found.ids) // 8:
            return None
        return [msgspec.msgpack.decode(kept[place], type=self.fact) for place in standing.gone.tolist()]

    def _gone(self, folder: Folder) -> list[F] | None:
        """… from their file."""
        standing, column = folder.standing, folder.standing.found.columns.get(self.name)
        if column is None:
            return None
        gone = []
        with folder.open(self.name) as file:
            begins, ends = (span[standing.gone].tolist() for span in column.spans())
            digests = np.frombuffer(column.digests, "<u4")[standing.gone].tolist()
            for begin, end, digest in zip(begins, ends, digests, strict=True):
                file.seek(begin)
                content = file.read(end - begin)
                if hashed(content) != digest:
                    return None
                gone.append(msgspec.msgpack.decode(content, type=self.fact))
        return gone
