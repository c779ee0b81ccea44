from __future__ import annotations

import pytest

from clusterer.text.headlines import strip_flags


@pytest.mark.parametrize(
    ("title", "kind", "number"),
    [
        ("UPDATE 2-Port reopens after storm", "update", 2),
        ("WRAPUP 1-Port reopens after storm", "wrap-up", 1),
        ("RPT-Port reopens after storm", "repeat", 0),
        ("REFILE-Port reopens after storm", "repeat", 0),
        ("CORRECTED-Port reopens after storm", "correction", 0),
        ("CORRECTED (OFFICIAL)-Port reopens after storm", "correction", 0),
        ("BREAKING: Port reopens after storm", "urgent", 0),
        ("BREAKING NEWS - Port reopens after storm", "urgent", 0),
        ("BREAKING Port reopens after storm", "urgent", 0),
        ("FACTBOX-Port reopens after storm", "label", 0),
        ("EXCLUSIVE-Port reopens after storm", "label", 0),
        ("The Latest: Port reopens after storm", "update", 0),
        ("Port reopens after storm, 1st Ld-Writethru", "update", 1),
        ("LEAD 1-Port reopens after storm", "update", 1),
        ("1ER LEAD Port reopens after storm", "update", 1),
        ("URGENT Port reopens after storm", "urgent", 0),
        ("Port reopens after storm =", "label", 0),
        ("Port reopens after storm (Zusammenfassung)", "wrap-up", 0),
        ("Port reopens after storm (Zusammenfassung 1730)", "wrap-up", 1730),
        ("(AKTUALISIERT) Port reopens after storm", "update", 0),
        ("EILMELDUNG: Port reopens after storm", "urgent", 0),
        ("+++ EIL +++ Port reopens after storm", "urgent", 0),
        ("ROUNDUP 2: Port reopens after storm", "wrap-up", 2),
        ("WDH/Port reopens after storm", "repeat", 0),
        ("ACTUALIZA 1-Port reopens after storm", "update", 1),
        ("AMPL.- Port reopens after storm", "update", 0),
        ("(2nd LD) Port reopens after storm", "update", 2),
        ("【速報】Port reopens after storm", "urgent", 0),
        ("Port reopens after storm (updated)", "update", 0),
        ("Soccer-Port reopens after storm", "label", 0),
    ],
)
def test_flags_are_read_and_taken_off(title, kind, number):
    headline = strip_flags(title)
    assert headline.bare == "Port reopens after storm"
    assert [(flag.kind, flag.number) for flag in headline.flags] == [(kind, number)]


def test_words_that_name_an_agency_are_flags_where_its_table_says_so():
    own = (("label", "Larn Exclusive"), ("urgent", "Larn+Break"))
    for title, kind in (("LARN EXCLUSIVE: Port reopens", "label"), ("Larn+Break: Port reopens", "urgent")):
        assert strip_flags(title).flags == ()
        assert strip_flags(title, own).bare == "Port reopens"
        assert [flag.kind for flag in strip_flags(title, own).flags] == [kind]


def test_several_flags_are_read_in_order():
    headline = strip_flags("RPT-UPDATE 1-Port reopens (Video)")
    assert [flag.text for flag in headline.flags] == ["RPT", "UPDATE 1", "Video"]
    assert headline.bare == "Port reopens"


@pytest.mark.parametrize(
    "title",
    [
        "Update on the storm",
        "Breaking the ice: how a port reopened",
        "Live music returns to the quay",
        "Focus on the family",
        "Media-savvy mayor wins",
        "Live-in nanny sails home",
        "Flash-flood warning",
        "FLASH-FLOOD WARNING ISSUED",
        "Neu-Ulm wählt",
        "Repeat-offender jailed",
        "Alert level raised",
        "Lead poisoning: what to know",
        "Text messages leaked",
        "COVID-19: port closes",
        "",
    ],
)
def test_ordinary_headlines_are_left_alone(title):
    assert strip_flags(title) == ((), title)


def test_a_title_that_is_only_a_flag_stays():
    assert strip_flags("UPDATE 1-") == ((), "UPDATE 1-")
