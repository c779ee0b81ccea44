"""Fetching pages for ``clusterer fetch``: the only room that opens connections.

    addresses (feeds, site maps, lists, OPML) ─▶ new addresses ─▶ pages, one at a time a host ─▶ WARC + manifest

What must hold: an article is stored once, whatever crashes; nothing that was seen in a feed is lost before it has been
fetched or given up with one line; no server can make a run hang, fill the memory, or reach into the operator's network.
"""

from __future__ import annotations

import courlan  # noqa: F401 -- what is imported late besides: all of the extra is there, or nothing is fetched
import feedparser  # noqa: F401
import protego  # noqa: F401

from clusterer.fetching.run import Fetched, Limits, fetch

__all__ = ["Fetched", "Limits", "fetch"]
