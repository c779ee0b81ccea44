"""A deterministic stream of made-up news with known events and copies, for scale.

    python benchmarks/stream.py 10000 OUT.jsonl [--days 30]

Events have Zipf sizes; an event has its own rare names and words over a Zipf background. A third of the articles are
wire copy of the event's first piece (verbatim, trimmed, with an outlet's furniture), the rest are rewrites. Each row
also says its ``event``.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

LETTERS = "etaoinshrdlucmfwypbgvk"
PAPERS = ("Times", "Post", "Herald", "Star", "Tribune")
AGENCIES = ("Reuters", "AP", "AFP", "dpa", "UPI")
START = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST = 300  # articles of an event


class Writer:
    """Words, outlets and texts; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.background = [self.word(2, 9) for _ in range(40_000)]
        self.weights = list(itertools.accumulate(1 / (i + 4) for i in range(len(self.background))))
        self.outlets = [f"The {self.word(4, 8).title()} {paper}" for paper in PAPERS for _ in range(60)]

    def word(self, shortest: int, longest: int) -> str:
        """A word of letters."""
        return "".join(self.random.choice(LETTERS) for _ in range(self.random.randint(shortest, longest)))

    def sentences(self, words: int, names: list[str], own: list[str]) -> list[str]:
        """So many words, of which some are the event's names and some its own."""
        written = []
        for word in self.random.choices(self.background, cum_weights=self.weights, k=words):
            x = self.random.random()
            written.append(self.random.choice(names) if x < 0.05 else self.random.choice(own) if x < 0.16 else word)
        return [" ".join(written[i : i + 22]).capitalize() + "." for i in range(0, words, 22)]


def stream(count: int, days: int = 30) -> Iterator[dict[str, Any]]:
    """So many rows."""
    writer = Writer(count)
    draw = writer.random
    made = 0
    for event in itertools.count():
        size = min(max(1, int(draw.paretovariate(1.2))), LARGEST, count - made)
        names = [writer.word(5, 9).title() for _ in range(8)]
        own = [writer.word(4, 9) for _ in range(30)]
        begun = START + timedelta(minutes=draw.randrange(days * 24 * 60))
        agency = draw.choice(AGENCIES)
        wire = writer.sentences(draw.randint(250, 600), names, own)
        for number in range(size):
            outlet = draw.choice(writer.outlets)
            if number == 0 or draw.random() < 0.35:
                copy = list(wire)
                if number and draw.random() < 0.4:
                    copy = copy[: max(4, int(len(copy) * draw.uniform(0.3, 0.9)))]
                body = [f"{names[0].upper()} ({agency}) - {copy[0]}", *copy[1:]]
            else:
                body = writer.sentences(draw.randint(200, 600), names, own)
            body.insert(len(body) // 2, f"Sign up for the {outlet} newsletter to get the top stories every morning")
            published = begun + timedelta(hours=draw.expovariate(1 / 9))
            yield {
                "id": f"d{made:07d}",
                "title": " ".join(names[:3] + draw.sample(own, 4)),
                "text": "\n\n".join(body),
                "published": published.isoformat(),
                "outlet": outlet,
                "event": f"e{event}",
            }
            made += 1
        if made >= count:
            return


def write(count: int, path: Path, *, truth: bool = True) -> None:
    """Write so many rows, with or without the event each belongs to."""
    with path.open("w", encoding="utf-8") as out:
        for row in stream(count):
            if not truth:
                del row["event"]
            out.write(json.dumps(row) + "\n")


def main() -> None:
    """Write a stream."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--days", type=int, default=30)
    given = parser.parse_args()
    with given.out.open("w", encoding="utf-8") as out:
        for row in stream(given.count, given.days):
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
