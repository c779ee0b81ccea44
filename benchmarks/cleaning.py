"""How fast articles are read, cleaned and told by language, on one core.

The articles are made up here: about 3,000 characters in 14 paragraphs, typographic quotes, furniture in between.

    python benchmarks/cleaning.py            prints one table and puts it into docs/cleaning.md
    python benchmarks/cleaning.py ARTICLES   prints the table of so many
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

from page import machine, put

from clusterer.config import CleaningSettings
from clusterer.origin import agency_names
from clusterer.readers import read
from clusterer.text.canonical_batch import canonical_chunks
from clusterer.text.clean import articles, cleaned, stream
from clusterer.text.language import detect
from clusterer.text.recurring import outlet_of, recurring_lines

NAMES = agency_names("")

WORDS = (
    *(
        "harbour",
        "ferry",
        "council",
        "bridge",
        "mayor",
        "storm",
        "budget",
        "school",
        "police",
        "farmers",
        "union",
        "market",
    ),
    *(
        "said",
        "on",
        "the",
        "a",
        "of",
        "in",
        "that",
        "was",
        "for",
        "with",
        "after",
        "Monday",
        "—",
        "“no",
        "one”",
        "it’s",
        "143",
    ),
    *("residents’", "café"),
)
FURNITURE = ("Advertisement", "Read more: Ferry runs aground", "The story continues below the ad", "Share on Facebook")


def article(number: int) -> str:
    chance = random.Random(number)
    paragraphs = [" ".join(chance.choices(WORDS, k=39)).capitalize() + "." for _ in range(14)]
    for at in (3, 7, 12):
        paragraphs.insert(at, chance.choice(FURNITURE))
    return "\n\n".join(paragraphs)


def rate(work: Callable[[], object], count: int) -> float:
    """Articles a second of processor time, best of five."""
    seconds = []
    for _ in range(5):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return count / min(seconds)


def main(count: int) -> str:
    texts = [article(number) for number in range(count)]
    decomposed = [unicodedata.normalize("NFD", text) for text in texts]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text(
            "\n".join(json.dumps({"id": str(n), "outlet": f"o{n % 50}", "text": t}) for n, t in enumerate(texts))
        )
        documents = list(read(path))
        articles(documents[:9], CleaningSettings(), NAMES)
        canonical = list(canonical_chunks(texts))
        ids, outlets = [document.id for document in documents], [outlet_of(document) for document in documents]
        columns, _ = cleaned(documents, CleaningSettings(), NAMES)
        figures = {
            "read JSON lines": rate(lambda: list(read(path)), count),
            "canonical form, lines and their keys": rate(lambda: list(canonical_chunks(texts)), count),
            "the same, accents decomposed": rate(lambda: list(canonical_chunks(decomposed)), count),
            "lines that recur": rate(
                lambda: recurring_lines(canonical, ids, outlets, CleaningSettings(), NAMES), count
            ),
            "language": rate(lambda: detect(columns.texts), count),
            "**the whole stage**, as objects": rate(lambda: articles(documents, CleaningSettings(), NAMES), count),
            "… as columns": rate(lambda: cleaned(documents, CleaningSettings(), NAMES), count),
            "… a stream, for copies only": rate(lambda: list(stream([(ids, texts)], NAMES)), count),
        }
    size = sum(map(len, texts)) / count
    lines = [
        f"`python benchmarks/cleaning.py`: {machine()}; {count:,} articles of {size:,.0f} characters with",
        "three lines of furniture each; a second of one core\n",
        "| step | µs an article | MB/s |\n|---|---:|---:|",
        *(f"| {name} | {1e6 / value:,.1f} | {value * size / 1e6:,.0f} |" for name, value in figures.items()),
    ]
    print("\n".join(lines))
    return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(int(sys.argv[1]))
    else:
        put("cleaning", main(5_000), "cleaning.md")
