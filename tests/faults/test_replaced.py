"""A state that another program replaces or overwrites while a run works: the new file stays as it was put there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fault_harness import Desk, batches

from clusterer import upkeep
from clusterer.config import Config
from clusterer.errors import StateError
from clusterer.hosts import scheduled
from clusterer.store import State, recent


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return batches(tmp_path_factory.mktemp("in"), 4)


def moved(backup: Path, state: Path) -> None:
    shutil.copy(backup, state.with_suffix(".new"))
    state.with_suffix(".new").replace(state)


def overwritten(backup: Path, state: Path) -> None:
    state.write_bytes(backup.read_bytes())


def removed(backup: Path, state: Path) -> None:
    state.unlink()


@pytest.mark.parametrize("replace", [moved, overwritten, removed])
@pytest.mark.parametrize("stage", ["read", "near-duplicates", "reuse"])
def test_a_state_that_is_replaced_during_a_run_is_left_alone(
    tmp_path: Path, inputs: list[Path], replace: Callable[[Path, Path], None], stage: str
) -> None:
    desk = Desk(tmp_path)
    scheduled.run([str(inputs[0])], desk.state, Config())
    backup = tmp_path / "backup.db"
    shutil.copy(desk.state, backup)
    scheduled.run([str(inputs[1])], desk.state, Config())
    done: list[str] = []

    def safe(at: str) -> None:
        if at == stage and not done:
            done.append(at)
            replace(backup, desk.state)

    with pytest.raises(StateError, match="replaced or changed by another program"):
        scheduled.run([str(inputs[2])], desk.state, Config(), safe=safe)
    assert done
    if replace is removed:
        assert not desk.state.exists()
        return
    assert desk.state.read_bytes() == backup.read_bytes()
    assert upkeep.check(desk.state, Config()) == []
    assert scheduled.run([str(path) for path in inputs[:3]], desk.state, Config()).complete
    assert upkeep.check(desk.state, Config()) == []


@pytest.mark.parametrize("room", [0, recent._ROOM], ids=["in the table", "beside it"])
def test_one_text_two_hundred_times_is_a_sound_state(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent, "_ROOM", room)
    text = " ".join(f"word{number}" for number in range(120))
    rows = [f'{{"id": "a{n}", "outlet": "Post {n}", "text": "{text}"}}\n' for n in range(200)]
    (tmp_path / "in.jsonl").write_text("".join(rows))
    state = tmp_path / "s.db"
    scheduled.run([str(tmp_path / "in.jsonl")], state, Config())
    assert upkeep.check(state, Config()) == []
    with State(state, write=True) as opened, opened.transaction():
        first = opened.value("SELECT min(row) FROM documents")
        opened.execute("DELETE FROM keys WHERE document = ?", first)
        recent.drop_documents(opened, [first])
    assert upkeep.check(state, Config()) != []
    assert all(problem.repaired for problem in upkeep.check(state, Config(), repair=True))
    assert upkeep.check(state, Config()) == []
