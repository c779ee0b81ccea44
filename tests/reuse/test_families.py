from __future__ import annotations

import json
from pathlib import Path

import pytest

from clusterer.config import ReuseSettings
from clusterer.documents import SharedText
from clusterer.reuse import families
from tests.reuse.stories import OTHER, STORY, article, compare

DEV = Path(__file__).parents[3] / "shared/data/attribution/families_dev.jsonl"


def members(ties: dict[tuple[str, str], float], documents: str) -> list[str]:
    articles = [article(id_, STORY) for id_ in documents]
    shared = [SharedText(a, b, share, share, ()) for (a, b), share in ties.items()]
    return sorted("".join(f.documents) for f in families("e", articles, shared, ReuseSettings()))


def test_copies_are_one_family_and_the_rest_stands_alone():
    articles = [article("a", STORY), article("b", STORY[:300]), article("c", OTHER)]
    (family,) = families("event", articles, compare(*articles), ReuseSettings())
    assert family.documents == ("a", "b")
    assert family.event == "event"


def test_strong_ties_join_in_chains():
    assert members({("a", "b"): 0.6, ("b", "c"): 0.6, ("c", "d"): 0.55}, "abcd") == ["abcd"]


def test_a_round_up_of_two_stories_does_not_make_them_one():
    ties = {("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "r"): 0.35, ("c", "r"): 0.34}
    assert members(ties, "abcdr") == ["abr", "cd"]


def test_weak_ties_join_where_most_pairs_support_them():
    assert members({("a", "b"): 0.9, ("a", "c"): 0.35, ("b", "c"): 0.32}, "abc") == ["abc"]
    assert members({("a", "b"): 0.35}, "ab") == ["ab"]
    assert members({("a", "b"): 0.2}, "ab") == []


def test_a_chain_of_weak_ties_does_not_grow():
    chain = dict.fromkeys(zip("abcde", "bcdef", strict=True), 0.4)
    assert all(len(family) < 4 for family in members(chain, "abcdef"))


def test_a_family_keeps_its_id_while_its_first_member_stays():
    articles = [article("a", STORY), article("b", STORY)]
    (before,) = families("e", articles, compare(*articles), ReuseSettings())
    articles.append(article("c", STORY))
    (after,) = families("e", articles, compare(*articles), ReuseSettings())
    assert before.id == after.id


@pytest.mark.data
@pytest.mark.skipif(not DEV.exists(), reason="labelled families are not here")
def test_labelled_families_are_found_whole_and_apart():
    gold: dict[str, set[str]] = {}
    articles = {}
    for line in DEV.read_text().splitlines():
        row = json.loads(line)
        for member in row["members"]:
            gold.setdefault(row["family"], set()).add(member["id"])
            articles[member["id"]] = article(member["id"], member["text"])
    everything = list(articles.values())
    found = [set(f.documents) for f in families("e", everything, compare(*everything), ReuseSettings())]
    assert sum(members in found for members in gold.values()) >= 0.95 * len(gold)
    assert all(any(family <= members for members in gold.values()) for family in found)
