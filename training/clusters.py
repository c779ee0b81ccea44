"""What members of two clusters agree on and the other never says: evidence of clusters that the linkage does not use.

Two clusters of three and more that report two events about the same people should each lead with something that no
report of the other leads with. This measures what such a rule gives, and what one could give that is never wrong: on
labelled corpora as they are, cut to leads, as series, and where every second of the names that all reports of an event
give are made those of the event most like it. ``docs/decisions/0197`` has the figures and says why there is no rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import TypeAlias

import numpy as np

from clusterer.config import EventSettings
from clusterer.documents import Article
from clusterer.events import clustering
from clusterer.events.items import items
from clusterer.events.links import Scored, score_links
from clusterer.events.model import LinkModel
from clusterer.events.views import View
from clusterer.text.clean import clean
from clusterer.text.tokens import tokenize
from training.conditions import NAMES, Labelled, twins, under
from training.fit import b_cubed

CONDITIONS = ("full", "lead", "serial")
AGREED = 0.6  # of the members say it
LEADS = 0.35  # of what either agrees on, by weight, the other never says
_INSIDE = re.compile(r"(?:(?<=[^\W\d_] )|(?<=, ))[^\W\d_]{3,}")  # words that do not begin a sentence
_MOST_NAMES = 12

Members: TypeAlias = Sequence[int]
Refusal: TypeAlias = Callable[[Members, Members], bool]


def same_people(corpus: Labelled) -> Labelled:
    """The corpus with half of the names of one event of each two that look alike made those of the other; only where
    both have three reports."""
    by_event: dict[str, list[Article]] = {}
    for article in corpus.articles:
        by_event.setdefault(corpus.events[article.document.id], []).append(article)
    other = twins(corpus)
    changed: list[Article] = []
    for name, reports in sorted(by_event.items()):
        of_other = by_event.get(other.get(name, ""), [])
        if name > other.get(name, name) and min(len(reports), len(of_other)) >= clustering.ENOUGH:
            own, theirs = _names(reports), _names(of_other)
            pairs = zip((n for n in own if n not in theirs), (n for n in theirs if n not in own), strict=False)
            names = dict(list(pairs)[::2])
            changed += [_renamed(article, names) for article in reports]
        else:
            changed += reports
    return Labelled(f"{corpus.name} of the same people", tuple(changed), corpus.events)


def _names(reports: Sequence[Article]) -> list[str]:
    """What most reports of an event write with a capital, most often first."""
    inside = [_INSIDE.findall(article.document.text) for article in reports]
    found = [[word for word in words if word[0].isupper()] for words in inside]
    said = Counter(name for names in found for name in names)
    held = Counter(name for names in found for name in {*names})
    return [name for name, _ in said.most_common() if held[name] >= AGREED * len(reports)][:_MOST_NAMES]


def _renamed(article: Article, names: Mapping[str, str]) -> Article:
    if not names:
        return article
    either = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
    text, title = (either.sub(lambda m: names[m[0]], s) for s in (article.document.text, article.document.title))
    return Article(replace(article.document, text=text, title=title), clean(text, NAMES), article.language)


def _said(view: View, rows: Members) -> Counter[int]:
    return Counter(c for row in rows for c in view.columns[view.indptr[row] : view.indptr[row + 1]].tolist())


def never_said(view: View, one: Members, other: Members) -> float:
    """The share of what members of a cluster agree on, by weight, that the other never says; of the two the smaller."""
    said = [_said(view, one), _said(view, other)]
    shares = []
    for mine, theirs, size in ((said[0], said[1], len(one)), (said[1], said[0], len(other))):
        agreed = {term: float(view.idf[term]) * n / size for term, n in mine.items() if n >= AGREED * size}
        alone = sum(weight for term, weight in agreed.items() if term not in theirs)
        shares.append(alone / sum(agreed.values()) if agreed else 0.0)
    return min(shares)


def merged(scored: Scored, threshold: float, refused: Refusal) -> list[list[int]]:
    """Clusters by linkage alone, where two of enough members do not merge if that is ``refused``."""
    members = [[row] for row in range(len(scored.links.ids))]

    def asked(one: int, other: int) -> bool:
        mine, theirs = members[one], members[other]
        return min(len(mine), len(theirs)) >= clustering.ENOUGH and refused(mine, theirs)

    for kept, gone in clustering.merges(scored.links, threshold, asked):
        members[kept] += members[gone]
        members[gone] = []
    return [rows for rows in members if rows]


def evidence_of_clusters(corpora: Sequence[Labelled], models: Mapping[str, LinkModel]) -> list[str]:
    """Lines of Markdown: B³ F1 without such evidence, with it, and with a rule that is never wrong."""
    f1: dict[str, list[list[float]]] = {}
    for corpus in corpora:
        for kind, some in (("as it is", corpus), ("same people", same_people(corpus))):
            for condition in CONDITIONS:
                found = _three(some, under(some, condition, Random(corpus.name)), models[corpus.name])  # noqa: S311
                f1.setdefault(f"{kind}, {condition}", []).append(found)
    lines = ["", "| mean B³ F1, by linkage alone | " + " | ".join(f1) + " | all |", "|---|" + "--:|" * (len(f1) + 1)]
    for at, name in enumerate(("without evidence of clusters", "with it", "with a rule that is never wrong")):
        means = [float(np.mean([found[at] for found in by_corpus])) for by_corpus in f1.values()]
        lines.append(f"| {name} | " + " | ".join(f"{value:.4f}" for value in (*means, float(np.mean(means)))) + " |")
    return lines


def _three(corpus: Labelled, articles: Sequence[Article], model: LinkModel) -> list[float]:
    rows = items(articles, tokenize([article.clean.text for article in articles]))
    scored = score_links(rows, EventSettings(), model=model)
    names = [corpus.events[id_] for id_ in rows.ids]

    def most(cluster: Members) -> str:
        return Counter(names[row] for row in cluster).most_common(1)[0][0]

    rules: tuple[Refusal, ...] = (
        lambda *_: False,
        lambda one, other: never_said(scored.views["lead"], one, other) > LEADS,
        lambda one, other: most(one) != most(other),
    )
    return [b_cubed(merged(scored, EventSettings().threshold, rule), names) for rule in rules]
