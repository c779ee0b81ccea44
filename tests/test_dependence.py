"""How much of an outlet is an agency's: groups that add up, intervals over events, the same table in any order."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import clusterer
from clusterer import dependence as table
from clusterer.dependence import ALL, MANY, Row, dependence
from clusterer.documents import Document
from clusterer.findings import ArticleTally, EventTally, Findings, Use
from clusterer.tallies import GROUPS, ROLES, UNDATED, UNNAMED, Columns

WIRE_DESK = Path(__file__).resolve().parent.parent / "corpora" / "wire-desk" / "articles"
HARBOUR = (
    "The harbour of Ostervik reopened on Monday morning after three days of storm, the mayor of the city said at the "
    "quay, and ships came in from the north. She thanked the pilots and the crews for their patience."
)
SCHOOL = (
    "Larnholm will build a school beside the old mill, the council decided on Tuesday after a long debate about its "
    "price. Parents had asked for it for ten years, and the first pupils are to move in after the summer."
)
FAIR = "Sundby's fair ended on Sunday with a parade of forty wagons, more than ever, and with rain, as in most years."
RELEASE = "LARNHOLM, Jan. 5, 2024 /PRNewswire/ -- The Larn Company today announced a pump that needs no oil at all."


def run(*documents: Document) -> Findings:
    return clusterer.run(documents)


def found(*documents: Document) -> list[Row]:
    return list(dependence(run(*documents).tallies))


def cell(rows: list[Row], outlet: str, month: str = ALL) -> dict[str, Row]:
    return {row.role: row for row in rows if (row.outlet, row.month) == (outlet, month)}


def article(id_: str, text: str, **fields: object) -> Document:
    return Document(id=id_, text=text, **{"outlet": "Quay", **fields})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def wire_desk() -> Findings:
    return clusterer.run(clusterer.read(WIRE_DESK, on_quarantine=lambda _: None))


def test_groups_add_up_in_every_outlet_and_month_and_roles_to_the_agencies(wire_desk: Findings) -> None:
    rows = dependence(wire_desk.tallies)
    by_cell: defaultdict[tuple[str, str], dict[str, Row]] = defaultdict(dict)
    for row in rows:
        by_cell[row.outlet, row.month][row.role] = row
    for of in by_cell.values():
        assert sum(of[role].articles for role in ROLES) == of["agency"].articles
        assert sum(of[group].articles_share for group in GROUPS) == pytest.approx(1, abs=0.001)
        assert sum(of[group].words_share for group in GROUPS) == pytest.approx(1, abs=0.001)
        for row in of.values():
            if row.articles_low is not None:
                assert row.articles_low <= row.articles_share <= row.articles_high or row.events < 8
    whole = by_cell[ALL, ALL]
    assert sum(whole[group].articles for group in GROUPS) == len(wire_desk.articles)
    outlets = {outlet for outlet, _ in by_cell} - {ALL}
    for group in GROUPS:
        assert sum(by_cell[outlet, ALL][group].articles for outlet in outlets) == whole[group].articles


def test_an_article_is_the_agencys_a_release_the_outlets_own_or_nobody_can_tell() -> None:
    rows = found(
        article("wire", f"OSTERVIK (Reuters) - {HARBOUR}"),
        article("release", RELEASE),
        article("signed", SCHOOL, byline="Ana Lind"),
        article("unsigned", FAIR, outlet="Post"),
    )
    quay = cell(rows, "Quay")
    assert {group: quay[group].articles for group in GROUPS} == {
        "agency": 1,
        "press release": 1,
        "own": 1,
        "unknown": 0,
    }
    assert cell(rows, "Post")["unknown"].articles == 1
    assert quay["agency copy"].articles == quay["agency"].articles


def test_a_text_that_another_outlet_has_too_is_nobodys_own_whoever_signs_it() -> None:
    rows = found(
        article("a", f"{SCHOOL}\n\n{HARBOUR}", byline="Ana Lind"),
        article("b", f"{SCHOOL}\n\n{HARBOUR}", outlet="Post", byline="Bo Holm"),
    )
    assert cell(rows, ALL)["unknown"].articles == 2


def test_of_a_contribution_only_copied_words_are_the_agencys() -> None:
    quay = cell(found(article("a", f"{SCHOOL}\n\nReuters contributed to this report.", byline="Ana Lind")), "Quay")
    assert (quay["contribution"].articles, quay["agency"].words) == (1, 0)
    assert quay["own"].articles == 0
    assert quay["own"].words > 30


def test_what_has_no_outlet_or_date_is_counted_and_named_so() -> None:
    rows = found(article("a", SCHOOL, outlet=""))
    assert {(row.outlet, row.month) for row in rows} == {
        (outlet, month) for outlet in (ALL, UNNAMED) for month in (ALL, UNDATED)
    }
    assert dependence(()) == ()


def test_one_event_gives_no_interval() -> None:
    assert {row.articles_low for row in found(article("a", SCHOOL))} == {None}


def test_the_table_does_not_depend_on_the_order_of_articles(wire_desk: Findings) -> None:
    shuffled = [replace(event, articles=event.articles[::-1]) for event in wire_desk.tallies]
    random.Random(5).shuffle(shuffled)
    assert set(dependence(shuffled)) == set(dependence(wire_desk.tallies))


def test_copies_of_one_event_are_no_independent_evidence() -> None:
    few = np.zeros((4, 16))
    few[:2, 0], few[:2, 4] = 50, 50  # two events of fifty articles from an agency, two of one own
    few[2:, 2] = 1
    low, high = table._intervals(few, "x", 1000)
    assert low[0] is not None
    assert high[0] is not None
    assert high[0] - low[0] > 0.5  # resampled article by article it would be 0.06


def test_a_part_with_one_share_of_every_event_has_it_in_every_sample() -> None:
    events = np.zeros((5, 16))
    events[:, 2] = [1, 2, 3, 4, 5]
    events[:, 10] = [100, 0, 300, 40, 5]  # words: one event has none
    low, high = table._intervals(events, "x", 2000)
    assert (low[2], high[2]) == (1.0, 1.0)
    assert (low[3], high[3]) == (0.0, 0.0)
    assert (low[10], high[10]) == (1.0, 1.0)


def test_many_events_are_computed_to_the_same_ends_as_few_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(7)
    events = np.zeros((MANY - 1, 16))
    events[np.arange(len(events)), generator.integers(0, 4, len(events))] = generator.integers(1, 6, len(events))
    events[:, 8:12] = events[:, :4] * generator.integers(100, 900, (len(events), 1))
    drawn = table._intervals(events, "x", 2000)
    monkeypatch.setattr(table, "MANY", 10)
    computed = table._intervals(events, "x", 2000)
    assert np.abs(np.array(drawn) - np.array(computed)).max() < 0.008


def tally(number: int) -> EventTally:
    """An event of some articles: of two outlets, three months, all parts, some with words of both."""
    roles = [*ROLES, None, None]
    return EventTally(
        tuple(
            ArticleTally(
                f"{number}-{of}",
                ("Quay", "Post", "")[(number + of) % 3],
                100 + number + of,
                roles[(number * 7 + of) % 6],
                (Use("Reuters", (1.0, 0.37)[of % 2]),) if roles[(number * 7 + of) % 6] else (),
                ("2024-01", "2024-02", "")[number * 3 // 100],
                "own" if of % 2 else "unknown",
            )
            for of in range(1 + number % 4)
        )
    )


def test_columns_put_together_of_some_events_and_others_are_those_of_all() -> None:
    events = [tally(number) for number in range(90)]
    before = Columns.of([*events[:60], tally(95), tally(96)])
    places = np.array([*range(0, 90, 3), *range(1, 90, 3), -1, -1])
    kept = before, places
    new = Columns.of(events[60:]), np.arange(2, 90, 3)
    order = np.argsort([*places[:60], *new[1]])
    assert Columns.together([kept, new], 90) == Columns.of([events[place] for place in order])


def test_intervals_that_are_known_are_those_that_would_be_drawn_and_are_asked_for_by_what_they_depend_on() -> None:
    events = [tally(number) for number in range(90)]
    whole = table.Table(Columns.of(events))
    drawn = table.Intervals({})
    assert whole.rows(intervals=drawn) == dependence(events)
    assert drawn.now
    known = table.Intervals(drawn.now)
    assert whole.rows(intervals=known) == dependence(events)
    assert known.now == drawn.now
    other = table.Table(Columns.of([*events, tally(91)])).rows(intervals=table.Intervals(drawn.now))
    assert other == dependence([*events, tally(91)])
