"""clusterer: same copy, same event, and the agency it came from, with the words that prove it."""

from __future__ import annotations

__version__ = "0.1.0"
