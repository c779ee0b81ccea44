"""Rules read from the name outwards: what a window may match is never left out, and little else is looked for."""

from __future__ import annotations

import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from clusterer.origin import body, load_agencies
from clusterer.origin.outwards import Sides, UnreadableError, sides
from clusterer.origin.patterns import Rule, RuleSet, expand, latin1, outward_expressions
from clusterer.origin.typography import HIT, level

AGENCIES = load_agencies("")
RULES = body._RULES
PATTERNS = [re2.compile(expand(rule.pattern), latin1()) for rule in RULES]
# What stands beside names: the words of the patterns themselves, places, dates, marks and line breaks.
WORDS = sorted({word for rule in RULES for word in re.findall(r"[^\W\d_]{2,}", rule.pattern)})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(
        ["LARN", "Larnholm", "Ana Lind", "5 Jan", "2024", "12:30", "osg", "\x02\x02\x02", "\x03", "\x04\x04"]
    ),
    st.sampled_from([" ", " ", " ", "\n", "(", ")", "/", " - ", ": ", ". ", ", ", "|", "© ", "'s", '"', "[", "]", "="]),
)
SIDES = st.lists(PIECES, max_size=8).map("".join).map(level)


def rule(pattern: str) -> Rule:
    return Rule("kind", "strong", pattern, "reason")


@given(SIDES, st.integers(1, 12), SIDES)
def test_every_rule_that_matches_a_window_is_a_candidate(before: bytes, name: int, after: bytes) -> None:
    window = b"\n" + before.replace(b"?", b"\x02") + HIT * name + after + b"\n"
    matching = {number for number, pattern in enumerate(PATTERNS) if pattern.search(window)}
    found = {number for number, _, _ in body._shared_rules().matches(window)}
    assert found == matching


def test_all_rules_of_ours_are_read_outwards() -> None:
    assert all(len(one) == 2 for one in outward_expressions(RULES))


@pytest.mark.parametrize("name", sorted(AGENCIES.house))
def test_an_agencys_own_rules_are_found_where_they_match(name: str) -> None:
    house = AGENCIES.house[name]
    words = {word for one in house.rules for word in re.findall(r"[^\W\d_]{2,}", one.pattern)}
    windows = [level(f"\n{a} ") + HIT * 3 + level(f" {b}\n") for a in sorted(words) for b in ("", *sorted(words))]
    patterns = [re2.compile(expand(one.pattern), latin1()) for one in house.rules]
    for window in windows[:: max(1, len(windows) // 40)]:
        expected = {n for n, pattern in enumerate(patterns) if pattern.search(window)}
        assert {n for n, _, _ in house.matches(window)} == expected


@pytest.mark.parametrize(
    ("pattern", "before", "after"),
    [
        ("(by <A>)$", "(?: yb)", "(?:)$"),
        ("^<A>: (?i:x|yz)", "$", ": (?i:x|yz)"),
        ("<PLACE>[(]<L>/?", "<~L>[(]<~PLACE>", "<L>/?"),
        ("(?:ab+ <A>|<A> c)d", "(?: b+a|)", "(?:| c)d"),
    ],
)
def test_a_pattern_is_read_from_its_name_to_both_sides(pattern: str, before: str, after: str) -> None:
    assert sides(pattern) == Sides(before, after)


@pytest.mark.parametrize("pattern", ["no name", "(?:<A> )+x", "(?:<A>|x)", r"[[:alpha:]]<A>", r"\C<A>", "(?s:.)<A>"])
def test_what_cannot_be_read_outwards_is_searched_for(pattern: str) -> None:
    with pytest.raises(UnreadableError):
        sides(pattern)


def test_a_rule_without_a_name_is_found_anywhere_in_the_window() -> None:
    both = RuleSet([rule("end of <A>"), rule("(signed)")])
    assert list(both.matches(b"\nsigned, end of \x01\x01\n")) == [(0, 9, 18), (1, 1, 7)]
    assert list(both.matches(b"\nsigned\n")) == [(1, 1, 7)]
