"""Event, side-by-side, outlet and agency pages as a person uses them."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from clusterer.report import paths


@pytest.fixture
def event(report):
    return report / paths.page("events", "flood")


@pytest.fixture
def compare(report):
    return report / paths.page("compare", "flood")


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
def test_evidence_leads_to_the_marked_words(open_page, event, script):
    page = open_page(event, java_script_enabled=script)
    page.get_by_role("link", name="(Reporting by Dana Holt; Editing by Piet Larsen)").first.click()
    target = page.locator(":target")
    expect(target).to_have_text("(Reporting by Dana Holt; Editing by Piet Larsen)")
    expect(target).to_be_in_viewport()
    assert "credit" in target.get_attribute("class")


def test_rejected_candidates_look_different_and_give_the_reason(open_page, event):
    page = open_page(event)
    proof = page.locator(".proof.against").first
    expect(proof).to_contain_text("Rejected Interfax citation")
    expect(proof).to_contain_text("it did not write the text")
    proof.get_by_role("link").click()
    style = "getComputedStyle(document.querySelector('{}')).borderBottomStyle"
    assert page.evaluate(style.format("mark.rejected")) == "dashed"
    assert page.evaluate(style.format("mark.credit")) == "solid"


def test_an_inference_points_at_the_credit_it_rests_on(open_page, event):
    page = open_page(event)
    inferred = page.locator("article", has_text="Thousands flee").locator(".proof.for").first
    expect(inferred).to_contain_text("of article 1, whose text this one holds")
    inferred.get_by_role("link").click()
    expect(page.locator(":target")).to_have_text("VESSIN, March 4 ")  # up to the evidence nested in it


def test_an_unsafe_address_is_shown_but_is_no_link(open_page, event):
    page = open_page(event)
    assert page.locator('a[href^="javascript"]').count() == 0
    expect(page.get_by_text("javascript:alert(1)")).to_be_visible()
    assert page.get_by_role("link", name="https://ledger.example/world/flood?id=1").count() == 1


def test_right_to_left_and_chinese_texts_keep_their_direction_and_language(open_page, event):
    page = open_page(event)
    arabic = page.locator("article .prose[lang=ar] p").first
    assert arabic.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert page.locator("article .prose[lang=zh]").count() == 1
    assert page.locator("article .prose[lang=en] p").first.evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_neighbours_related_and_the_keyboard(open_page, event):
    page = open_page(event)
    page.keyboard.press("j")
    expect(page.locator("article.at")).to_contain_text("Flood drives thousands")
    page.keyboard.press("j")
    expect(page.locator("article.at")).to_be_focused()
    expect(page.locator("article.at")).to_contain_text("Thousands flee")
    page.keyboard.press("]")
    expect(page.locator("h1")).to_have_text("Port Ellery votes for the tram")
    page.wait_for_load_state()  # its script listens for keys
    page.keyboard.press("[")
    expect(page.locator("h1")).to_contain_text("Flood drives")
    page.locator("#related").get_by_role("link").click()
    expect(page.locator("h1")).to_have_text("Port Ellery votes for the tram")


def test_what_an_outlet_left_out_is_quoted(open_page, event):
    page = open_page(event)
    page.locator(".differences details summary").first.click()
    expect(page.locator(".differences li").first).to_contain_text("third flood in the valley")


def test_a_cell_of_the_matrix_opens_the_two_side_by_side(open_page, event):
    page = open_page(event)
    page.get_by_role("link", name="33 % of article 1 stands in article 3").click()
    expect(page.locator("#left")).to_have_value("1")
    expect(page.locator("#right")).to_have_value("3")
    expect(page.locator("#said")).to_contain_text("33 % of the left stands in the right, 31 % of the right in the left")


def test_side_by_side_passages_are_linked_in_both(open_page, compare):
    page = open_page(compare)
    expect(page.locator("#said")).to_contain_text("3 shared passages")
    page.get_by_role("button", name="Passage →").click()
    now = page.locator("a.passage.now")
    assert now.count() == 2
    assert len(set(now.all_inner_texts())) == 1
    assert page.url.endswith("#a=1&b=2&p=1")
    page.keyboard.press("]")
    assert page.url.endswith("p=2")
    page.keyboard.press("[")
    page.keyboard.press("[")
    assert page.url.endswith("p=3")
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    expect(page.locator("a.passage.now").first).to_contain_text("The regional government")
    page.locator("#pane-right a.passage").first.click()
    assert page.url.endswith("p=1")


def test_any_two_can_be_chosen_and_swapped(open_page, compare):
    page = open_page(compare)
    page.locator("#left").select_option("3")
    page.locator("#right").select_option("1")
    expect(page.locator("#said")).to_contain_text("31 % of the left stands in the right, 33 % of the right")
    assert page.locator("#pane-left .quotation").count() >= 1
    page.get_by_role("button", name="Swap").click()
    expect(page.locator("#left")).to_have_value("1")
    expect(page.locator("#pane-left h2")).to_contain_text("Flood drives")
    page.locator("#left").select_option("5")
    expect(page.locator("#said")).to_have_text("These two share no passage.")
    expect(page.locator("#pane-left .prose")).to_contain_text("奥尔拉河周一决堤")


def test_passages_stand_in_a_table_without_javascript(open_page, compare):
    page = open_page(compare, java_script_enabled=False)
    expect(page.locator("#side")).to_be_hidden()
    page.locator("#passages summary").first.click()
    expect(page.locator("#passages td").first).to_contain_text("The river Orla burst")


def test_a_passage_of_the_table_opens_above(open_page, compare):
    page = open_page(compare)
    page.locator("#passages summary").last.click()
    page.locator("#passages details").last.get_by_role("link", name="The regional government").click()
    expect(page.locator("#left")).to_have_value("1")
    expect(page.locator("#right")).to_have_value("3")
    assert page.locator("a.passage.now").count() == 2


def test_vanished_events_lead_on(open_page, report):
    page = open_page(report / paths.page("events", "old-flood"))
    page.wait_for_url("**/" + paths.page("events", "flood"))
    expect(page.locator("h1")).to_contain_text("Flood drives")


def test_outlet_and_agency_pages_count_and_link(open_page, report):
    page = open_page(report / "agencies.html")
    page.get_by_role("link", name="Reuters").click()
    expect(page.locator(".sentence")).to_contain_text("2 articles in 2 outlets")
    page.locator("table.pickup").get_by_role("link", name="Harbour Gazette").click()
    expect(page.locator("h1")).to_have_text("Harbour Gazette")
    expect(page.locator("table.pickup")).to_contain_text("3 h")
    page.locator("table.pickup").get_by_role("link", name="1").click()  # the number leads to the articles it counts
    expect(page.locator(":target")).to_contain_text("Thousands flee")
    page.locator(":target").get_by_role("link", name="Thousands flee").click()
    expect(page.locator(":target")).to_contain_text("Harbour Gazette")


def test_print_shows_every_text(open_page, event):
    page = open_page(event)
    page.evaluate("document.querySelectorAll('details.text').forEach(d => d.open = false)")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.text:not([open])").count() == 0
    page.emulate_media(media="print")
    expect(page.locator("nav.contents")).to_be_hidden()
    assert len(page.pdf()) > 10_000


@pytest.mark.parametrize(("room", "name"), [("outlets", "Morning Ledger"), ("agencies", "Reuters")])
def test_each_number_of_a_chart_leads_to_the_articles_it_counts(open_page, report, room, name):
    page = open_page(report / paths.page(room, name))
    page.locator(".behind summary").click()
    numbers = page.locator(".behind td a")
    assert numbers.count() > 0
    for number in numbers.all():
        number.click()
        anchor = page.url.partition("#")[2]
        heading = page.locator(f"[id='{anchor}']")
        expect(heading).to_be_in_viewport()
        assert heading.locator("+ ul li").count() == int(number.inner_text())


def test_the_numbers_of_the_histogram_filter_the_index(open_page, report):
    page = open_page(report / "index.html")
    page.locator(".behind summary").click()
    number = page.locator(".behind td a").first
    count = number.inner_text()
    number.click()
    expect(page.locator("#status")).to_have_text(f"{count} of 3 events")
