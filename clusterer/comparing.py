"""Two articles side by side: why they are, or are not, the same copy and the same event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clusterer import duplicates, events, reuse
from clusterer.config import Config
from clusterer.documents import Article, SharedText
from clusterer.text.tokens import new_key, tokenize


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles side by side: as copies, as reports of one event, and the text they share."""

    copies: duplicates.Comparison
    event: events.Explanation
    shared: SharedText | None


def compare(left: Article, right: Article, company: Sequence[Article], config: Config) -> Compared:
    """Compare two articles, in the company of others that tell which words are common."""
    tokens = tokenize([left.clean.text, right.clean.text], key=new_key())  # what is shown must not be forged
    shared = reuse.shared_texts([left, right], tokens, config.reuse)
    texts = (left.clean.text, right.clean.text)
    one, read = np.zeros(1, np.int64), lambda rows: [texts[row] for row in rows.tolist()]
    other = duplicates.other_facts(one, one + 1, read, config.duplicates)
    return Compared(
        copies=duplicates.compare(left.clean.text, right.clean.text, config.duplicates),
        event=events.explain(left, right, config.events, company, other_facts=bool(other[0])),
        shared=shared[0] if shared else None,
    )
