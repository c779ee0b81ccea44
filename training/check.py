"""What each piece of the events stage gives, and how far its scores can be trusted, on corpora left out of the fit.

Every corpus is scored by a model fitted on the others. Lines of Markdown: B³, average precision and calibration of each
corpus, whole; reliability of the scores; what the threshold does; the mean B³ F1 with pieces left out; what becomes of
a handful of articles.
``python benchmarks/events.py --parts check`` prints them into docs/benchmarks.md.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.documents import Article
from clusterer.events import candidates, clustering, habits, roundups, stems
from clusterer.events.clustering import Links, cluster
from clusterer.events.items import Items, items
from clusterer.events.links import score_links
from clusterer.events.model import LinkModel
from clusterer.text.tokens import tokenize
from training.clusters import evidence_of_clusters
from training.conditions import CONDITIONS, Labelled, article_samples, read_labelled, with_roundups
from training.few import few
from training.fit import samples_of, without
from training.languages import LANGUAGES, as_written_in

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)
UNDER = (
    *("full", "undated", "lead", "lead undated", "in30", "serial", "in30 one-day", "20", "look-alikes"),
    # not fitted on: very short items, dates that are no dates of publication
    *("sentence", "brief", "headline", "one-date", "crawled", "mixed-dates"),
)
BINS = (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)
DAYS = (0, 3, 7, 15, 31)
_SAMPLES = 10  # of a condition
_FEW = 1_000  # articles of corpora that are written in other ways, too

# What is left out -> the constants that leave it out.
PIECES: Mapping[str, Sequence[tuple[ModuleType, str, Any]]] = {
    "everything as it is": (),
    "without the guard": ((clustering, "ENOUGH", 10**9),),
    "without learned time and days": ((habits, "_FAMILIAR", math.inf),),
    "without named days": ((habits, "_MOST_NAMED", 0.0),),
    "without the base rate": ((habits, "_MOST_RATE", 0.0),),
    "without the rate among few": ((habits, "_FEW", 0.0),),
    "without asking more of long texts among few": ((habits, "_LESS", 0.0),),
    "without telling roundups": ((roundups, "EVENTS", 10**9),),
    "without any of these": (
        (clustering, "ENOUGH", 10**9),
        (habits, "_FAMILIAR", math.inf),
        (habits, "_MOST_RATE", 0.0),
        (roundups, "EVENTS", 10**9),
    ),
    "20,000 postings an article": ((candidates, "BUDGET", 20_000),),
}


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One sample of a corpus: its items, their events, the model that has not seen the corpus."""

    corpus: str
    condition: str
    rows: Items
    events: NDArray[np.int64]
    model: LinkModel

    def links(self) -> Links:
        """Scored by that model."""
        return score_links(self.rows, EventSettings(), model=self.model).links


def b_cubed(case: Case, links: Links, threshold: float) -> NDArray[np.float64]:
    """Precision, recall and F1 (Bagga and Baldwin 1998)."""
    labels = np.empty(len(case.rows), np.int64)
    for number, members in enumerate(cluster(links, threshold)):
        labels[members] = number
    both = np.unique(np.stack((labels, case.events)), axis=1, return_counts=True)
    (of_cluster, of_event), count = both[0], both[1].astype(np.float64)
    n = len(labels)
    precision = float((count**2 / np.bincount(labels)[of_cluster]).sum() / n)
    recall = float((count**2 / np.bincount(case.events)[of_event]).sum() / n)
    return np.array([precision, recall, 2 * precision * recall / (precision + recall)])


def average_precision(same: NDArray[np.bool_], scores: NDArray[np.float32], of: int = 0) -> float:
    """Of the links, best first; or of so many pairs of one event, of which those that are no link are never found."""
    hits = same[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].sum() / (of or hits.sum()))


def calibration_error(same: NDArray[np.bool_], scores: NDArray[np.float32]) -> float:
    """Mean distance of the mean score to the share that are of one event, over the links, by bins of scores."""
    found = reliability(same, scores)
    return sum(count * abs(mean - share) for count, mean, share in found) / len(scores)


def reliability(same: NDArray[np.bool_], scores: NDArray[np.float32]) -> list[tuple[int, float, float]]:
    """Of each bin of scores: links, mean score, share that are of one event."""
    at = np.clip(np.searchsorted(BINS, scores, "right") - 1, 0, len(BINS) - 2)
    found = []
    for number in range(len(BINS) - 1):
        mine = at == number
        found.append(
            (int(mine.sum()), float(scores[mine].mean()), float(same[mine].mean())) if mine.any() else (0, 0.0, 0.0)
        )
    return found


@contextmanager
def changed(constants: Sequence[tuple[ModuleType, str, Any]]) -> Iterator[None]:
    """With other constants for a while."""
    before = [getattr(module, name) for module, name, _ in constants]
    for module, name, value in constants:
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name, _), value in zip(constants, before, strict=True):
            setattr(module, name, value)


def cases_of(corpora: Sequence[Labelled], models: Mapping[str, LinkModel]) -> list[Case]:
    """All corpora under the conditions of ``UNDER``."""
    found = []
    for corpus in corpora:
        for condition in UNDER:
            for articles in article_samples(corpus, condition, min(CONDITIONS.get(condition, (1,))[0], _SAMPLES)):
                rows = items(articles, tokenize([article.clean.text for article in articles]))
                _, events = np.unique([corpus.events[id_] for id_ in rows.ids], return_inverse=True)
                found.append(Case(corpus.name, condition, rows, events, models[corpus.name]))
    return found


def tables(cases: Sequence[Case]) -> list[str]:
    """Everything, as lines of Markdown."""
    whole = [case for case in cases if case.condition == "full"]
    scored = {case.corpus: case.links() for case in whole}
    lines = [
        "| corpus, whole | B³ P | B³ R | B³ F1 | average precision of links | calibration error |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    reliable = {}
    for case in whole:
        links = scored[case.corpus]
        same = case.events[links.left] == case.events[links.right]
        reliable[case.corpus] = reliability(same, links.scores)
        error = calibration_error(same, links.scores)
        precision, recall, f1 = b_cubed(case, links, EventSettings().threshold)
        ap = average_precision(same, links.scores)
        lines.append(f"| {case.corpus} | {precision:.3f} | {recall:.3f} | {f1:.4f} | {ap:.3f} | {error:.3f} |")
    spans = [f"{low:g}–{high:g}" for low, high in itertools.pairwise(BINS)]
    lines += ["", "| links scored | " + " | ".join(spans) + " |", "|---|" + "--:|" * len(spans)]
    for corpus, found in reliable.items():
        right = " | ".join(f"{share:.2f} of {count:,}" if count else "–" for count, _, share in found)
        lines.append(f"| of one event in {corpus} | {right} |")
    lines += ["", "| `events.threshold` | mean B³ P | mean B³ R | mean B³ F1 |", "|--:|--:|--:|--:|"]
    for threshold in THRESHOLDS:
        mean = np.mean([b_cubed(case, scored[case.corpus], threshold) for case in whole], axis=0)
        lines.append(f"| {threshold:g} | {mean[0]:.3f} | {mean[1]:.3f} | {mean[2]:.4f} |")
    lines += ["", "| mean B³ F1 | all | " + " | ".join(UNDER) + " |", "|---|" + "--:|" * (len(UNDER) + 1)]
    for name, constants in PIECES.items():
        with changed(constants):
            f1 = {}
            for case in cases:
                f1.setdefault((case.corpus, case.condition), []).append(b_cubed(case, case.links(), 0.5)[2])
        by_condition = [np.mean([np.mean(v) for (_, c), v in f1.items() if c == condition]) for condition in UNDER]
        lines.append(
            f"| {name} | {np.mean(by_condition):.4f} | " + " | ".join(f"{value:.4f}" for value in by_condition) + " |"
        )
    return lines


def follow_ups(cases: Sequence[Case]) -> list[str]:
    """How many reports that are days from all others of their event come to be with one of them, as Markdown."""
    lines = ["", "| reports so many days from all others of their event | " + " | ".join(map(str, DAYS)) + " |"]
    lines.append("|---|" + "--:|" * len(DAYS))
    for case in cases:
        if case.condition != "full" or case.rows.undated == len(case.rows):
            continue
        labels = np.empty(len(case.rows), np.int64)
        for number, rows in enumerate(cluster(case.links(), EventSettings().threshold)):
            labels[rows] = number
        found, late = np.zeros(len(DAYS), np.int64), np.zeros(len(DAYS), np.int64)
        for name in np.unique(case.events):
            members = np.flatnonzero((case.events == name) & ~np.isnan(case.rows.days))
            days, mine = case.rows.days[members], labels[members]
            for at in range(len(members)):
                others = np.arange(len(members)) != at
                away = np.abs(days[others] - days[at]).min(initial=np.inf) >= DAYS
                if others.any():
                    late += away
                    found += away & (mine[others] == mine[at]).any()
        shares = (f"{one} of {all_}" for one, all_ in zip(found.tolist(), late.tolist(), strict=True))
        lines.append(f"| found with one of them in {case.corpus} | " + " | ".join(shares) + " |")
    return lines


def kinds(corpora: Sequence[Labelled], models: Mapping[str, LinkModel]) -> list[str]:
    """Corpora with roundups, and as other kinds of language might write them, as lines of Markdown."""
    whole = EventSettings().threshold

    def found(corpus: Labelled, articles: Sequence[Article], name: str) -> float:
        rows = items(articles, tokenize([article.clean.text for article in articles]))
        _, events = np.unique([corpus.events[id_] for id_ in rows.ids], return_inverse=True)
        case = Case(name, "", rows, events, models[name])
        return float(b_cubed(case, case.links(), whole)[2])

    names = [corpus.name for corpus in corpora]
    lines = ["", "| B³ F1 | " + " | ".join(names) + " | mean |", "|---|" + "--:|" * (len(names) + 1)]

    def line(what: str, f1: Sequence[float]) -> None:
        lines.append(f"| {what} | " + " | ".join(f"{value:.4f}" for value in (*f1, float(np.mean(f1)))) + " |")

    mixed = [with_roundups(corpus) for corpus in corpora]
    told = [found(corpus, corpus.articles, name) for corpus, name in zip(mixed, names, strict=True)]
    with changed(((roundups, "EVENTS", 10**9),)):
        line("with a tenth of roundups, not told", [found(c, c.articles, n) for c, n in zip(mixed, names, strict=True)])
    line("with a tenth of roundups, told", told)
    few = [corpus for corpus in corpora if len(corpus.articles) < _FEW]
    names = [corpus.name for corpus in few]
    lines += ["", "| B³ F1 | " + " | ".join(names) + " | mean |", "|---|" + "--:|" * (len(names) + 1)]
    for kind in LANGUAGES:
        written = [(c, [as_written_in(kind, article) for article in c.articles]) for c in few]
        if any(article.language in stems.LETTERS for _, articles in written for article in articles):
            with changed(((stems, "LETTERS", {}),)):
                line(f"{kind}, by whole words", [found(c, articles, c.name) for c, articles in written])
        line(kind, [found(c, articles, c.name) for c, articles in written])
    return lines


def measure(paths: Sequence[Path], never: Collection[str]) -> list[str]:
    """The tables of these corpora, each left out of the fit; of those ``never`` fitted on too."""
    corpora = [read_labelled(path) for path in sorted(paths)]
    samples = {corpus.name: samples_of(corpus, EventSettings()) for corpus in corpora if corpus.name not in never}
    models = {corpus.name: without(samples, corpus.name) for corpus in corpora}
    cases = cases_of(corpora, models)
    lines = [*tables(cases), *follow_ups(cases), *kinds(corpora, models)]
    lines += [*evidence_of_clusters(corpora, models), *few(corpora, models)]
    lines += ["", "The last table without asking more of long texts among few articles:"]
    with changed(((habits, "_LESS", 0.0),)):
        return [*lines, *few(corpora, models)]
