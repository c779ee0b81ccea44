"""One bit of a state turned over: what is asked of it is answered rightly, refused, or named by ``check``."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from fault_harness import CLOCK, Desk, batches

from clusterer import upkeep
from clusterer.config import Config
from clusterer.errors import ClustererError
from clusterer.hosts import drawing, scheduled
from clusterer.store import State, recent


def told(state: Path) -> str | None:
    """All that the state says, None where it refuses to."""
    try:
        return json.dumps(drawing.load_findings(state).to_dict(), sort_keys=True, default=str)
    except ClustererError:
        return None


def named(state: Path) -> bool:
    try:
        return bool(upkeep.check(state, Config()))
    except ClustererError:
        return True


def goes_on(state: Path, inputs: list[Path]) -> str | None:
    """All that the state says after a later run, None where that is refused."""
    try:
        scheduled.run([str(path) for path in inputs], state, Config(), clock=lambda: CLOCK)
    except ClustererError:
        return None
    return told(state)


def flipped(folder: Path, count: int, seed: int, later: int = 0) -> Counter[str]:
    """Turn over ``count`` bits, one at a time, and count the outcomes.

    After the first ``later`` ones there is another run, which reads what no question asked of the state does.
    """
    desk = Desk(folder / "desk")
    desk.folder.mkdir()
    (folder / "in").mkdir()
    inputs = batches(folder / "in", 6)
    desk.run(inputs[:2])
    desk.run(inputs[:3])
    sound, truth = desk.state.read_bytes(), told(desk.state)
    assert truth is not None
    assert not named(desk.state)
    shutil.copy(desk.state, folder / "later.db")
    then = goes_on(folder / "later.db", inputs)
    assert then not in (None, truth)
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    for number in range(count):
        content = bytearray(sound)
        content[(at := chance.randrange(len(sound)))] ^= 1 << chance.randrange(8)
        state = folder / f"{number}.db"
        state.write_bytes(content)
        answer = told(state)
        outcome = "refused" if answer is None else "right" if answer == truth else "wrong"
        if outcome == "wrong":
            outcome = "wrong, and check says so" if named(state) else "silently wrong"
            assert outcome != "silently wrong", (at, sound[max(0, at - 40) : at + 40])
        if outcome == "right" and number < later:
            shutil.copy(state, folder / f"{number}.db.checked")
            if goes_on(state, inputs) not in (None, then):
                outcome = "a later run differs, and check says so"
                assert named(folder / f"{number}.db.checked"), (at, sound[max(0, at - 40) : at + 40])
        outcomes[outcome] += 1
        for left in folder.glob(f"{number}.db*"):
            left.unlink()
    return outcomes


@pytest.mark.parametrize(
    "spoiled",
    [
        "UPDATE documents SET digest = digest || 'x' WHERE row = 3",
        "UPDATE documents SET sampled = sampled + 1 WHERE row = 3",
        "UPDATE documents SET run = 1 WHERE row = (SELECT max(row) FROM documents)",
        "UPDATE keys SET key = key + 4096 WHERE document = 5 AND key = (SELECT max(key) FROM keys WHERE document = 5)",
        "UPDATE terms SET document = 6 WHERE document = 5 AND term = (SELECT max(t.term) FROM terms AS t WHERE "
        "t.document = 5 AND t.term NOT IN (SELECT term FROM terms WHERE document = 6))",
        "UPDATE events SET size = size + 1 WHERE row = (SELECT min(row) FROM events)",
        "UPDATE events SET first = first + 1 WHERE first IS NOT NULL",
        "DELETE FROM pairs WHERE body IS NULL AND one = (SELECT max(one) FROM pairs WHERE body IS NULL)",
    ],
)
def test_a_value_that_changed_by_itself_is_named(spoiled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent, "_ROOM", 0)  # all entries go into the tables
    desk = Desk(tmp_path)
    (tmp_path / "in").mkdir()
    inputs = batches(tmp_path / "in", 2)
    desk.run(inputs[:1])
    desk.run(inputs)
    db = sqlite3.connect(desk.state)
    assert db.execute(spoiled).rowcount > 0
    db.commit()
    db.close()
    assert named(desk.state)


@pytest.mark.parametrize("table", recent.TABLES, ids=lambda table: table.name)
def test_an_entry_that_came_in_last_and_changed_by_itself_is_named(table: recent.Table, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "in").mkdir()
    desk.run(batches(tmp_path / "in", 1))
    with State(desk.state, write=True) as state:
        hits = recent.find(state, table, np.array([key for key, _ in entries(state, table)], np.uint64))
        assert len(hits.keys)
        key, document = entries(state, table)[0]
        with state.transaction():
            recent.drop(state, table, np.array([key], np.uint64), np.array([document]))
            recent.put(state, table, np.array([key ^ 4096], np.uint64), np.array([document]))
    assert named(desk.state)


def entries(state: State, table: recent.Table) -> list[tuple[int, int]]:
    """(key, document) of all that came in last."""
    return [
        entry
        for part in recent.parts(state, table)
        for entry in zip(part.keys.tolist(), part.documents.tolist(), strict=True)
    ]


def test_no_bit_changes_an_answer_in_silence(tmp_path: Path) -> None:
    assert flipped(tmp_path, 40, 1, later=10).total() == 40


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
def test_no_bit_of_four_hundred(tmp_path: Path) -> None:
    outcomes = flipped(tmp_path, 400, 2, later=400)
    assert outcomes["silently wrong"] == 0
