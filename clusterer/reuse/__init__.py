"""Text reuse: what the members of one event share word for word, and which of them are one family (docs/reuse.md)."""

from clusterer.reuse.families import families
from clusterer.reuse.passages import overlaps, shared, shared_texts

__all__ = ["families", "overlaps", "shared", "shared_texts"]
