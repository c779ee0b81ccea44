"""Numbers agree everywhere: what a page, a table, a list, the data and the terminal say of one thing is one number."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path

import pytest

import clusterer
from clusterer.findings import Findings
from clusterer.report import Told, rows, write
from tests.report.synthetic import flood, many

CORPORA = Path(__file__).parent.parent.parent / "corpora"


def corpus(name: str) -> Findings:
    return clusterer.run(clusterer.read(CORPORA / name))


FINDINGS = {
    "flood": flood,
    "copies": lambda: many(4, members=5),
    "wire-desk": lambda: corpus("wire-desk/articles"),
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
    texts = [path.read_text() for path in report.glob("data/index-*.js")]
    return [json.loads(json.loads(text[text.index("JSON.parse(") + 11 : text.rindex("))")])) for text in texts]


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
        _, row, _ = rows.rows_of(story)
        articles, outlets, origins = listed[row.href]
        text = (report / row.page).read_text()
        if row.anchor:
            text = text[text.index(f'id="{row.anchor}"') :]
        said = re.search(r'<p class="meta">[^<]*?([\d,]+) articles? · (?:([\d,]+) outlets?|outlet unknown)', text)
        assert said, row.id
        assert (
            articles
            == int(said[1].replace(",", ""))
            == int(table[row.id]["documents"])
            == len(data[row.id]["documents"])
        )
        assert outlets == int(said[2] or 0) == len(set(table[row.id]["outlets"].split("; ")) - {""})
        assert origins == int(table[row.id]["independent_origins"]) == data[row.id]["independent_origins"]["count"]
        if articles > 1:
            assert f'<p class="independent">{origins:,} independent origin' in text
            shown = len(re.findall(r'<td class="n"><a class="number"', text))
            copies = sum(int(n.replace(",", "")) for n in re.findall(r">\+([\d,]+) with the same text</a></td>", text))
            assert shown + copies == articles


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
        found = re.search(rf"<bdi>{re.escape(agency.name)}</bdi></a></th><td class=\"n\">([\d,]+)", page)
        assert found
        assert int(found[1].replace(",", "")) == agency.documents


def test_an_outlet_has_the_same_numbers_everywhere(findings, report):
    page = (report / "outlets.html").read_text()
    published = Counter(d.outlet for d in findings.documents if d.outlet)
    for outlet in findings.outlets:
        found = re.search(
            rf"<bdi>{re.escape(outlet.name)}</bdi>(?:</a>|.*?</ul>)</th><td class=\"n\">([\d,]+)", page, re.DOTALL
        )
        assert found, outlet.name
        assert int(found[1]) == outlet.documents
        if outlet.documents < 200:  # the first 400 of the hand-made ones are counted
            assert outlet.documents == published[outlet.name]


def test_the_index_counts_what_there_is(findings, report):
    text = (report / "index.html").read_text()
    heading = re.sub("<[^>]*>", "", re.search(r"<h1.*?</h1>", text, re.DOTALL)[0])
    outlets = len({d.outlet for d in findings.documents if d.outlet})
    assert heading.startswith(f"{len(findings.articles):,} article")
    assert f"from {outlets:,} outlet" in heading
    assert f"{len(findings.events):,} event" in heading
