"""The state that is kept between runs: one SQLite file. The only place that knows SQL."""

from clusterer.store.lock import hold
from clusterer.store.records import EventDetails, Hits, Known, NewDocument
from clusterer.store.state import State

__all__ = ["EventDetails", "Hits", "Known", "NewDocument", "State", "hold"]
