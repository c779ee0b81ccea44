"""What ``explain`` says of a pair is what a run over the same articles found."""

from clusterer.config import EventSettings
from clusterer.documents import DuplicateGroup
from clusterer.events import explain, items, score_links
from clusterer.events.clustering import NEGLIGIBLE
from clusterer.text.tokens import tokenize
from tests.events.articles import BUDGET, FERRY, FERRY_AGAIN, article, crowd

UNLIKE = "Two hikers were found alive under the Graz ridge after a night in snow."
AGAIN = "On the budget of Karelund the Green Alliance has more to say: Pavel Orsk's diesel tax is to fall."


def _found(articles, groups=()):
    rows = items(articles, tokenize([a.clean.text for a in articles]), groups)
    links = score_links(rows, EventSettings()).links
    scored = zip(links.left.tolist(), links.right.tolist(), links.scores.tolist(), strict=True)
    found = {frozenset((rows.ids[left], rows.ids[right])): score for left, right, score in scored}
    return rows, found


def _check(articles, groups=()):
    """Every pair of those that take part; how many of them a run links at all."""
    rows, found = _found(articles, groups)
    by_id = {a.document.id: a for a in articles}
    for at, one in enumerate(rows.ids):
        for other in rows.ids[at + 1 :]:
            said = explain(by_id[one], by_id[other], EventSettings(), articles, groups).score
            run = found.get(frozenset((one, other)), 0.0)
            assert abs(said - run) < 1e-6 or max(said, run) < NEGLIGIBLE, (one, other, said, run)
    return len(found)


def test_every_pair_of_a_small_collection_has_the_score_that_the_run_gave_it():
    few = [article("a", FERRY, day=0), article("b", FERRY_AGAIN, day=1), article("c", BUDGET, day=2)]
    assert _check(few)
    assert _check([*few, article("d", AGAIN, day=2), article("e", UNLIKE)])
    assert _check([*few, *crowd(4)])


def test_copies_take_part_as_one_article_as_in_a_run():
    copies = [article(f"copy-{n}", FERRY, day=n) for n in range(4)]
    group = DuplicateGroup("copy-0", tuple(a.document.id for a in copies), "copy-0", ())
    everyone = [*copies, article("b", FERRY_AGAIN, day=1), article("c", BUDGET, day=2)]
    assert _check(everyone, [group])
    _, found = _found(everyone, [group])
    said = explain(copies[3], everyone[4], EventSettings(), everyone, [group])
    assert abs(said.score - found[frozenset(("copy-0", "b"))]) < 1e-6
    assert "copy-3 takes part through its copy copy-0" in said.decision
    among = explain(copies[1], copies[2], EventSettings(), everyone, [group])
    assert "of one event whatever they score" in among.decision


def test_a_pair_that_a_first_look_left_without_hope_is_said_to_be_one():
    few = [article("a", FERRY), article("b", BUDGET), article("c", UNLIKE)]
    said = explain(few[0], few[2], EventSettings(), few)
    assert said.score == 0
    assert "a first look, at words, time and neighbours, left no hope" in said.decision
    assert not said.reasons
