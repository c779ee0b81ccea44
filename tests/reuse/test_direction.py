from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clusterer.direction import direction
from clusterer.documents import Document, Origin

COPY = (Origin("Reuters", "agency copy", 0.98, ()),)


def document(id_: str, outlet: str = "", published: str = "") -> Document:
    time = datetime.fromisoformat(published).replace(tzinfo=UTC) if published else None
    return Document(id=id_, text="…", outlet=outlet, published=time)


def test_a_credit_of_the_other_ones_own_agency_is_a_fact():
    agency, outlet = document("a", "Reuters"), document("b", "The Quay")
    towards, why = direction(agency, outlet, 0.9, 0.9, COPY, COPY)
    assert towards == "left to right"
    assert "credits Reuters" in why
    assert direction(document("a", "www.reuters.com"), outlet, 0.9, 0.9, (), COPY)[0] == "left to right"
    assert direction(outlet, agency, 0.9, 0.9, COPY, ())[0] == "right to left"


def test_two_articles_with_one_credit_have_a_common_source():
    early, late = document("a", "The Quay", "2021-05-03T08:00"), document("b", "The Pier", "2021-05-03T09:30")
    assert direction(early, late, 1.0, 1.0, COPY, COPY) == ("unknown", "both credit Reuters, a common source")
    assert direction(early, late, 1.0, 1.0, COPY, ())[0] == "unknown"


def test_times_alone_make_a_direction_possible_and_no_more():
    early, late = document("a", "The Quay", "2021-05-03T08:00"), document("b", "The Pier", "2021-05-03T13:30")
    assert direction(early, late, 1.0, 1.0) == ("left to right", "possible: the left one was published 5 hours earlier")
    assert direction(late, early, 1.0, 1.0)[0] == "right to left"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2021-05-03T08:00", "2021-05-03T08:05"),
        ("2021-05-03", "2021-05-03T17:00"),
        ("", "2021-05-03T17:00"),
        ("1971-05-03T08:00", "2021-05-03T17:00"),
    ],
)
def test_dates_that_cannot_tell_do_not_tell(left, right):
    assert direction(document("a", "", left), document("b", "", right), 0.6, 0.6)[0] == "unknown"


def test_an_excerpt_is_called_one():
    towards, why = direction(document("a"), document("b"), 0.95, 0.3)
    assert towards == "unknown"
    assert why == "95 % of the left one stands in the right one, which is longer"
