"""The state that is kept between runs: one SQLite file. The only place that knows SQL."""

from clusterer.store.codec import objection
from clusterer.store.index import Index
from clusterer.store.lock import hold
from clusterer.store.records import Described, EventDetails, Hits, Known, NewDocument
from clusterer.store.state import State

__all__ = ["Described", "EventDetails", "Hits", "Index", "Known", "NewDocument", "State", "hold", "objection"]
