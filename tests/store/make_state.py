"""Make an old state for the tests of upgrades: ``python tests/store/make_state.py version-3.db.zst``, or
``version-9-by-arrival.db.zst``, with versions of an article that were named as they arrived.

Run it with the last commit that writes a version of the schema, before the next one changes it. The articles are ours.
"""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import zstandard

from clusterer.config import Config
from clusterer.hosts import scheduled

CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
FERRY = (
    "PORTLAND (AP) — The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the "
    "coastguard said. Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, the "
    "harbour master said, and the operator promised to pay for the passengers' hotels until Wednesday."
)
COUNCIL = (
    "HARWICK (Reuters) - The council of Harwick voted on Wednesday to close the last coal quay of the port by 2031, "
    "after a debate of nine hours. Dockers had marched through the old town in the morning against the plan, which the "
    "mayor called the price of clean air. The quay employs two hundred people, most of whom will be trained anew."
)
FAIR = "The spring fair of Lindow opens on Friday with a parade of tractors, and ends on Sunday with fireworks."


def rows() -> list[dict[str, str]]:
    """Seven articles: a wire story with a copy, a trimmed copy and a report of its own, another one, one alone."""
    without = FERRY.replace("PORTLAND (AP) — ", "")
    return [
        row("ferry-ap", "Ferry runs aground", FERRY, "2026-03-24T08:00:00Z", "Bay Times"),
        row("ferry-copy", "Ferry runs aground", FERRY, "2026-03-24T09:10:00Z", "Coast Herald"),
        row("ferry-bare", "Ferry aground off Kestrel Point", without, "2026-03-24T10:00:00Z", "Island Post"),
        row(
            "ferry-own",
            "Night on the Northern Gull",
            "Passengers of the ferry Northern Gull told of a long night off Kestrel Point after it ran aground. "
            "The coastguard brought soup and blankets aboard, and tugs waited for high tide to refloat the vessel.",
            "2026-03-25T07:00:00Z",
            "Kestrel Observer",
        ),
        row("council", "Harwick closes its coal quay", COUNCIL, "2026-03-25T18:00:00Z", "Harwick Mail"),
        row("council-copy", "Coal quay to close", COUNCIL, "2026-03-25T20:00:00Z", "Bay Times"),
        row("fair", "Spring fair opens", FAIR, "2026-03-26", "Lindow Weekly"),
    ]


LATER = "The vessel was refloated on Wednesday, the coastguard said, and a diver looked at its hull."
MILL = "The mill at Ostry stands still: its owner wants to sell it, and the council of Lindow would rather let it."


def by_arrival() -> list[dict[str, str]]:
    """A later version before the first one, another story under the same id, and a third version: four runs."""
    return [
        row("ferry", "Ferry runs aground", f"{FERRY} {LATER}", "2026-03-25T08:00:00Z", "Bay Times"),
        row("ferry", "Ferry runs aground", FERRY, "2026-03-24T08:00:00Z", "Bay Times"),
        row("ferry", "Ostry mill for sale", MILL, "2026-03-26T08:00:00Z", "Lindow Weekly"),
        row("council", "Harwick closes its coal quay", COUNCIL, "2026-03-25T18:00:00Z", "Harwick Mail"),
    ]


def row(id_: str, title: str, text: str, published: str, outlet: str) -> dict[str, str]:
    """One input row."""
    return {"id": id_, "title": title, "text": text, "published": published, "outlet": outlet, "language": "en"}


def make(state: Path, articles: list[dict[str, str]], batch: int = 0) -> None:
    """Take the articles into a state, all at once or so many at a time."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        size = batch or len(articles)
        for first in range(0, len(articles), size):
            source.write_text("".join(json.dumps(one) + "\n" for one in articles[first : first + size]), "utf-8")
            scheduled.run([str(source)], state, Config(), clock=lambda: CLOCK)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "desk.db"
        make(made, *((by_arrival(), 1) if "by-arrival" in sys.argv[1] else (rows(), 4)))
        Path(sys.argv[1]).write_bytes(zstandard.ZstdCompressor(level=19).compress(made.read_bytes()))
