"""WCAG 2.2 AA by axe-core on every page type, both themes, wide and narrow; and what axe cannot see."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from clusterer.report import paths, write
from tests.report.synthetic import many

PAGES = {
    "index": "index.html",
    "event": paths.page("events", "flood"),
    "single": paths.bundle("lone", ""),
    "side by side": paths.page("events", "flood") + "#a=1&b=2",
    "outlet": paths.page("outlets", "Morning Ledger"),
    "agency": paths.page("agencies", "Reuters"),
    "outlets": "outlets.html",
    "agencies": "agencies.html",
    "dependence": "dependence.html",
    "how to read": "reading.html",
}
RULES = {
    "preload": False,
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
}


def violations(page):
    # A page's policy forbids scripts put in from outside; the checker is put in all the same.
    found = Axe().run(page, options=RULES).response["violations"]
    return [(v["id"], node["html"][:160], node["failureSummary"]) for v in found for node in v["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_no_violation(open_page, report, name, scheme):
    path, _, fragment = PAGES[name].partition("#")
    page = open_page(report / path, f"#{fragment}" if fragment else "", color_scheme=scheme, bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_no_violation_and_no_sideways_scrolling_on_a_phone(open_page, report, name):
    path, _, fragment = PAGES[name].partition("#")
    page = open_page(
        report / path, f"#{fragment}" if fragment else "", viewport={"width": 320, "height": 640}, bypass_csp=True
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    wide = "[...document.querySelectorAll('.scroll:not(:has(.matrix))')].filter(e => e.scrollWidth > e.clientWidth)"
    assert page.evaluate(f"{wide}.map(e => e.ariaLabel)") == []  # rows are cards, whose cells say what they are
    named = "[...document.querySelectorAll('.cards [data-label]')].filter(e => e.offsetParent && !e.innerHTML.trim())"
    assert page.evaluate(f"{named}.map(e => e.dataset.label)") == []  # and nothing is no cell
    assert violations(page) == []


def test_no_violation_in_the_help(open_page, report):
    page = open_page(report / "index.html", bypass_csp=True)
    page.keyboard.press("?")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_where_an_article_is_marked(open_page, report, scheme):
    page = open_page(report / PAGES["event"], bypass_csp=True, color_scheme=scheme)
    page.get_by_role("button", name="Mark article 1", exact=True).click()
    assert violations(page) == []
    page.get_by_label("Not this event").check()
    page.get_by_role("button", name="Keep").click()
    page.locator("#absent summary").click()
    assert violations(page) == []


def test_no_violation_on_a_page_of_many_copies(open_page, tmp_path):
    write(many(1, members=60, words=90), tmp_path)
    page = open_page(next((tmp_path / "events").iterdir()), bypass_csp=True)
    page.locator("details.copies summary").click()
    assert violations(page) == []


def test_no_violation_on_a_page_of_single_articles(open_page, tmp_path):
    write(many(40, members=1, words=9), tmp_path)
    biggest = max((tmp_path / "events").iterdir(), key=lambda path: path.stat().st_size)
    assert violations(open_page(biggest, bypass_csp=True)) == []


def test_focus_is_always_visible(open_page, report):
    page = open_page(report / PAGES["event"])
    for _ in range(25):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return e === document.body || s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; })()"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML")


def test_the_first_tab_stop_skips_to_the_content(open_page, report):
    page = open_page(report / PAGES["event"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
