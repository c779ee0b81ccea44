"""Events: quality against plain baselines on every labelled corpus, and speed on a made-up stream.

    python benchmarks/events.py                                  # everything; rewrites its parts of docs/benchmarks.md
    python benchmarks/events.py --parts quality --corpora gvc_train,basil_half     # one part, some of the corpora
    python benchmarks/events.py --parts speed --sizes 100000     # rows of other sizes stay as they are

The labelled corpora are looked for in ../shared/data/events; without them only the speed is measured. How well a link
score does that was fitted on the other corpora only, ``python -m training.fit`` measures and notes in
``model.json``; those figures are repeated here (``left-out``), and ``check`` fits anew to tell what each piece gives
and how far scores can be trusted. Baselines have one setting for all corpora: the one that
is best on average over these very corpora. k-means is told the true number of events.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from page import DOCS, machine, put

from clusterer.config import EventSettings
from clusterer.documents import Article, CleanText, Document
from clusterer.evaluation.metrics import adjusted_rand, b_cubed, codes, pairwise
from clusterer.events import cluster, find_events, items, score_links
from clusterer.text.tokens import tokenize
from training.check import average_precision, calibration_error, measure
from training.conditions import Labelled, read_labelled

ROOT = Path(__file__).parent.parent
CORPORA = ROOT.parent / "shared" / "data" / "events"
PARTS = ("quality", "check", "left-out", "speed")
SEEN = (
    "The link score that ships was fitted on these corpora (`vmds_half` apart), and each baseline has the threshold "
    "that is best on average over them; the figures of left-out corpora below are without such knowledge."
)
GRID = tuple(round(0.05 * step, 2) for step in range(1, 15))


def ours(corpus: Labelled) -> tuple[list[int], float, float]:
    """By the default configuration: label of each article, average precision of all pairs, calibration error."""
    rows = items(corpus.articles, tokenize([a.clean.text for a in corpus.articles]))
    links = score_links(rows, EventSettings()).links
    clusters = cluster(links, EventSettings().threshold)
    label = {rows.ids[row]: number for number, members in enumerate(clusters) for row in members}
    events = codes([corpus.events[id_] for id_ in rows.ids])[0]
    same = events[links.left] == events[links.right]
    precision = average_precision(same, links.scores, _pairs_within(events))
    return [label[a.document.id] for a in corpus.articles], precision, calibration_error(same, links.scores)


def _pairs_within(events: np.ndarray) -> int:
    """How many pairs are of one event."""
    sizes = np.bincount(events)
    return int((sizes * (sizes - 1) // 2).sum())


def _cosines_precision(vectors: Any, corpus: Labelled) -> float:
    """Average precision of all pairs by their cosine."""
    events = codes([corpus.events[a.document.id] for a in corpus.articles])[0]
    left, right = np.triu_indices(len(events), 1)
    cosine = (vectors @ vectors.T).toarray()[left, right].astype(np.float32)
    return average_precision(events[left] == events[right], cosine, _pairs_within(events))


def baselines(corpus: Labelled) -> tuple[dict[str, list[list[int]]], float]:
    """Method -> labels for every setting of ``GRID`` (k-means: one); average precision of all pairs by cosine."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform
    from sklearn.cluster import DBSCAN, HDBSCAN, MiniBatchKMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [f"{a.document.title}\n{a.clean.text}" for a in corpus.articles]
    vectors = TfidfVectorizer(sublinear_tf=True, min_df=1).fit_transform(texts)
    cosine = (vectors @ vectors.T).toarray().astype(np.float32)
    distance = np.clip(1 - cosine, 0, 1)
    np.fill_diagonal(distance, 0)
    condensed = squareform(distance, checks=False)
    result: dict[str, list[list[int]]] = {}
    for method in ("average", "single"):
        tree = linkage(condensed, method)
        result[f"cosine, {method} linkage"] = [fcluster(tree, 1 - t, "distance").tolist() for t in GRID]
    result["DBSCAN"] = [
        _singletons(DBSCAN(eps=1 - t, min_samples=2, metric="precomputed").fit_predict(distance)) for t in GRID
    ]
    # no cut-off for HDBSCAN: scikit-learn 1.9's cluster_selection_epsilon fails under numpy 2.4
    hdbscan = HDBSCAN(min_cluster_size=2, min_samples=1, metric="precomputed", copy=True)
    result["HDBSCAN"] = [_singletons(hdbscan.fit_predict(distance.astype(np.float64)))]
    order = np.argsort([str(a.document.published or "") + a.document.id for a in corpus.articles])
    result["online single pass"] = [_single_pass(cosine, order, t) for t in GRID]
    k = len(set(corpus.events.values()))
    result["k-means, true k"] = [MiniBatchKMeans(k, n_init=1, random_state=0).fit_predict(vectors).tolist()]
    return result, _cosines_precision(vectors, corpus)


def _singletons(labels: np.ndarray) -> list[int]:
    """Noise (-1) is a singleton each."""
    free = int(labels.max()) + 1
    return [int(label) if label >= 0 else free + i for i, label in enumerate(labels)]


def _single_pass(cosine: np.ndarray, order: np.ndarray, threshold: float) -> list[int]:
    """Each article joins the event with the nearest centroid so far, or starts one.

    The dot product with a sum of vectors is the sum of the dot products, so no centroid is ever built.
    """
    n = len(order)
    labels = np.full(n, -1)
    squares = np.zeros(n)  # squared length of the sum of each event's vectors
    found = 0
    for place, at in enumerate(order):
        seen = order[:place]
        dots = np.bincount(labels[seen], cosine[at, seen], found) if place else np.zeros(0)
        similar = dots / np.sqrt(squares[:found])
        label = int(similar.argmax()) if found else 0
        if not found or similar[label] < threshold:
            labels[at], squares[found] = found, 1.0
            found += 1
        else:
            labels[at] = label
            squares[label] += 2 * dots[label] + 1
    result: list[int] = labels.tolist()
    return result


def quality(names: Sequence[str]) -> list[str]:
    """The tables of quality, as lines of Markdown."""
    corpora = [read_labelled(path) for path in sorted(CORPORA.glob("*.jsonl")) if not names or path.stem in names]
    rows: dict[str, dict[str, list[int]]] = {"clusterer": {}}
    settings: dict[str, dict[str, list[list[int]]]] = {}
    of_links: dict[tuple[str, str], str] = {}  # corpus, method -> average precision of pairs | calibration error
    for corpus in corpora:
        rows["clusterer"][corpus.name], precision, error = ours(corpus)
        plain, by_cosine = baselines(corpus)
        of_links[corpus.name, "clusterer"] = f"{precision:.3f} | {error:.3f}"
        for method, found in plain.items():
            of_links[corpus.name, method] = f"{by_cosine:.3f} | –" if method.startswith("cosine") else "– | –"
            settings.setdefault(method, {})[corpus.name] = found
    gold = {c.name: codes([c.events[a.document.id] for a in c.articles])[0] for c in corpora}
    for method, by_setting in settings.items():
        count = len(next(iter(by_setting.values())))
        macro_at = [
            np.mean([b_cubed(gold[name], codes(labels[at])[0]).f1 for name, labels in by_setting.items()])
            for at in range(count)
        ]
        best = int(np.argmax(macro_at))
        rows[f"{method}, {GRID[best]}" if count > 1 else method] = {
            name: labels[best] for name, labels in by_setting.items()
        }
    lines = [
        SEEN,
        "",
        "| corpus | method | B³ P | B³ R | B³ F1 | pairwise F1 | ARI | clusters found / true "
        "| average precision of all pairs | calibration error of links |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for corpus in corpora:
        truth = gold[corpus.name]
        for method, by_corpus in rows.items():
            labels = codes(by_corpus[corpus.name])[0]
            agreement = b_cubed(truth, labels)
            lines.append(
                f"| {corpus.name} | {method} | {agreement.precision:.3f} | {agreement.recall:.3f} | {agreement.f1:.4f} "
                f"| {pairwise(truth, labels).f1:.3f} | {adjusted_rand(truth, labels):.3f} "
                f"| {len(set(labels.tolist())):,} / {len(set(truth.tolist())):,} "
                f"| {of_links.get((corpus.name, method.rpartition(', 0')[0] or method), '– | –')} |"
            )
    lines += ["", "| method | macro B³ F1 |", "|---|--:|"]
    for method, by_corpus in rows.items():
        macro = np.mean([b_cubed(gold[name], codes(labels)[0]).f1 for name, labels in by_corpus.items()])
        lines.append(f"| {method} | {macro:.4f} |")
    return lines


def provenance() -> dict[str, Any]:
    """What the fit noted of itself."""
    noted: dict[str, Any] = json.loads((ROOT / "clusterer" / "events" / "model.json").read_text("utf-8"))["provenance"]
    return noted


def left_out() -> list[str]:
    """What the fit noted of link scores fitted on the other corpora only, as lines of Markdown."""
    noted = provenance().get("left_out")
    if noted is None:
        return ["The link score was fitted without that check (`--unchecked`)."]
    names = list(noted["b3_f1"])
    lines = [
        f"B³ F1 of each corpus by a link score fitted on the other corpora only, at the default threshold of "
        f"{noted['threshold']}, as `python -m training.fit` noted it; macro {noted['macro']:.4f} (the best "
        f"common threshold, {noted['best_threshold']}, would give {noted['best_macro']:.4f}):",
        "",
        "| condition | " + " | ".join(names) + " | mean |",
        "|---|" + "--:|" * (len(names) + 1),
    ]
    for condition in next(iter(noted["b3_f1"].values())):
        f1 = [noted["b3_f1"][name][condition] for name in names]
        lines.append(f"| {condition} | " + " | ".join(f"{value:.4f}" for value in (*f1, np.mean(f1))) + " |")
    return lines


def _word(number: int) -> str:
    """A word of letters: one with a digit would count as a number."""
    return f"{number:x}".translate(str.maketrans("0123456789", "ghijklmnop"))


def stream(size: int, seed: int = 0) -> list[Article]:
    """``size`` made-up articles of 3,333 a day: events of Zipf-like size on some 400 subjects, about 170 words each."""
    random = np.random.default_rng(seed)
    words = np.array([_word(i) for i in range(40_000)])
    common = 1 / np.arange(1, 40_001)
    common /= common.sum()
    subjects = random.integers(2_000, 40_000, (400, 150))
    days = size / 3_333
    articles: list[Article] = []
    start = datetime(2026, 1, 1, tzinfo=UTC)
    event = 0
    while len(articles) < size:
        count = min(int(random.zipf(1.9)), 400, size - len(articles))
        subject = subjects[random.integers(400)]
        own = [f"Name{_word(25 * event + i)}" for i in range(25)]
        begins = random.random() * days
        for _ in range(count):
            general = words[random.choice(40_000, 100, p=common)].tolist()
            of_subject = words[random.choice(subject, 45)].tolist()
            of_event = [own[i] for i in random.integers(0, 25, 25)]
            mixed = general + of_subject + of_event
            text = " ".join(mixed[i] for i in random.permutation(len(mixed)))
            when = start + timedelta(days=begins + float(random.exponential(0.7)))
            document = Document(id=f"{len(articles):08d}", text=text, title=" ".join(mixed[140:150]), published=when)
            articles.append(Article(document, CleanText(text, np.zeros((1, 2), np.int32)), "en"))
        event += 1
    return articles


def speed(size: int) -> dict[str, float]:
    """Seconds and peak memory (of this whole process, articles included) for the events stage on a stream."""
    find_events(stream(50), tokenize([a.clean.text for a in stream(50)]), [], EventSettings())  # load the kernels
    articles = stream(size)
    tokens = tokenize([a.clean.text for a in articles])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    began, spent = time.perf_counter(), time.process_time()
    found = find_events(articles, tokens, [], EventSettings())
    seconds, cpu = time.perf_counter() - began, time.process_time() - spent
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return {"size": size, "seconds": seconds, "cpu": cpu, "events": len(found), "input_gib": before, "peak_gib": peak}


def speed_row(size: int) -> str:
    """The row of one size, measured in a process of its own."""
    out = subprocess.run([sys.executable, __file__, "--one", str(size)], check=True, capture_output=True, text=True)
    row = json.loads(out.stdout)
    return (
        f"| {size:,} | {row['events']:,} | {row['seconds']:.1f} | {row['cpu']:.1f} | {1e6 * row['cpu'] / size:,.0f} "
        f"| {row['peak_gib']:.1f} ({row['input_gib']:.1f}) |"
    )


def speeds(sizes: Sequence[int], before: str) -> list[str]:
    """The table of speed; rows of other sizes stay as they were on the page."""
    rows = {int(row[1].replace(",", "")): row[0] for row in re.finditer(r"^\| ([\d,]+) \|.*$", before, re.MULTILINE)}
    rows |= {size: speed_row(size) for size in sizes}
    return [
        "A made-up stream of 3,333 articles a day (the events stage alone, on two cores):",
        "",
        "| articles | events found | s | CPU s | CPU µs each | peak memory, GiB (of it articles and words) |",
        "|--:|--:|--:|--:|--:|--:|",
        *(rows[size] for size in sorted(rows)),
    ]


def rewrite(part: str, lines: Sequence[str]) -> None:
    """Print a part and put it on its place of the page, with the command, the machine and the date."""
    command = " ".join(["python benchmarks/events.py", *sys.argv[1:]])
    body = "\n".join([f"`{command}`: {machine()}", "", *lines])
    print(body)
    put(f"events {part}", body)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--parts", default=",".join(PARTS), help="which of them to run and rewrite")
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--corpora", default="", help="names, separated by commas (default: all)")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(speed(options.one)))
        return
    parts = options.parts.split(",")
    if "quality" in parts and CORPORA.is_dir():
        rewrite("quality", quality([name for name in options.corpora.split(",") if name]))
    if "check" in parts and CORPORA.is_dir():
        fitted = {corpus["name"] for corpus in provenance()["corpora"]}
        paths = list(CORPORA.glob("*.jsonl"))
        rewrite("check", measure(paths, {path.stem for path in paths} - fitted))
    if "left-out" in parts:
        rewrite("left-out", left_out())
    if "speed" in parts:
        text = (DOCS / "benchmarks.md").read_text("utf-8")
        before = text.partition("<!-- events speed:start -->")[2].partition("<!-- events speed:end -->")[0]
        rewrite("speed", speeds([int(size) for size in options.sizes.split(",") if size], before))


if __name__ == "__main__":
    main()
