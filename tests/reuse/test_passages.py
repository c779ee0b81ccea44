from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest

from clusterer.config import ReuseSettings
from clusterer.documents import Attribution, Origin
from clusterer.reuse import overlaps
from clusterer.reuse import shared as stated
from clusterer.text.tokens import tokenize
from tests.reuse.stories import OTHER, STORY, article, compare, quoted


def only(shared):
    assert len(shared) == 1
    return shared[0]


def test_the_same_text_is_one_passage_that_covers_both():
    shared = only(compare(article("a", STORY), article("b", STORY)))
    assert (shared.left_covered, shared.right_covered) == (1.0, 1.0)
    assert [p.words for p in shared.passages] == [len(STORY.replace("-", " ").split())]


def test_texts_about_other_things_share_nothing():
    assert compare(article("a", STORY), article("b", OTHER)) == []


def test_spans_are_over_both_originals():
    long = article("a", "OSTERVIK\t—\r\n\r\n  " + STORY)
    short = article(
        "b", "Our own words first, which nobody else has. " + STORY[120:330] + "\n\n\nAnd our own at the end."
    )
    shared = only(compare(long, short))
    ((left, right),) = quoted([long, short], shared)
    assert left.rstrip(".") == right.rstrip(".")
    assert left in STORY


def test_coverage_is_told_for_each_side():
    shared = only(compare(article("a", STORY + "\n" + OTHER), article("b", STORY)))
    assert shared.right_covered == 1.0
    assert 0.45 < shared.left_covered < 0.65


@pytest.mark.parametrize(
    "edit",
    [
        ("eleven days", "eleven long days"),  # a word put in
        ("eleven days", "days"),  # a word left out
        ("eleven days", "a fortnight"),  # words replaced
        ("since the middle of the month", "since mid-month"),
        ("harbour", "harbor"),
        ("Ana Lind said", "Ana Lind told reporters"),
        (" on Monday", ""),
        ("ninety million", "90 million"),
    ],
)
def test_small_edits_do_not_break_a_passage(edit):
    shared = only(compare(article("a", STORY), article("b", STORY.replace(*edit))))
    assert len(shared.passages) == 1
    assert shared.left_covered > 0.9


def test_house_spelling_accents_and_typography_are_no_difference():
    ours = (
        "The theatre organised a “naïve” programme — it was cancelled, its neighbour’s centre said on Friday evening."
    )
    theirs = 'The theater organized a "naive" program - it was canceled, its neighbor\'s center said on Friday evening.'
    shared = only(compare(article("a", ours), article("b", theirs)))
    assert (shared.left_covered, shared.right_covered) == (1.0, 1.0)


def test_a_line_of_page_furniture_in_the_middle_does_not_break_a_passage():
    first, second = STORY[:290], STORY[290:]
    other = article("b", f"{first}\nSee our gallery of the twelve finest lighthouses of the northern coast\n{second}")
    shared = only(compare(article("a", STORY), other))
    assert len(shared.passages) == 1
    assert shared.left_covered > 0.97


def test_moved_paragraphs_are_found_each():
    half = STORY.index("Cranes")
    moved = STORY[half:] + "\n" + STORY[:half]
    shared = only(compare(article("a", STORY), article("b", moved)))
    assert len(shared.passages) == 2
    assert shared.left_covered > 0.97


def test_a_sentence_of_seven_words_is_a_passage_and_six_words_are_none():
    settings = ReuseSettings(min_passage_words=7)
    seven, six = "is scheduled to visit Ostervik on Friday", "is scheduled to visit on Friday"
    left, right = "Minister Olaf Berg {} as mayors hope.", "The head of the ministry {} for the first time."
    shared = only(compare(article("a", left.format(seven)), article("b", right.format(seven)), settings=settings))
    assert [p.words for p in shared.passages] == [7]
    assert compare(article("a", left.format(six)), article("b", right.format(six)), settings=settings) == []


@pytest.mark.parametrize(
    "phrase",
    [
        "Deputy Prime Minister and Minister for Foreign Affairs Olaf Berg of Ostervik",
        "in the 5500 block of West Old Harbour Road",
        "at the end of it all as of now",
    ],
)
def test_names_addresses_and_function_words_alone_are_no_passage(phrase):
    left, right = f"Nobody expected {phrase} yesterday.", f"Many people saw {phrase} again!"
    assert compare(article("a", left), article("b", right)) == []


SPEECH = (
    "We shall rebuild the quay before the first snow falls, and nobody in this town will have to leave because of it"
)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("„", "“"), ("»", "«"), ("« ", " »"), ("”", "”"), ("‘", "’"), ("``", "''"), ("「", "」")],
)
def test_a_statement_that_both_quote_is_a_quotation_and_covers_nothing(opening, closing):
    left = article("a", f"The mayor was angry. {opening}{SPEECH},{closing} he told the council on its last meeting.")
    right = article(
        "b", f"In a speech that was long and loud he promised: {opening}{SPEECH}.{closing} Few believed him."
    )
    shared = only(compare(left, right))
    assert {p.kind for p in shared.passages} == {"quotation"}
    assert (shared.left_covered, shared.right_covered) == (0.0, 0.0)
    assert shared.direction_why == "only quotations are shared"


def test_quotes_inside_a_copied_text_are_copied_with_it():
    text = STORY.replace("Insurers", f"“{SPEECH},” he said. Insurers")
    shared = only(compare(article("a", text), article("b", text + " " + OTHER)))
    assert {p.kind for p in shared.passages} == {"copied"}
    assert shared.left_covered == 1.0


def test_apostrophes_do_not_open_quotations():
    text = STORY.replace("Pilots", "The pilots' guild's boats, the '90s ones, didn't sail. Pilots")
    shared = only(compare(article("a", text), article("b", text + " " + OTHER)))
    assert {p.kind for p in shared.passages} == {"copied"}


def test_credits_and_notices_are_no_shared_text():
    notice = (
        "\n(Reporting by Ana Lind and Bo Holm; Editing by Cato Dahl)\n"
        "Copyright 2021 The Harbour Press. All rights reserved. This material may not be published, broadcast, "
        "rewritten or redistributed without permission.\n"
        "Ana Lind in Ostervik and Bo Holm in Sundby contributed to this report from the northern coast on Monday."
    )
    assert compare(article("a", STORY + notice), article("b", OTHER + notice)) == []


def test_scripts_without_spaces_are_compared_by_character():
    text = "奥斯特维克港在关闭十一天后于星期一重新开放，首批四十艘船只已经进港，港务局长说北码头的起重机仍在检查。"
    shared = only(compare(article("a", text), article("b", "本报讯：" + text)))
    assert shared.left_covered == 1.0
    assert compare(article("a", "港口星期一重新开放了"), article("b", "有关港口星期一重新的")) == []


def test_equal_texts_are_one_text_and_each_other_article_is_tied_to_its_head():
    copies = [article(f"c{i}", STORY) for i in range(6)]
    shared = compare(*copies, article("own", OTHER + " " + STORY[:200]))
    assert [(s.left, s.right, s.head) for s in shared] == [
        *((("c0", f"c{i}", "left")) for i in range(1, 6)),
        ("c0", "own", ""),
    ]
    assert all((s.left_covered, s.right_covered, len(s.passages)) == (1.0, 1.0, 1) for s in shared[:5])


def test_the_head_of_equal_texts_is_the_credited_one_then_the_earliest():
    noon = datetime(2021, 5, 3, 12, 30, tzinfo=UTC)
    late, early = article("a", STORY, published=noon), article("b", STORY, published=noon - timedelta(hours=3))
    assert only(compare(late, early)).head == "right"
    credit = Attribution("a", (Origin("Reuters", "agency copy", 0.98, ()),))
    assert only(compare(late, early, attributions={"a": credit})).head == "left"


def test_what_is_shared_grows_with_the_number_of_equal_texts():
    articles = [article(f"c{i}", STORY) for i in range(40)] + [article(f"d{i}", STORY[:400]) for i in range(40)]
    assert len(compare(*articles)) == 39 + 39 + 1


def test_an_article_compared_with_many_shares_the_same_as_alone():
    events = [
        [article("a", STORY), article("b", STORY[:300])],
        [article("c", STORY), article("d", OTHER), article("e", STORY + OTHER)],
        [article("f", "Short.")],
        [article("g", OTHER), article("h", OTHER)],
    ]
    together = [a for event in events for a in event]
    tokens = tokenize([a.clean.text for a in together])
    rows = iter(range(len(together)))
    found = list(overlaps([[next(rows) for _ in event] for event in events], together, tokens, ReuseSettings()))
    assert [stated(overlap, ReuseSettings()) for overlap in found] == [compare(*event) for event in events]


def test_the_order_of_articles_does_not_matter():
    articles = [article("c", STORY), article("a", STORY + OTHER), article("b", OTHER), article("d", STORY[100:])]
    assert compare(*articles) == compare(*reversed(articles))


def test_large_events_list_the_passages_of_the_pairs_that_tell_most(caplog):
    articles = [article(f"a{i:02}", f"{STORY} Edition number {i} of our paper, page {i}.") for i in range(12)]
    credit = Attribution("a07", (Origin("Reuters", "agency copy", 0.98, ()),))
    with caplog.at_level(logging.WARNING):
        shared = compare(*articles, settings=ReuseSettings(listed_pairs=20), attributions={"a07": credit})
    assert len(shared) == 66
    assert sum(bool(s.passages) for s in shared) == 20
    assert all(s.left_covered > 0.9 for s in shared)
    assert all(s.passages for s in shared if "a07" in (s.left, s.right))
    assert "passages are listed for 20 of them" in caplog.text


def test_a_text_full_of_repetitions_costs_no_more_than_others():
    left, right = article("a", "again and again " * 3000), article("b", "again and again " * 2999)
    assert only(compare(left, right)).left_covered > 0.99
