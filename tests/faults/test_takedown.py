"""A takedown that is killed at any step was done or was not, and is finished by whoever comes next."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from clusterer import plan, upkeep
from clusterer.config import Config
from clusterer.errors import StateError
from clusterer.evaluation.marks import Marked
from clusterer.hosts import feedback, forgetting, scheduled, showing
from clusterer.store import State, maintenance, sqlite
from clusterer.store.database import Database
from tests.store.make_state import make, rows

GONE = "ferry-own"
WORDS = b"soup and blankets"
STEPS: dict[str, tuple[Any, str, bool]] = {  # whose function, its name, whether the removal is committed by then
    "removing": (State, "remove", False),
    "grouping": (plan, "regroup", False),
    "telling": (plan, "retell", False),
    "showing": (showing, "complete", False),
    "committed": (sqlite, "empty_log", True),
    "clearing": (maintenance, "clear", True),
    "cleared": (Database, "restamp", True),
}


def killed(work: Callable[[], object], owner: Any, name: str, *, after: bool) -> None:
    """Run the work in a child that is killed just before, or after, the function is called there."""
    child = os.fork()
    if child == 0:
        real = getattr(owner, name)

        def struck(*arguments: Any, **named: Any) -> None:
            if after:
                real(*arguments, **named)
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(owner, name, struck)
        try:
            work()
        finally:
            os._exit(7)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status), f"it was not killed: {status}"


def held(folder: Path) -> bool:
    """Whether any file of the state has words of the article, compressed or not."""
    for file in folder.glob("desk.db*"):
        content = file.read_bytes()
        for match in re.finditer(re.escape(b"\x28\xb5\x2f\xfd"), content):
            try:
                if WORDS in zstandard.ZstdDecompressor().stream_reader(content[match.start() :]).read(1 << 20):
                    return True
            except zstandard.ZstdError:
                continue
    return False


def whole(state: Path) -> set[str]:
    """The articles there are; nothing of them is damaged, and what is gone is gone from every event."""
    assert upkeep.check(state, Config()) == []
    with State(state) as opened:
        found = {id_ for event in opened.events() for id_ in event.event.documents}
        assert found == set(maintenance.ids(opened))
        for event in opened.events():
            told = {id_ for text in event.shared for id_ in (text.left, text.right)} | set(event.attributions)
            assert told <= set(event.event.documents)
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    state = tmp_path_factory.mktemp("made") / "desk.db"
    make(state, rows(), batch=3)
    return state.read_bytes()


@pytest.mark.parametrize("step", ["telling", "showing", "committed"])
def test_marks_that_were_being_applied_hold_or_do_not(tmp_path: Path, made: bytes, step: str) -> None:
    state = tmp_path / "desk.db"
    state.write_bytes(made)
    with State(state) as opened:
        event = next(one.id for one in opened.events_of([GONE]))
    marks = [Marked(1, "not-this-event", GONE, event), Marked(2, "not-this-agency", "council", agency="Reuters")]
    owner, name, committed = STEPS[step]
    killed(lambda: feedback.apply(state, marks), owner, name, after=False)
    assert whole(state) == {row["id"] for row in rows()}
    assert len(feedback.decided(state)) == (2 if committed else 0)
    with State(state) as opened:
        assert (len(opened.events_of([GONE])[0].documents) == 1) == committed
    assert len(feedback.apply(state, marks).decisions) == (0 if committed else 2)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_it_was_done_or_was_not(tmp_path: Path, made: bytes, step: str, after: bool) -> None:
    state = tmp_path / "desk.db"
    state.write_bytes(made)
    everybody = {row["id"] for row in rows()}
    owner, name, committed = STEPS[step]
    killed(lambda: forgetting.forget(state, [GONE]), owner, name, after=after)
    assert whole(state) == (everybody - {GONE} if committed else everybody)
    again = forgetting.forget(state, [GONE])
    assert bool(again.removed) != committed
    assert again.already == ((GONE,) if committed else ())
    assert whole(state) == everybody - {GONE}
    assert not held(tmp_path)


def test_the_next_run_clears_what_a_killed_takedown_left(
    tmp_path: Path, made: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite.connect

    def leaving(path: Path, *, write: bool) -> sqlite3.Connection:
        """As SQLite is built elsewhere: Debian's writes over what is deleted."""
        connection = connect(path, write=write)
        connection.execute("PRAGMA secure_delete = OFF")
        return connection

    monkeypatch.setattr(sqlite, "connect", leaving)
    state = tmp_path / "desk.db"
    state.write_bytes(made)
    killed(lambda: forgetting.forget(state, [GONE]), maintenance, "clear", after=False)
    assert held(tmp_path), "the words are in free pages still: the test looks where they are"
    (tmp_path / "in").mkdir()
    scheduled.run([str(tmp_path / "in")], state, Config())
    assert not held(tmp_path)


def test_a_reader_that_holds_the_old_state_is_named(
    tmp_path: Path, made: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_MS", 50)
    state = tmp_path / "desk.db"
    state.write_bytes(made)
    reader = sqlite3.connect(state)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM documents").fetchone()
    try:
        with pytest.raises(StateError, match=r"another program is (reading it|at work)"):
            forgetting.forget(state, [GONE])
    finally:
        reader.close()
    assert forgetting.forget(state, [GONE]).already == (GONE,)
    assert not held(tmp_path)
