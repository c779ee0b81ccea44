"""What a batch needs of earlier articles, and where it is kept: in memory, or in one SQLite file (the only SQL).

What needs SQLite is loaded when it is first used: a run that keeps nothing does without it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from clusterer.store.base import Earlier, Entry, HouseStyle, Known, NewDocument, Recleaned, Revised, Store
from clusterer.store.memory import MemoryStore

if TYPE_CHECKING:
    from clusterer.store.codec import objection
    from clusterer.store.lock import hold, hold_standing
    from clusterer.store.state import State

_HOME = {"State": "state", "hold": "lock", "hold_standing": "lock", "objection": "codec"}

__all__ = [
    "Earlier",
    "Entry",
    "HouseStyle",
    "Known",
    "MemoryStore",
    "NewDocument",
    "Recleaned",
    "Revised",
    "State",
    "Store",
    "hold",
    "hold_standing",
    "objection",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
