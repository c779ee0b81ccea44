"""What one article shows of its origin: positions, lists of authors, metadata, verdicts, reporters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Attribution, Document
from clusterer.evaluation import read_gold, score_origins
from clusterer.hosts.local import read_rows
from clusterer.origin import attribute, attribute_all, load_agencies, reporters
from clusterer.origin.confidence import meaning

AGENCIES = load_agencies("")
PROSE = (
    "The harbour master said that three of the four piers had been repaired by then, and that the last one would "
    "follow in spring."
)
DATA = Path(__file__).parents[3] / "shared"


def of(text: str = PROSE, **fields: Any) -> Attribution:
    return attribute(Document(id="d", text=text, **fields), AGENCIES)


def roles(found: Attribution) -> dict[str, str]:
    return {origin.agency: origin.role for origin in found.origins}


def rejected(found: Attribution) -> set[tuple[str, str]]:
    return {(evidence.agency, evidence.kind) for evidence in found.rejected}


def test_a_dateline_behind_title_and_caption_counts() -> None:
    text = f"Harbour reopens\nBy Ana Lind\nShare\nOSTERVIK, Jan 5 (Reuters) - {PROSE}"
    assert roles(of(text)) == {"Reuters": "agency copy"}


def test_a_dateline_deep_inside_an_article_is_a_look_alike() -> None:
    text = "\n".join([PROSE] * 6 + [f"OSTERVIK, Jan 5 (Reuters) - {PROSE}"] + [PROSE] * 4)
    found = of(text)
    assert found.origins == ()
    assert rejected(found) == {("Reuters", "look-alike dateline")}


def test_a_bare_name_is_a_credit_below_the_text_and_a_picture_credit_above() -> None:
    assert roles(of(f"{PROSE}\n{PROSE}\n\nAFP")) == {"AFP": "agency copy"}
    found = of(f"AFP\n{PROSE}\n{PROSE}")
    assert found.origins == ()
    assert rejected(found) == {("AFP", "picture credit")}


def test_agencies_that_close_two_lines_in_a_row_took_the_pictures() -> None:
    first = "A woman walks along the quay of Ostervik on Friday, after the harbour had reopened at last. Reuters"
    second = "Sailors carry a mast to the boatyard behind the harbour of Ostervik on Friday morning. AFP"
    found = of(f"By Agencies\n{PROSE}\n{first}\n{second}\n(The Quay 05/03/2021 page1)")
    assert roles(found) == {"agencies": "agency copy"}
    assert ("AFP", "picture credit") in rejected(found)
    assert "AFP" in roles(of(f"{PROSE}\n{second}"))


def test_a_call_sign_is_no_agency() -> None:
    assert of(f"OSTERVIK (KLRN) — {PROSE}") == Attribution("d")


def test_an_acronym_that_shortens_the_words_before_it_is_no_agency() -> None:
    found = of(f"Alliance for Fisheries and Ports (AFP) - {PROSE}")
    assert "AFP" not in roles(found)
    found = of(f"Alliance For Ports (AFP) - {PROSE}")
    assert found.origins == ()
    assert rejected(found) == {("AFP", "collision")}


def test_one_agency_may_have_written_and_another_contributed() -> None:
    found = of(f"OSTERVIK (AP) — {PROSE}\n\nReuters contributed to this report.")
    assert roles(found) == {"AP": "agency copy", "Reuters": "contribution"}


def test_a_citation_in_agency_copy_stays_rejected() -> None:
    found = of(f"OSTERVIK (AP) — {PROSE}\n\nThe quay is closed, the Interfax news agency reported.")
    assert roles(found) == {"AP": "agency copy"}
    assert rejected(found) == {("Interfax", "citation")}


def test_support_alone_decides_only_where_nobody_else_is_credited() -> None:
    text = f"{PROSE}\nAn AFP journalist at the scene saw two ships."
    assert roles(of(text)) == {"AFP": "agency copy"}
    assert meaning(of(text).origins[0]).word == "possible"
    assert roles(of(f"OSTERVIK (Reuters) - {text}")) == {"Reuters": "agency copy"}


def test_a_colleague_line_is_agency_copy_and_a_contributor_line_is_not() -> None:
    colleague = "Associated Press writers Ana Lind in Larnholm and Bo Holm in Ostervik contributed to this report."
    assert roles(of(f"{PROSE}\n\n{colleague}")) == {"AP": "agency copy"}
    assert roles(of(f"{PROSE}\n\nThe Associated Press contributed to this report.")) == {"AP": "contribution"}


def test_a_sentence_about_letters_is_no_dateline() -> None:
    assert roles(of(f"OSTERVIK, Pa. (PA) — is what the sign at the border reads.\n\n{PROSE}")) == {}


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Associated Press", {"AP": "agency copy"}),
        ("Dpa", {"dpa": "agency copy"}),
        ("By Ana Lind and Bo Holm, Associated Press", {"AP": "agency copy"}),
        ("Associated Press in Larnholm", {"AP": "agency copy"}),
        ("AP; Reuters", {"AP": "agency copy", "Reuters": "agency copy"}),
        ("Quay staff and agencies", {"agencies": "mixed"}),
        ("Ana Lind; dpa", {"dpa": "mixed"}),
        ("Le Quai avec AFP", {"AFP": "mixed"}),
        ("A. Lind, B. Holm, C. Sund, D. Aas, AP, E. Berg", {}),
        ("Ana Lind/AP Photo", {}),
        ("Sana Lind", {}),
        ("Efe Holm", {}),
        ("Ritzau Holm", {}),
        ("By Anadolu Erdem", {}),
        ("Ritzau, Ostervik", {"Ritzau": "agency copy"}),
        ("Reuters Ostervik", {"Reuters": "agency copy"}),
        ("Ana Lind", {}),
    ],
)
def test_what_a_list_of_authors_says(byline: str, expected: dict[str, str]) -> None:
    assert roles(of(byline=byline)) == expected


def test_a_long_list_of_authors_that_an_agency_leads_supports_what_the_text_says() -> None:
    byline = "AFP, A. Lind, B. Holm, C. Sund, D. Aas, E. Berg"
    assert roles(of(byline=byline)) == {}
    assert roles(of(f"{PROSE}\nThe pier is safe, the mayor told AFP.", byline=byline)) == {"AFP": "agency copy"}


def test_a_credit_line_under_a_reporters_own_story_shares_it() -> None:
    assert roles(of(f"{PROSE}\n\nReuters", byline="Ana Lind")) == {"Reuters": "mixed"}
    assert roles(of(f"{PROSE}\n\nReuters", byline="Quay News")) == {"Reuters": "agency copy"}


def test_a_footer_does_not_undo_a_joint_dateline() -> None:
    text = f"OSTERVIK (KLRN/AP) — {PROSE}\n\nCopyright 2018 KLRN and the Associated Press."
    assert roles(of(f"{text}\n\nCopyright 2018 The Associated Press.")) == {"AP": "mixed"}


def test_a_fuller_list_of_authors_prevails_over_a_shorter_one() -> None:
    metadata = {
        "meta": {"article:author": "dpa"},
        "jsonld": [{"author": [{"name": "dpa"}, {"name": "Quay Redaktion"}]}],
    }
    assert roles(of(metadata=metadata)) == {"dpa": "mixed"}


@pytest.mark.parametrize(
    "metadata",
    [
        {"jsonld": [{"publisher": {"name": "Reuters"}}]},
        {"jsonld": [{"copyrightHolder": {"name": "Reuters"}, "creditText": "Reuters"}]},
        {"jsonld": [{"@graph": [{"@type": "ImageObject", "author": {"name": "Reuters"}}]}]},
        {"jsonld": {"image": {"author": "Reuters"}}},
    ],
)
def test_publishers_and_picture_owners_are_not_the_authors(metadata: dict[str, Any]) -> None:
    found = of(metadata=metadata)
    assert found.origins == ()
    assert {e.agency for e in found.rejected} == {"Reuters"}


def test_a_link_to_the_agencys_own_page_is_conclusive_and_names_its_field() -> None:
    found = of(metadata={"meta": {"canonical": "https://apnews.com/article/harbour-1"}})
    assert roles(found) == {"AP": "agency copy"}
    assert found.origins[0].evidence[0].field == "meta.canonical"


def test_an_unnamed_agency_gives_way_to_a_named_one() -> None:
    found = of(f"{PROSE}\n\nReuters contributed to this report.\n\n(With inputs from agencies)")
    assert roles(found) == {"Reuters": "contribution"}


def test_a_press_release_is_shown_as_one() -> None:
    found = of(f"OSTERVIK, Jan. 5, 2024 /PRNewswire/ -- {PROSE}")
    assert found.origins == ()
    assert rejected(found) == {("PR Newswire", "press release")}


def test_reporters_are_those_who_reported_not_those_who_edited() -> None:
    sign_off = "(Reporting by Ana Lind in Larnholm; Additional reporting by Per Aas and Siv Dal; Editing by Bo Holm)"
    text = f"{PROSE}\n\n{sign_off}"
    document = Document(id="d", text=text)
    assert reporters(document, attribute(document, AGENCIES), AGENCIES) == ("Ana Lind", "Per Aas", "Siv Dal")


def test_reporters_of_an_agencys_byline() -> None:
    document = Document(id="d", text=PROSE, byline="By Ana Lind and Bo Holm, Associated Press")
    assert reporters(document, attribute(document, AGENCIES), AGENCIES) == ("Ana Lind", "Bo Holm")
    staff = Document(id="d", text=PROSE, byline="Ana Lind")
    assert reporters(staff, attribute(staff, AGENCIES), AGENCIES) == ()


@pytest.mark.data
def test_the_founding_case_is_reuters_twice_and_interfax_never() -> None:
    seeds = sorted((DATA / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip("the founding articles are not here")
    found = [of(path.read_text(encoding="utf-8")) for path in seeds]
    assert [roles(f) for f in found] == [{"Reuters": "agency copy"}, {"Reuters": "contribution"}]
    assert [{e.kind for o in f.origins for e in o.evidence} for f in found] == [{"sign-off"}, {"contributor line"}]
    assert [rejected(f) for f in found] == [{("Interfax", "citation")}] * 2


@pytest.mark.data
def test_the_labelled_articles_are_attributed_as_well_as_promised() -> None:
    path = DATA / "data" / "attribution" / "gold_dev.jsonl"
    if not path.exists():
        pytest.skip("the labelled articles are not here")
    gold = read_gold(path)
    documents = list(read_rows(gold.rows, path.name))
    scores = score_origins(gold, documents, attribute_all(documents, AGENCIES))
    assert scores.origins.precision >= 0.985, json.dumps(scores.to_dict()["mistakes"])
    assert scores.visible.recall >= 0.93
    assert scores.clean.recall == 1
    assert scores.role_accuracy >= 0.9
    assert scores.evidence.recall >= 0.95
