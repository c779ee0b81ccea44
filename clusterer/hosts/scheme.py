"""What the keys in a state depend on: a run whose settings would make other ones is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterer.config import Config
from clusterer.duplicates.keys import spares_bands
from clusterer.duplicates.minhash import scheme_of
from clusterer.errors import SchemeError

if TYPE_CHECKING:
    from clusterer.store import State


def agree(state: State, config: Config) -> None:
    """Raise SchemeError where the state's keys were made under other settings."""
    if state.scheme() is None:
        with state.transaction():
            state.set_scheme(scheme(config))
    refuse_other_scheme(state, config)


def refuse_other_scheme(state: State, config: Config) -> None:
    """Raise SchemeError where the state has keys, and they were made under other settings."""
    stored, wanted = state.scheme(), scheme(config)
    if stored not in (None, wanted):
        raise SchemeError(
            f"the state's articles are indexed under other settings: {stored}; now: {wanted}",
            subject=str(state.path),
            hint="use those [duplicates] settings, or rebuild the index with `clusterer check --repair`",
        )


def scheme(config: Config) -> str:
    """What the keys in a state depend on."""
    spared = "" if spares_bands(config.duplicates) else " of all texts"
    return f"{scheme_of(config.duplicates)} bands={config.duplicates.bands}{spared}"
