"""Pages of HTML: the article, what the page says about it, and the lines around it where credits stand.

Needs the extra ``web`` (lxml and trafilatura). Nothing is imported before a page is met.
"""

from __future__ import annotations

from clusterer.readers.pages.workers import Page, Refused, Rows, Workers

__all__ = ["Page", "Refused", "Rows", "Workers"]
