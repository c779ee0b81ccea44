"""What came last into the index is found as if it were in its tables, whatever goes where and is taken out again."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from state_examples import new, run

from clusterer.errors import StateError
from clusterer.store import State, damage, recent
from clusterer.store.recent import KEYS, TABLES

entries = st.sets(st.tuples(st.one_of(st.integers(0, 40), st.integers(0, 2**48 - 1)), st.integers(1, 30)), max_size=60)
steps = st.lists(st.tuples(st.sampled_from(["put", "put", "put", "drop", "forget"]), entries), max_size=12)


@pytest.fixture
def state(tmp_path: Path):
    with State(tmp_path / "state.db", write=True) as state:
        with state.transaction():
            state.add_documents([new(f"d{n:02}") for n in range(30)], state.add_run(run(), changed=True))
        yield state


def columns(pairs: set[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    keys, documents = np.array(sorted(pairs), np.uint64).reshape(-1, 2).T
    return keys, documents.astype(np.int64)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, room=st.sampled_from([0.0, 4.0, 20.0, 1e6]), part=st.sampled_from([1, 5, 1_000]))
def test_a_look_up_finds_what_was_put_in_and_not_taken_out(
    state: State, steps: list[tuple[str, set[tuple[int, int]]]], room: float, part: int
):
    held: set[tuple[int, int]] = set()
    with pytest.MonkeyPatch.context() as patch, state.transaction():
        patch.setattr(recent, "_ROOM", room)
        patch.setattr(recent, "_PART", part)
        for table in ("keys", "terms"):
            state.execute(f"DELETE FROM {table}")
        recent.clear(state)
        for step, pairs in steps:
            if step == "put":
                recent.put(state, KEYS, *columns(pairs - held))
                held |= pairs
            elif step == "drop":
                recent.drop(state, KEYS, *columns(pairs))
                state.execute_many("DELETE FROM keys WHERE key = ? AND document = ?", sorted(pairs))
                held -= pairs
            else:
                gone = {document for _, document in pairs}
                recent.drop_documents(state, sorted(gone))
                state.execute_many("DELETE FROM keys WHERE document = ?", [(row,) for row in gone])
                held = {entry for entry in held if entry[1] not in gone}
        asked = np.array(sorted({key for key, _ in held} | {7, 2**40}), np.uint64)
        hits = state.similar(asked, 3)
    found = list(zip(asked[hits.keys].tolist(), hits.places.tolist(), strict=True))
    first = {key: sorted(document for other, document in held if other == key)[:3] for key in asked.tolist()}
    assert found == [(key, document) for key in asked.tolist() for document in first[key]]


def test_the_newest_lead_where_they_are_asked_for(state: State, monkeypatch: pytest.MonkeyPatch):
    with state.transaction():
        state.execute_many("INSERT INTO terms VALUES (?, ?)", [(5, 1), (5, 3), (9, 2)])
        recent.put(state, recent.TERMS, np.array([5, 9, 9], np.uint64), np.array([2, 1, 7]))
    hits = state.near(np.array([5, 9, 11], np.uint64), 2)
    assert (hits.keys.tolist(), hits.places.tolist()) == ([0, 0, 1, 1], [3, 2, 7, 2])


def test_no_more_is_kept_beside_the_table_than_there_is_room_for(state: State, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(recent, "_ROOM", 20.0)
    room, chance = int(20 * 30**0.5), np.random.default_rng(1)
    for _ in range(40):
        with state.transaction():
            recent.put(state, KEYS, chance.integers(0, 2**48, 30).astype(np.uint64), chance.integers(1, 31, 30))
            beside = sum(len(part.keys) for part in recent.parts(state, KEYS))
            assert beside <= room
            assert beside + state.value("SELECT count(*) FROM keys") > 0
    assert state.value("SELECT count(*) FROM keys") + beside == 40 * 30
    assert beside > room / 2, "the fullest slices go, and no others"


def test_small_runs_share_a_part(state: State):
    for number in range(50):
        with state.transaction():
            recent.put(state, KEYS, np.array([number], np.uint64), np.array([1]))
    assert [len(part.keys) for part in recent.parts(state, KEYS)] == [50]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("spoiled", ["x'00'", "substr(body, 2)", "zeroblob(length(body))"])
def test_what_is_damaged_is_named_and_nothing_is_found_in_it(table: recent.Table, spoiled: str, state: State):
    with state.transaction():
        state.add_documents([new("e", keys=(1, 2, 3))], 1)
        state.execute(f"UPDATE {table.beside} SET body = {spoiled}")
    with pytest.raises(StateError, match="damaged"):
        recent.find(state, table, np.array([1], np.uint64))
    assert any("damaged" in line for line in damage.found(state))
