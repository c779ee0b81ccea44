"""What is put into a state comes out of it, once, and a run that fails leaves nothing."""

from pathlib import Path

import numpy as np
import pytest
from state_examples import MOMENT, article, event, group, new, run

from clusterer.documents import Document, Quarantined
from clusterer.store import State
from clusterer.store.codec import pack, pack_article, unpack_article


@pytest.fixture
def state(tmp_path: Path):
    with State(tmp_path / "state.db", write=True) as state:
        yield state


def test_an_article_comes_back_as_it_was_read():
    original = article("a", "Ein „Zitat“\n\nzwei", published=MOMENT, metadata={"jsonld": [{"author": None}], "n": 1.5})
    back = unpack_article(pack_article(original))
    assert back.document == original.document
    assert back.language == original.language
    assert (back.clean.text, back.clean.furniture) == (original.clean.text, original.clean.furniture)
    assert np.array_equal(back.clean.runs, original.clean.runs)
    assert back.clean.runs.dtype == np.int32


def test_an_article_of_a_state_from_before_the_runs_still_leads_back():
    # As 0.1.0 stored "a  b" when it was new: the steps between the originals of "a b".
    steps = np.array([0, 1, 2], "<i4").tobytes()
    old = {"document": Document("a", "a  b"), "language": "", "clean": "a b", "steps": steps, "furniture": ()}

    back = unpack_article(pack(old))

    assert back.clean.runs.tolist() == [[0, 0], [2, 3]]


def test_the_versions_of_an_article_are_told_by_their_address(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a"), new("a~2", address="a", version=2)], row)
    assert state.same_address(["a~2", "a"]) == [("a", "a~2")]
    assert state.same_address(["a"]) == []


def test_a_run_that_fails_leaves_nothing(state: State):
    def fail() -> None:
        with state.transaction():
            state.add_documents([new("a", keys=(1,))], state.add_run(run(), changed=True))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert state.count() == 0
    assert state.runs() == []


def test_a_group_that_was_written_is_not_read_again_and_one_that_is_gone_is_not_kept(
    state: State, monkeypatch: pytest.MonkeyPatch
):
    with state.transaction():
        state.add_documents([new(name) for name in "abc"], state.add_run(run(), changed=True))
        state.replace_groups([], [group("a", "b")])
    monkeypatch.setattr("clusterer.store.state.unpack", None)
    assert state.groups_of(["a"]) == [group("a", "b")]
    with state.transaction():
        state.replace_groups(["group-a"], [group("a", "b", "c")])
    assert state.groups_of(["a"]) == [group("a", "b", "c")]
    assert list(state._groups.values()) == [group("a", "b", "c")]


def test_runs_are_listed_newest_first(state: State):
    with state.transaction():
        state.add_run(run(1), changed=True)
        state.add_run(run(2), changed=False)
    assert state.runs() == [run(2), run(1)]
    assert state.runs(changed=True) == [run(1)]
    assert state.runs(newest=1) == [run(2)]


def test_the_quarantine_holds_what_is_unreadable_now(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.set_quarantined([Quarantined("b.txt", "empty"), Quarantined("a.txt", "binary")], row)
        state.set_quarantined([Quarantined("a.txt", "binary")], row)
    assert state.quarantined() == [Quarantined("a.txt", "binary")]


def test_documents_are_counted_anew_after_each_change_and_after_one_that_was_undone(state: State):
    assert state.count() == state.count() == 0
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a")], row)
        assert state.count() == 1
        state.add_documents([new("b")], row)
    assert state.count() == 2

    def undone() -> None:
        with state.transaction():
            state.add_documents([new("c")], row)
            assert state.count() == 3
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        undone()
    assert state.count() == 2
    with State(state.path) as reading:
        assert reading.count() == 2
        with state.transaction():
            state.add_documents([new("c")], row)
        assert reading.count() == 3


def test_an_event_that_is_back_has_no_alias_whichever_came_first(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a"), new("b")], row)
        state.add_aliases([("e1", "e2"), ("e0", "e1")])
        state.replace_events([], [event("e1", "a"), event("e2", "b")], row)
        assert state.aliases() == {"e0": "e1"}
        state.add_aliases([("e2", "e1")])
        assert state.aliases() == {"e0": "e1"}
