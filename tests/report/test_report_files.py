"""The folder: atomic, unchanged files untouched, stale pages gone, nothing outside it, equal findings equal bytes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from clusterer.config import ReportSettings
from clusterer.documents import Attribution, Event, Evidence, Origin
from clusterer.report import ReportError, files, html, paths, write
from clusterer.report.view import web_address
from tests.report.synthetic import article, flood, hostile, many


def tree(directory: Path) -> dict[str, bytes]:
    return {str(f.relative_to(directory)): f.read_bytes() for f in sorted(directory.rglob("*")) if f.is_file()}


def test_write_returns_every_file_and_the_index_last(tmp_path):
    written = write(flood(), tmp_path)
    assert {str(p.relative_to(tmp_path)) for p in written} == set(tree(tmp_path)) - {files.MANIFEST}
    assert written[-1] == tmp_path / "index.html"
    assert json.loads((tmp_path / "report.json").read_text())["schema_version"] == 1


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
    assert changed == {"index.html", "report.json", files.MANIFEST}


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
    move = Path.replace

    def fail(self, target):
        if len(replaced) == 4:
            raise OSError(28, "No space left on device")
        replaced.append(target)
        return move(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ReportError, match="No space left"):
        write(many(3, words=90), tmp_path)
    now = tree(tmp_path)
    assert set(before) <= set(now)
    assert now["index.html"] == before["index.html"]
    assert not [name for name in now if files._UNFINISHED in name]
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
    assert len(list((report / "events").iterdir())) == len(chosen)


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
        if tag == "style" or (tag == "script" and "src" not in values):
            self.inline.append(tag)


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    directory = tmp_path_factory.mktemp("report")
    write(flood(), directory)
    return directory


def test_no_link_is_dead_and_no_id_is_given_twice(report):
    pages = {p: Page(p.read_text()) for p in report.rglob("*.html")}
    assert len(pages) > 12
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
        assert page.policy.startswith(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
        ), path
        assert not page.inline, path


def test_the_event_page_tells_its_story_without_javascript(report):
    text = (report / paths.page("events", "flood")).read_text()
    assert "Reuters copy: 2 of 5 articles, credited by 1, inferred for 1. AP contributed to 1 of 5 articles." in text
    assert '<mark class="credit' in text
    assert '<b class="verb">Rejected</b> <bdi>Interfax</bdi> citation, in the text: ' in text
    assert "it did not write the text" in text
    assert "jsonld.0.author.name" in text
    assert 'lang="ar"' in text
    assert "1 → 2: article 1 is credited agency copy" in text


def test_press_releases_are_called_press_releases(report):
    text = (report / paths.page("events", "vote")).read_text()
    assert "A press release, no wire" in text
    assert "Press release: the text opens with the sender" in text


def test_texts_can_be_left_out(tmp_path):
    write(flood(), tmp_path, ReportSettings(title="Desk", texts=False))
    everything = b"".join(content for name, content in tree(tmp_path).items() if name.endswith((".html", ".js")))
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


def test_an_event_page_stays_small_with_fifty_long_articles(tmp_path):
    findings = many(1, members=50, words=900)
    write(findings, tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    assert page.stat().st_size <= 300_000
    text = page.read_text()
    assert text.count("The whole text") == 50
    assert text.count('<mark class="credit copied"') == 50  # shortening never hides evidence
    assert len(list((tmp_path / "articles").iterdir())) == 50


def test_an_event_page_stays_small_with_much_evidence_too(tmp_path):
    findings = many(1, members=50, words=900)
    rich = {}
    for document in findings.documents:
        starts = [document.text.index(f"word{number} ") for number in range(40, 48)]
        found = [
            Evidence(document.id, "AP", "credit line", "strong", "body", s, s + 40, document.text[s : s + 40])
            for s in starts
        ]
        why = "a reason that is as long as reasons are, with a clause and another"
        found = [replace(e, reason=why) for e in found]
        rich[document.id] = Attribution(
            document.id, (Origin("AP", "agency copy", 0.9, tuple(found[:5])),), tuple(found[5:])
        )
    write(replace(findings, attributions=rich), tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    assert page.stat().st_size <= 300_000
    assert page.read_text().count("and 2 more, in report.json") == 50  # three of five are shown


def test_an_event_of_three_hundred_members_says_what_it_leaves_out(tmp_path):
    write(many(1, members=300, words=400), tmp_path)
    (page,) = (tmp_path / "events").iterdir()
    assert page.stat().st_size <= 1_000_000
    assert "44,810 more pairs" in page.read_text()
    (compare,) = (tmp_path / "compare").iterdir()
    assert "42,850 more pairs" in compare.read_text()
    assert compare.stat().st_size <= 2_000_000


def test_the_index_stays_small_with_ten_thousand_events(tmp_path):
    report = html.Report(many(10_000, members=1, words=10), ReportSettings())
    size = sum(len(content) for _, content in report.index())
    assert size <= 2_000_000


def test_scripts_and_styles_stay_small():
    report = html.Report(flood(), ReportSettings())
    assert sum(len(content) for _, content in report.static.values()) <= 100_000
