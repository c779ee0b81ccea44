"""Gold files: our own, and labelled collections as they come."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Document
from clusterer.errors import InputError
from clusterer.evaluation import read_gold
from clusterer.evaluation.gold import GoldEvidence, tie


def gold_file(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_field_that_is_absent_is_not_labelled_and_null_is_a_label(tmp_path: Path) -> None:
    gold = read_gold(gold_file(tmp_path, {"id": "a", "event": "e", "duplicates": None}, {"id": "b", "origins": []}))
    assert [a.key for a in gold.labelled("events")] == ["a"]
    assert [a.key for a in gold.labelled("duplicates")] == ["a"]
    assert [a.key for a in gold.labelled("origins")] == ["b"]


def test_a_kind_without_labels_is_an_error_that_names_the_field(tmp_path: Path) -> None:
    gold = read_gold(gold_file(tmp_path, {"id": "a", "event": "e"}))
    with pytest.raises(InputError, match="no row is labelled for origins; expected the field 'origins'"):
        gold.labelled("origins")


def test_labels_of_scraped_collections_are_read_under_their_own_names(tmp_path: Path) -> None:
    row = {
        "id": "x",
        "text": "Some words. mit dpa",
        "gold_origin": ["dpa"],
        "gold_role": "contributed",
        "evidence": [{"where": "author", "string": "cmb/dpa"}, {"where": "body", "string": "mit dpa", "start": 12}],
        "cited_not_origin": ["AFP"],
        "hard_negative": False,
    }
    gold = read_gold(gold_file(tmp_path, row))
    (article,) = gold.articles
    assert (article.origins, article.role, article.rejected) == ({"dpa"}, "contribution", {"AFP"})
    assert article.evidence == (GoldEvidence("byline", "cmb/dpa"), GoldEvidence("body", "mit dpa"))


def test_articles_of_a_gold_file_carry_no_answers(tmp_path: Path) -> None:
    row = {"id": "x", "text": "words", "author": "A", "gold_origin": ["AP"], "evidence": [], "event": "e", "note": "AP"}
    gold = read_gold(gold_file(tmp_path, row))
    assert gold.rows == ({"id": "x", "text": "words", "author": "A"},)


@pytest.mark.parametrize(
    ("role", "expected"),
    [("republished", "agency copy"), ("original", "agency copy"), ("stripped", "inferred"), ("none", None)],
)
def test_roles_of_labels_become_roles_of_origins(tmp_path: Path, role: str, expected: str | None) -> None:
    (article,) = read_gold(gold_file(tmp_path, {"id": "a", "origins": ["AP"], "role": role})).articles
    assert article.role == expected
    assert article.inferred == (role == "stripped")


def test_members_of_a_family_inherit_its_origin_and_are_duplicates_of_one_another(tmp_path: Path) -> None:
    members = [{"id": "a", "text": "one"}, {"id": "b", "text": "two", "gold_role": None, "evidence": ["(AP)"]}]
    gold = read_gold(gold_file(tmp_path, {"family": "F1", "gold_origin": "AP", "members": members}))
    assert [(a.key, a.event, a.duplicates, a.origins) for a in gold.articles] == [
        ("a", "F1", "F1", {"AP"}),
        ("b", "F1", "F1", {"AP"}),
    ]
    assert gold.articles[1].evidence == (GoldEvidence(None, "(AP)"),)


def test_an_article_without_an_id_is_found_by_the_end_of_its_source(tmp_path: Path) -> None:
    gold = read_gold(gold_file(tmp_path, {"source": "articles/b/one.txt", "event": "e"}))
    documents = [
        Document(id="1", text="x", source="/corpus/articles/a/one.txt"),
        Document(id="2", text="y", source="/corpus/articles/b/one.txt"),
    ]
    assert list(tie(gold.articles, documents).by_id) == ["2"]


def test_articles_that_share_an_id_are_told_apart_by_their_text(tmp_path: Path) -> None:
    rows = [{"id": "empty", "text": "first text", "event": "1"}, {"id": "empty", "text": "second text", "event": "2"}]
    gold = read_gold(gold_file(tmp_path, *rows))
    documents = [Document(id="empty", text="second  text"), Document(id="empty~0a1b", text="first text")]
    tied = tie(gold.articles, documents)
    assert {i: article.event for i, article in tied.by_id.items()} == {"empty": "2", "empty~0a1b": "1"}
    assert not tied.missing


def test_labelled_articles_that_were_not_read_are_named(tmp_path: Path) -> None:
    gold = read_gold(gold_file(tmp_path, {"id": "a", "event": "e"}, {"id": "b", "event": "e"}))
    assert tie(gold.articles, [Document(id="a", text="x")]).missing == ("b",)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("{", "gold.jsonl:1: not a JSON row"),
        ("[1]", "expected a JSON object, got list"),
        ('{"event": "e"}', "needs an id or a source"),
        ('{"id": "a", "role": "thief", "origins": ["AP"]}', "unknown role 'thief'"),
        (
            '{"id": "a", "origins": ["AP"], "evidence": [{"where": "cellar", "quote": "x"}]}',
            "needs 'where' and 'quote'",
        ),
        ('{"id": "a", "event": "e"}\n{"id": "a", "event": "f"}', "gold.jsonl:2: 'a' is labelled twice"),
        ("", "no gold rows"),
    ],
)
def test_what_is_no_gold_row_is_one_error_that_names_the_row(tmp_path: Path, row: str, complaint: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(row, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_gold(path)
    assert complaint in str(caught.value)


def test_a_missing_gold_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read the gold file"):
        read_gold(tmp_path / "none.jsonl")


def test_a_corpus_folder_stands_for_the_gold_file_in_it(tmp_path: Path) -> None:
    gold_file(tmp_path, {"id": "a", "event": "e"})
    (tmp_path / "articles").mkdir()
    assert read_gold(tmp_path).inputs == tmp_path / "articles"


@pytest.mark.data
@pytest.mark.parametrize("kind", ["events", "attribution"])
def test_every_labelled_collection_can_be_read(kind: str) -> None:
    folder = Path(__file__).parents[3] / "shared" / "data" / kind
    paths = sorted(folder.glob("*.jsonl"))
    if not paths:
        pytest.skip("the labelled collections are not here")
    for path in paths:
        gold = read_gold(path)
        assert len(gold.rows) == len(gold.articles)
