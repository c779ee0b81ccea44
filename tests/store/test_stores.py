"""What every store promises, in memory and in SQLite: the same questions, the same answers."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import numpy as np
import pytest
from state_examples import MOMENT, article, event, group, new, run

from clusterer.documents import Attribution, Decision, DuplicateGroup, DuplicatePair, Evidence, Origin
from clusterer.store import HouseStyle, Known, MemoryStore, Recleaned, Revised, State, Store, damage


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    with State(tmp_path / "state.db", write=True) as state:
        with state.transaction():
            state.add_run(run(), changed=True)
        yield state


def writing(store: Store) -> AbstractContextManager[None]:
    return store.transaction() if isinstance(store, State) else nullcontext()


def test_an_empty_store_knows_nothing(store: Store):
    assert store.count() == 0
    assert store.latest(5) == []
    assert store.latest_of({"Post": 1}, 9) == []
    assert len(store.similar(np.array([1], np.uint64), 9).keys) == 0
    assert store.articles(["a"]) == []
    assert store.known(["a"], ["a"]) == ({}, {})
    assert (store.events(), store.groups(), store.aliases()) == ([], [], {})


def test_documents_are_known_by_address_and_by_the_id_of_any_version(store: Store):
    with writing(store):
        store.add_documents([new("a"), new("a~2", address="a", version=2)], 1)
    by_id, by_address = store.known(["a", "a~2", "b"], ["a", "b"])
    assert [known.id for known in by_id["a"]] == ["a", "a~2"]
    assert [known.version for known in by_id["a~2"]] == [1, 2]
    assert by_address == {"a": by_id["a"]}
    assert [a.document.id for a in store.articles(["a~2", "a", "nobody"])] == ["a", "a~2"]
    assert store.attributions(["a"]) == {"a": Attribution("a")}


def test_documents_are_found_by_their_keys_and_terms(store: Store):
    with writing(store):
        store.add_documents([new("a", keys=(1, 2**63 + 1), published=MOMENT), new("b", keys=(2**63 + 1, 7))], 1)

    def found(keys: list[int], limit: int) -> list[tuple[int, str]]:
        hits = store.similar(np.array(keys, np.uint64), limit)
        described = store.described(np.unique(hits.places))
        ids = dict(zip(np.unique(hits.places).tolist(), described.ids, strict=True))
        return [(key, ids[place]) for key, place in zip(hits.keys.tolist(), hits.places.tolist(), strict=True)]

    assert sorted(found([2**63 + 1, 5, 1], 10)) == [(0, "a"), (0, "b"), (2, "a")]
    assert found([2**63 + 1], 1) == [(0, "a")], "the first that came in"
    last = store.near(np.array([2**63 + 1], np.uint64), 1)
    described = store.described(last.places)
    assert described.ids == ("b",), "the one that came in last"
    assert np.isnan(described.published).all()
    assert store.described(store.similar(np.array([1], np.uint64), 1).places).published.tolist() == [MOMENT.timestamp()]


def test_the_latest_are_told_in_all_and_by_outlet(store: Store):
    with writing(store):
        store.add_documents([new(name, outlet=outlet) for name, outlet in (("a", "P"), ("b", "Q"), ("c", "P"))], 1)
    assert store.latest(2) == ["c", "b"]
    assert store.count() == 3
    assert [document.id for document in store.latest_of({"P": 1, "Q": 9, "": 1}, 2)] == ["c"]
    assert [document.id for document in store.latest_of({"P": 1, "Q": 1}, 3)] == ["c", "a", "b"]


def test_what_recurs_in_an_outlet_holds_for_so_many_of_its_articles(store: Store):
    style = HouseStyle(("read more",), ("quay post",), "settings", 2)
    with writing(store):
        store.add_documents([new("a", outlet="P")], 1)
        store.set_styles({"P": style, "Q": HouseStyle((), (), "settings", 3)})
    assert store.styles(["P", "R"]) == {"P": style}
    with writing(store):
        store.add_documents([new("b", outlet="P"), new("c", outlet="Q")], 1)
    assert store.styles(["P"]) == {"P": style}
    with writing(store):
        store.add_documents([new("d", outlet="P")], 1)
    assert list(store.styles(["P", "Q"])) == ["Q"]
    assert store.styles(["P"], holding=False) == {"P": style}, "it was so when it was last looked at"
    with writing(store):
        store.set_styles({"P": style})
    assert store.styles(["P"]) == {"P": style}, "learned again"


def test_pairs_lead_on_to_pairs(store: Store):
    with writing(store):
        store.add_documents([new(name) for name in "abcde"], 1)
        store.add_pairs([*group("a", "b", "c").pairs, *group("d", "e").pairs])
    assert sorted(store.pairs_around(["a"]), key=lambda pair: pair.left) == list(group("a", "b", "c").pairs)
    assert store.pairs_around(["nobody"]) == []


def test_groups_and_events_replace_those_they_grew_from(store: Store):
    with writing(store):
        store.add_documents([new("a"), new("b"), new("c")], 1)
        store.replace_groups([], [group("a", "b")])
        store.replace_events([], [event("e1", "a", "b"), event("e2", "c")], 1)
    assert store.groups_of(["b"]) == [group("a", "b")]
    assert store.groups_of(["c"]) == []
    with writing(store):
        store.replace_groups(["group-a"], [group("a", "b", "c")])
        store.replace_events(["e1", "e2"], [event("e1", "a", "b", "c")], 1)
        store.add_aliases([("e2", "e1")])
    assert store.groups() == store.groups_of(["c"]) == [group("a", "b", "c")]
    assert store.events_of(["c", "a"]) == [event("e1", "a", "b", "c").event]
    assert store.events() == [event("e1", "a", "b", "c")]
    assert store.events(int(MOMENT.timestamp()) + 1) == []
    assert store.aliases() == {"e2": "e1"}
    assert store.taken(["e1", "e2", "e3"]) == {"e1", "e2"}


def test_an_alias_of_an_alias_leads_to_the_event_that_is_there(store: Store):
    with writing(store):
        store.add_aliases([("e1", "e2")])
        store.add_aliases([("e2", "e3")])
    assert store.aliases() == {"e1": "e3", "e2": "e3"}


def test_what_was_learned_is_kept_to_the_last_digit(store: Store):
    assert store.learned() == {}
    for learned in ({"links": [1 / 3], "spans": [0.1, 2e300]}, {"links": [5.0]}):
        with writing(store):
            store.set_learned(learned)
        assert store.learned() == learned


def test_decisions_are_kept_one_for_each_matter(store: Store):
    assert (store.decisions(), store.removed()) == ([], {})
    apart = Decision("not-this-event", "a", core="b", note="two fires", day="2026-03-29")
    found = Origin("AP", "agency copy", 0.9, (Evidence("a", "AP", "dateline", "conclusive", "body", 0, 2, "AP"),))
    confirmed = Decision("right", "a", agency="AP", day="2026-03-29", origin=found)
    with writing(store):
        if isinstance(store, State):
            for decision in (apart, confirmed):
                store.decide(decision, "e1", "run")
        elif isinstance(store, MemoryStore):
            store.decide([apart, confirmed])
    assert store.decisions() == [apart, confirmed]


def test_an_article_that_is_cleaned_again_is_found_by_its_keys_of_now(store: Store):
    with writing(store):
        store.add_documents([new("a", keys=(1, 2)), new("b", keys=(2, 3))], 1)
        store.replace_events([], [event("e1", "a", "b")], 1)
        again = article("a", "The harbour bridge.")
        store.clean_again([Recleaned(again, np.array([2, 2**63 + 4], np.uint64), np.array([1, 9], np.uint64), 2)])

    def found(keys: list[int]) -> list[tuple[int, str]]:
        hits = store.similar(np.array(keys, np.uint64), 9)
        ids = (store.described(hits.places[at : at + 1]).ids[0] for at in range(len(hits.places)))
        return sorted(zip((keys[at] for at in hits.keys.tolist()), ids, strict=True))

    assert found([1, 2, 3, 2**63 + 4]) == [(2, "a"), (2, "b"), (3, "b"), (2**63 + 4, "a")]
    assert store.articles(["a"])[0].clean.text == "The harbour bridge."
    assert store.attributions(["a"]) == {"a": Attribution("a")}
    assert len(store.near(np.array([1], np.uint64), 9).keys) == 1, "its telling words stay"
    places = store.similar(np.array([2**63 + 4], np.uint64), 9).places
    assert store.described(places).sampled.tolist() == [2]
    assert store.count() == 2
    if isinstance(store, State):
        assert list(damage.found(store)) == []


def test_pairs_that_are_none_any_more_are_forgotten(store: Store):
    one, other = group("a", "b", "c").pairs
    with writing(store):
        store.add_documents([new(name) for name in "abc"], 1)
        store.add_pairs([one, other])
        store.drop_pairs([one])
    assert store.pairs_around(["a"]) == []
    assert store.pairs_around(["b"]) == [other]


def test_articles_that_change_names_are_named_so_everywhere(store: Store):
    """Two change names with each other, and a third one gets another date."""
    apart = Decision("not-this-event", "a", core="b", note="two fires", day="2026-03-29")
    pair = DuplicatePair("a", "c", 0.5, 0.6, 0.7)
    held = DuplicateGroup("group-a", ("a", "c"), "a", (pair,))
    with writing(store):
        store.add_documents([new("a", keys=(1, 2)), new("b", keys=(2, 3)), new("c", keys=(4,))], 1)
        store.add_pairs([pair])
        store.replace_groups([], [held])
        store.replace_events([], [event("e1", "a", "c"), event("e2", "b")], 1)
        if isinstance(store, State):
            store.decide(apart, "e1", "run")
        elif isinstance(store, MemoryStore):
            store.decide([apart])
    now = {"a": ("d", None), "b": ("a", None), "c": ("c", MOMENT)}
    documents = {old: article(name, published=at).document for old, (name, at) in now.items()}
    with writing(store):
        store.revise([Revised(old, document, Attribution(document.id)) for old, document in documents.items()])
    assert store.documents(["a", "b", "c", "d"]) == [documents["b"], documents["c"], documents["a"]]
    assert store.articles(["d"])[0].document == documents["a"]
    assert store.attributions(["a", "d"]) == {"a": Attribution("a"), "d": Attribution("d")}
    assert store.pairs_around(["d"]) == [DuplicatePair("c", "d", 0.5, 0.7, 0.6)]
    assert [one.documents for one in store.groups_of(["d"])] == [("c", "d")]
    assert [one.documents for one in store.events_of(["d", "a"])] == [("d", "c"), ("a",)]
    assert [(one.article, one.core) for one in store.decisions()] == [("d", "a")]
    hits = store.similar(np.array([1, 3, 4], np.uint64), 9)
    assert store.described(hits.places).ids == ("d", "a", "c")
    assert np.isfinite(store.described(hits.places).published).tolist() == [False, False, True]
    assert store.latest(3) == ["c", "a", "d"]
    if isinstance(store, State):
        assert list(store.known(["d"], [])[0]["d"]) == [Known("d", "a", 1, "a")]
        with store.transaction():
            store.replace_events(["e1", "e2"], [event("e1", "d", "c"), event("e2", "a")], 1)
        assert [line for line in damage.found(store) if "its dates" not in line] == []
