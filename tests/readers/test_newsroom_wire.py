"""Text off the wire: IPTC 7901, ANPA 1312, and messages between ZCZC and NNNN."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from clusterer.documents import Document
from clusterer.readers import read
from clusterer.readers.wire import documents, is_wire

SPECIMENS = Path(__file__).parent / "newsroom"


def articles(name: str) -> list[Document]:
    quarantined: list[object] = []
    found = list(read(SPECIMENS / name, on_quarantine=quarantined.append))
    assert quarantined == []
    return found


def test_iptc_7901_messages_are_read_one_by_one() -> None:
    first, second = articles("two.iptc7901.txt")
    assert first.title == "Ostervik dockers: Talks with the port could fail"
    assert first.published == dt.datetime(2026, 3, 9, 11, 37, tzinfo=dt.UTC)
    assert first.metadata["newsroom"] == {"format": "IPTC 7901", "infosource": "dpa", "slugline": "harbour-strike"}
    assert (second.title, second.byline) == ("Harbour opens again", "By Ida Sund, dpa")
    assert second.published == dt.datetime(2025, 12, 9, 15, 12, tzinfo=dt.UTC)


def test_lines_broken_for_the_wire_are_paragraphs_again_and_what_is_private_is_left_out() -> None:
    assert articles("two.iptc7901.txt")[0].text == (
        "Ostervik (dpa) - Talks between the dockers of Ostervik and their port could fail, a union member warned "
        "on Monday."
        '\n\n"One cannot say if it is going to work," said the union\'s speaker in Larnholm.'
        "\n\n(Ana Lind wrote this together with Bo Holm)"
    )


def test_a_message_without_its_control_characters_is_read() -> None:
    (story,) = articles("bare.iptc7901.txt")
    assert (story.title, story.byline) == ("Top court: Ostervik may shut its harbour", "By Ida Sund, dpa")
    assert story.published == dt.datetime(2026, 5, 10, 11, 37, tzinfo=dt.UTC)
    assert story.text.startswith("Larnholm (dpa) - Ostervik may shut its harbour when it likes to, the top court of")
    assert story.text.endswith("\n\n- Adds reaction\n- Adds background\n\ndpa is pa")


def test_anpa_1312_is_read_with_its_heading() -> None:
    (story,) = articles("story.anpa1312.txt")
    assert story.title == "In Ostervik, strikes can hurt"
    assert story.byline == "By ANA LIND and BO HOLM, Associated Press"
    assert story.published == dt.datetime(2026, 3, 9, 15, 9, tzinfo=dt.UTC)
    assert story.text.startswith(
        "OSTERVIK (AP) _ For the dockers of Ostervik, striking for a second day can be difficult.\n\n"
    )
    assert story.text.endswith("\n\n___\n\nPer Aas in Larnholm helped with this story.")
    assert story.metadata["newsroom"] == {
        "format": "ANPA 1312",
        "slugline": "BC-EU--Ostervik-Harbour",
        "bytitle": "Associated Press",
        "infosource": "AP",
    }


def test_anpa_1312_without_its_control_characters_is_read() -> None:
    (table,) = articles("bare.anpa1312.txt")
    assert (table.title, table.byline) == ("Sailing Standings", "By The Associated Press")
    assert table.published == dt.datetime(2026, 3, 9, 6, 20, tzinfo=dt.UTC)
    assert table.text == "NORTHERN LEAGUE\nOstervik;23;13\n\nLarnholm 7, Sund 5\n\nOstervik 5, Larnholm 1"


@pytest.mark.parametrize(
    ("heading", "title", "byline"),
    [
        (
            "harbour/\nREFILE\n1ST LEAD\nHarbour opens\nBy dpa correspondents =\n",
            "Harbour opens",
            "By dpa correspondents",
        ),
        ("Ships and boats/\n(Achtung)\nHafen offen =\n", "Hafen offen", ""),
        ("harbour/\nFLASH\n", "", ""),
        ("harbour/\nHARBOUR OPENS\n", "HARBOUR OPENS", ""),
        (
            "The harbour of Ostervik opens after a strike of dockers that\nlasted for two days =\n",
            "The harbour of Ostervik opens after a strike of dockers that lasted for two days",
            "",
        ),
    ],
)
def test_headings_are_told_from_slugs_and_versions(heading: str, title: str, byline: str) -> None:
    message = f"osk062 4 i 211 dpa-euro 061\n\n{heading}\nOstervik (dpa) - The harbour is open.\n\n211259 Nov 26\n"
    assert is_wire(message)
    (story,) = documents(message, "wire.txt", "")
    assert isinstance(story, Document)
    assert (story.title, story.byline) == (title, byline)
    assert story.text.endswith("Ostervik (dpa) - The harbour is open.")
    assert story.metadata["newsroom"]["infosource"] == "dpa"
    assert story.published == dt.datetime(2026, 11, 21, 12, 59, tzinfo=dt.UTC)


def test_a_date_in_unknown_order_is_the_one_that_the_dateline_agrees_with() -> None:
    (story,) = articles("clock.anpa1312.txt")
    assert story.title == "Sailing: Larnholm claim their 7th Ostervik Cup by beating Sund"
    assert story.published == dt.datetime(2026, 12, 9, 21, 37, tzinfo=dt.UTC)
    assert story.metadata["newsroom"]["infosource"] == "KYODO"
    without = (SPECIMENS / "clock.anpa1312.txt").read_bytes().decode().replace("Dec. 9 ", "")
    (undated,) = documents(without, "wire.txt", "")
    assert isinstance(undated, Document)
    assert undated.published is None


def test_messages_between_zczc_and_nnnn_are_read() -> None:
    first, second = articles("messages.zczc.txt")
    assert (first.title, second.title) == ("Porto di Ostervik riapre", "Traghetti in ritardo")
    assert first.text == (
        "(ANSA) - OSTERVIK, 09 MAR - Il porto di Ostervik ha riaperto dopo due giorni di sciopero dei portuali."
        "\n\nI traghetti ripartono. (ANSA)."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Harbour reopens\n\nThe harbour of Ostervik reopened on Monday.",
        "W2870 is the number of a bus\nf l it goes to Larnholm 03-09 1049",
        "abc123 4 ways to open a harbour\n\nAsk first.",
        "\x01\x02",
        "",
        "\x01W2870\n",
        "Room 4 i 5 of the hotel",
    ],
)
def test_plain_texts_are_no_messages(text: str) -> None:
    assert not is_wire(text)


@pytest.mark.parametrize(
    "body", ["", "\x02", "\x02\x03", "\x02=\n=\n=\x03", "\x02/\n\n\n\x03091137 GMT Xyz 99", "\x02^\n^\n^<\x03"]
)
def test_messages_without_a_text_cost_one_line_or_nothing(body: str) -> None:
    assert len(list(documents(f"\x01osk062 4 i 211 dpa 061\n{body}", "wire.txt", ""))) == 1


@pytest.mark.parametrize("part", ["a ", " ", "(", "\n", "^=\n", "\x01", "\x02", "ZCZC\n", "AP-WF-", "1"])
def test_hostile_messages_take_linear_time(part: str) -> None:
    list(documents("\x01osk062 4 i 211 dpa 061\n\x02" + part * 50_000 + "\x03" + part * 1000, "wire.txt", ""))


ATS = """bsf0512 3 int 0192  ats 0051

Larnholm/accident/ferry/
(Développement: le capitaine a été entendu par la police)
Un ferry s'échoue devant Larnholm: aucun blessé

Paris (ats afp) - Le ferry de nuit s'est échoué mardi devant la jetée
nord, a annoncé la capitainerie. Aucun des 214 passagers n'a été blessé.

afp jb

031405 déc 25
"""
DPA = """bdt0234 4 pl 247  dpa 0456

Larnholm/Haushalt/
(Zusammenfassung 1400 - neu: Zitate und Reaktionen)
Koalition in Larnholm einigt sich auf Haushalt
Von Ana Lind, dpa =

Larnholm (dpa) - Die Koalition hat sich auf einen Haushalt geeinigt.

# Notizblock

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

031405 Mär 26
"""
APA = """APA0123 5 II 0456 AI                       Di, 03.Mär 2026

Verkehr/Schifffahrt/Larnholm

Fähre lief vor Larnholm auf Grund

   Larnholm (APA/dpa) - Die Nachtfähre ist auf Grund gelaufen.
(Schluss) al/bh

APA0123    2026-03-03/14:05
"""


@pytest.mark.parametrize("name", ["x.txt", "x.tst", "x.ntf", "x.dat", "x"])
@pytest.mark.parametrize(
    ("message", "title", "begins", "ends", "published"),
    [
        (ATS, "Un ferry s'échoue devant Larnholm: aucun blessé", "Paris (ats afp) - Le ferry", "afp jb", "2025-12-03"),
        (DPA, "Koalition in Larnholm einigt sich auf Haushalt", "Larnholm (dpa) - Die", "geeinigt.", "2026-03-03"),
        (APA, "Fähre lief vor Larnholm auf Grund", "Larnholm (APA/dpa) - Die", "(Schluss) al/bh", "2026-03-03"),
    ],
    ids=["ats", "dpa", "apa"],
)
def test_french_and_german_messages_are_read_whatever_the_file_is_called(
    tmp_path: Path, name: str, message: str, title: str, begins: str, ends: str, published: str
) -> None:
    (tmp_path / name).write_bytes(message.replace("\n", "\r\n").encode("latin-1"))
    (story,) = read(tmp_path)
    assert (story.title, str(story.published)[:16]) == (title, f"{published} 14:05")
    assert story.text.startswith(begins)
    assert story.text.endswith(ends)
