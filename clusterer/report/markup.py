"""HTML made by hand, where a template would cost more than all the rest: the event page and its texts.

Whatever is put between tags is ``Html``: made by ``esc`` or ``text_html``, by another function that returns ``Html``,
or spelt out in the source. mypy holds the functions to that, and tests/report/test_report_markup.py looks at every
value that stands in a string with a tag: nothing else may be one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NewType

Html = NewType("Html", str)


def text_html(text: str) -> Html:
    """A text as HTML, for between tags alone. NUL, which HTML cannot hold, becomes U+FFFD.

    Quotation marks stay as they are: news is full of them, and five bytes for one were 4 % of a page.
    """
    return Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\0", "\ufffd"))


@lru_cache(1 << 15)
def esc(text: str) -> Html:
    """The same for attributes in quotation marks too, and for what is short and comes again: names, titles, classes."""
    return Html(text_html(text).replace('"', "&#34;"))
