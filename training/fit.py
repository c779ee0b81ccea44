"""Fit the link score on labelled corpora: ``python -m training.fit FILE.jsonl …`` writes ``model.json``.

A row needs ``text`` and ``event``; ``title`` and ``date`` are used where given. The corpora are few and each has habits
of its own (sizes of events, one subject or many, lengths, dates), so what is fitted must not be one of those habits:

- every corpus enters under many conditions: without dates, without titles, cut to leads of 45 to 85 words, in lower
  case, as samples of 2 to 500 articles, with small events only, thinned out;
- corpora weigh the same, and within one an article weighs the same whatever the size of its event;
- the default threshold is judged by the macro average when each corpus is clustered by a model that was fitted on the
  others. These leave-one-out figures are printed and go into the file.

Nothing of the texts is kept: the file holds weights, names and digests of the corpora, and figures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.documents import Article
from clusterer.events.background import load_background
from clusterer.events.candidates import Neighbours, coded, decoded, neighbours, pairs
from clusterer.events.clustering import cluster
from clusterer.events.facts import Facts
from clusterer.events.features import FEATURES, FOR_ONE_EVENT, features, relevelled
from clusterer.events.items import items
from clusterer.events.levels import first_levels, levels
from clusterer.events.links import score_links
from clusterer.events.model import LinkModel, from_dict, linear
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from training.conditions import CONDITIONS, Labelled, article_samples, read_labelled

THRESHOLDS = (0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
DRAFT = ("words", "gap", "level", "ignorance", "agreement")  # features that cost next to nothing
TREES = {"max_iter": 150, "max_leaf_nodes": 8, "learning_rate": 0.06, "l2_regularization": 1.0, "min_samples_leaf": 200}
_PAIRS = 90_000  # pairs of each corpus that are fitted on
_TARGET = Path(__file__).parent.parent / "clusterer" / "events" / "model.json"
_RIDGE = 5e-6
_CHECKED = 10  # samples of a condition that the leave-one-out check clusters


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Candidate pairs under one condition: float32[p, f] with first levels, bool[p], float64[p]."""

    near: Neighbours
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    features: NDArray[np.float32]
    same: NDArray[np.bool_]
    weights: NDArray[np.float64]


def sample_of(corpus: Labelled, articles: Sequence[Article], settings: EventSettings) -> Sample:
    """Candidate pairs with their features, exactly as a run sees them."""
    rows = items(articles, tokenize([article.clean.text for article in articles]))
    views = build_views(rows, load_background(rows.language_names))
    near = neighbours(rows, views["words"], settings.neighbours, settings.horizon_days)
    left, right = decoded(pairs(near.rows))
    _, event = np.unique([corpus.events[document] for document in rows.ids], return_inverse=True)
    same = event[left] == event[right]
    others = np.bincount(event)[event[left]] - 1
    rivals = np.maximum(np.bincount(np.concatenate((left, right)), ~np.tile(same, 2), len(rows)), 1)
    weights = np.where(same, 1 / np.maximum(others, 1), 1.5 / rivals[left] + 1.5 / rivals[right])
    known = features(rows, views, Facts.of(rows), near, first_levels(near), left, right)
    return Sample(near, left, right, known, same, weights)


Samples = dict[str, list[tuple[Sample, float]]]


def samples_of(corpus: Labelled, settings: EventSettings) -> Samples:
    """All that is fitted on of a corpus."""
    return {
        condition: [(sample_of(corpus, a, settings), share) for a in article_samples(corpus, condition, count)]
        for condition, (count, share) in CONDITIONS.items()
    }


def chances(log_odds: NDArray[np.float64]) -> NDArray[np.float32]:
    """float32[p], 0 to 1."""
    return (1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))).astype(np.float32)


def fit(samples: Sequence[Samples]) -> dict[str, Any]:
    """What ``model.json`` holds of the score: the draft, then the trees on the levels it leads to."""
    drawn = [_drawn(corpus, lambda sample: sample.features) for corpus in samples]
    draft = _draft(*_together(drawn))
    first = linear(draft)

    def with_levels(sample: Sample) -> NDArray[np.float32]:
        found = levels(sample.near, coded(sample.left, sample.right), chances(first.log_odds(sample.features)))
        return relevelled(sample.features, found, sample.left, sample.right)

    drawn = [_drawn(corpus, with_levels) for corpus in samples]
    return {"features": list(FEATURES), "draft": draft, "trees": _trees(*_together(drawn))}


Drawn = tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.float64]]


def _drawn(corpus: Samples, columns: Callable[[Sample], NDArray[np.float32]]) -> Drawn:
    """About ``_PAIRS`` pairs of one corpus, drawn by weight, with weights that make up for it and sum to 1."""
    usable = [(sample, share) for group in corpus.values() for sample, share in group if len(sample.same)]
    weights = np.concatenate([sample.weights / sample.weights.sum() * share for sample, share in usable])
    chance = np.minimum(1.0, weights / weights.sum() * _PAIRS + 0.02)
    keep = np.random.default_rng(0).random(len(weights)) < chance
    kept = weights[keep] / chance[keep]
    return (
        np.concatenate([columns(sample) for sample, _ in usable])[keep],
        np.concatenate([sample.same for sample, _ in usable])[keep],
        kept / kept.sum(),
    )


def _together(drawn: Sequence[Drawn]) -> Drawn:
    """The pairs of all corpora, which weigh the same."""
    known, same, weights = zip(*drawn, strict=True)
    return np.concatenate(known), np.concatenate(same), np.concatenate(weights) / len(drawn)


def _draft(known: NDArray[np.float32], same: NDArray[np.bool_], weights: NDArray[np.float64]) -> dict[str, Any]:
    """A logistic regression with bounded signs: likeness only for one event, time and a high level only against it.

    Without these bounds correlated features get large weights of opposite sign, which hold on the corpora fitted on and
    nowhere else.
    """
    chosen = [FEATURES.index(name) for name in DRAFT]
    absent = np.isnan(known[:, chosen])
    roots = np.where(absent, 0.0, np.sign(known[:, chosen]) * np.sqrt(np.abs(known[:, chosen])))
    inputs = np.concatenate((roots, absent[:, absent.any(axis=0)]), axis=1)
    mean, deviation = inputs.mean(axis=0), inputs.std(axis=0) + 1e-6
    bounds: list[tuple[float | None, float | None]] = [
        (0.0, None) if name in FOR_ONE_EVENT else (None, 0.0) for name in DRAFT
    ]
    bounds += [(None, None)] * (inputs.shape[1] - len(DRAFT))
    intercept, slopes = _regression((inputs - mean) / deviation, same, weights, bounds)
    slopes = slopes / deviation
    found, missing = np.zeros(len(FEATURES)), np.zeros(len(FEATURES))
    found[chosen] = slopes[: len(DRAFT)]
    missing[np.array(chosen)[absent.any(axis=0)]] = slopes[len(DRAFT) :]
    return {
        "intercept": round(float(intercept - slopes @ mean), 5),
        "weights": [round(float(v), 5) for v in found],
        "missing": [round(float(v), 5) for v in missing],
    }


def _trees(known: NDArray[np.float32], same: NDArray[np.bool_], weights: NDArray[np.float64]) -> dict[str, Any]:
    """Gradient-boosted trees under the same bounds (scikit-learn's, needed only here), as one table of nodes."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    signs = [1 if name in FOR_ONE_EVENT else -1 for name in FEATURES]
    model = HistGradientBoostingClassifier(monotonic_cst=signs, early_stopping=False, random_state=0, **TREES)
    model.fit(known, same, sample_weight=weights * len(weights))
    table: dict[str, Any] = {
        "intercept": round(float(model._baseline_prediction[0, 0]), 5),
        "roots": [],
        **{name: [] for name in ("feature", "threshold", "left", "right", "missing_left", "value")},
    }
    for (tree,) in model._predictors:
        base = len(table["feature"])
        table["roots"].append(base)
        for node in tree.nodes:
            leaf = bool(node["is_leaf"])
            table["feature"].append(-1 if leaf else int(node["feature_idx"]))
            table["threshold"].append(0 if leaf else float(f"{node['num_threshold']:.6g}"))
            table["left"].append(0 if leaf else base + int(node["left"]))
            table["right"].append(0 if leaf else base + int(node["right"]))
            table["missing_left"].append(0 if leaf else int(node["missing_go_to_left"]))
            table["value"].append(round(float(node["value"]) * (1 if leaf else TREES["learning_rate"]), 5))
    return table


def _regression(
    inputs: NDArray[np.float64],
    same: NDArray[np.bool_],
    weights: NDArray[np.float64],
    bounds: Sequence[tuple[float | None, float | None]],
) -> tuple[float, NDArray[np.float64]]:
    """Intercept and slopes of a logistic regression with bounded slopes and a small ridge."""
    from scipy.optimize import minimize

    sign = np.where(same, 1.0, -1.0)

    def loss(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        odds = sign * (inputs @ at[:-1] + at[-1])
        value = float(np.logaddexp(0, -odds) @ weights + _RIDGE / 2 * at[:-1] @ at[:-1])
        slope = -sign * weights / (1 + np.exp(np.minimum(odds, 500)))
        return value, np.append(inputs.T @ slope + _RIDGE * at[:-1], slope.sum())

    start = np.zeros(inputs.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]).x
    return float(found[-1]), found[:-1]


def b_cubed(clusters: Sequence[Sequence[int]], events: Sequence[str]) -> float:
    """B³ F1 of a partition of positions against the event of each position (Bagga and Baldwin 1998)."""
    size = Counter(events)
    precision = recall = 0.0
    for members in clusters:
        for event, count in Counter(events[i] for i in members).items():
            precision += count * count / len(members)
            recall += count * count / size[event]
    return 2 * precision * recall / (precision + recall) / len(events)


def curves(
    corpus: Labelled, model: LinkModel, settings: EventSettings, conditions: Sequence[str] = tuple(CONDITIONS)
) -> dict[str, NDArray[np.float64]]:
    """Condition -> B³ F1 at every threshold, averaged over the samples of that condition."""
    result = {}
    for condition in conditions:
        found = []
        for articles in article_samples(corpus, condition, min(CONDITIONS[condition][0], _CHECKED)):
            rows = items(articles, tokenize([article.clean.text for article in articles]))
            links = score_links(rows, settings, model=model).links
            events = [corpus.events[document] for document in rows.ids]
            found.append([b_cubed(cluster(links, threshold), events) for threshold in THRESHOLDS])
        result[condition] = np.mean(found, axis=0)
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, check by leaving out one corpus at a time, write ``model.json``."""
    parser = argparse.ArgumentParser(prog="python -m training.fit", description=main.__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--out", type=Path, default=_TARGET)
    parser.add_argument(
        "--never-fitted",
        default="",
        metavar="NAME,…",
        help="corpora that are only clustered, by a model fitted on all the others",
    )
    parser.add_argument("--unchecked", action="store_true", help="do not fit and cluster with each corpus left out")
    parser.add_argument(
        "--check-under",
        default=",".join(CONDITIONS),
        metavar="NAME,…",
        help="conditions under which the left-out corpora are clustered (default: all that are fitted on)",
    )
    options = parser.parse_args(arguments)
    settings = EventSettings()
    checked = options.check_under.split(",")
    corpora = [read_labelled(path) for path in sorted(options.corpora)]
    never = set(options.never_fitted.split(","))
    samples = {corpus.name: samples_of(corpus, settings) for corpus in corpora if corpus.name not in never}
    model = fit(list(samples.values()))
    model["provenance"] = {
        "fitted": datetime.now(UTC).date().isoformat(),
        "corpora": [
            {
                "name": corpus.name,
                "articles": len(corpus.articles),
                "events": len(set(corpus.events.values())),
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
            for corpus, path in zip(corpora, sorted(options.corpora), strict=True)
            if corpus.name not in never
        ],
    }
    if not options.unchecked:
        model["provenance"]["left_out"] = _left_out(corpora, samples, settings, checked)
    options.out.write_text(_written(model) + "\n", "utf-8")
    return 0


def _written(model: dict[str, Any]) -> str:
    """JSON with one line for each list of numbers."""
    text = json.dumps(model, indent=1)
    return re.sub(
        r"\[[-\d.e,\s]+\]", lambda found: "[" + ", ".join(found[0][1:-1].replace(",", " ").split()) + "]", text
    )


def without(samples: Mapping[str, Samples], name: str) -> LinkModel:
    """A model fitted on all corpora but this one."""
    return from_dict(fit([of_corpus for other, of_corpus in samples.items() if other != name]))


def _left_out(
    corpora: Sequence[Labelled], samples: Mapping[str, Samples], settings: EventSettings, conditions: Sequence[str]
) -> dict[str, Any]:
    """Each corpus clustered by a model fitted on the others, at the default threshold; prints the curves."""
    held_out = [curves(corpus, without(samples, corpus.name), settings, conditions) for corpus in corpora]
    macro = np.mean([np.mean(list(curve.values()), axis=0) for curve in held_out], axis=0)
    default, best = THRESHOLDS.index(settings.threshold), int(macro.argmax())
    report = [f"{'threshold':<26}" + " ".join(f"{threshold:6.2f}" for threshold in THRESHOLDS)]
    for corpus, curve in zip(corpora, held_out, strict=True):
        report += [
            f"{corpus.name + ' ' + condition:<26}" + " ".join(f"{v:6.4f}" for v in curve[condition])
            for condition in conditions
        ]
    report.append(f"{'macro':<26}" + " ".join(f"{v:6.4f}" for v in macro))
    sys.stdout.write("\n".join(report) + f"\nbest common threshold: {THRESHOLDS[best]}\n")
    return {
        "threshold": settings.threshold,
        "b3_f1": {
            c.name: {condition: round(float(f1[default]), 4) for condition, f1 in v.items()}
            for c, v in zip(corpora, held_out, strict=True)
        },
        "macro": round(float(macro[default]), 4),
        "best_threshold": THRESHOLDS[best],
        "best_macro": round(float(macro[best]), 4),
    }


if __name__ == "__main__":
    raise SystemExit(main())
