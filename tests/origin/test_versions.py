from __future__ import annotations

from datetime import UTC, datetime, timedelta

from clusterer.origin import load_agencies
from clusterer.origin.versions import version_chains
from tests.reuse.stories import OTHER, STORY, article, compare

NOON = datetime(2021, 5, 3, 12, 30, tzinfo=UTC)


def chains(*articles):
    return version_chains(articles, compare(*articles))


def version(id_, title, text=STORY, hours=0.0, outlet=""):
    return article(id_, text, title=title, published=NOON + timedelta(hours=hours), outlet=outlet)


def test_flags_put_versions_in_their_order_whatever_their_times():
    assert chains(
        version("c", "UPDATE 2-Port reopens after storm", hours=1),
        version("a", "Port reopens after storm", STORY[:300], hours=0),
        version("d", "WRAPUP 1-Port reopens after storm", STORY + OTHER, hours=2),
        version("b", "UPDATE 1-Port reopens after storm", hours=3),
    ) == [("a", "b", "c", "d")]


def test_a_correction_follows_what_it_corrects():
    assert chains(
        version("a", "UPDATE 1-Port reopens after storm"),
        version("c", "UPDATE 2-Port reopens after storm", STORY + OTHER, hours=1),
        version("b", "CORRECTED-UPDATE 1-Port reopens after storm", hours=3),
    ) == [("a", "b", "c")]


def test_an_outlet_that_rewrites_its_page_prints_versions():
    early = version("a", "Port to reopen", STORY[:400], outlet="The Quay")
    late = version("b", "Port is open again", STORY, hours=2, outlet="The Quay")
    assert chains(early, late) == [("a", "b")]


def test_copies_in_several_outlets_are_no_versions():
    assert chains(version("a", "Port reopens", outlet="The Quay"), version("b", "Port open", outlet="The Pier")) == []


def test_a_page_read_twice_is_no_version():
    assert (
        chains(version("a", "Port reopens", outlet="The Quay"), version("b", "Port reopens", outlet="The Quay")) == []
    )


def test_of_a_version_that_several_printed_the_first_is_kept():
    assert chains(
        version("a", "Port reopens after the storm", STORY[:400], outlet="The Quay"),
        version("b", "UPDATE 1-Port reopens after the storm", hours=1, outlet="The Pier"),
        version("c", "UPDATE 1-Port reopens after the storm", hours=2, outlet="The Mole"),
    ) == [("a", "b")]


def test_versions_that_share_a_headline_need_no_shared_text():
    assert chains(
        version("a", "URGENT Port of Ostervik reopens today", "The port is open.", hours=1),
        version("b", "Port of Ostervik reopens today", STORY),
    ) == [("a", "b")]


def test_other_stories_are_no_versions():
    assert chains(version("a", "UPDATE 1-Port reopens after storm"), version("b", "Bakery closes", OTHER)) == []


def test_flags_that_name_an_agency_come_from_its_table():
    first = version("a", "AP Photo: Ferry aground off the pier")
    second = version("b", "APNewsBreak: Ferry aground off the pier")
    assert version_chains([first, second], []) == []
    assert version_chains([first, second], [], load_agencies("").flags) == [("b", "a")]
