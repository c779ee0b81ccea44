"""Two articles side by side: why they are, or are not, the same copy and the same event."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from clusterer import duplicates, events, reuse
from clusterer.config import Config
from clusterer.documents import Article, DuplicateGroup, SharedText
from clusterer.records import dataclass
from clusterer.text.tokens import new_key, tokenize


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles side by side: as copies, as reports of one event, and the text they share."""

    copies: duplicates.Comparison
    event: events.Explanation
    shared: SharedText | None


def compare(
    left: Article, right: Article, company: Sequence[Article], config: Config, groups: Sequence[DuplicateGroup] = ()
) -> Compared:
    """Compare two articles as a run over ``company`` does, which found these ``groups`` of near-duplicates."""
    tokens = tokenize([left.clean.text, right.clean.text], key=new_key())  # what is shown must not be forged
    shared = reuse.shared_texts([left, right], tokens, config.reuse)

    def other_facts(one: Article, other: Article) -> bool:
        texts, row = (one.clean.text, other.clean.text), np.zeros(1, np.int64)
        told = duplicates.other_facts(
            row, row + 1, lambda rows: [texts[row] for row in rows.tolist()], config.duplicates
        )
        return bool(told[0])

    return Compared(
        copies=duplicates.compare(left.clean.text, right.clean.text, config.duplicates),
        event=events.explain(left, right, config.events, company, groups, other_facts=other_facts),
        shared=shared[0] if shared else None,
    )
