"""HTML made by hand, where a template would cost more than all the rest: the event page and its texts.

Whatever is put between tags is ``Html``: made by ``esc`` or ``text_html``, by another function that returns ``Html``,
or spelt out in the source. mypy holds the functions to that, and tests/report/test_report_markup.py looks at every
value that stands in a string with a tag: nothing else may be one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NewType

from markupsafe import escape

Html = NewType("Html", str)


def text_html(text: str) -> Html:
    """A text as HTML, for between tags and for quoted attributes. NUL, which HTML cannot hold, becomes U+FFFD."""
    return Html(str.__str__(escape(text.replace("\0", "\ufffd"))))


esc = lru_cache(1 << 15)(text_html)
"""The same for what is short and comes again: names, titles, classes, addresses."""
