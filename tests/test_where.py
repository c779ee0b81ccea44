"""The expression that says which events a report shows."""

from __future__ import annotations

import doctest
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import clusterer.where.nodes
from clusterer.errors import ConfigError
from clusterer.where import DEEPEST, FIELDS, parse

FERRY: dict[str, Any] = {
    "id": "ferry-1",
    "title": "Ferry aground off Kestrel Point",
    "outlet": "Bay Post",
    "language": "en",
    "published": datetime(2026, 3, 1, 23, 30, tzinfo=UTC),
    "agency": ("Reuters", "AP"),
    "role": ("agency copy", "contribution"),
    "event": "e1",
    "keyword": ("ferry", "tug"),
    "articles": 5,
    "origins": 2,
    "agencies": ("AFP", "AP", "Reuters"),
    "outlets": ("Bay Post", "Herald"),
    "languages": ("de", "en"),
}
OWN: dict[str, Any] = {"id": "own", "title": "Fair", "outlet": "", "published": None, "agency": (), "agencies": ()}


@pytest.mark.parametrize(
    "expression",
    [
        "agency = 'Reuters'",
        "agency = reuters",
        "agency=ap",
        'outlet = "bay post"',
        "outlet in ('Herald', 'Bay Post')",
        "outlet not in (Herald, Mail)",
        "agency != dpa",
        "title ~ FERRY",
        "title !~ 'tram'",
        "role = 'agency copy' and agency = AP",
        "since 2026-03-01",
        "since = 2026",
        "until 2026-03-01 and since 2026-03-01",
        "published = 2026-03",
        "published = '2026-03-01T23:30'",
        "published >= 2026-03-01T23:30:00Z",
        "published = 2026-03-02T00:30+01:00",
        "published < 2026-03-02",
        "published <= 2026-03-01",
        "published > 2026-02-28",
        "articles > 4 and articles <= 5 and articles = 5 and articles != 6",
        "origins >= 2",
        "outlets = 2 and outlets > 1 and outlets = Herald",
        "agencies = AFP and not agency = AFP",
        "languages in (fr, de)",
        "keyword = tug",
        "not not event = e1",
        "language = de or agency = AP and outlet = 'Bay Post'",
        "(language = de or agency = AP) and outlet = 'Bay Post'",
        "AGENCY = AP AND NOT (agency = dpa OR language = fr)",
    ],
)
def test_what_holds_of_the_ferry(expression: str) -> None:
    where = parse(expression)
    assert where.holds(FERRY)
    assert not parse(f"not ({expression})").holds(FERRY)


@pytest.mark.parametrize(
    "expression",
    ["agency = none", "agencies = none", "outlet = none", "published = none", "published != 2026", "agency != Reuters"],
)
def test_what_is_not_there_is_none(expression: str) -> None:
    assert parse(expression).holds(OWN)


@pytest.mark.parametrize("expression", ["published < 2030", "published >= 1900", "agency = 'none'", "articles < 9"])
def test_nothing_else_holds_of_what_is_not_there(expression: str) -> None:
    assert not parse(expression).holds(OWN)


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("agncy = 'Reuters'", "--where: unknown field 'agncy' at character 1; did you mean agency?"),
        ("language = en and outlett = x", "unknown field 'outlett' at character 19; did you mean outlet?"),
        ("frobnicate = 1", "known: id, title, outlet"),
        ("agency =", "expected a value for agency at the end"),
        ("agency = 'Reuters", "expected a value for agency"),
        ("agency is x", "expected 'in' or one of = != ~ !~ < <= > >= after agency, got 'is' at character 8"),
        ("(agency = a", "expected ')' at the end"),
        ("agency = Reuters Interfax", "expected 'and' or 'or', got 'Interfax' at character 18"),
        ("role = 'agency copi'", "unknown role 'agency copi' at character 8; did you mean agency copy?"),
        ("articles > many", "articles is compared with a whole number, got 'many' at character 12"),
        ("since 2026-13", "not a time: '2026-13' at character 7; write 2026"),
        ("published ~ 2026", "contains nothing"),
        ("title > a", "not more or less"),
        ("outlets > 'a'", "asks for a number or time"),
        ("outlet in ()", "expected a value for outlet"),
        ("", "expected a field at the end"),
        ("(" * 200, f"more than {DEEPEST} parentheses inside each other"),
        ("x" * 5000, "at most 4,000"),
    ],
)
def test_a_mistake_is_one_line_that_says_where(expression: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        parse(expression)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_it_says_which_fields_it_needs_and_which_names_it_asks_for() -> None:
    where = parse("since 2026 and (agency in (Reuters, AP) or not outlet = Herald)")
    assert where.fields == {"published", "agency", "outlet"}
    assert where.asked("agency") == ("reuters", "ap")


def test_every_field_is_documented_where_people_look() -> None:
    text = clusterer.where.__doc__ or ""
    assert "FIELDS" in text
    assert all(meaning for _, meaning in FIELDS.values())
    assert doctest.testmod(clusterer.where.nodes).failed == 0


@given(st.text(max_size=80) | st.text("()'\"=<>!~, nototandrigecy123-", max_size=200))
def test_any_text_is_an_expression_or_a_mistake(text: str) -> None:
    try:
        where = parse(text)
    except ConfigError:
        return
    assert where.holds(FERRY) in (True, False)
    assert where.holds({}) in (True, False)
