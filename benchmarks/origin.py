"""How well origins are found, how fast in one article alone, and whether hostile input slows it down.

    python benchmarks/origin.py [--data ../shared/data]

On ``corpora/wire-desk``, and on the real labelled articles where they are present (their texts belong to their
publishers and are not part of this repository). Beside the whole pipeline, which also infers origins from articles with
the same text (the figures of benchmarks/labelled.py), stand our rules for one article alone and two naive ones: "the
agency's name occurs in the article", and "an agency stands in brackets in the first 400 characters, or in the byline".
``gold_dev`` is a sample of pages with credits and with look-alikes; ``stress_dev`` holds nearly every kind of error
that 22,000 articles in seven languages showed, so its figures are no natural rates. The rules were written looking at
both. Speed is given on these, where every article names agencies, and on the articles of ``events``, where one in six
does.

Prints the tables, and writes them into docs/benchmarks.md between the ``origin`` markers if the real articles are
there.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from page import machine, put

import clusterer
from clusterer.documents import Attribution, Document, Evidence, Origin
from clusterer.evaluation import Gold, read_gold, score_origins
from clusterer.evaluation.gold import tie
from clusterer.hosts.local import read_rows
from clusterer.origin import Agencies, attribute, attribute_all, load_agencies
from clusterer.origin.mentions import find_mentions
from clusterer.origin.typography import level

ROOT = Path(__file__).resolve().parent.parent
HEAD = 400
Rule = Callable[[Document, Agencies], Attribution]

HOSTILE: Mapping[str, Callable[[int], str]] = {
    "one agency's name, over and over": lambda n: "Reuters " * (n // 8),
    "short forms in brackets": lambda n: "(AP) " * (n // 5),
    "a list of agencies": lambda n: "AP, " * (n // 4),
    "a credit line on each line": lambda n: "AP\n" * (n // 3),
    "openings of sign-offs": lambda n: "Reporting by " * (n // 13),
    "capitals before brackets": lambda n: "AAA, " * (n // 5) + "(AP) -",
    "a contributor line that never ends": lambda n: "AP " + "a " * (n // 2) + "contributed",
    "names without spaces": lambda n: "共同" * (n // 2),
    "lone surrogates": lambda n: "\ud800 AP " * (n // 5),
    "desks and slashes": lambda n: "ab / " * (n // 5) + "AP",
    "brackets that never close": lambda n: "(AP, " * (n // 5),
    "sources": lambda n: "Source: " * (n // 8) + "AP",
    "no capitals": lambda n: "ostervik (ap) " * (n // 14),
}


def name_anywhere(document: Document, agencies: Agencies) -> Attribution:
    """Naive rule 1: every agency that is named in the text, the title or the byline."""
    named = {
        mention.agency
        for text in (document.text, document.title, document.byline)
        for mention in find_mentions(text, level(text), agencies)
        if mention.kind == "name" and mention.own_case
    }
    return _claim(document, named)


def brackets_or_byline(document: Document, agencies: Agencies) -> Attribution:
    """Naive rule 2: agencies in brackets in the first 400 characters, or in the byline."""
    head = document.text[:HEAD]
    named = {
        mention.agency
        for mention in find_mentions(head, level(head), agencies)
        if mention.kind == "name" and head[: mention.start].endswith("(") and head[mention.end : mention.end + 1] == ")"
    }
    byline = find_mentions(document.byline, level(document.byline), agencies, any_case=True)
    return _claim(document, named | {mention.agency for mention in byline})


def _claim(document: Document, agencies: Iterable[str]) -> Attribution:
    evidence = Evidence(document.id, "", "naive", "strong", "body", 0, 1, document.text[:1])
    return Attribution(
        document.id,
        tuple(
            Origin(a, "agency copy", 0.5, (replace(evidence, agency=a),)) for a in sorted(agencies) if a != "agencies"
        ),
    )


RULES: Mapping[str, Rule] = {
    "clusterer, one article alone": attribute,
    "the name anywhere": name_anywhere,
    "brackets in the lead, or the byline": brackets_or_byline,
}


def read(gold: Gold) -> list[Document]:
    """The documents that a gold file labels."""
    if gold.rows:
        return list(read_rows(gold.rows, gold.path.name, on_quarantine=lambda _: None))
    return list(clusterer.read(gold.inputs or gold.path.parent, on_quarantine=lambda _: None))


def accuracy(parts: Mapping[str, Gold], documents: Mapping[str, list[Document]], agencies: Agencies) -> str:
    rows: list[Sequence[object]] = []
    for name, gold in parts.items():
        found = clusterer.run(documents[name])
        claims: dict[str, tuple[Sequence[Document], Mapping[str, Attribution]]] = {}
        claims["clusterer, whole pipeline"] = (found.documents, found.attributions)
        for rule, apply in RULES.items():
            claims[rule] = (documents[name], {d.id: apply(d, agencies) for d in documents[name]})
        for rule, (read_ones, attributions) in claims.items():
            scores = score_origins(gold, read_ones, attributions)
            ours = rule.startswith("clusterer")
            rows.append(
                (
                    name,
                    rule,
                    scores.articles,
                    f"{scores.origins.precision:.3f}",
                    f"{scores.origins.recall:.3f}",
                    f"{scores.visible.recall:.3f}",
                    f"{scores.role_accuracy:.3f}" if ours else "",
                    f"{scores.evidence.recall:.3f}" if ours else "",
                    f"{scores.rejected.recall:.3f}" if ours else "",
                    f"{scores.clean.correct}/{scores.clean.actual}",
                )
            )
    head = ("collection", "rule", "articles", "precision", "recall", "recall, credit visible", "role right")
    return table((*head, "evidence right", "citations rejected", "hard negatives clean"), rows, text=2)


def by_agency(gold: Gold, documents: list[Document], agencies: Agencies) -> str:
    counts = score_origins(gold, documents, attribute_all(documents, agencies)).agencies
    rows = [
        (name, c.actual, c.claimed, f"{c.precision:.3f}" if c.claimed else "", f"{c.recall:.3f}" if c.actual else "")
        for name, c in counts.items()
    ]
    return table(("agency", "labelled", "found", "precision", "recall"), rows, text=1)


def by_class(gold: Gold, documents: list[Document], agencies: Agencies) -> str:
    """For each class of evidence: how many found origins rest on it, alone or not, and how many of these are right."""
    labelled = tie(gold.labelled("origins"), documents).by_id
    tally: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for document in documents:
        if document.id not in labelled:
            continue
        expected = {name.casefold() for name in labelled[document.id].origins or ()}
        for origin in attribute(document, agencies).origins:
            kinds = {e.kind for e in origin.evidence}
            for kind in kinds:
                tally[kind][0] += 1
                tally[kind][1] += origin.agency.casefold() in expected
                tally[kind][2] += len(kinds) == 1
    actual = sum(len(gold.origins or ()) for gold in labelled.values())
    rows = [
        (kind, found, alone, f"{right / found:.3f}", f"{right / actual:.3f}")
        for kind, (found, right, alone) in sorted(tally.items(), key=lambda item: (-item[1][0], item[0]))
    ]
    return table(("class", "origins resting on it", "on it alone", "precision", "recall by it"), rows, text=1)


def speed(name: str, documents: list[Document], agencies: Agencies) -> str:
    attribute_all(documents, agencies)  # RE2 builds its tables as it meets texts
    seconds = min(_timed(lambda: attribute_all(documents, agencies)) for _ in range(3))
    characters = sum(len(d.text) for d in documents)
    average = characters // len(documents)
    return (
        f"Evidence of the {len(documents)} articles of {name}, of {average} characters on average: "
        f"**{len(documents) / seconds:,.0f} articles/s** ({characters / seconds / 1e6:.1f} million characters/s) on "
        "one core."
    )


def linearity(agencies: Agencies) -> str:
    rows = []
    for name, build in HOSTILE.items():
        seconds = []
        for size in (50_000, 100_000):
            document = Document(id="hostile", text=build(size))
            seconds.append(min(_timed(partial(attribute, document, agencies)) for _ in range(3)))
        rows.append((name, f"{seconds[1] * 1e3:.1f}", f"{seconds[1] / seconds[0]:.2f}"))
    return table(("100,000 characters of", "ms", "times the 50,000's"), rows, text=1)


def _timed(work: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    begun = time.process_time()
    work()
    seconds = time.process_time() - begun
    gc.enable()
    return seconds


def table(head: Sequence[str], rows: Iterable[Sequence[object]], *, text: int) -> str:
    rule = "".join("---|" if i < text else "---:|" for i in range(len(head)))
    lines = ["| " + " | ".join(head) + " |", "|" + rule]
    return "\n".join([*lines, *("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real articles"
    )
    data = parser.parse_args().data
    agencies = load_agencies("")
    parts = {"wire-desk": read_gold(ROOT / "corpora" / "wire-desk" / "gold.jsonl")}
    real = data / "attribution" / "gold_dev.jsonl"
    if real.exists():
        gold = read_gold(real)
        parts |= {"gold_dev": gold, "stress_dev": read_gold(real.with_name("stress_dev.jsonl"))}
    documents = {name: read(gold) for name, gold in parts.items()}
    largest = "gold_dev" if real.exists() else "wire-desk"
    timed = {largest: documents[largest]}
    if real.exists():
        timed["gva_half"] = list(clusterer.read(data / "events" / "gva_half.jsonl", on_quarantine=lambda _: None))
    section = "\n\n".join(
        (
            f"`python benchmarks/origin.py`: {machine()}",
            accuracy(parts, documents, agencies),
            f"By class of evidence, on {largest}. An origin may rest on several classes.",
            by_class(parts[largest], documents[largest], agencies),
            f"By agency, on {largest}.",
            by_agency(parts[largest], documents[largest], agencies),
            *(speed(name, of, agencies) for name, of in timed.items()),
            "Hostile input: twice the text may take at most about twice the time.",
            linearity(agencies),
        )
    )
    print(section)
    if not real.exists():
        print("the real articles are absent: docs/benchmarks.md is left alone", file=sys.stderr)
        return
    put("origin", section)


if __name__ == "__main__":
    main()
