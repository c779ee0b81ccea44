"""What is put into a state comes out of it, once, and a run that fails leaves nothing."""

from pathlib import Path

import numpy as np
import pytest
from state_examples import MOMENT, article, event, group, new, run

from clusterer.documents import Attribution, Quarantined
from clusterer.store import State
from clusterer.store.codec import pack_article, unpack_article


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
    assert np.array_equal(back.clean.origins, original.clean.origins)
    assert back.clean.origins.dtype == np.int32


def test_documents_are_known_by_address_and_by_the_id_of_any_version(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a"), new("a~2", address="a", version=2)], row)
    by_id, by_address = state.known(["a", "a~2", "b"], ["a", "b"])
    assert [known.id for known in by_id["a"]] == ["a", "a~2"]
    assert [known.version for known in by_id["a~2"]] == [1, 2]
    assert list(by_id) == ["a", "a~2"]
    assert by_address == {"a": by_id["a"]}
    assert state.version_chains(["a"]) == [("a", "a~2")]
    assert [a.document.id for a in state.articles(["a~2", "a", "nobody"])] == ["a", "a~2"]
    assert state.attributions(["a"]) == {"a": Attribution("a")}


def test_documents_are_found_by_their_keys(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a", keys=(1, 2**64 - 1)), new("b", keys=(2**64 - 1, 7))], row)

    def found(keys: list[int], limit: int) -> list[tuple[int, str]]:
        hits = state.index.with_keys(np.array(keys, np.uint64), limit)
        described = state.index.described(np.unique(hits.places))
        ids = dict(zip(np.unique(hits.places).tolist(), described.ids, strict=True))
        return [(key, ids[place]) for key, place in zip(hits.keys.tolist(), hits.places.tolist(), strict=True)]

    assert sorted(found([2**64 - 1, 5, 1], 10)) == [(0, "a"), (0, "b"), (2, "a")]
    assert found([2**64 - 1], 1) == [(0, "a")]
    assert found([5], 1) == []
    last = state.index.with_terms(np.array([2**64 - 1], np.uint64), 1)
    assert state.index.described(last.places).ids == ("b",)


def test_a_run_that_fails_leaves_nothing(state: State):
    def fail() -> None:
        with state.transaction():
            state.add_documents([new("a", keys=(1,))], state.add_run(run(), changed=True))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert state.count() == 0
    assert state.runs() == []


def test_groups_and_events_replace_those_they_grew_from(state: State):
    with state.transaction():
        row = state.add_run(run(), changed=True)
        state.add_documents([new("a"), new("b"), new("c")], row)
        state.replace_groups([], [group("a", "b")])
        state.replace_events([], [event("e1", "a", "b"), event("e2", "c")], row)
    assert state.groups_of(["b"]) == [group("a", "b")]
    assert state.groups_of(["c"]) == []
    with state.transaction():
        state.replace_groups(["group-a"], [group("a", "b", "c")])
        state.replace_events(["e1", "e2"], [event("e1", "a", "b", "c")], row)
        state.add_aliases([("e2", "e1")])
    assert state.groups_of(["c"]) == [group("a", "b", "c")]
    assert state.events_of(["c", "a"]) == [event("e1", "a", "b", "c")[0]]
    assert state.events() == [event("e1", "a", "b", "c")]
    assert state.aliases() == {"e2": "e1"}


def test_an_alias_of_an_alias_leads_to_the_event_that_is_there(state: State):
    with state.transaction():
        state.add_aliases([("e1", "e2")])
        state.add_aliases([("e2", "e3")])
    assert state.aliases() == {"e1": "e3", "e2": "e3"}


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
