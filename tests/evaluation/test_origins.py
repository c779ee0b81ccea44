"""Origins are scored by article and agency, by role, by evidence, and by what was left alone."""

from __future__ import annotations

from typing import Any

from clusterer.documents import Attribution, Document, Evidence, Origin, Role, Strength
from clusterer.evaluation.gold import GoldArticle, GoldEvidence
from clusterer.evaluation.metrics import Counts
from clusterer.evaluation.origins import OriginScores, compare_origins, overlaps

TEXT = "LIMA (AP) - A bridge fell on Friday, TASS reported. Nobody was hurt."


def evidence(agency: str, quote: str, *, strength: Strength = "conclusive") -> Evidence:
    start = TEXT.index(quote)
    return Evidence("d", agency, "dateline", strength, "body", start, start + len(quote), quote)


def origin(agency: str, role: Role = "agency copy", *found: Evidence) -> Origin:
    return Origin(agency, role, 0.9, found)


def score(gold: GoldArticle, *origins: Origin, rejected: tuple[Evidence, ...] = ()) -> OriginScores:
    return compare_origins({"d": gold}, {"d": Document(id="d", text=TEXT)}, {"d": Attribution("d", origins, rejected)})


def labelled(*origins: str, role: Role | None = "agency copy", **more: Any) -> GoldArticle:
    return GoldArticle("d", origins=frozenset(origins), role=role, **more)


def test_the_unit_is_article_and_agency() -> None:
    scores = score(labelled("AP", "AFP"), origin("AP"), origin("Reuters"))
    assert scores.origins == Counts(correct=1, claimed=2, actual=2)
    assert scores.agencies["Reuters"] == Counts(correct=0, claimed=1, actual=0)
    assert str(scores.mistakes[0]) == "d: expected AFP, AP, found AP, Reuters"


def test_case_of_a_name_does_not_matter() -> None:
    assert score(labelled("DPA"), origin("dpa")).origins.f1 == 1.0


def test_recall_is_given_with_and_without_stripped_credits() -> None:
    scores = score(labelled("AP", role="inferred", inferred=True))
    assert scores.origins == Counts(0, 0, 1)
    assert scores.visible == Counts(0, 0, 0)


def test_an_unnamed_agency_is_met_by_any_and_the_rest_is_forgiven() -> None:
    assert score(labelled("agencies"), origin("AP"), origin("AFP")).origins == Counts(1, 1, 1)
    assert score(labelled("agencies")).origins == Counts(0, 0, 1)


def test_claiming_an_unnamed_agency_is_wrong_only_where_there_is_none() -> None:
    assert score(labelled("AP"), origin("AP"), origin("agencies")).origins == Counts(1, 1, 1)
    assert score(labelled(role=None), origin("agencies")).origins == Counts(0, 1, 0)


def test_an_unknown_origin_is_not_scored() -> None:
    assert score(labelled("unknown"), origin("AP")).articles == 0


def test_a_hard_negative_is_clean_where_nothing_is_claimed() -> None:
    gold = labelled(role=None, hard_negative=True)
    assert score(gold).clean == Counts(1, 1, 1)
    assert score(gold, origin("TASS")).clean == Counts(0, 0, 1)
    assert score(gold, origin("TASS")).origins.precision == 0.0


def test_a_citation_must_be_shown_as_rejected() -> None:
    gold = labelled("AP", rejected=frozenset({"TASS"}))
    refused = evidence("TASS", "TASS reported", strength="none")
    assert score(gold, origin("AP"), rejected=(refused,)).rejected.recall == 1.0
    assert score(gold, origin("AP")).rejected.recall == 0.0
    assert score(gold, origin("AP"), origin("TASS"), rejected=(refused,)).rejected.recall == 0.0


def test_roles_are_a_table_of_labelled_against_found() -> None:
    scores = score(labelled("AP", role="contribution"), origin("AP", "agency copy"))
    assert scores.roles == {"contribution": {"agency copy": 1}}
    assert scores.role_accuracy == 0.0
    assert scores.wrong_roles == ("d: AP expected as contribution, found as agency copy",)


def test_an_article_without_a_labelled_role_does_not_count_against_roles() -> None:
    scores = score(labelled("AP", role=None), origin("AP", "contribution"))
    assert scores.roles == {"not labelled": {"contribution": 1}}
    assert scores.role_accuracy == 1.0


def test_words_without_a_labelled_place_may_stand_anywhere() -> None:
    gold = labelled("AP", evidence=(GoldEvidence(None, "LIMA (AP) -"),))
    assert score(gold, origin("AP", "agency copy", evidence("AP", "(AP)"))).evidence.recall == 1.0


def test_evidence_counts_where_it_overlaps_the_labelled_words() -> None:
    gold = labelled("AP", evidence=(GoldEvidence("body", "LIMA (AP) -"),))
    assert score(gold, origin("AP", "agency copy", evidence("AP", "(AP)"))).evidence.recall == 1.0
    assert score(gold, origin("AP", "agency copy", evidence("AP", "Nobody"))).evidence.recall == 0.0


def test_metadata_evidence_may_be_the_value_or_the_whole_field() -> None:
    found = Evidence("d", "AFP", "metadata", "conclusive", "metadata", 0, 3, "AFP", field="jsonld.author.name")
    document = Document(id="d", text=TEXT)
    assert overlaps(GoldEvidence("metadata", '"author": "AFP"'), found, document)
    assert not overlaps(GoldEvidence("body", "AFP"), found, document)


def test_explanation_and_dictionary_hold_the_same_figures() -> None:
    scores = score(labelled("AP"), origin("AP"))
    assert "precision 1.000 (1/1)" in scores.explain()
    assert scores.to_dict()["origins"]["f1"] == 1.0
