"""Articles in columns beside their documents are the articles, wherever the columns stand."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from clusterer.articles import Articles, Cleaned
from clusterer.columns import Ragged
from clusterer.compute.ragged import GrowingRows
from clusterer.config import CleaningSettings
from clusterer.documents import Article, Document
from clusterer.origin import agency_names
from clusterer.text import clean
from clusterer.text.title_edges import bared, bared_columns, recurring_edges
from tests.test_batch import same
from tests.text.odd_articles import Writer

SETTINGS = CleaningSettings()
NAMES = agency_names("")
HEADLINES = [
    Document("t1", "Quay shut - Quay Post", title="Quay shut - Quay Post", outlet="Quay Post"),
    Document("t2", " Ferry late\n", title="Ferry  late"),
    Document(
        "t3", "Lock reopens | Harbour News", title="Lock reopens | Harbour News", url="https://harbournews.example/a"
    ),
    Document("t4", "A lone \ud800 surrogate", title="  Two  blanks - Quay Post", outlet="The Quay Post"),
    Document("t5", "No title at all."),
]
DOCUMENTS = [*HEADLINES, *Writer(7).articles(60)]


def kept(block: int, room: int) -> Articles:
    edges = recurring_edges(DOCUMENTS)
    recurring = clean.recurring_of(DOCUMENTS, SETTINGS, NAMES)
    found = Articles(DOCUMENTS, room)
    for first in range(0, len(DOCUMENTS), block):
        documents = DOCUMENTS[first : first + block]
        texts, languages = clean.cleaned(documents, SETTINGS, NAMES, recurring=recurring)
        titles, texts = bared_columns(documents, texts, edges)
        found.add(Cleaned(documents, texts, languages, titles))
    return found


def one_by_one() -> list[Article]:
    edges = recurring_edges(DOCUMENTS)
    return [bared(article, edges) for article in clean.articles(DOCUMENTS, SETTINGS, NAMES)]


@pytest.mark.parametrize("block", [1, 7, 500])
@pytest.mark.parametrize("room", [0, 2_000, 1 << 26])
def test_rows_and_columns_are_those_of_the_articles(block: int, room: int) -> None:
    expected, found = one_by_one(), kept(block, room)
    assert same(list(found), expected)
    assert [article.headline for article in found] == [article.headline for article in expected]
    assert found.titles == [article.bare_title for article in expected]
    assert found.languages == [article.language for article in expected]
    assert found.published == [article.document.published for article in expected]
    assert found.texts(range(len(found))) == [article.clean.text for article in expected]
    assert list(found) == expected == list(found)
    assert len({*found, *expected}) == len(DOCUMENTS)
    assert found[0].clean != found[1].clean
    assert same(found[3:1:-1], expected[3:1:-1])
    assert same([found[-1]], expected[-1:])
    with pytest.raises(IndexError):
        found[len(DOCUMENTS)]


def test_a_document_that_is_only_a_headline_is_cut_to_it() -> None:
    found = kept(2, 0)
    assert found.text(0) == found.titles[0] == found[0].headline == "Quay shut"
    assert DOCUMENTS[0].text[found[0].clean.furniture[-1].start :] == " - Quay Post"
    assert found[1].headline == ""


def test_articles_reach_another_process() -> None:
    assert same(list(pickle.loads(pickle.dumps(kept(9, 0)))), one_by_one())


def test_rows_that_outgrow_memory_read_as_those_that_do_not() -> None:
    pairs = Ragged(np.arange(12, dtype=np.int32).reshape(-1, 2), np.array([0, 2, 2, 5]))
    for room in (0, 30, 1_000):
        rows = GrowingRows(np.int32, room)
        rows.append(pairs)
        rows.append(pairs.part(2, 3))
        assert [rows.row(i).tolist() for i in range(4)] == [[0, 1, 2, 3], [], [4, 5, 6, 7, 8, 9], [4, 5, 6, 7, 8, 9]]
