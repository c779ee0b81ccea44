"""Page furniture is recognised in many languages, and nothing that may credit an agency is ever taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.origin import agency_names
from clusterer.text.furniture import is_furniture
from clusterer.text.line_keys import line_key
from clusterer.text.protection import protection
from tests.text.plain_cleaning import furniture_lines

NAMES = agency_names("")


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "— Advertisement —",
        "The story continues below the ad",
        "Story continues below this advertisement",
        "Click to play video: 'Storm tears roof off stadium'",
        "Read more: Mayor resigns over harbour contract",
        "RELATED: What we know about the bridge",
        "Sign up for our morning newsletter",
        "Get the Breaking News newsletter!",
        "Share on Facebook",
        "Read or Share this story: https://example.com/x",
        "Image 4 of 15",
        "This article is more than 3 years old",
        "Photo: Ada Lindqvist",
        "Image copyright Getty Images",
        "Copyright 2019 Ellery Broadcasting. All rights reserved.",
        "We use cookies to improve your experience.",
        "3 min read",
        "Anzeige",
        "Lesen Sie auch: Hafen bleibt geschlossen",
        "Jetzt kostenlos unseren Newsletter abonnieren",
        "Bild vergrößern",
        "Lesedauer: 2 Minuten",
        "Publicité",
        "Lire aussi : Le port reste fermé",
        "La suite après cette publicité",
        "Partager sur Facebook",
        "Publicidad",
        "Lee también: El puerto sigue cerrado",
        "Suscríbete a nuestro boletín",
        "Continua após a publicidade",
        "Leia também: Porto continua fechado",
        "Pubblicità",
        "Leggi anche: Il porto resta chiuso",
        "Iscriviti alla nostra newsletter",
        "Advertentie",
        "Lees ook: Haven blijft dicht",
        "Tekst loopt door onder de foto",
        "Läs också: Hamnen förblir stängd",
        "Czytaj także: Port pozostaje zamknięty",
        "Читайте также: Порт останется закрыт",
    ],
)
def test_furniture_is_recognised(line: str) -> None:
    assert furniture_lines(["A paragraph of the article.", line, "Another paragraph."], NAMES) == [1]


@pytest.mark.parametrize(
    "line",
    [
        "Reuters contributed to this report.",
        "The Associated Press contributed to this story.",
        "(Reporting by Ada Lindqvist; Editing by Tom Osei)",
        "(AP)",
        "PA",
        "Reuters",
        "AP - AFP",
        "dpa",
        "With files from The Canadian Press",
        "Con información de EFE",
        "(Quelle: APA/dpa)",
        "– mit Material der dpa",
        "Le Quotidien avec AFP",
        "Copyright 2018 The Associated Press. This material may not be rewritten or redistributed.",
        "© 2020 Bloomberg L.P. All rights reserved.",
        "By Ada Lindqvist",
        "Von Ada Lindqvist",
        "Photo: Tom Osei, AP",
        "FILE PHOTO: The harbour at dawn. REUTERS/Tom Osei",
        "Read more at Reuters",
        "新华社",
        "路透社记者",
        "رويترز",
        "Folhapress/EFE",
        "A.P.",
        "WELLINGTON —",
        "PORT ELLERY, Maine (WXYZ) —",
        "Our Standards: The Thomson Reuters Trust Principles",
    ],
)
def test_what_may_credit_an_agency_is_never_furniture(line: str) -> None:
    assert protection(NAMES).covers(line)
    assert furniture_lines(["A paragraph.", line, "Advertisement"], NAMES, {line_key(line)}) == [2]


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement was pulled after a day of protest.",
        "He wanted to read more about the harbour, he said.",
        "“Share this with your neighbours,” the mayor said.",
        "Video of the crash showed the bus turning over twice.",
        "Newsletter editors protested against the new law.",
        "Image rights were the reason for the dispute.",
        "Copyright law is to be reformed next year.",
        "Cookies were sold at the fair.",
        "Related industries lost 400 jobs.",
        "Die Anzeige wurde bei der Polizei erstattet.",
        "La publicité pour le tabac est interdite.",
    ],
)
def test_sentences_about_such_things_stay(line: str) -> None:
    assert furniture_lines([line], NAMES) == []


def test_the_headline_announced_by_a_video_prompt_goes_with_it() -> None:
    lines = ["Click to play video:", "Ferry passengers tell of their night at sea", "The ferry left on Sunday evening."]

    assert furniture_lines(lines, NAMES) == [0, 1]


def test_a_paragraph_after_a_video_prompt_stays() -> None:
    assert furniture_lines(["Click to play the video:", "The ferry left on Sunday evening."], NAMES) == [0]


def test_a_prompt_with_its_own_title_takes_only_that_title_along() -> None:
    prompt = "Click to play video: 'Ferry passengers tell of their night'"

    assert furniture_lines([prompt, "Ferry passengers tell of their night at sea"], NAMES) == [0, 1]
    assert furniture_lines([prompt, "What the owners knew before departure"], NAMES) == [0]


def test_words_of_a_sharing_bar_are_furniture_only_beside_furniture() -> None:
    assert furniture_lines(["Facebook", "Google", "were named in the complaint."], NAMES) == []
    assert furniture_lines(["The end.", "Share this:", "Facebook", "Twitter", "The next day"], NAMES) == [1, 2, 3]


def test_lines_are_compared_without_case_numbers_and_surrounding_punctuation() -> None:
    assert line_key("► Image 3 of 12 …") == line_key("image 10 of 99")
    assert line_key("Today’s paper") == line_key("TODAY'S PAPER")


def test_a_hostile_line_costs_no_more_than_its_length() -> None:
    hostile = ["get " + "in your " * 100_000, "(" * 500_000, "9" * 500_000, "by " * 200_000, "A, " * 200_000 + "—"]

    assert furniture_lines(hostile, NAMES, {"x"}) == []
    assert [protection(NAMES).covers(line) for line in hostile][:3] == [False, False, False]


def test_an_agency_of_ones_own_keeps_its_lines_too(tmp_path: Path) -> None:
    table = tmp_path / "agencies.toml"
    table.write_text(
        """
        [[agency]]
        name = "Larn News"
        names = ["Larn News", "Larn Nyhetsbyrå"]
        exact = ["LN"]
        examples = [{ text = "Larn News contributed to this report." }]
        counter_examples = [{ text = "The Larn newspaper said so." }]
        """,
        "utf-8",
    )
    own = agency_names(str(table))
    lines = ["A paragraph.", "Larn News", "(LN)", "from LARN NYHETSBYRÅ today", "Reuters", "ln", "Larn"]

    assert furniture_lines(lines, NAMES, set(map(line_key, lines[1:]))) == [1, 2, 3, 5, 6]
    assert furniture_lines(lines, own, set(map(line_key, lines[1:]))) == [5, 6]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Anzeige",
        "A paragraph of the article.",
        "Advertisement (Reuters)",
        "Share " * 60,
        "",
        "Image 4 of 15",
    ],
)
def test_a_line_alone_is_judged_as_it_is_among_others(line: str) -> None:
    assert is_furniture(line, NAMES) == bool(furniture_lines([line], NAMES))
