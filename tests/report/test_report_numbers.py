"""Numbers agree everywhere: what a page, a table, a list, the data and the terminal say of one thing is one number."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

import clusterer
from clusterer.cli import describe
from clusterer.findings import Findings
from clusterer.report import Told, summarising, write
from clusterer.tallies import GROUPS, ROLES
from tests.report.synthetic import flood, many, unpacked

CORPORA = Path(__file__).parent.parent.parent / "corpora"


def corpus(name: str) -> Findings:
    return clusterer.run(clusterer.read(CORPORA / name))


def look_alikes() -> Iterator[dict]:
    for line in (CORPORA / "look-alikes" / "cases.jsonl").read_text("utf-8").splitlines():
        yield from json.loads(line)["articles"]


FINDINGS = {
    "flood": flood,
    "copies": lambda: many(4, members=5),
    "wire-desk": lambda: corpus("wire-desk/articles"),
    "pages": lambda: corpus("pages/articles"),
    "look-alikes": lambda: clusterer.run(look_alikes()),
}


@pytest.fixture(scope="module", params=FINDINGS)
def findings(request: pytest.FixtureRequest) -> Findings:
    return FINDINGS[request.param]()


@pytest.fixture(scope="module")
def report(findings: Findings, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("numbers")
    write(findings, directory)
    return directory


def shards(report: Path) -> list[dict]:
    return [json.loads(unpacked(path)) for path in report.glob("data/index-*.js")]


def test_an_event_has_the_same_numbers_everywhere(findings, report):
    table = {
        row["id"]: row for row in csv.DictReader(io.StringIO((report / "events.csv").read_bytes().decode(), newline=""))
    }
    data = {event["id"]: event for event in json.loads((report / "report.json").read_text())["events"]}
    listed = {}
    for shard in shards(report):
        for at, page in enumerate(shard["page"]):
            href = f"events/{shard['pages'][page]}.html"
            numbers = shard["articles"][at], len(shard["out"][at]), shard["independent"][at]
            listed[f"{href}#e{shard['at'][at]}" if shard["at"][at] else href] = numbers
    for story in Told(findings):
        _, row, _ = summarising.rows_of(story)
        articles, outlets, origins = listed[row.href]
        text = (report / row.page).read_text()
        if row.anchor:
            text = text[text.index(f"id={row.anchor}>") :]
        said = re.search(r"<p class=meta>[^<]*?([\d,]+) articles? · (?:([\d,]+) outlets?|outlet unknown)", text)
        if len(story.articles) == 1:  # its head says all of it
            said = ("", "1", str(int(story.articles[0].document.outlet != "")))
        assert said, row.id
        assert (
            articles
            == int(said[1].replace(",", ""))
            == int(table[row.id]["documents"])
            == len(data[row.id]["documents"])
        )
        assert outlets == int(said[2] or 0) == len(set(table[row.id]["outlets"].split("; ")) - {""})
        told = data[row.id].get("independent_origins", {"count": articles})["count"]
        assert origins == int(table[row.id]["independent_origins"]) == told
        if articles > 1:
            assert f"<p class=independent>{origins:,} independent origin" in text
            assert len(re.findall(r"<article |<li id=\w+ data-copy=", text)) == articles
        if articles > 3:
            shown = len(re.findall(r"<td class=n><a class=number", text))
            copies = sum(int(n.replace(",", "")) for n in re.findall(r">\+([\d,]+) with the same text</a><td", text))
            assert shown + copies == articles


def test_the_words_of_an_event_add_up_everywhere(findings, report):
    listed = {}
    for shard in shards(report):
        for at, page in enumerate(shard["page"]):
            listed[shard["pages"][page], shard["at"][at]] = shard["parts"][at]
    for story in Told(findings):
        _, row, _ = summarising.rows_of(story)
        assert sum(row.parts) == sum(article.words for article in story.tally.articles)
        ends = listed[row.page[7:-5], row.anchor[1:]]
        assert ends[1::2] == sorted(ends[1::2])
        assert (not sum(row.parts)) or ends[-1] == 100
        if len(story.articles) > 1 and sum(row.parts):
            text = (report / row.page).read_text()
            key = re.search(r"<div class=whose>.*?</ul></div>|<p class=whose>All [\d,]+ word", text, re.DOTALL)
            counted = [
                int(n.replace(",", "")) for n in re.findall(r"<b>([\d,]+)|All ([\d,]+) word", key[0]) for n in n if n
            ]
            assert counted == [count for count in row.parts if count]


def test_dependence_counts_the_articles_and_words_that_there_are(findings, report):
    lines = csv.DictReader(io.StringIO((report / "dependence.csv").read_bytes().decode(), newline=""))
    whole = {row["role"]: row for row in lines if (row["outlet"], row["month"]) == ("(all)", "(all)")}
    groups = [whole[group] for group in GROUPS]
    assert sum(int(row["articles"]) for row in groups) == len(findings.articles)
    counted = sum(article.words for tally in findings.tallies for article in tally.articles)
    assert abs(sum(int(row["words"]) for row in groups) - counted) <= 2
    text = (report / "dependence.html").read_text()
    assert f"words in {len(findings.articles):,} articles" in text
    roles = Counter(article.role for tally in findings.tallies for article in tally.articles)
    for role in ROLES:
        assert int(whole[role]["articles"]) == roles[role]


def test_show_says_the_same(findings):
    for event in list(findings.events)[:40]:
        story = Told(findings).story(event)
        said = describe.event_or_document(findings, event.id)
        assert f"  {describe.number(len(story.articles), 'article')}" in said
        if story.outlets:
            assert f" from {describe.number(len(story.outlets), 'outlet')}" in said


def test_every_article_stands_in_one_place_of_its_events_origins(findings):
    for story in Told(findings):
        found = story.independent
        places = [id_ for _, ids in found.agencies for id_ in ids]
        places += [id_ for ids in (*found.own, *found.shared, found.unclear) for id_ in ids]
        assert sorted(places) == sorted(story.event.documents)


def test_an_agency_has_the_same_numbers_everywhere(findings, report):
    if findings.run.id == flood().run.id:
        return  # made by hand: its profiles are few
    page = (report / "agencies.html").read_text()
    carried = Counter(a for x in findings.attributions.values() for a in {o.agency for o in x.origins})
    for agency in findings.agencies:
        assert agency.documents == carried[agency.name]
        found = re.search(rf"<bdi>{re.escape(agency.name)}</bdi></a><td class=n>([\d,]+)", page)
        assert found
        assert int(found[1].replace(",", "")) == agency.documents


def test_an_outlet_has_the_same_numbers_everywhere(findings, report):
    page = (report / "outlets.html").read_text()
    published = Counter(d.outlet for d in findings.documents if d.outlet)
    for outlet in findings.outlets:
        name = re.escape(escape(outlet.name))
        apart = re.search(rf"<li id=\w+><a href=[^>]+><bdi>{name}</bdi>", page)
        found = re.search(rf"<bdi>{name}</bdi>(?:</a>|.*?)<td class=n>([\d,]+)", page, re.DOTALL)
        assert apart or found, outlet.name
        assert (1 if apart or not found else int(found[1])) == outlet.documents
        if outlet.documents < 200:  # the first 400 of the hand-made ones are counted
            assert outlet.documents == published[outlet.name]


def test_the_index_counts_what_there_is(findings, report):
    text = (report / "index.html").read_text()
    heading = re.sub("<[^>]*>", "", re.search(r"<h1.*?</h1>", text, re.DOTALL)[0])
    outlets = len({d.outlet for d in findings.documents if d.outlet})
    assert heading.startswith(f"{len(findings.articles):,} article")
    assert f"from {outlets:,} outlet" in heading
    assert f"{len(findings.events):,} event" in heading


def test_as_many_articles_say_so_as_the_verdict_says_credit_it(report):
    for path in (report / "events").iterdir():
        html = path.read_text("utf-8")
        if "class=alone" in html or 'class="verdict-box' not in html:
            continue
        box = re.sub(r"<[^>]+>", "", html[html.index('class="verdict-box') : html.index("</section>")])
        for agency, credited in re.findall(r"(?:^|\. |>)([^.:>]+) copy: [^.;]*?credited by (\d+)", box):
            more = r"because .*?(?:and (\d+) more articles? says? so)?\. "
            said = re.search(rf"{re.escape(agency)} (?:agency copy|mixed) [<>\d %]+{more}", box)
            assert said, (path.name, agency, box)
            assert int(said[1] or 0) == int(credited) - 1, (path.name, agency)
