"""What an analyst does with a page beside reading it: filter and sort inside it, take it away, and correct it."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from clusterer.documents import Tie
from clusterer.report import paths, write
from tests.report.synthetic import flood, many


@pytest.fixture
def event(report):
    return report / paths.page("events", "flood")


@pytest.fixture
def crowd(tmp_path):
    """The page of an event of 45 different texts: of those after the 40th the table is folded."""
    findings = many(1, members=45, words=60)
    articles = tuple(
        replace(a, document=replace(a.document, text=f"{a.document.text} own{n}own"))
        for n, a in enumerate(findings.articles)
    )
    write(replace(findings, articles=articles), tmp_path)
    return next((tmp_path / "events").iterdir())


def taken(page, button):
    with page.expect_download() as download:
        button.click()
    name = download.value.suggested_filename
    return name, download.value.path().read_text("utf-8")


# -- inside an event --


def test_the_articles_of_an_event_are_filtered(open_page, crowd):
    page = open_page(crowd)
    rows = page.locator(".members tbody tr:not(.group)")
    expect(rows).to_have_count(45)
    page.get_by_label("Filter these articles").fill('"outlet 12"')
    expect(page.locator(".inside [role=status]")).to_have_text(re.compile("^[1-9] of 45 texts$"))
    for row in rows.filter(visible=True).all():
        expect(row).to_contain_text("Outlet 12")
    page.get_by_label("Filter these articles").fill("")
    expect(rows.filter(visible=True)).not_to_have_count(0)


def test_the_articles_of_an_event_are_sorted_and_put_back(open_page, crowd):
    page = open_page(crowd)
    before = page.locator(".members td .number").all_text_contents()
    page.get_by_label("Sort").select_option("outlet")
    outlets = page.locator(".members .outlet").all_text_contents()
    assert outlets == sorted(outlets, key=str.lower)
    assert len(outlets) == 45  # of the folded ones, too
    page.get_by_label("Sort").select_option("published")
    times = page.locator(".members time").evaluate_all("all => all.map(t => t.dateTime)")
    assert times == sorted(times)
    page.get_by_label("Sort").select_option("family")
    assert page.locator(".members td .number").all_text_contents() == before


def test_a_member_says_why_it_is_here_and_opens_the_two(open_page, tmp_path):
    findings = flood()
    ties = (Tie("morning", "chronicle", 0.42), Tie("chronicle", "morning", 0.42))
    events = tuple(replace(e, ties=ties) if e.id == "flood" else e for e in findings.events)
    write(replace(findings, events=events), tmp_path)
    page = open_page(tmp_path / paths.page("events", "flood"))
    page.get_by_role("link", name="42 % with 3").click()
    together = page.locator("#together")
    expect(together).to_contain_text("Linked at 42 %, each other's strongest link")
    expect(together).to_contain_text("Both name")
    expect(together).to_contain_text("clusterer explain morning chronicle")
    page.locator("#right").select_option("5")
    expect(together).to_contain_text("others of the event tie the two")


def test_the_graph_leads_to_the_articles(open_page, event):
    page = open_page(event, java_script_enabled=False)
    node = page.locator(".network a").filter(has_text="Article 1,")
    assert page.locator(".network path").count() >= 1
    node.click()
    expect(page.locator(":target")).to_contain_text("Flood drives")


def test_the_outlets_that_did_not_carry_it_are_named(open_page, tmp_path):
    write(many(6, members=2, words=30), tmp_path)
    page = open_page(next((tmp_path / "events").iterdir()))
    told = page.locator("#absent summary")
    expect(told).to_contain_text(re.compile(r"Carried by 2 of \d+ outlets; not by \d+ that published in these days"))
    told.click()
    here = set(page.locator(".members .outlet").all_text_contents())
    others = page.locator("#absent li bdi").all_text_contents()
    assert others
    assert not here & set(others)


# -- taking away --


def test_the_list_is_taken_as_filtered(open_page, report):
    page = open_page(report / "index.html", "#q=agency:reuters")
    name, content = taken(page, page.locator("#save").get_by_role("button", name="JSON"))
    assert name == "events.json"
    (found,) = json.loads(content)["events"]
    data = next(e for e in json.loads((report / "report.json").read_text())["events"] if e["id"] == "flood")
    assert found["id"] == "flood"
    assert found["documents"] == len(data["documents"])
    assert found["independent_origins"] == data["independent_origins"]["count"]
    assert (report / found["page"]).is_file()
    page.locator("#q").fill("")
    page.locator(".tabs").get_by_role("link", name="All").click()
    name, content = taken(page, page.locator("#save").get_by_role("button", name="CSV"))
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(content, newline=""))}
    table = csv.DictReader(io.StringIO((report / "events.csv").read_bytes().decode(), newline=""))
    for row in table:
        for column in ("documents", "outlets", "independent_origins", "first_published", "last_published"):
            assert rows[row["id"]][column] == row[column], (row["id"], column)


def test_an_event_is_taken_with_every_article(open_page, event, report):
    page = open_page(event)
    _, content = taken(page, page.locator("#articles").get_by_role("button", name="JSON"))
    found = json.loads(content)
    data = next(e for e in json.loads((report / "report.json").read_text())["events"] if e["id"] == "flood")
    assert found["event"] == "flood"
    assert [a["id"] for a in found["articles"]] == data["documents"]
    name, content = taken(page, page.locator("#articles").get_by_role("button", name="CSV"))
    assert name == "event.csv"
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert [row["outlet"] for row in rows] == [a["outlet"] for a in found["articles"]]


def test_a_formula_is_only_a_text_in_what_is_taken(open_page, tmp_path):
    findings = many(2, members=2, words=20)
    events = tuple(replace(event, title='=HYPERLINK("x")') for event in findings.events)
    write(replace(findings, events=events), tmp_path)
    page = open_page(tmp_path / "index.html")
    _, content = taken(page, page.locator("#save").get_by_role("button", name="CSV"))
    assert {row["title"] for row in csv.DictReader(io.StringIO(content, newline=""))} == {'\'=HYPERLINK("x")'}


# -- dependence --


def test_the_page_of_dependence_adds_up_and_says_how_sure(open_page, report):
    page = open_page(report / "index.html")
    page.get_by_role("link", name="Dependence").click()
    expect(page.locator("h1")).to_contain_text("How much")  # rows are read at once below
    roles = page.get_by_role("region", name="By role").locator("tbody tr")
    articles = {
        row.locator("th").inner_text().strip(): int(row.locator("td").first.inner_text()) for row in roles.all()
    }
    groups = ("Agency", "Press release", "Own", "Unknown")
    assert (
        sum(articles[group] for group in groups) == len(flood().articles) == sum(articles.values()) - articles["Agency"]
    )
    expect(page.get_by_role("region", name="By month")).to_contain_text("Mar 2024")
    expect(page.get_by_role("region", name="By month").locator("tbody tr").last).to_contain_text("undated")
    expect(roles.first).to_contain_text(re.compile(r"\(\d+–\d+\)"))  # an interval
    outlet = page.get_by_role("region", name="By outlet").get_by_role("link", name="Morning Ledger")
    beside = report / page.get_by_role("link", name="dependence.csv").get_attribute("href")
    rows = list(csv.DictReader(io.StringIO(beside.read_bytes().decode(), newline="")))
    whole = {row["role"]: row for row in rows if (row["outlet"], row["month"]) == ("(all)", "(all)")}
    assert {role.capitalize(): int(row["articles"]) for role, row in whole.items()} == articles
    outlet.click()
    expect(page.locator("h1")).to_have_text("Morning Ledger")


# -- corrections --


def test_a_correction_is_kept_shown_and_saved(open_page, event, report):
    page = open_page(event)
    page.get_by_role("button", name="Mark article 1", exact=True).click()
    dialog = page.get_by_role("dialog", name="Mark this article")
    dialog.get_by_label("Not this agency").check()
    dialog.get_by_label("Which agency").select_option("Reuters")
    dialog.get_by_label("Note").fill('the desk "rang" them')
    dialog.get_by_role("button", name="Keep").click()
    expect(page.locator(".marked").first).to_have_text("not this agency (Reuters)")
    page.get_by_role("button", name="Mark article 2", exact=True).click()
    dialog.get_by_label("Not this event").check()
    dialog.get_by_role("button", name="Keep").click()
    page.reload()
    expect(page.locator("#marks")).to_contain_text("2 articles are marked")
    name, content = taken(page, page.get_by_role("button", name="Save feedback.jsonl"))
    assert name == "feedback.jsonl"
    documents = json.loads((report / "report.json").read_text())
    members = next(e for e in documents["events"] if e["id"] == "flood")["documents"]
    assert [json.loads(line) for line in content.splitlines()] == [
        {
            "mark": "not-this-agency",
            "article": members[0],
            "event": "flood",
            "agency": "Reuters",
            "note": 'the desk "rang" them',
            "report": documents["run"]["id"],
        },
        {
            "mark": "not-this-event",
            "article": members[1],
            "event": "flood",
            "agency": None,
            "note": "",
            "report": documents["run"]["id"],
        },
    ]
    page.get_by_role("link", name="Events", exact=True).click()
    expect(page.locator("#marks")).to_contain_text("2 articles are marked")
    page.get_by_role("button", name="Forget them").click()
    expect(page.locator("#marks")).to_be_hidden()


def test_a_mark_is_changed_and_removed(open_page, event):
    page = open_page(event)
    mark = page.get_by_role("button", name="Mark article 3", exact=True)
    dialog = page.get_by_role("dialog", name="Mark this article")
    mark.click()
    dialog.get_by_label("Not this event").check()
    page.keyboard.press("Enter")
    mark.click()
    expect(dialog.get_by_label("Not this event")).to_be_checked()
    dialog.get_by_label("Right:").check()
    dialog.get_by_role("button", name="Keep").click()
    expect(page.locator(".marked:visible")).to_have_text(["right"])
    mark.click()
    dialog.get_by_role("button", name="Remove the mark").click()
    expect(page.locator(".marked:visible")).to_have_count(0)
    expect(page.locator("#marks")).to_be_hidden()
    mark.click()
    page.keyboard.press("Escape")  # nothing chosen, nothing kept
    expect(page.locator("#marks")).to_be_hidden()


def test_an_article_of_a_shared_page_is_marked_in_its_own_event(open_page, tmp_path):
    write(many(40, members=1, words=9), tmp_path)
    biggest = max((tmp_path / "events").iterdir(), key=lambda path: path.stat().st_size)
    page = open_page(biggest)
    page.get_by_role("button", name="Mark article 1", exact=True).nth(1).click()
    dialog = page.get_by_role("dialog", name="Mark this article")
    dialog.get_by_label("Right:").check()
    dialog.get_by_role("button", name="Keep").click()
    _, content = taken(page, page.get_by_role("button", name="Save feedback.jsonl"))
    mark = json.loads(content)
    data = json.loads((tmp_path / "report.json").read_text())
    assert mark["article"] in next(e for e in data["events"] if e["id"] == mark["event"])["documents"]


def test_what_a_browser_holds_that_is_no_mark_does_no_harm(open_page, event):
    page = open_page(event)
    page.evaluate("localStorage.setItem('clusterer-marks', '{oops')")
    page.reload()
    expect(page.locator("#marks")).to_have_count(0)
    expect(page.get_by_role("button", name="Mark article 1", exact=True)).to_be_visible()
