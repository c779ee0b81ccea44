from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.events import Identities, identify


def home(identities):
    return {document: event for event, members in identities.events.items() for document in members}


def test_an_event_keeps_its_id_when_it_grows_even_backwards_in_time():
    first = identify([["b", "c"]])
    assert home(identify([["a", "b", "c", "d"]], first))["b"] == home(first)["b"]


def test_of_merged_events_the_larger_lives_on_and_the_other_leaves_an_alias():
    first = identify([["a"], ["b", "c"]])
    merged = identify([["a", "b", "c"]], first)
    assert set(merged.events) == {home(first)["b"]}
    assert merged.aliases == {home(first)["a"]: home(first)["b"]}


def test_the_larger_piece_of_a_split_keeps_the_id_and_the_other_gets_a_new_one():
    first = identify([["a", "b", "c"]])
    split = identify([["a"], ["b", "c"]], first)
    assert home(split)["b"] == home(first)["a"]
    assert home(split)["a"] not in first.events


def test_aliases_follow_later_merges():
    first = identify([["a"], ["b", "c"], ["d", "e", "f", "g"]])
    second = identify([["a", "b", "c"], ["d", "e", "f", "g"]], first)
    third = identify([["a", "b", "c", "d", "e", "f", "g"]], second)
    assert third.aliases == {home(first)["a"]: home(first)["d"], home(first)["b"]: home(first)["d"]}


def test_an_event_without_articles_in_the_window_is_left_alone():
    first = identify([["a", "b"], ["c"]])
    later = identify([["c", "d"]], first)
    assert later.events[home(first)["a"]] == ("a", "b")


partitions = st.lists(st.integers(0, 3), min_size=7, max_size=7).map(
    lambda labels: [[d for d, label in zip("abcdefg", labels, strict=True) if label == k] for k in sorted(set(labels))]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(partitions, min_size=1, max_size=4))
def test_ids_are_unique_and_every_vanished_id_leads_to_a_living_event(history):
    identities = Identities({})
    seen = set()
    for clusters in history:
        identities = identify(clusters, identities)
        seen |= set(identities.events)
        assert sorted(home(identities)) == list("abcdefg")
        assert len(identities.events) == len(clusters)
        assert set(identities.aliases) == seen - set(identities.events)
        assert set(identities.aliases.values()) <= set(identities.events)
