"""What becomes of a handful of articles that somebody draws: strangers are to stay apart, two of one event to be found.

Nothing in a handful says how common a word is or how large events are, so the score leans on what it was fitted on; and
it was not fitted on such draws. Undated, as the dates of one collection tell strangers apart by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from clusterer.config import EventSettings
from clusterer.events.clustering import cluster
from clusterer.events.items import items
from clusterer.events.links import score_links
from clusterer.events.model import LinkModel
from clusterer.text.tokens import tokenize
from training.conditions import Labelled, article_samples

SIZES = (2, 3, 5, 10, 20)
CUTS = {"all words": "", "45 to 85": " lead", "25": " sentence"}
_ARTICLES = 120  # drawn of each kind, corpus and cut: sixty twos, six twenties


def few(corpora: Sequence[Labelled], models: Mapping[str, LinkModel]) -> list[str]:
    """Lines of Markdown: means over the corpora, each with the model that has not seen it."""
    kinds = [(kind, cut) for kind in ("strangers", "mates") for cut in CUTS]
    told = {"strangers": "strangers joined", "mates": "two of one event found"}
    lines = ["", "| articles | " + " | ".join(f"{told[kind]}, {cut}" for kind, cut in kinds) + " |"]
    lines.append("|--:|" + "--:|" * len(kinds))
    for size in SIZES:
        shares = [
            np.mean([_share(c, f"{kind}{size} undated{CUTS[cut]}", size, models[c.name]) for c in corpora])
            for kind, cut in kinds
        ]
        lines.append(f"| {size} | " + " | ".join(f"{share:.3f}" for share in shares) + " |")
    return lines


def _share(corpus: Labelled, condition: str, size: int, model: LinkModel) -> float:
    """Of the merges that a draw allows the share that was made: of strangers all are wrong, of mates one is right."""
    settings, shares = EventSettings(), []
    for articles in article_samples(corpus, condition, _ARTICLES // size):
        rows = items(articles, tokenize([article.clean.text for article in articles]))
        clusters = cluster(score_links(rows, settings, model=model).links, settings.threshold)
        events = [corpus.events[id_] for id_ in rows.ids]
        if len(set(events)) == len(events):
            shares.append((len(rows) - len(clusters)) / (len(rows) - 1))
        else:
            shares.append(float(any(len({events[row] for row in c}) < len(c) for c in clusters)))
    return float(np.mean(shares))
