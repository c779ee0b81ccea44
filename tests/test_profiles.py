from __future__ import annotations

from datetime import UTC, datetime, timedelta

from clusterer.documents import Attribution, Origin, SharedText
from clusterer.profiles import profiles, tally
from tests.reuse.stories import article

NOON = datetime(2021, 5, 3, 12, 30, tzinfo=UTC)
TEN_WORDS = "one two three four five six seven eight nine ten"


def profile(rows, shared=()):
    """Rows are (id, outlet, hours or a time or None, [(agency, role)])."""
    articles, attributions = [], {}
    for id_, outlet, when, origins in rows:
        published = NOON + timedelta(hours=when) if isinstance(when, int | float) else when
        articles.append(article(id_, TEN_WORDS, outlet=outlet, published=published))
        attributions[id_] = Attribution(id_, tuple(Origin(a, role, 0.9, ()) for a, role in origins))
    outlets, agencies = profiles([tally(articles, [10] * len(articles), attributions, shared, 0)])
    return {o.name: o for o in outlets}, {a.name: a for a in agencies}


COPY, MIXED, CONTRIBUTION, INFERRED = (
    [("Reuters", role)] for role in ("agency copy", "mixed", "contribution", "inferred")
)


def test_roles_are_counted_by_outlet_and_add_up():
    outlets, _ = profile(
        [
            ("a", "The Quay", 0, COPY),
            ("b", "The Quay", 1, MIXED),
            ("c", "The Quay", 2, CONTRIBUTION),
            ("d", "The Quay", 3, INFERRED),
            ("e", "The Quay", 4, []),
        ]
    )
    quay = outlets["The Quay"]
    assert (quay.agency_copy, quay.mixed, quay.contribution, quay.inferred, quay.own) == (1, 1, 1, 1, 1)
    assert quay.documents == 5
    assert quay.words == 50


def test_words_of_the_agency_are_counted_where_they_are_seen():
    shared = [
        SharedText("a", "b", 0.8, 0.7, ()),
        SharedText("a", "c", 0.3, 0.4, ()),
        SharedText("a", "d", 0.9, 0.9, ()),
    ]
    rows = [("a", "A", 0, COPY), ("b", "B", 1, MIXED), ("c", "C", 2, CONTRIBUTION), ("d", "D", 3, INFERRED)]
    outlets, _ = profile(rows, shared)
    assert [outlets[name].agency_words for name in "ABCD"] == [10, 7, 4, 9]


def test_copies_of_one_text_count_what_their_text_shares():
    rows = [
        ("a", "A", 0, COPY),
        ("b", "B", 1, INFERRED),
        ("c", "C", 2, INFERRED),
        ("d", "D", 3, MIXED),
        ("e", "E", 4, MIXED),
    ]
    shared = [
        SharedText("a", "b", 0.8, 0.7, ()),
        SharedText("b", "c", 1.0, 1.0, (), head="left"),  # c has the text of b, of which a credited article has 0.7
        SharedText("b", "d", 0.5, 0.3, ()),  # d is tied to inferred articles only: half of it, an estimate
        SharedText("d", "e", 1.0, 1.0, (), head="right"),
    ]
    outlets, _ = profile(rows, shared)
    assert [outlets[name].agency_words for name in "ABCDE"] == [10, 7, 7, 5, 5]


def test_no_article_is_the_copy_that_it_shares_its_words_with():
    rows = [("a", "A", 0, [("Reuters", "inferred")]), ("b", "B", 1, []), ("c", "C", 2, CONTRIBUTION)]
    shared = [SharedText("a", "b", 1.0, 1.0, (), head="left"), SharedText("b", "c", 0.2, 0.4, ())]
    outlets, _ = profile(rows, shared)
    assert [outlets[name].agency_words for name in "ABC"] == [2, 0, 0]


def test_without_a_credited_copy_half_of_a_mixed_article_is_the_agencys():
    outlets, _ = profile([("b", "B", 1, MIXED), ("c", "C", 2, CONTRIBUTION)])
    assert (outlets["B"].agency_words, outlets["C"].agency_words) == (5, 0)


def test_two_agencies_share_the_words_of_one_text():
    outlets, agencies = profile([("a", "A", 0, [("AP", "agency copy"), ("AFP", "agency copy")])])
    assert outlets["A"].agency_words == 10
    assert [agencies[name].pickups[0].words for name in ("AP", "AFP")] == [5, 5]


def test_pickup_tells_who_ran_an_agency_and_how_long_after():
    _, agencies = profile(
        [("a", "A", 0, COPY), ("b", "B", 2, COPY), ("c", "B", 5, COPY), ("d", "", 9, COPY), ("e", "E", 1, [])]
    )
    reuters = agencies["Reuters"]
    assert (reuters.documents, reuters.outlets) == (4, 2)
    assert [(p.outlet, p.documents, p.hours_after_first) for p in reuters.pickups] == [
        ("B", ("b", "c"), 3.5),
        ("A", ("a",), 0.0),
    ]


def test_a_single_copy_has_nobody_to_be_after():
    _, agencies = profile([("a", "A", 0, COPY), ("b", "B", 2, [])])
    assert agencies["Reuters"].pickups[0].hours_after_first is None


def test_the_first_of_several_outlets_is_counted():
    outlets, _ = profile([("a", "A", 1, []), ("b", "B", 0, []), ("c", "B", 3, [])])
    assert (outlets["A"].first, outlets["B"].first) == (0, 1)


def test_absurd_dates_never_count():
    epoch, future = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC), datetime(2099, 1, 1, 5, tzinfo=UTC)
    outlets, agencies = profile(
        [
            ("a", "A", epoch, COPY),
            ("b", "B", 0, COPY),
            ("c", "C", 2, COPY),
            ("d", "D", future, COPY),
            ("e", "E", None, COPY),
        ]
    )
    assert {name: o.first for name, o in outlets.items()} == {"A": 0, "B": 1, "C": 0, "D": 0, "E": 0}
    hours = {p.outlet: p.hours_after_first for p in agencies["Reuters"].pickups}
    assert hours == {"A": None, "B": 0.0, "C": 2.0, "D": None, "E": None}


def test_a_date_without_a_time_is_not_first_on_its_own_day():
    midnight = NOON.replace(hour=0, minute=0)
    outlets, agencies = profile([("a", "A", midnight, COPY), ("b", "B", 0, COPY), ("c", "C", 3, COPY)])
    assert all(outlet.first == 0 for outlet in outlets.values())
    assert next(p for p in agencies["Reuters"].pickups if p.outlet == "A").hours_after_first is None
    outlets, _ = profile([("a", "A", midnight - timedelta(days=1), []), ("b", "B", 0, [])])
    assert outlets["A"].first == 1


def test_outlets_without_a_name_have_no_profile():
    outlets, agencies = profile([("a", "", 0, COPY)])
    assert outlets == {}
    assert agencies["Reuters"].documents == 1
