"""What articles that are in a state are found by, computed anew: after a change of settings, or damage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clusterer.config import Config
from clusterer.entries import entries as found_by
from clusterer.store import Entry, State

_BLOCK = 2_000


def entries(state: State, ids: Sequence[str], config: Config) -> Iterator[list[tuple[str, Entry]]]:
    """The ids with what each is found by, in blocks. Store each block before asking for the next."""
    for first in range(0, len(ids), _BLOCK):
        yield found_by(state, state.articles(ids[first : first + _BLOCK]), config)
