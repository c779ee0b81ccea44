"""What all events add up to, counted by what came and what went.

What each event adds, its facts, is kept in a hidden file of the report, and what they add up to in the ledger. A
drawing takes away the facts of events that are gone or are not as they were, and adds those of the others, so that it
neither reads nor counts what stayed. Where either is missing, damaged or of another program, all is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, Protocol, Self, TypeVar

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
        standing = folder.standing
        total = self._before(folder)
        if total is None:
            folder.forget(self.name)
            total = self.of(())
        elif not len(standing.changed) and not len(standing.gone):
            folder.leave(self.name)
            return total
        complete = True

        def made(places: Places) -> Iterator[bytes]:
            nonlocal complete
            for some in facts(places):
                total.add(self.of(some))
                for one in some:
                    try:
                        yield encode_sorted(one)
                    except UnicodeEncodeError:  # a lone surrogate, which this cannot hold: all is counted the next time
                        complete = False
                        yield b""

        folder.assemble(self.name, [Stretches(self.name, made)])
        total.settle()
        if complete:
            standing.totals[self.name] = encode_sorted(total)
        return total

    def _before(self, folder: Folder) -> S | None:
        """What the events that are as they were add up to; None where nobody knows."""
        standing = folder.standing
        total, column = standing.found.totals.get(self.name), standing.found.columns.get(self.name)
        if total is None or column is None:
            return None
        try:
            with folder.open(self.name) as file:
                begins, ends = (span[standing.gone].tolist() for span in column.spans())
                digests = np.frombuffer(column.digests, "<u4")[standing.gone].tolist()
                gone = []
                for begin, end, digest in zip(begins, ends, digests, strict=True):
                    file.seek(begin)
                    content = file.read(end - begin)
                    if hashed(content) != digest:
                        return None
                    gone.append(msgspec.msgpack.decode(content, type=self.fact))
            found = msgspec.msgpack.decode(total, type=self.sums)
        except (OSError, msgspec.MsgspecError):
            return None
        if gone:
            found.take(self.of(gone))
        return found
