"""Event, side-by-side, outlet and agency pages as a person uses them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

import clusterer
from benchmarks import stopwatch
from clusterer.documents import Event, Passage, SharedText, Span
from clusterer.findings import Findings
from clusterer.report import paths, write
from tests.report.synthetic import article, many, run


@pytest.fixture
def event(report):
    return report / paths.page("events", "flood")


@pytest.fixture
def compare(report):
    """The event's page, and the fragment that opens its articles 1 and 2."""
    return report / paths.page("events", "flood"), "#a=1&b=2"


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
    inferred.locator("dt").get_by_role("link").click()
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
    assert page.locator("article .prose:not([lang]) p").first.evaluate("e => getComputedStyle(e).direction") == "ltr"


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
    page = open_page(*compare)
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
    page = open_page(*compare)
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


def test_without_javascript_a_pair_leads_to_the_article(open_page, event):
    page = open_page(event, java_script_enabled=False)
    expect(page.locator("nav.contents").get_by_role("link", name="Side by side")).to_be_hidden()
    row = page.locator(".shares").get_by_role("row", name=re.compile("^1 .* – 3 "))
    row.get_by_role("link", name="side by side").click()
    expect(page.locator(":target")).to_contain_text("Sirens at dawn")


def test_side_by_side_is_left_as_it_was_entered(open_page, event):
    page = open_page(event)
    page.locator("nav.contents").get_by_role("link", name="Side by side").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page.locator("#said")).to_contain_text("of the left stands in the right")
    page.go_back()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.locator("nav.contents").get_by_role("link", name="Side by side").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page).to_have_url(re.compile("^[^#]*$"))


ODD = (
    "  First line \U0001f30a of\u00a0it, with\ttabs. \r\n\r\n\n  \u3000"
    "Second \U0001f30a\U0001f30a line & <b>more</b> of it.\n\0 Third."
)


@pytest.mark.parametrize(
    "passage",
    [
        "of\u00a0it, with\ttabs.",
        "\U0001f30a\U0001f30a line & <b>more</b>",
        "Third",
        "line & <b>more</b> of it.\n\0 Third",
    ],
)
def test_passages_are_found_in_any_text(open_page, tmp_path, passage):
    """The script counts in the page's text: other planes, white space, markup and control characters in front of it."""
    other = f"Before it. {passage} After it."
    articles = (article("a", ODD, title="A", outlet="One"), article("b", other, title="B", outlet="Two"))
    left, right = ODD.index(passage), other.index(passage)
    found = Passage(Span(left, left + len(passage)), Span(right, right + len(passage)), 4)
    event = Event("e", "E", ("a", "b"), "a")
    write(Findings(run(), articles, (), (event,), shared={"e": (SharedText("a", "b", 0.3, 0.7, (found,)),)}), tmp_path)
    page = open_page(tmp_path / paths.page("events", "e"), "#a=1&b=2")
    for side in ("left", "right"):
        shown = "".join(page.locator(f"#pane-{side} a.passage").all_text_contents())
        assert "".join(shown.split()) == "".join(passage.replace("\0", "\ufffd").split())


def test_copies_can_be_set_side_by_side_too(open_page, tmp_path):
    write(many(1, members=5, words=40), tmp_path)
    page = open_page(next((tmp_path / "events").iterdir()), "#a=2&b=4")
    expect(page.locator("#said")).to_have_text("These two have the very same text.")
    expect(page.locator("#pane-right .meta")).to_contain_text("Outlet 9")
    expect(page.locator("#pane-right .prose")).to_contain_text("word7 word14")


def test_a_copy_has_an_address_of_its_own_that_unfolds_it(open_page, tmp_path):
    findings = many(1, members=30, words=40)
    write(findings, tmp_path)
    page = open_page(next((tmp_path / "events").iterdir()), "#" + paths.anchor(findings.documents[20].id))
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator(":target .number")).to_have_text("21")


def test_an_event_of_one_article_is_shown_alone_where_the_address_names_it(open_page, tmp_path):
    write(many(300, members=1, words=9), tmp_path)
    page = open_page(tmp_path / "index.html")
    page.locator("#q").fill('"question 100 "')
    expect(page.locator("#status")).to_have_text("1 of 300 events")
    page.locator("#events tbody a").first.click()
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.locator("h1:visible")).to_contain_text("question 100 ")
    page.keyboard.press("]")
    expect(page.locator("h1:visible")).to_have_text([re.compile("question 101 ")])
    page.locator("article:visible .proofs a").first.click()
    expect(page.locator("h1:visible")).to_have_text([re.compile("question 101 ")])


def test_vanished_events_lead_on(open_page, report):
    page = open_page(report / paths.page("events", "old-flood"))
    page.wait_for_url("**/" + paths.page("events", "flood"))
    expect(page.locator("h1")).to_contain_text("Flood drives")


def test_outlet_and_agency_pages_count_and_link(open_page, report):
    page = open_page(report / "agencies.html")
    page.get_by_role("link", name="Reuters").click()
    expect(page.locator(".sentence")).to_contain_text("2 articles in 2 outlets")
    page.locator("table.pickup").get_by_role("link", name="Harbour Gazette").click()
    expect(page.locator("h1")).to_have_text("Outlets")  # it has too few articles for a page of its own
    page.locator(":target").get_by_role("link", name="4 Mar 2024, 09:30").click()
    expect(page.locator(":target")).to_contain_text("Harbour Gazette")
    page.wait_for_load_state()  # what is under way when one leaves counts as failed
    page.go_back()
    page.get_by_role("link", name="Morning Ledger").click()
    page.locator("table.pickup").get_by_role("link", name="1").click()  # the number leads to the articles it counts
    page.locator(":target").get_by_role("link", name="4 Mar 2024, 06:30").click()
    expect(page.locator(":target")).to_contain_text("Flood drives")


def test_print_shows_every_text(open_page, event):
    page = open_page(event)
    page.evaluate("document.querySelectorAll('details.text').forEach(d => d.open = false)")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.text:not([open])").count() == 0
    page.emulate_media(media="print")
    for left_out in ("nav.contents", ".inside", ".marker >> nth=0", "#absent"):
        expect(page.locator(left_out)).to_be_hidden()
    expect(page.locator(".members .group th").first).to_be_visible()  # whose family the rows below are
    assert page.evaluate("getComputedStyle(document.querySelector('.key .swatch')).printColorAdjust") == "exact"
    assert len(page.pdf()) > 10_000


def test_a_list_is_printed_with_its_titles(open_page, report):
    page = open_page(report / "index.html", viewport={"width": 760, "height": 1000})
    page.emulate_media(media="print")
    assert page.locator("#events tbody .what a").first.bounding_box()["width"] > 100


def test_headings_in_arabic_stand_where_all_headings_do(open_page, tmp_path):
    findings = many(1, members=1, words=40)
    (lone,) = findings.articles
    document = replace(lone.document, title="تعويم ناقلة جانحة")
    events = tuple(replace(event, title=document.title) for event in findings.events)
    write(replace(findings, articles=(replace(lone, document=document),), events=events), tmp_path)
    page = open_page(next((tmp_path / "events").iterdir()))
    assert page.locator("h1").evaluate("e => [getComputedStyle(e).direction, getComputedStyle(e).textAlign]") == [
        "rtl",
        "left",
    ]


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


def test_an_event_of_very_many_texts_is_folded(open_page, tmp_path):
    findings = many(1, members=225, words=500)
    articles = tuple(
        replace(a, document=replace(a.document, text=f"{a.document.text} own{n}own"))
        for n, a in enumerate(findings.articles)
    )
    write(replace(findings, articles=articles), tmp_path)
    last = articles[-1].document.id
    page = open_page(next((tmp_path / "events").iterdir()))
    assert page.evaluate("document.documentElement.scrollHeight") <= 15_000
    page.goto(page.url + "#" + paths.anchor(last))  # a permalink unfolds what it names
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator(":target .number").first).to_have_text("225")
    page.goto(page.url.partition("#")[0])
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) <= 20


def test_who_wrote_the_ferry_story_and_which_words_prove_it(open_page, tmp_path):
    """The stopwatch: from the index one click, and the answer stands within 900 pixels."""
    corpus = Path(__file__).parent.parent.parent / "corpora" / "wire-desk" / "articles"
    clusterer.run(clusterer.read(corpus)).save_report(tmp_path)
    page = open_page(tmp_path / "index.html")
    way = stopwatch.find(page, page.url)
    assert "because PORTLAND, Maine (AP)" in way.answer
    assert way.clicks <= 1
    assert way.pixels <= 900
    page.locator(".because a", has_text="PORTLAND").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
