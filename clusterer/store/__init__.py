"""What a batch needs of earlier articles, and where it is kept: in memory, or in one SQLite file (the only SQL)."""

from clusterer.store.base import Earlier, Entry, HouseStyle, Known, NewDocument, Store
from clusterer.store.codec import objection
from clusterer.store.lock import hold
from clusterer.store.memory import MemoryStore
from clusterer.store.state import State

__all__ = [
    "Earlier",
    "Entry",
    "HouseStyle",
    "Known",
    "MemoryStore",
    "NewDocument",
    "State",
    "Store",
    "hold",
    "objection",
]
