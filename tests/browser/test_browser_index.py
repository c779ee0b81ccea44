"""The index as a person uses it: typing, clicking, the keyboard, the address, with and without JavaScript."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from lxml import html
from playwright.sync_api import expect

from clusterer.config import ReportSettings
from clusterer.report import index, write
from tests.report.synthetic import START, flood, many, unpacked


def titles(page):
    return page.locator("#events tbody .what a").all_text_contents()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("agency:reuters", ["Flood"]),
        ("agency:re", ["Flood"]),
        ("-agency:reuters", ["Port", "(no"]),
        ('outlet:"harbour gazette"', ["Flood"]),
        ("outlet:ledger", ["Port", "Flood"]),
        ("language:ar", ["Flood"]),
        ("size:>4", ["Flood"]),
        ("size:1", ["(no"]),
        ("size:2-4", ["Port"]),
        ("size:<=3", ["Port", "(no"]),
        ("after:2024-03-05", ["Port"]),
        ("before:2024-03-05", ["Flood"]),
        ("after:2024-03-04 before:2024-03-05", ["Flood"]),
        ('"votes for the tram"', ["Port"]),
        ('"tram for the votes"', []),
        ("flood -boats", []),
        ("BOATS", ["Flood"]),
        ("correspondent", ["Flood"]),  # in the first sentence of one article
        ('"sirens at dawn"', ["Flood"]),  # the title of one article
        ("-correspondent", ["Port", "(no"]),
        ("صحيفة", ["Flood"]),
        ("verdict:release", ["Port"]),
        ("role:inferred", ["Flood"]),
        ("role:contribution", ["Flood"]),
        ("origins:>2", ["Flood"]),
        ("origins:0-2", ["Port", "(no"]),
        ("is:new", ["Port"]),
        ("is:unknown", []),
        ("https://nothing.example", []),
    ],
)
def test_the_filter_box(shared_index, typed, found):
    shared_index.locator("#q").fill(typed)
    expect(shared_index.locator("#status")).to_have_text(f"{len(found)} of 3 events")
    expect(shared_index.locator("#events tbody .what a")).to_have_text([re.compile(f"^{re.escape(f)}") for f in found])
    expect(shared_index.locator("#nothing")).to_be_visible(visible=not found)


@pytest.fixture(scope="module")
def shared_index(browser, report):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto((report / "index.html").as_uri() + "#tab=all")
    yield page
    context.close()


def test_a_filter_it_does_not_know_is_said(shared_index):
    shared_index.locator("#q").fill("size:many")
    expect(shared_index.locator("#status")).to_contain_text("size:many: a number, as in size:>2")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("agency:reutrs", "no such agency; did you mean agency:Reuters?"),
        ('outlet:"morning leger"', 'no such outlet; did you mean outlet:"Morning Ledger"?'),
        ("agency:zzzzzzzz", "agency:zzzzzzzz: no such agency"),
        ("agncy:reuters", "no such filter, looked for as words; did you mean agency:?"),
        ("role:infered", "no such role; did you mean role:inferred?"),
        ("verdict:realease", "no such verdict; did you mean verdict:release?"),
        ("is:unsre", "no such list; did you mean is:unsure?"),
    ],
)
def test_what_the_filter_does_not_know_is_named_with_the_nearest(shared_index, typed, said):
    shared_index.locator("#q").fill(typed)
    expect(shared_index.locator("#status")).to_contain_text(said)


def test_back_returns_to_the_place(open_page, long_report):
    page = open_page(long_report / "index.html")
    expect(page.locator("#status")).to_have_text("600 events")
    for _ in range(40):
        page.keyboard.press("j")
    expect(page.locator("#events tr.at")).to_have_attribute("aria-rowindex", "41")
    page.keyboard.press("Enter")
    expect(page.locator(".neighbours")).to_be_visible()
    page.wait_for_load_state()  # what is under way when one leaves counts as failed
    page.go_back()
    expect(page.locator("#events tr.at")).to_have_attribute("aria-rowindex", "41")
    expect(page.locator("#events tr.at a")).to_be_in_viewport()
    page.mouse.wheel(0, 3_000)
    row = page.locator("#events tbody tr:not([aria-hidden]) .what a")
    expect(row.first).not_to_contain_text("question 559 ")
    page.wait_for_function("() => new Promise(say => { const y = scrollY; setTimeout(() => say(y === scrollY), 200) })")
    before = page.evaluate("scrollY")  # now that it rests
    page.evaluate("document.elementFromPoint(400, 500).closest('tr').querySelector('.what a').click()")
    expect(page.locator(".neighbours")).to_be_visible()
    page.wait_for_load_state()  # what is under way when one leaves counts as failed
    page.go_back()
    expect(page.locator("#status")).to_have_text("600 events")
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)


def test_the_bar_of_an_event_says_whose_words_they_are(open_page, report):
    page = open_page(report / "index.html", "#q=agency:reuters")
    label = page.locator("#events .share").first.get_attribute("aria-label")
    assert label.startswith("Words: agency copy ")
    page.locator("#events tbody a").first.click()
    assert page.locator(".whose .share").get_attribute("aria-label").startswith("Words: agency copy ")
    expect(page.locator(".whose .key li").first).to_contain_text("Agency copy")


def test_the_address_holds_the_filter_and_the_order(open_page, report):
    page = open_page(report / "index.html")
    page.locator("#q").fill('agency:reuters "his homes" é&x')
    expect(page.locator("#status")).to_contain_text("0 of 3")
    address = page.url
    page.locator("#clear").click()
    page.get_by_role("button", name="Articles").click()
    assert page.url.endswith("#sort=-articles")
    page.goto(address)
    expect(page.locator("#q")).to_have_value('agency:reuters "his homes" é&x')
    page.go_back()
    expect(page.locator("#q")).to_have_value("")
    assert page.locator("th[aria-sort]").get_attribute("data-sort") == "articles"


def test_an_address_with_a_filter_opens_filtered(open_page, report):
    page = open_page(report / "index.html", "#q=agency:ap&sort=title")
    expect(page.locator("#status")).to_have_text("1 of 3 events")
    expect(page.locator("th[data-sort=title]")).to_have_attribute("aria-sort", "ascending")


def test_sorting(open_page, report):
    page = open_page(report / "index.html", "#tab=all")
    assert page.locator("th[aria-sort]").get_attribute("data-sort") == "date"
    page.get_by_role("button", name="Event", exact=True).click()
    assert [t[:5] for t in titles(page)] == ["(no t", "Flood", "Port "]
    page.get_by_role("button", name="Event", exact=True).click()
    expect(page.locator("th[data-sort=title]")).to_have_attribute("aria-sort", "descending")
    assert [t[:5] for t in titles(page)] == ["Port ", "Flood", "(no t"]
    page.get_by_role("button", name="Articles").click()
    assert [t[:5] for t in titles(page)] == ["Flood", "Port ", "(no t"]


def test_facets_toggle_and_count(open_page, report):
    page = open_page(report / "index.html")
    facet = page.locator("#facets").get_by_role("link", name="Morning Ledger")
    expect(facet.locator(".count")).to_have_text("2")
    facet.click()
    expect(page.locator("#q")).to_have_value('outlet:"Morning Ledger"')
    expect(facet).to_have_attribute("aria-current", "true")
    expect(page.locator("#facets").get_by_role("link", name="Vessin Chronicle").locator(".count")).to_have_text("1")
    page.locator("#facets").get_by_role("link", name="press release").click()
    expect(page.locator("#status")).to_have_text("1 of 3 events")
    facet.click()
    expect(page.locator("#q")).to_have_value("verdict:release")


def test_a_bar_of_the_histogram_filters_its_days(open_page, report):
    page = open_page(report / "index.html")
    page.get_by_role("link", name="4 Mar 2024: 1").click()
    expect(page.locator("#q")).to_have_value("after:2024-03-04 before:2024-03-05")
    expect(page.locator("#status")).to_have_text("1 of 3 events")
    page.get_by_role("link", name="7 Mar 2024: 1").click()
    assert titles(page) == ["Port Ellery votes for the tram"]


def test_review_queues(open_page, report):
    page = open_page(report / "index.html")
    page.get_by_role("link", name="Weakest links?").click()
    assert page.url.endswith("#sort=density")
    assert [t[:5] for t in titles(page)] == ["Flood", "Port "]
    expect(page.get_by_role("link", name="Weakest links?")).to_have_attribute("aria-current", "true")
    page.get_by_role("link", name="New or grown?").click()
    expect(page.locator("#status")).to_have_text("1 of 3 events")


def test_rows_say_the_same_with_and_without_javascript(open_page, report):
    def rows(page):
        cells = page.locator("#events tbody tr:not([aria-hidden])")
        return [re.sub(r"\s+", " ", row).strip() for row in cells.all_inner_texts()]

    plain = open_page(report / "index.html", java_script_enabled=False)
    drawn = open_page(report / "index.html", "#tab=all")
    expect(drawn.locator("#status")).to_have_text("3 events")
    assert len(rows(plain)) == 3
    assert rows(plain) == rows(drawn)


def test_without_javascript_nothing_is_offered_that_does_not_work(open_page, long_report):
    page = open_page(long_report / "index.html", java_script_enabled=False)
    expect(page.locator("#filter")).to_be_hidden()
    expect(page.locator("#theme")).to_have_count(0)
    expect(page.locator("#facets")).to_be_hidden()
    assert page.locator("#events tbody tr").count() == 30
    expect(page.get_by_text("These are the 30 newest of 600 events.")).to_be_visible()
    page.locator("#events tbody a").first.click()
    expect(page.locator("h1")).to_contain_text("question 599")


def test_only_rows_in_view_are_drawn(open_page, long_report):
    page = open_page(long_report / "index.html")
    expect(page.locator("#status")).to_have_text("600 events")
    assert page.locator("#events tbody tr").count() < 80
    expect(page.locator("#events")).to_have_attribute("aria-rowcount", "601")
    page.keyboard.press("End")
    page.mouse.wheel(0, 10_000_000)
    last = page.locator('#events tr[aria-rowindex="601"] a')
    expect(last).to_contain_text("question 0 ")
    assert page.locator("#events tbody tr").count() < 80


def test_the_keyboard_alone(open_page, long_report):
    page = open_page(long_report / "index.html")
    expect(page.locator("#status")).to_have_text("600 events")
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("agency:dpa question 5")
    expect(page.locator("#status")).to_contain_text("of 600 events")
    page.wait_for_load_state("networkidle")  # the beginnings of texts, which the first word asks for
    page.keyboard.press("Enter")
    expect(page.locator("#events tr.at")).to_have_attribute("aria-rowindex", "2")
    for _ in range(30):
        page.keyboard.press("j")
    expect(page.locator("#events tr.at")).to_have_attribute("aria-rowindex", "32")
    expect(page.locator("#events tr.at a")).to_be_in_viewport()
    page.keyboard.press("k")
    title = page.locator("#events tr.at a").inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)


def test_help_and_turning_shortcuts_off(open_page, report):
    page = open_page(report / "index.html")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    page.get_by_label("Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.locator("#q")).not_to_be_focused()


def test_the_theme_stays(open_page, report):
    page = open_page(report / "index.html", color_scheme="light")
    page.get_by_role("button", name="Theme").click()
    page.get_by_role("button", name="Theme").click()
    expect(page.get_by_role("button", name="Theme: dark")).to_be_visible()
    page.get_by_role("link", name="Outlets", exact=True).click()
    expect(page.get_by_role("heading", name="Outlets", level=1)).to_be_visible()
    expect(page.locator("body")).to_have_css("background-color", "rgb(21, 23, 26)")


def test_run_box_and_quarantine(open_page, report):
    page = open_page(report / "index.html")
    page.locator("#run summary").click()
    expect(page.get_by_text("inbox/picture.txt")).to_be_visible()
    expect(page.get_by_text("events.threshold")).to_be_visible()


def test_downloads(open_page, report):
    page = open_page(report / "index.html")
    for name in ("report.json", "events.csv", "documents.csv", "events.parquet", "documents.parquet"):
        href = page.get_by_role("link", name=name, exact=True).get_attribute("href")
        assert (report / href).stat().st_size > 100


def test_ten_thousand_events_are_ready_soon(browser, tmp_path):
    """No clock: the work is what is bounded. All rows are filtered, some are drawn."""
    write(many(10_000, members=1, words=8), tmp_path)
    context = browser.new_context()
    page = context.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    expect(page.locator("#status")).to_have_text("10,000 events")
    page.locator("#q").fill("question 77")
    expect(page.locator("#status")).to_contain_text("of 10,000 events")
    assert page.locator("#events tbody tr").count() < 90
    context.close()


@pytest.fixture(scope="module")
def later_shards(tmp_path_factory):
    """The report of 600 events in many shards, of which the page brings the newest alone."""
    directory = tmp_path_factory.mktemp("later")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "EAGER", 1)
        patch.setattr(index, "SHARD", 200)
        write(many(600, members=2, words=8), directory)
    return directory


def brought(directory):
    """The shards that the page brings, and those that it reads afterwards."""
    page = html.parse(directory / "index.html")
    eager = page.xpath("//head/script[contains(@src, 'data/index-')]/@src")
    return eager, page.xpath("//table[@id='events']/@data-shards")[0].split()


def test_the_page_brings_the_newest_events_and_reads_the_others_afterwards(open_page, later_shards):
    eager, later = brought(later_shards)
    assert len(eager) == 1
    assert len(later) > 1
    page = open_page(later_shards / "index.html")
    expect(page.locator("#status")).to_have_text("600 events")
    expect(page.locator(".tabs a").first).to_have_text("Stories 600")
    assert page.evaluate("window.clusterer.ready < window.clusterer.whole")


def test_a_filter_finds_what_is_read_afterwards(open_page, later_shards, long_report):
    of_all = open_page(later_shards / "index.html", "#q=size:2%20agency:ap&sort=title")
    of_one = open_page(long_report / "index.html", "#q=size:2%20agency:ap&sort=title")
    expect(of_one.locator("#status")).to_contain_text("of 600 events")
    expect(of_all.locator("#status")).to_have_text(of_one.locator("#status").inner_text())
    assert titles(of_all)[:10] == titles(of_one)[:10]


def test_a_word_finds_first_sentences_of_what_is_read_afterwards(open_page, later_shards):
    page = open_page(later_shards / "index.html", '#q="question 599"')
    expect(page.locator("#status")).to_have_text("1 of 600 events")


def test_a_shard_that_is_gone_is_told(browser, later_shards, tmp_path):
    shutil.copytree(later_shards, tmp_path, dirs_exist_ok=True)
    _, later = brought(tmp_path)
    (tmp_path / later[0]).unlink()
    context = browser.new_context()
    page = context.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    expect(page.locator("#status")).to_contain_text("some could not be read: load the page again")
    expect(page.locator("#status")).not_to_contain_text("still reading")
    context.close()


def test_first_sentences_are_read_when_a_word_is_looked_for_and_not_before(open_page, report):
    page = open_page(report / "index.html", "#q=agency:reuters")
    expect(page.locator("#status")).to_have_text("1 of 3 events")
    assert page.evaluate("window.clustererLeads") is None
    page.goto((report / "index.html").as_uri() + "#q=correspondent")  # as an address that was sent
    expect(page.locator("#status")).to_have_text("1 of 3 events")
    assert (
        page.evaluate("window.clusterer.unpacked(window.clustererLeads).then(all => all.flatMap(s => s.leads).length)")
        == 3
    )


def test_without_texts_first_sentences_are_not_in_the_report(tmp_path):
    write(flood(), tmp_path, ReportSettings(texts=False))
    leads = "".join(unpacked(path) for path in (tmp_path / "data").glob("leads-*.js"))
    assert "correspondent" not in leads
    assert "Sirens at dawn" in leads


def test_stories_come_first_and_single_articles_are_a_tab_away(open_page, report):
    page = open_page(report / "index.html")
    expect(page.locator(".tabs [aria-current]")).to_have_text("Stories 2")
    assert [t[:5] for t in titles(page)] == ["Port ", "Flood"]
    page.locator(".tabs").get_by_role("link", name="Single articles").click()
    assert [t[:3] for t in titles(page)] == ["(no"]
    assert page.url.endswith("#tab=singles")
    page.locator("#q").fill("flood")
    expect(page.locator("#nothing")).to_be_visible()
    expect(page.locator(".tabs").get_by_role("link", name="Stories")).to_have_text("Stories 1")  # it says where it is
    page.get_by_role("button", name="Look in all events").click()
    expect(page.locator("#events tbody .what a")).to_have_count(1)
    page.go_back()
    expect(page.locator("#nothing")).to_be_visible()


def test_what_only_single_articles_have_is_shown_from_the_stories(open_page, report):
    page = open_page(report / "index.html", "#q=bees")
    expect(page.locator("#events tbody .what a")).to_have_text(["(no title)"])
    expect(page.locator(".tabs [aria-current]")).to_have_text("All 1")


def test_the_largest_event_of_the_latest_day_stands_first(open_page, tmp_path):
    findings = many(6, members=2, words=30)
    events = [
        replace(e, last_published=START + timedelta(hours=n), first_published=START)
        for n, e in enumerate(findings.events)
    ]
    grown = replace(events[2], documents=(*events[2].documents, *events[5].documents))
    write(replace(findings, events=(*events[:2], grown, *events[3:5])), tmp_path)
    page = open_page(tmp_path / "index.html")
    expect(page.locator("#events tbody .what a").first).to_contain_text("question 2 ")
    expect(page.locator("#events tbody .what a").nth(1)).to_contain_text("question 4 ")


@pytest.mark.parametrize(("width", "height", "most"), [(1280, 900, 350), (390, 844, 500)])
def test_the_first_row_is_near_the_top(open_page, report, width, height, most):
    page = open_page(report / "index.html", viewport={"width": width, "height": height})
    expect(page.locator("#status")).to_contain_text("events")
    assert page.locator("#events tbody tr:not([aria-hidden])").first.bounding_box()["y"] <= most


def test_how_to_read_is_a_click_away(open_page, report):
    page = open_page(report / "index.html")
    page.get_by_role("link", name="How to read this report").click()
    expect(page.locator("h1")).to_have_text("How to read this report")
    for word in ("mixed", "inferred", "contribution", "Density", "Copied", "Family", "Independent origins"):
        expect(page.locator("dt", has_text=word).first).to_be_visible()
