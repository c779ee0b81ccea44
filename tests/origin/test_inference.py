from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import clusterer
from clusterer.config import Config, OriginSettings, ReuseSettings
from clusterer.documents import Document, Event
from clusterer.origin import attribute_all, load_agencies
from clusterer.origin.confidence import PART, WHOLE_TEXT, ground_of, meaning
from clusterer.origin.inference import conclude
from clusterer.origin.reporters import learn_reporters
from clusterer.reuse import families, shared
from tests.reuse.stories import OTHER, STORY, article, overlapping

DEV = Path(__file__).parents[3] / "shared/data/attribution/families_dev.jsonl"
NOON = datetime(2021, 5, 3, 12, 30, tzinfo=UTC)
COPY = f"OSTERVIK, May 3 (Reuters) - {STORY}"


def concluded(*articles, reporters=None, agencies=None):
    agencies = agencies or load_agencies("")
    documents = [a.document for a in articles]
    alone = attribute_all(documents, agencies)
    overlap = overlapping(*articles, attributions=alone)
    event = Event("e", "Harbour", tuple(d.id for d in documents), documents[0].id)
    found = families("e", articles, shared(overlap, ReuseSettings(), alone), ReuseSettings())
    return conclude(event, overlap, found, alone, OriginSettings(), agencies, reporters)


def origins(conclusion, document):
    return [(o.agency, o.role) for o in conclusion.attributions[document].origins]


def test_a_stripped_copy_is_inferred_from_a_credited_one():
    stripped = article("b", STORY, outlet="The Pier")
    conclusion = concluded(article("a", COPY, outlet="The Quay"), stripped)
    (origin,) = conclusion.attributions["b"].origins
    assert (origin.agency, origin.role) == ("Reuters", "inferred")
    assert 0.8 < origin.confidence < 0.98
    (evidence,) = origin.evidence
    assert evidence.kind == "shared text"
    assert evidence.document == "b"
    assert stripped.document.text[evidence.start : evidence.end] == evidence.quote
    assert "The Quay (a)" in evidence.reason
    assert "100 % of its words" in evidence.reason


def test_the_credited_article_is_corroborated_by_another_credit():
    conclusion = concluded(article("a", COPY), article("b", f"{STORY}\n\n(Editing by Ana Lind)"))
    assert [e.kind for e in conclusion.attributions["a"].origins[0].evidence][-1] == "shared text"
    assert origins(conclusion, "a") == [("Reuters", "agency copy")]


def test_quoting_the_same_speech_infers_nothing():
    speech = "“" + STORY.replace("said", "says") + "”"
    credited = article("a", f"OSTERVIK (Reuters) - The mayor spoke. {speech}")
    assert origins(concluded(credited, article("b", f"The mayor spoke for an hour. {speech} {OTHER}")), "b") == []


def test_a_small_share_infers_nothing():
    assert origins(concluded(article("a", COPY), article("b", f"{OTHER} {OTHER[::-1]} {STORY[:250]}")), "b") == []


def test_a_reporter_of_the_agency_in_the_byline_supports_a_smaller_share():
    credited = article("a", f"{STORY}\n\n(Reporting by Ana Lind; Editing by Bo Holm)")
    partly = f"{STORY[:330]} {OTHER}"
    assert origins(concluded(credited, article("b", partly)), "b") == []
    conclusion = concluded(credited, article("b", partly, byline="By Ana Lind"))
    assert origins(conclusion, "b") == [("Reuters", "inferred")]
    reporter = conclusion.attributions["b"].origins[0].evidence[1]
    assert (reporter.kind, reporter.quote) == ("reporter", "Ana Lind")


def test_reporters_are_learned_from_the_whole_collection():
    credited = [article("a", f"{OTHER}\n\n(Reporting by Ana Lind; Editing by Bo Holm)")]
    credited += [article("c", f"OSTERVIK (AP) — {OTHER}", byline="By Cato Dahl Associated Press")]
    alone = attribute_all([a.document for a in credited], load_agencies(""))
    learned = learn_reporters([a.document for a in credited], alone, load_agencies(""))
    assert learned["ana lind"] == "Reuters"


def test_inferences_do_not_rest_on_inferences():
    third = len(STORY) // 3
    credited = article("a", f"OSTERVIK (Reuters) - {STORY[: 2 * third]}")
    middle = article("b", STORY)
    last = article("c", f"{STORY[2 * third :]} {OTHER[:60]}")
    conclusion = concluded(credited, middle, last)
    assert origins(conclusion, "b") == [("Reuters", "inferred")]
    assert origins(conclusion, "c") == []


def test_a_contribution_is_passed_on_to_other_outlets_only_and_not_to_the_first():
    own = article("a", f"{STORY}\nReuters contributed to this report.", outlet="The Quay", published=NOON)
    same_outlet = article("b", STORY, outlet="The Quay", published=NOON + timedelta(hours=1))
    later = article("c", STORY, outlet="The Pier", published=NOON + timedelta(hours=1))
    assert origins(concluded(own, same_outlet), "b") == []
    assert origins(concluded(own, later), "c") == [("Reuters", "inferred")]


def test_a_press_release_is_nobodys_report():
    release = f"OSTERVIK, May 3, 2021 /PRNewswire/ -- {STORY}"
    conclusion = concluded(article("a", release), article("b", STORY), article("c", COPY))
    assert origins(conclusion, "b") == []
    conclusion = concluded(article("a", release), article("b", STORY))
    (family,) = conclusion.families
    assert (family.origins, family.note) == ((), "press release: PR Newswire")


def test_a_release_is_known_by_how_it_is_made_up():
    release = f"{STORY}\nAbout Ostervik Harbour\nThe harbour is old.\nMedia contact: Ana Lind\n###"
    (family,) = concluded(article("a", release), article("b", STORY)).families
    assert family.note == "press release: contact block and “About …” section"


def test_shared_text_without_any_credit_says_so():
    conclusion = concluded(article("a", STORY), article("b", STORY[:400]))
    (family,) = conclusion.families
    assert (family.origins, family.note) == ((), "shared text, no wire origin")
    assert conclusion.event_origins == ()


def test_conflicting_credits_are_both_kept_and_named():
    conclusion = concluded(
        article("a", COPY), article("b", f"OSTERVIK (AP) — {STORY}"), article("c", f"OSTERVIK (AP) — {STORY}")
    )
    (family,) = conclusion.families
    assert family.note == "conflicting credits: AP 2, Reuters 1"
    assert {o.agency for o in family.origins} == {"AP", "Reuters"}


def test_rival_agencies_share_the_confidence():
    conclusion = concluded(article("a", COPY), article("b", f"OSTERVIK (AP) — {STORY}"), article("c", STORY))
    assert [o.role for o in conclusion.attributions["c"].origins] == ["inferred", "inferred"]
    assert all(o.confidence < 0.75 for o in conclusion.attributions["c"].origins)


def test_the_own_page_of_a_newspaper_that_syndicates_is_the_original():
    own = article("a", STORY, url="https://www.washingtonpost.com/harbour", outlet="washingtonpost.com")
    reprint = article("b", STORY, outlet="The Pier", byline="Ana Lind, The Washington Post")
    stripped = article("c", STORY, outlet="The Quay")
    conclusion = concluded(own, reprint, stripped)
    assert origins(conclusion, "a") == []
    assert origins(conclusion, "c") == [("Washington Post", "inferred")]
    assert origins(concluded(own, stripped), "c") == [("Washington Post", "inferred")]


def test_an_own_page_is_not_inferred_from_those_who_have_it_from_there():
    own = article("a", STORY, url="https://www.washingtonpost.com/harbour", outlet="washingtonpost.com")
    reprint = article("b", STORY, outlet="The Pier", byline="Ana Lind, The Washington Post, Associated Press")
    assert origins(concluded(own, reprint), "a") == []


def test_a_whole_text_is_surer_than_a_part_of_one_and_each_says_what_it_was_measured_on():
    (whole,) = concluded(article("a", COPY), article("b", STORY)).attributions["b"].origins
    (part,) = (
        concluded(article("a", COPY), article("b", f"{STORY}\n{OTHER[: len(OTHER) // 2]}")).attributions["b"].origins
    )
    assert (ground_of(whole), ground_of(part)) == (WHOLE_TEXT, PART)
    assert whole.confidence > part.confidence
    assert meaning(whole).word == "likely"  # never certain: the credit that it rests on may err, too
    assert meaning(whole).seen >= meaning(part).seen > 0


def test_signs_of_one_agency_in_several_outlets_are_a_cautious_inference():
    told = STORY.replace("Ana Lind said", "Ana Lind told AFP")
    conclusion = concluded(
        article("a", told, outlet="The Quay"), article("b", told + " " + OTHER[:90], outlet="The Pier")
    )
    assert origins(conclusion, "a") == [("AFP", "inferred")]
    assert meaning(conclusion.attributions["a"].origins[0]).word == "possible"
    same = concluded(article("a", told, outlet="The Quay"), article("b", told + " More.", outlet="The Quay"))
    assert origins(same, "a") == []


def test_the_event_names_its_shared_origin():
    conclusion = concluded(
        article("a", COPY),
        article("b", f"{OTHER}\nReuters contributed to this report."),
        article("c", "Nothing shared."),
    )
    (origin,) = conclusion.event_origins
    assert (origin.agency, origin.role, origin.documents) == ("Reuters", "agency copy", ("a", "b"))


def test_a_family_names_its_strongest_role():
    conclusion = concluded(article("a", STORY), article("b", COPY))
    (family,) = conclusion.families
    assert [(o.agency, o.role) for o in family.origins] == [("Reuters", "agency copy")]
    assert {e.document for e in family.origins[0].evidence} == {"a", "b"}
    assert family.note == ""


@pytest.mark.parametrize("copies", [3, 60, 2100])
def test_every_copy_of_a_credited_text_is_inferred_however_many_there_are(copies):
    credited = article("a", COPY, outlet="The Quay")
    conclusion = concluded(credited, *(article(f"b{i:04}", STORY, outlet=f"Paper {i}") for i in range(copies)))
    found = [a.origins for id_, a in conclusion.attributions.items() if id_ != "a"]
    assert len(found) == copies
    assert {(o.agency, o.role) for (o,) in found} == {("Reuters", "inferred")}
    assert all("The Quay (a)" in o.evidence[0].reason for (o,) in found)
    (family,) = conclusion.families
    assert len(family.documents) == copies + 1


@pytest.mark.parametrize("copies", [2, 50])
def test_copies_of_one_text_are_each_judged_by_what_they_say_themselves(copies):
    own = [article(f"a{i}", f"{STORY}\nReuters contributed to this report.", outlet="The Quay") for i in range(copies)]
    same_outlet = [article(f"b{i}", STORY, outlet="The Quay") for i in range(copies)]
    others = [article(f"c{i}", STORY, outlet=f"Paper {i}") for i in range(copies)]
    conclusion = concluded(*own, *same_outlet, *others)
    assert all(origins(conclusion, a.document.id) == [] for a in same_outlet)
    assert all(origins(conclusion, a.document.id) == [("Reuters", "inferred")] for a in others)
    reuters = [article(f"d{i}", STORY, outlet="Reuters") for i in range(copies)]
    conclusion = concluded(*own, *same_outlet, *reuters)
    assert all(origins(conclusion, a.document.id) == [] for a in reuters)


def test_other_copies_support_an_inference_and_none_supports_itself():
    partly = f"{STORY}\n{OTHER[: len(OTHER) // 2]}"
    lone = concluded(article("a", COPY), article("b", partly))
    backed = concluded(article("a", COPY), article("c", COPY), article("d", COPY), article("b", partly))
    assert backed.attributions["b"].origins[0].confidence > lone.attributions["b"].origins[0].confidence
    (alone,) = concluded(article("a", COPY), article("b", OTHER)).attributions["a"].origins
    assert [e.kind for e in alone.evidence] == ["dateline"]


def test_many_newspaper_pages_with_one_text_are_originals_all():
    own = [
        article(f"a{i}", STORY, url=f"https://www.washingtonpost.com/{i}", outlet=f"washingtonpost.com {i}")
        for i in range(4)
    ]
    conclusion = concluded(*own, article("b", STORY, outlet="The Pier"))
    assert all(origins(conclusion, a.document.id) == [] for a in own)
    assert origins(conclusion, "b") == [("Washington Post", "inferred")]


HOAX = (
    "Share this with everybody before they delete it again. The harbour of Ostervik stays closed because the water in "
    "it was sold to a company on the moon, and the ships on the photographs are made of paper. A cousin of the harbour "
    "master saw the contract with his own eyes and lost his post for it on the very same day. No paper dares to print "
    "a word of it, and the cranes were taken down so that nobody can look behind the breakwater any more."
)


@pytest.mark.parametrize(
    "check",
    [
        {"title": "FACT CHECK: The harbour was not sold to the moon"},
        {"title": "Nobody sold the harbour", "url": "https://factcheck.quay.example/harbour"},
        {"title": "Nobody sold the harbour", "metadata": {"jsonld": [{"@graph": [{"@type": "ClaimReview"}]}]}},
        {"title": "Falso: han vendido el puerto"},
    ],
)
def test_a_hoax_that_a_fact_check_repeats_is_not_the_agencys(check):
    text = (
        f"OSTERVIK (Reuters) - A text about the harbour is going round. {HOAX} Nothing of it is true. {OTHER} {STORY}"
    )
    hoax = article("b", HOAX, outlet="The Truth")
    assert origins(concluded(article("a", text, outlet="The Quay", **check), hoax), "b") == []
    reprint = article("c", text.removeprefix("OSTERVIK (Reuters) - "), outlet="The Pier")
    assert origins(concluded(article("a", text, outlet="The Quay", **check), hoax, reprint), "c") == [
        ("Reuters", "inferred")
    ]
    plain = article("a", text, outlet="The Quay", title="Port reopens after hoax")
    assert origins(concluded(plain, hoax), "b") == [("Reuters", "inferred")]


ADDRESS = (
    "My friends, we have waited for this day for eleven long days. I stood on our quay when the storm came, and I saw "
    "what we are made of. We did not leave. We shall rebuild the cranes, we shall raise the ferry, and our children "
    "will walk on a second breakwater that we paid for ourselves. I ask for your patience and for your hands, and I "
    "promise that I shall not rest before our ships come home. We are a small town, but never were we small then."
)


def test_a_speech_that_two_papers_print_carries_no_inference():
    credited = article(
        "a", f"OSTERVIK (Reuters) - The mayor spoke to the town on Monday. Her words:\n{ADDRESS}\n{OTHER}"
    )
    another = article("b", f"On the market place the mayor found few listeners, though many had come.\n{ADDRESS}")
    conclusion = concluded(credited, another)
    assert origins(conclusion, "b") == []
    (family,) = conclusion.families  # the words are shared all the same
    assert family.documents == ("a", "b")
    copy = article("c", f"{ADDRESS}\n{OTHER} The mayor spoke to the town on Monday.")
    assert origins(concluded(credited, copy), "c") == [("Reuters", "inferred")]


def test_a_speech_carries_no_inference_where_the_papers_lost_its_paragraphs():
    tale = " ".join(
        f"{who} was on the ferry when the cable broke, and had come down to the coast with a {box} for the wedding of "
        f"a niece in one of the villages behind the {hill} hills, where nobody had heard of the {box} before."
        for who, box, hill in (
            ("A carpenter", "clock", "green"),
            ("A saddler", "lamp", "stony"),
            ("A nurse", "drum", "far"),
        )
    )
    words = f"{ADDRESS[:200]} {tale} {ADDRESS[-200:]}"
    own = " ".join(f"Stall number {n} sold bread, and stall number {n + 1} sold fish to the crews." for n in range(4))
    credited = article("a", f"OSTERVIK (Reuters) - {OTHER} {STORY} She said: {words}")
    another = article("b", f"On the market place the mayor found few listeners, though many had come. {own} {words}")
    assert origins(concluded(credited, another), "b") == []


def test_a_country_and_a_foreign_and_are_no_first_person():
    text = STORY.replace("harbour", "US harbour").replace("the", "i the")
    credited = article("a", f"OSTERVIK (Reuters) - {text}")
    assert origins(concluded(credited, article("b", text)), "b") == [("Reuters", "inferred")]


OWN_TABLE = """
[[agency]]
name = "Tidewire"
names = ["Tidewire"]
hosts = ["tidewire.example"]
examples = [{ text = "OSTERVIK (Tidewire) - The harbour reopened on Monday." }]
counter_examples = [{ text = "Tidewire reported that the harbour had reopened." }]

[[agency]]
name = "Lighthouse Herald"
kind = "syndicator"
names = ["Lighthouse Herald"]
hosts = ["lighthouse-herald.example"]
examples = [{ byline = "Ana Lind, Lighthouse Herald" }]
counter_examples = [{ text = "The Lighthouse Herald reported that the harbour had reopened." }]

[[agency]]
name = "Buoy Releases"
kind = "press release"
names = ["Buoy Releases"]
hosts = ["buoy.example"]
counter_examples = [{ text = "Buoy Releases moved to a larger house." }]
"""


@pytest.fixture(name="own_table")
def _own_table(tmp_path):
    (tmp_path / "agencies.toml").write_text(OWN_TABLE)
    return load_agencies(str(tmp_path / "agencies.toml"))


def test_an_agency_of_the_users_own_table_is_inferred_like_any_other(own_table):
    credited = article("a", f"OSTERVIK (Tidewire) - {STORY}", outlet="The Quay", byline="By Ana Lind")
    partly = article("b", f"{STORY[:330]} {OTHER}", outlet="The Pier", byline="By Ana Lind")
    assert origins(concluded(credited, article("b", STORY, outlet="The Pier")), "b") == []
    assert origins(concluded(credited, article("b", STORY, outlet="The Pier"), agencies=own_table), "b") == [
        ("Tidewire", "inferred")
    ]
    assert origins(concluded(credited, partly, agencies=own_table), "b") == [("Tidewire", "inferred")]


def test_a_run_infers_agencies_of_the_table_that_its_configuration_names(tmp_path):
    (tmp_path / "agencies.toml").write_text(OWN_TABLE)
    credited = Document(id="a", title="Harbour", text=f"OSTERVIK (Tidewire) - {STORY}", outlet="The Quay")
    stripped = Document(id="b", title="Harbour", text=STORY, outlet="The Pier")
    config = replace(Config(), origin=OriginSettings(agencies=str(tmp_path / "agencies.toml")))
    found = clusterer.run([credited, stripped], config)
    assert [(o.agency, o.role) for o in found.attributions["b"].origins] == [("Tidewire", "inferred")]


@pytest.mark.parametrize("where", [{"url": "https://www.lighthouse-herald.example/1"}, {"outlet": "Lighthouse Herald"}])
def test_own_pages_of_the_users_own_table_are_originals(own_table, where):
    own, reprint = article("a", STORY, **where), article("b", STORY, outlet="The Pier")
    assert origins(concluded(own, reprint), "b") == []
    assert origins(concluded(own, reprint, agencies=own_table), "b") == [("Lighthouse Herald", "inferred")]


def test_a_distributor_of_the_users_own_table_passes_nothing_on(own_table):
    release = article("a", STORY, url="https://buoy.example/1")
    reprint = article("b", STORY, outlet="The Pier")
    (family,) = concluded(release, reprint).families
    assert family.note == "shared text, no wire origin"
    (family,) = concluded(release, reprint, agencies=own_table).families
    assert family.note == "press release: Buoy Releases"


def test_no_agency_of_the_users_own_table_is_taken_for_a_reporter(own_table):
    credited = article("a", f"{STORY}\n\n(Reporting by Ana Lind and Lighthouse Herald; Editing by Bo Holm)")
    alone = attribute_all([credited.document], own_table)
    assert learn_reporters([credited.document], alone, own_table) == {"ana lind": "Reuters"}


@pytest.mark.data
@pytest.mark.skipif(not DEV.exists(), reason="labelled families are not here")
def test_labelled_families_get_their_origin():
    right = named = stripped = inferred = 0
    for line in DEV.read_text().splitlines():
        row = json.loads(line)
        members = [
            article(
                m["id"],
                m["text"],
                title=m["title"] or "",
                url=m["url"] or "",
                outlet=m["source"] or "",
                byline=m["author"] or "",
            )
            for m in row["members"]
        ]
        conclusion = concluded(*members)
        if row["gold_origin"] != "unknown":
            named += 1
            right += any(f.origins and f.origins[0].agency == row["gold_origin"] for f in conclusion.families)
        for member in row["members"]:
            if member["gold_role"] == "stripped":
                stripped += 1
                inferred += row["gold_origin"] in {o.agency for o in conclusion.attributions[member["id"]].origins}
    assert right >= 0.95 * named
    assert inferred >= 0.8 * stripped
