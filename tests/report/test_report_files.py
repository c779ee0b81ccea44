"""The folder: atomic, unchanged files untouched, stale pages gone, nothing outside it, equal findings equal bytes."""

from __future__ import annotations

import json
import os
import pickle
import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from clusterer.compute import workers
from clusterer.config import ReportSettings
from clusterer.documents import Event
from clusterer.report import (
    ReportError,
    Story,
    Told,
    draw,
    files,
    index,
    kept,
    ledger,
    outlet_page,
    paths,
    profile_pages,
    rows,
    source,
    summarising,
    summary,
    write,
)
from clusterer.report.labels import web_address
from clusterer.report.pages import static
from release import scripts
from tests.report.synthetic import article, flood, hostile, many, unpacked


def tree(directory: Path) -> dict[str, bytes]:
    return {str(f.relative_to(directory)): f.read_bytes() for f in sorted(directory.rglob("*")) if f.is_file()}


def test_write_returns_every_file_and_the_index_last(tmp_path):
    written = write(flood(), tmp_path)
    assert {str(p.relative_to(tmp_path)) for p in written} == set(tree(tmp_path)) - {
        files.MANIFEST,
        kept.FILE,
        ledger.FILE,
    }
    assert written[-1] == tmp_path / "index.html"
    assert json.loads((tmp_path / "report.json").read_text())["schema_version"] == 2


def test_equal_findings_give_equal_bytes(tmp_path):
    write(flood(), tmp_path / "a")
    write(flood(), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_an_unchanged_report_is_not_touched(tmp_path):
    write(flood(), tmp_path)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()}
    write(flood(), tmp_path)
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()} == before


def test_a_later_run_that_finds_the_same_changes_no_page_but_the_index(tmp_path):
    findings = flood()
    write(findings, tmp_path)
    before = tree(tmp_path)
    later = replace(findings.run, id="later", started=findings.run.started + timedelta(hours=1))
    write(replace(findings, run=later), tmp_path)
    changed = {name for name, content in tree(tmp_path).items() if before.get(name) != content}
    assert changed == {"index.html", "report.json", "data/collection.js", files.MANIFEST, ledger.FILE}


def test_the_manifest_of_an_earlier_version_goes_and_everything_is_drawn(tmp_path):
    write(flood(), tmp_path / "old")
    (tmp_path / "old" / files.MANIFEST).rename(tmp_path / "old" / ".pages.json")
    (tmp_path / "old" / "events" / f"{'0' * 24}.html").write_text("of that version")
    write(flood(), tmp_path / "old")
    write(flood(), tmp_path / "new")
    assert tree(tmp_path / "old") == tree(tmp_path / "new")


def test_pages_of_events_that_are_gone_are_removed_and_foreign_files_stay(tmp_path):
    write(many(4), tmp_path)
    foreign = [tmp_path / "notes.html", tmp_path / "events" / "my-notes.html", tmp_path / "data" / "own.js"]
    for path in foreign:
        path.write_text("mine")
    write(many(2), tmp_path)
    assert len([p for p in (tmp_path / "events").glob("*.html") if p not in foreign]) == 2
    assert all(path.read_text() == "mine" for path in foreign)
    assert len(list((tmp_path / "data").glob("index-*.js"))) == 1


def test_a_write_that_fails_leaves_whole_files_only(tmp_path, monkeypatch):
    write(many(3), tmp_path)
    before = tree(tmp_path)
    replaced = []
    move = os.replace

    def fail(source, target):
        if len(replaced) == 4:
            raise OSError(28, "No space left on device")
        replaced.append(target)
        return move(source, target)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(ReportError, match="No space left"):
        write(many(3, words=90), tmp_path)
    now = tree(tmp_path)
    assert set(before) <= set(now)
    assert now["index.html"] == before["index.html"]
    assert not [name for name in now if files.UNFINISHED in name]
    monkeypatch.undo()
    write(many(3, words=90), tmp_path)
    write(many(3, words=90), tmp_path / "fresh")
    fresh = tree(tmp_path / "fresh")
    assert {k: v for k, v in tree(tmp_path).items() if not k.startswith("fresh")} == fresh


def test_what_a_killed_writer_left_is_cleared(tmp_path):
    write(flood(), tmp_path)
    (tmp_path / "events" / ".unfinished-7-x.html").write_text("half")
    write(flood(), tmp_path)
    assert not list(tmp_path.rglob(".unfinished*"))


def test_a_file_in_the_way_is_named(tmp_path):
    (tmp_path / "events").write_text("not a folder")
    with pytest.raises(ReportError, match="events"):
        write(flood(), tmp_path)


def test_vanished_events_redirect_to_what_they_went_into(tmp_path):
    write(flood(), tmp_path)
    flood_page = Path(paths.page("events", "flood")).name
    for old in ("old-flood", "older-flood"):
        assert f'url={flood_page}"' in (tmp_path / paths.page("events", old)).read_text()
    assert 'url=../index.html"' in (tmp_path / paths.page("events", "gone")).read_text()


def test_aliases_in_a_circle_end_at_the_index(tmp_path):
    write(replace(flood(), aliases={"a": "b", "b": "a"}), tmp_path)
    assert "../index.html" in (tmp_path / paths.page("events", "a")).read_text()


def test_hostile_ids_write_nothing_outside_and_never_collide(tmp_path):
    ids = ["../../etc/passwd", "..\\..\\x", "a\0b", "/abs", "CON", "aux.html", "x" * 5000, "\u00c4", "A\u0308", ".", ""]
    ids += ["case", "CASE", "Case", "\ud800", "\u202egnp.exe", "a/b", "a%2fb", "~", "-rf"]
    ids += [f"{'../' * (n % 9)}{'x' * (n % 50)}{n}" for n in range(100_000)]
    pages = {paths.page("events", id_) for id_ in set(ids)}
    assert len(pages) == len(set(ids))
    assert len({page.casefold() for page in pages}) == len(pages)
    assert all(paths.OWN_FILE.fullmatch(page) for page in pages)
    report = tmp_path / "report"
    chosen = [i for i in ids[:20] if i]
    events = tuple(Event(i, i, (i,), i) for i in chosen)
    findings = replace(flood(), articles=tuple(article(i, "Text of it.", outlet=i) for i in chosen), events=events)
    findings = replace(findings, families=(), shared={}, attributions={}, event_origins={}, versions={}, aliases={})
    write(replace(findings, duplicate_groups=(), agencies=(), outlets=()), report)
    assert list(tmp_path.iterdir()) == [report]
    ids = [id_ for page in (report / "events").iterdir() for id_ in Page(page.read_text()).ids]
    assert all(paths.event_anchor(id_) in ids for id_ in chosen)


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.policy = ""
        self.inline: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"])
        self.links += [values[name] for name in ("href", "src") if values.get(name)]
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        self.inline += [name for name in values if name == "style" or name.startswith("on")]
        data = values.get("type") == "application/json"  # which no browser runs
        if tag == "style" or (tag == "script" and "src" not in values and not data):
            self.inline.append(tag)


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    directory = tmp_path_factory.mktemp("report")
    write(flood(), directory)
    return directory


def test_no_link_is_dead_and_no_id_is_given_twice(report):
    pages = {p: Page(p.read_text()) for p in report.rglob("*.html")}
    assert len(pages) > 8
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path
        for link in page.links:
            if re.match(r"https?:|data:", link):
                continue
            target, fragment = urldefrag(link)
            file = (path.parent / unquote(target)).resolve() if target else path
            assert file.is_file(), f"{path}: {link}"
            if fragment and "=" not in fragment:
                assert fragment in pages[file].ids, f"{path}: {link}"


def test_every_page_has_the_policy_and_nothing_inline(report):
    for path in report.rglob("*.html"):
        page = Page(path.read_text())
        assert page.policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"), path
        assert not page.inline, path


def test_the_event_page_tells_its_story_without_javascript(report):
    text = (report / paths.page("events", "flood")).read_text()
    assert "Reuters copy: 2 of 5 articles, credited by 1, inferred for 1. AP contributed to 1 of 5 articles." in text
    assert '<mark class="credit' in text
    assert "<b class=verb>Rejected</b> <bdi>Interfax</bdi> citation, in the text: " in text
    assert "it did not write the text" in text
    assert "jsonld.0.author.name" in text
    assert "lang=ar" in text
    assert "1 → 2: article 1 is credited agency copy" in text


def test_press_releases_are_called_press_releases(report):
    text = (report / paths.page("events", "vote")).read_text()
    assert "A press release, no wire" in text
    assert "Press release: the text opens with the sender" in text


def test_texts_can_be_left_out(tmp_path):
    write(flood(), tmp_path, ReportSettings(title="Desk", texts=False))
    everything = b"".join(content for name, content in tree(tmp_path).items() if name.endswith((".html", ".js")))
    everything += "".join(map(unpacked, (tmp_path / "data").glob("*.js"))).encode()
    assert b"firefighters" not in everything
    assert b"VESSIN, March 4 (Reuters) -" in everything  # the evidence is still quoted
    assert b"<title>Desk</title>" in (tmp_path / "index.html").read_bytes()


def test_an_empty_run_has_a_report_too(tmp_path):
    findings = flood()
    write(type(findings)(run=findings.run), tmp_path)
    assert "nothing was read" in (tmp_path / "index.html").read_text()


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", "/etc", "http://",
     "ftp://a.example", "http://a.example/\n", "http:// a", "https://a.example/<x>", "http://[", "", "\x01http://a.example"],
)  # fmt: skip
def test_only_web_addresses_are_links(url):
    assert web_address(url) == ""


@pytest.mark.parametrize("url", ["http://a.example", "https://a.example/x?y=1&z=é#f", "HTTPS://A.example/"])
def test_web_addresses_are_links(url):
    assert web_address(url) == url


def test_markup_in_any_field_is_only_text(tmp_path):
    payload = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'--></style>"
    write(hostile([payload, payload + "2", "\ud800" + payload]), tmp_path)
    for path in tmp_path.rglob("*.html"):
        page = Page(path.read_text())
        assert not page.inline, path
        assert "<img" not in path.read_text()


def test_an_event_page_holds_every_text_once_and_whole(tmp_path):
    findings = many(1, members=50, words=900)
    articles = tuple(
        replace(a, document=replace(a.document, text=f"{a.document.text} own{n}own"))
        for n, a in enumerate(findings.articles)
    )
    write(replace(findings, articles=articles), tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    text = page.read_text()
    for number in range(50):
        assert text.count(f"own{number}own") == 1
    size = sum(len(article.document.text) for article in articles)
    assert page.stat().st_size < 1.6 * size
    assert "shortened" not in text
    assert not (tmp_path / "articles").exists()


def test_a_page_of_too_much_text_is_shortened_around_the_evidence_and_says_so(tmp_path):
    findings = many(1, members=300, words=1_500)
    articles = tuple(
        replace(a, document=replace(a.document, text=f"{a.document.text} own{n}own"))
        for n, a in enumerate(findings.articles)
    )
    write(replace(findings, articles=articles), tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    assert page.stat().st_size <= 2_500_000
    text = page.read_text()
    assert "300 texts are shortened around the evidence: a page holds 1.5 MB of text." in text
    assert text.count('<mark class="credit') >= 300  # shortening never hides evidence


@pytest.mark.parametrize("count", [500, 1_000])
def test_equal_texts_are_one_text_with_many_addresses(tmp_path, count):
    findings = many(1, members=count, words=400)
    findings = replace(findings, shared={})
    write(findings, tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    text = page.read_text()
    assert f"and {count - 1:,} more with the same text" in text
    assert text.count("word7 word14") == 1
    assert page.stat().st_size < 5_000 + count * 600
    ids = Page(text).ids
    assert all(ids.count(paths.anchor(d.id)) == 1 for d in findings.documents)  # each has an address of its own


def test_pairs_beyond_what_is_shown_are_counted(tmp_path):
    findings = many(1, members=60, words=200)
    articles = tuple(
        replace(a, document=replace(a.document, text=f"{a.document.text} own{n}own"))
        for n, a in enumerate(findings.articles)
    )
    write(replace(findings, articles=articles), tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    assert "1,730 more pairs" in page.read_text()


def test_events_of_one_article_share_pages_by_day(tmp_path):
    write(many(2_000, members=1, words=20), tmp_path)
    pages = list((tmp_path / "events").iterdir())
    assert len(pages) < 1_400
    ids = [id_ for page in pages for id_ in Page(page.read_text()).ids]
    assert all(ids.count(paths.event_anchor(f"event-{n:06d}")) == 1 for n in range(0, 2_000, 100))


def test_bytes_are_the_same_in_one_process_and_in_two(tmp_path):
    findings = many(200, members=2)
    told = Told(findings)
    made = source.of(told, findings)
    draw(tmp_path / "one", made, told, summary(findings), ReportSettings())
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
        draw(tmp_path / "two", made, told, summary(findings), ReportSettings(), pool.map)
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_a_first_report_is_the_same_as_one_drawn_from_rows_in_any_number_of_processes(tmp_path):
    findings = many(600, members=2)
    told = Told(findings)
    draw(tmp_path / "rows", source.of(told, findings), told, summary(findings), ReportSettings())
    write(findings, tmp_path / "one")
    write(findings, tmp_path / "two", over=lambda work, jobs: workers.spread(work, list(jobs), 2))
    assert tree(tmp_path / "one") == tree(tmp_path / "two") == tree(tmp_path / "rows")


def test_only_what_changed_is_loaded(tmp_path):
    findings = many(30, members=2)
    write(findings, tmp_path)
    grown = replace(findings, events=(replace(findings.events[7], keywords=("new",)), *findings.events[8:]))
    grown = replace(grown, events=(*findings.events[:7], *grown.events))
    told = Told(grown)
    asked: list[str] = []

    def load(ids: Sequence[str]) -> list[Story]:
        asked.extend(ids)
        return list(told(ids))

    draw(tmp_path, source.of(told, grown), load, summary(grown), ReportSettings())
    assert asked == ["event-000007"]


def test_rows_pack_to_bytes_and_back():
    findings = flood()
    for story in Told(findings):
        face, event, articles = summarising.rows_of(story)
        assert rows.unpack_face(rows.pack(face)) == face
        assert rows.unpack_event(rows.pack(event)) == event
        assert [rows.unpack_article(rows.pack(row)) for row in articles] == articles
        assert pickle.loads(pickle.dumps(event)) == event
        assert len(rows.pack(event)) < 6_000


def test_the_index_stays_small_with_ten_thousand_events(tmp_path):
    write(many(10_000, members=1, words=10), tmp_path)
    parts = [tmp_path / "index.html", *(tmp_path / "data").glob("index-*.js")]
    assert len(parts) > 12  # a shard for each month
    assert sum(part.stat().st_size for part in parts) <= 3_000_000


def test_undated_events_are_cut_where_they_are_many_and_old_shards_go(tmp_path, monkeypatch):
    findings = many(40, members=1, words=8)
    undated = replace(
        findings,
        articles=tuple(replace(a, document=replace(a.document, published=None)) for a in findings.articles),
        events=tuple(replace(e, first_published=None, last_published=None) for e in findings.events),
    )
    write(undated, tmp_path)
    (whole,) = (tmp_path / "data").glob("index-*.js")
    monkeypatch.setattr(index, "SHARD", 20)
    written = write(undated, tmp_path)
    shards = sorted((tmp_path / "data").glob("index-undated-*.js"))
    assert len(shards) > 4
    assert whole not in shards
    assert set(shards) <= set(written)
    monkeypatch.undo()
    write(undated, tmp_path)
    assert list((tmp_path / "data").glob("index-*.js")) == [whole]


def test_of_few_articles_the_lists_tell_the_times_and_no_chart_is_drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(profile_pages, "OWN_PAGE", 3)
    write(flood(), tmp_path)
    page = tmp_path / paths.page("outlets", "Morning Ledger")
    few = page.read_text()
    assert "<figure" not in few
    assert "<h4" not in few
    monkeypatch.setattr(outlet_page, "CHARTED", 3)
    write(flood(), tmp_path / "charted")
    charted = (tmp_path / "charted" / page.relative_to(tmp_path)).read_text()
    assert "<figure" in charted
    items = re.compile(r"<li>.*?</span>", re.DOTALL)
    assert items.findall(few) == items.findall(charted)  # titles, links and times


def test_a_story_is_read_once_for_its_rows_and_its_page(tmp_path, monkeypatch):
    read = []
    story = Told.story
    monkeypatch.setattr(Told, "story", lambda self, event: read.append(event.id) or story(self, event))
    write(flood(), tmp_path / "once")
    assert len(read) == len(set(read)) == len(flood().events)
    write(flood(), tmp_path / "once")
    assert len(read) == 2 * len(flood().events), "for the rows; the pages stand"
    (tmp_path / "once" / files.MANIFEST).unlink()
    before = tree(tmp_path / "once")
    write(flood(), tmp_path / "once")
    assert len(read) == 3 * len(flood().events)
    assert {**tree(tmp_path / "once"), **before} == tree(tmp_path / "once")


def test_scripts_and_styles_stay_small():
    assert sum(len(content) for _, content in static().values()) <= 85_000


def test_scripts_and_styles_are_packed_as_their_sources_are():
    assert {path.name for path in scripts.PACKED.iterdir()} == set(scripts.names()), "run `make scripts`"
