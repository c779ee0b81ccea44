"""One bit of a state turned over: what is asked of it is answered rightly, refused, or named by ``check``."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from fault_harness import Desk, batches

from clusterer import upkeep
from clusterer.config import Config
from clusterer.errors import ClustererError
from clusterer.hosts import drawing


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


def flipped(folder: Path, count: int, seed: int) -> Counter[str]:
    """Turn over ``count`` bits, one at a time, and count the outcomes."""
    desk = Desk(folder / "desk")
    desk.folder.mkdir()
    (folder / "in").mkdir()
    inputs = batches(folder / "in", 6)
    desk.run(inputs[:2])
    desk.run(inputs[:3])
    sound, truth = desk.state.read_bytes(), told(desk.state)
    assert truth is not None
    assert not named(desk.state)
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
        outcomes[outcome] += 1
        for left in folder.glob(f"{number}.db*"):
            left.unlink()
    return outcomes


def test_no_bit_changes_an_answer_in_silence(tmp_path: Path) -> None:
    assert flipped(tmp_path, 40, 1).total() == 40


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
def test_no_bit_of_four_hundred(tmp_path: Path) -> None:
    outcomes = flipped(tmp_path, 400, 2)
    assert outcomes["silently wrong"] == 0
