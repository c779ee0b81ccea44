"""Lines that recur across the articles of one outlet are its furniture; articles that recur are not."""

from __future__ import annotations

import random
from collections.abc import Iterable

from clusterer.config import CleaningSettings
from clusterer.documents import Document
from clusterer.origin import agency_names
from clusterer.text.canonical_batch import canonical_chunks
from clusterer.text.recurring import SAMPLE, outlet_of
from clusterer.text.recurring import recurring_lines as lines_that_recur


def recurring_lines(documents: Iterable[Document], settings: CleaningSettings) -> dict[str, frozenset[str]]:
    """Of documents instead of columns."""
    rows = list(documents)
    texts = list(canonical_chunks([document.text for document in rows]))
    return lines_that_recur(
        texts, [document.id for document in rows], list(map(outlet_of, rows)), settings, agency_names("")
    )


SETTINGS = CleaningSettings(recurring_share=0.2, recurring_min=5)
WORDS = (
    "harbour",
    "ferry",
    "council",
    "bridge",
    "mayor",
    "storm",
    "budget",
    "school",
    "police",
    "farmers",
    "union",
    "trial",
)


def article(
    number: int, *extra: str, outlet: str = "Ellery Gazette", story: int | None = None, url: str = ""
) -> Document:
    """An invented article; the same story number gives the same paragraphs."""
    chance = random.Random(number if story is None else -story)
    paragraphs = [" ".join(chance.choices(WORDS, k=25)) + "." for _ in range(4)]
    return Document(id=f"{outlet}{number}", text="\n\n".join([*paragraphs, *extra]), outlet=outlet, url=url)


def test_a_line_in_many_articles_of_an_outlet_is_its_furniture() -> None:
    documents = [article(n, "Follow the Gazette on every channel") for n in range(8)]

    assert recurring_lines(documents, SETTINGS) == {"ellery gazette": {"follow the gazette on every channel"}}


def test_numbers_and_case_do_not_matter() -> None:
    documents = [article(n, f"Updated at {n}:{n + 10} — page {n}") for n in range(8)]

    assert recurring_lines(documents, SETTINGS) == {"ellery gazette": {"updated at 0:0 — page 0"}}


def test_too_few_articles_or_too_small_a_share_prove_nothing() -> None:
    few = [article(n, "Follow the Gazette") for n in range(4)]
    rare = [article(n, *(["Follow the Gazette"] if n < 5 else [])) for n in range(40)]

    assert recurring_lines(few, SETTINGS) == {}
    assert recurring_lines(rare, SETTINGS) == {}


def test_an_article_reprinted_many_times_is_not_furniture() -> None:
    documents = [article(n, story=1) for n in range(20)]

    assert recurring_lines(documents, SETTINGS) == {}


def test_versions_of_one_story_are_not_furniture() -> None:
    versions = [article(n, f"Update {WORDS[n]}: " + " ".join(WORDS[n:])[:60], story=1) for n in range(12)]

    assert recurring_lines([*versions, *(article(n) for n in range(100, 104))], SETTINGS) == {}


def test_furniture_is_found_among_reprints() -> None:
    documents = [article(n, "Follow the Gazette", story=1) for n in range(10)]
    documents += [article(n, "Follow the Gazette") for n in range(20, 28)]

    assert recurring_lines(documents, SETTINGS) == {"ellery gazette": {"follow the gazette"}}


def test_credits_are_never_furniture_however_often_they_recur() -> None:
    credits_ = ("Reuters", "By Gazette staff and agencies", "The Associated Press contributed to this report.", "(AP)")
    documents = [article(n, *credits_, "WELLINGTON —") for n in range(20)]

    assert recurring_lines(documents, SETTINGS) == {}


def test_an_outlet_without_a_name_is_known_by_its_address() -> None:
    documents = [article(n, "Join us", outlet="", url=f"https://www.ellery.example/{n}") for n in range(8)]
    documents = [Document(id=str(n), text=d.text, url=d.url) for n, d in enumerate(documents)]

    assert recurring_lines(documents, SETTINGS) == {"ellery.example": {"join us"}}


def test_articles_of_no_known_outlet_are_left_alone() -> None:
    documents = [Document(id=str(n), text=article(n, "Join us").text, url="http://[broken") for n in range(8)]

    assert outlet_of(documents[0]) == ""
    assert recurring_lines(documents, SETTINGS) == {}


def test_the_order_of_the_documents_does_not_matter() -> None:
    documents = [article(n, *(["Join us today"] if n % 4 == 0 else [])) for n in range(3 * SAMPLE)]
    shuffled = random.Random(7).sample(documents, len(documents))

    assert recurring_lines(documents, SETTINGS) == recurring_lines(iter(shuffled), SETTINGS)
