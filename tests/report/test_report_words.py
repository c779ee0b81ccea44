"""The sentences of the report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from clusterer.findings import EventOrigin
from clusterer.report import words
from clusterer.report.speed import timed
from clusterer.report.words import Standing
from tests.report.synthetic import article


def test_the_verdict_counts_who_credits_and_for_whom_it_is_inferred():
    said = words.sentence([Standing("Reuters", 3, 1, 0)], 7, "copy", sharing=4)
    assert said == "Reuters copy: 4 of 7 articles, credited by 3, inferred for 1."


@pytest.mark.parametrize(
    ("standings", "articles", "kind", "sharing", "said"),
    [
        ([Standing("AP", 1, 0, 0)], 1, "copy", 0, "AP copy: the only article, credited."),
        ([Standing("AP", 2, 0, 1)], 3, "copy", 2,
         "Shared origin: AP, 3 of 3 articles. AP copy: 2 of 3 articles, credited by 2; it contributed to 1 more."),
        ([Standing("Reuters", 3, 1, 0)], 4, "copy", 4,
         "Shared origin: Reuters. Reuters copy: all 4 articles, credited by 3, inferred for 1."),
        ([Standing("AFP", 0, 0, 2)], 2, "contribution", 0,
         "Shared origin: AFP. AFP contributed to both articles."),
        ([Standing("AP", 2, 0, 0), Standing("PA", 1, 0, 0)], 4, "conflicting", 3,
         "Conflicting credits. AP copy: 2 of 4 articles, credited by 2. PA copy: 1 of 4 articles, credited."),
        ([], 5, "unknown", 3, "No wire origin found, yet 3 of 5 articles share text."),
        ([], 4, "release", 2, "A press release, no wire: 2 of 4 articles share its text."),
        ([], 1, "none", 0, "One article, no wire origin found."),
        ([], 6, "none", 0, "No wire origin found in 6 articles."),
    ],
)  # fmt: skip
def test_verdicts_in_one_sentence(standings, articles, kind, sharing, said):
    assert words.sentence(standings, articles, kind, sharing=sharing) == said


def origin(agency, role):
    return EventOrigin(agency, role, 0.9, ("a",))


@pytest.mark.parametrize(
    ("origins", "notes", "shared", "kind"),
    [
        ([origin("AP", "contribution"), origin("AP", "agency copy")], [], True, "copy"),
        ([origin("AP", "inferred")], [], True, "copy"),
        ([origin("AP", "mixed")], [], False, "mixed"),
        ([origin("AP", "contribution")], [], False, "contribution"),
        ([origin("AP", "agency copy"), origin("dpa", "agency copy")], [], False, "several"),
        ([origin("AP", "agency copy")], ["conflicting credits: AP, dpa"], True, "conflicting"),
        ([], ["press release: sender's contact line"], True, "release"),
        ([], ["shared text, no wire origin"], True, "unknown"),
        ([], [], False, "none"),
    ],
)
def test_the_class_of_a_verdict(origins, notes, shared, kind):
    assert words.verdict(origins, notes, shared=shared) == kind


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0 %"), (0.001, "<1 %"), (0.5, "50 %"), (0.999, ">99 %"), (1, "100 %")]
)
def test_a_share_never_claims_all_or_nothing_unless_it_is(share, said):
    assert words.percent(share) == said


def moment(day, hour=0, month=5, year=2023):
    return datetime(year, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, "undated"),
        (moment(3), moment(3, 23), "3 May 2023"),
        (moment(3), moment(5), "3–5 May 2023"),
        (moment(30, month=4), moment(2), "30 Apr – 2 May 2023"),
        (moment(30, month=12, year=2022), moment(2), "30 Dec 2022 – 2 May 2023"),
    ],
)
def test_spans_of_time(first, last, said):
    assert words.span(first, last) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0.5, "under a minute"), (12, "12 min"), (180, "3 h"), (560, "9.3 h"), (2880, "2 days"), (3600, "2.5 days")],
)
def test_delays(minutes, said):
    assert words.delay(timedelta(minutes=minutes)) == said


def test_lists_name_a_few_and_count_the_rest():
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.listed(list("abcdef")) == "a, b, c and 3 more"


def test_characters_of_scripts_without_spaces_count_as_words():
    assert words.word_count("two words") == 2
    assert words.word_count("奥尔拉河") == 4
    assert words.word_count("오를라 강이 범람했다") == 3  # Korean has spaces
    assert words.word_count("déjà vu, it's") == 4


def test_a_mere_date_shows_no_time_of_day():
    assert words.clock(moment(3)) == "3 May 2023"
    assert words.clock(moment(3, 14)) == "3 May 2023, 14:00"


def test_a_mere_date_is_not_set_against_times_of_day():
    dated = [
        article(str(n), "Text.", published=time).document for n, time in enumerate([moment(3), moment(3, 9), None])
    ]
    assert timed(dated).times == (moment(3, 9),)
    assert timed(dated[:1]).times == ()


@pytest.mark.parametrize(("seconds", "said"), [(0, "under 1 s"), (1, "1 s"), (4210, "4,210 s")])
def test_a_run_takes_whole_seconds(seconds: int, said: str) -> None:
    assert words.took(timedelta(seconds=seconds)) == said
