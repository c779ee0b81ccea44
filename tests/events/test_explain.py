from clusterer.config import EventSettings
from clusterer.events import explain
from tests.events.articles import BUDGET, FERRY, FERRY_AGAIN, article


def test_an_explanation_names_the_words_that_two_articles_share():
    found = explain(article("a", FERRY, day=0), article("b", FERRY_AGAIN, day=1), EventSettings())
    names = next(view for view in found.views if view.view == "names")
    assert any("Halden" in term.text for term in names.terms)
    assert found.score >= found.threshold
    assert found.decision.startswith("linked")
    assert found.gap_days == 1.0
    assert any("begins with" in reason.text and reason.part > 0 for reason in found.reasons)
    assert "most for it" in found.decision


def test_unrelated_articles_are_not_linked():
    found = explain(article("a", FERRY), article("b", BUDGET), EventSettings())
    assert found.decision.startswith("not linked")
    assert found.gap_days is None


def test_articles_that_are_never_compared_say_why():
    languages = explain(article("a", FERRY, language="en"), article("b", FERRY_AGAIN, language="de"), EventSettings())
    assert "cross_language" in languages.decision
    apart = explain(article("a", FERRY, day=0), article("b", FERRY_AGAIN, day=500), EventSettings())
    assert "horizon" in apart.decision
