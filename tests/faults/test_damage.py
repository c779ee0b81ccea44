"""A state whose bytes have changed: whatever is asked of it, one clear line or the right answer, and no traceback."""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fault_harness import CLOCK, Desk, batches

from clusterer import upkeep
from clusterer.config import Config
from clusterer.errors import ClustererError, StateError
from clusterer.hosts import drawing, scheduled

LATER = datetime(2099, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return batches(tmp_path_factory.mktemp("in"), 6)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, inputs: list[Path]) -> bytes:
    desk = Desk(tmp_path_factory.mktemp("sound"))
    desk.run(inputs[:1])
    return desk.state.read_bytes()


def asked(desk: Desk, inputs: list[Path]) -> list[Callable[[], object]]:
    """What may be asked of a state."""
    return [
        lambda: desk.run(inputs[:2]),
        lambda: drawing.load_findings(desk.state),
        lambda: upkeep.prune(desk.state, 86_400.0, dry_run=False),
        lambda: upkeep.check(desk.state, Config(), repair=True),
    ]


@pytest.mark.parametrize("seed", range(16))
def test_changed_bytes_are_told_in_one_line(tmp_path: Path, inputs: list[Path], sound: bytes, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(sound)
    for _ in range(chance.choice([1, 30, 400])):
        content[chance.randrange(len(content))] = chance.randrange(256)
    for number in range(len(asked(Desk(tmp_path), inputs))):
        desk = Desk(tmp_path / str(number))
        desk.folder.mkdir()
        desk.state.write_bytes(content)
        with contextlib.suppress(ClustererError):
            asked(desk, inputs)[number]()


def spoil(desk: Desk, statement: str) -> None:
    with sqlite3.connect(desk.state) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(statement)
    db.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE texts SET body = CAST(substr(body, 1, 40) || x'00' || substr(body, 42) AS BLOB)",
        "UPDATE runs SET started = 'yesterday'",
        "UPDATE runs SET counts = '{'",
        "UPDATE documents SET id = id || '?' WHERE row = 2",
        "DELETE FROM texts WHERE document = 2",
        "DROP TABLE pairs",
    ],
)
def test_what_contradicts_itself_is_named(tmp_path: Path, inputs: list[Path], sound: bytes, statement: str) -> None:
    desk = Desk(tmp_path)
    desk.state.write_bytes(sound)
    spoil(desk, statement)
    assert upkeep.check(desk.state, Config())
    if not statement.startswith("DROP"):
        with pytest.raises(StateError):
            drawing.load_findings(desk.state)


def test_a_clock_that_ran_ahead_costs_no_articles(tmp_path: Path, inputs: list[Path]) -> None:
    """The last run thought it was 2099; pruning to the last 30,000 days must not take that for today."""
    desk = Desk(tmp_path)
    scheduled.run([str(inputs[0])], desk.state, Config(), clock=lambda: CLOCK)
    scheduled.run([str(inputs[1])], desk.state, Config(), clock=lambda: LATER)
    assert upkeep.prune(desk.state, 30 * 365 * 86_400.0, dry_run=True).documents == 0


def test_a_crowd_of_equal_texts_is_no_damage(tmp_path: Path) -> None:
    """A key leads to the first 128 documents only: those after them still have one, and check knows no damage."""
    desk = Desk(tmp_path)
    text = "The drawbridge at Aldmouth stays shut until the spring because a hinge has cracked in the frost."
    rows = [{"id": f"c{row}", "text": text, "outlet": f"Paper {row}"} for row in range(131)]
    crowd = tmp_path / "crowd.jsonl"
    crowd.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    desk.run([crowd])
    assert not upkeep.check(desk.state, Config())
    assert not upkeep.check(desk.state, Config(), repair=True)
