"""Fetching from a site that misbehaves in every way: nothing twice, nothing lost, every misbehaviour one line."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

import clusterer
from clusterer.cli import main
from clusterer.errors import InputError, LockedError
from clusterer.fetching import Fetched, Limits, fetch, inbox
from clusterer.fetching.hosts import retry_after
from clusterer.fetching.inbox import open_inbox
from clusterer.fetching.lists import canonical, canonical_link
from clusterer.fetching.network import Answer, Client, FetchError
from clusterer.hosts import scheduled
from tests.fetching.server import ARTICLES, BAD, GOOD, Site, feed, site

QUICK = Limits(delay=0.0, timeout=0.5)


def run(server: Site, into: Path, *paths: str, limits: Limits = QUICK) -> tuple[Fetched, dict[str, str]]:
    problems: dict[str, str] = {}

    def note(address: str, reason: str) -> None:
        path = address.removeprefix(server.base)
        assert path not in problems, "one line each"
        problems[path] = reason

    return fetch([server.base + path for path in paths], into, limits, on_problem=note, sleep=lambda _: None), problems


def stored(folder: Path, server: Site) -> Counter[str]:
    return Counter(document.url.removeprefix(server.base) for document in clusterer.read(folder))


def test_a_site_that_misbehaves_costs_nothing_and_gives_nothing_twice(tmp_path: Path) -> None:
    said: dict[str, str] = {}
    with site(patience=0.5) as server:
        for _ in range(3):
            _, problems = run(server, tmp_path, "/feed.rss", "/changing.rss", "/html.rss", "/sitemap.xml")
            said |= problems
            time.sleep(1.1)  # the site asked to be left alone for a second (Retry-After), and it is
        found = stored(tmp_path, server)

    good = GOOD - {"/bad/length.html"}
    assert found == Counter({*ARTICLES, "/news/future.html", *good})
    assert set(said) == {*BAD, "/html.rss", "/private/secret.html"} - good
    assert server.asked["/private/secret.html"] == 0
    assert server.asked["/news/0.html"] == 1


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("slow", "not answered within"),
        ("drip", "not answered within"),
        ("drip_head", "not answered within"),
        ("huge", "larger than 16 MB"),
        ("bomb", "larger than 16 MB"),
        ("truncated", "the connection failed"),
        ("loop", "redirects more than"),
        ("inward", "an address inside a network"),
        ("metadata", "169.254.169.254, an address inside a network"),
        ("file", "no http address"),
        ("broken", "answered 500"),
        ("brotli", "packed as 'br'"),
        ("unpackable", "cannot be unpacked"),
        ("garbage", "the connection failed"),
        ("picture", "no text, but a picture"),
    ],
)
def test_each_misbehaviour_is_told_in_its_own_words(tmp_path: Path, page: str, reason: str) -> None:
    with site(patience=0.3) as server:
        _, problems = run(server, tmp_path, f"/bad/{page}.html", limits=Limits(delay=0.0, timeout=0.3))

    assert list(problems) == [f"/bad/{page}.html"]
    assert reason in problems[f"/bad/{page}.html"]


def test_what_a_limit_leaves_is_taken_by_the_next_run_though_the_feed_is_unchanged(tmp_path: Path) -> None:
    few = Limits(delay=0.0, timeout=2.0, pages=5)
    with site() as server:
        (tmp_path / "feed.xml").write_text(feed(server.base, list(ARTICLES)))
        named = [str(tmp_path / "feed.xml"), server.base + "/robots.txt?named"]
        into = tmp_path / "inbox"
        numbers = [fetch(named, into, few).stored for _ in range(4)]

        assert numbers == [5, 5, 2, 0]
        assert stored(into, server) == Counter([*ARTICLES])


@pytest.mark.parametrize("crash", ["before the line", "in the line", "before the end"])
def test_a_crash_loses_nothing_and_gives_nothing_twice(
    tmp_path: Path, crash: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0
    line = inbox.Inbox._line

    def dying(self: inbox.Inbox, entry: dict[str, object]) -> None:
        nonlocal written
        written += 1
        if written == 4:
            if crash == "in the line":
                with (self.folder / ".fetch" / "manifest.jsonl").open("ab") as file:
                    file.write(b'{"address": "http://half')
            if crash == "before the end":
                line(self, entry)
            monkeypatch.setattr(inbox.Inbox, "close", lambda self: self._warc.close())  # as the system does
            raise SystemExit
        line(self, entry)

    with site() as server:
        with monkeypatch.context() as patched:
            patched.setattr(inbox.Inbox, "_line", dying)
            with pytest.raises(SystemExit):
                run(server, tmp_path, "/sitemap.xml")
        monkeypatch.undo()
        run(server, tmp_path, "/sitemap.xml")

        assert stored(tmp_path, server) == Counter([*ARTICLES])


def test_fetch_then_run_takes_each_article_once(tmp_path: Path) -> None:
    state, into = tmp_path / "desk.db", tmp_path / "inbox"
    new = []
    with site() as server:
        for _ in range(3):
            run(server, into, "/sitemap.xml", "/changing.rss")
            outcome = scheduled.run([str(into)], state, clusterer.Config())
            new.append(sum(one.counts["new"] for one in outcome.runs))

    assert new == [len(ARTICLES), 0, 0]


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
def test_a_hundred_rounds_of_fetch_and_run_take_each_article_once(tmp_path: Path) -> None:
    state, into = tmp_path / "desk.db", tmp_path / "inbox"
    taken = 0
    with site(patience=0.3) as server:
        for number in range(100):
            server.news.append(f"/news/round-{number}.html")
            lists = ("/feed.rss", "/changing.rss", "/html.rss", "/sitemap.xml")
            run(server, into, *lists, limits=Limits(delay=0.0, timeout=0.3))
            outcome = scheduled.run([str(into)], state, clusterer.Config())
            assert not outcome.quarantined
            taken += sum(one.counts["new"] for one in outcome.runs)
        found = stored(into, server)

    assert set(found.values()) == {1}
    assert set(found) == {*ARTICLES, *server.news, "/news/future.html", *GOOD} - {"/bad/length.html"}
    assert taken == len(found)


def test_a_name_that_resolves_inside_a_network_is_refused_where_it_connects(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    answers = iter(["93.184.216.34", "10.0.0.7"])  # public when it is looked up, private when it is connected to

    def rebinding(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    next(answers)  # somebody's check
    with Client() as client, pytest.raises(FetchError, match=r"leads to 10\.0\.0\.7, an address inside a network"):
        client.get("http://innocent.example/")


@pytest.mark.parametrize("address", ["127.0.0.1", "[::1]", "0.0.0.0", "169.254.1.1", "192.168.1.1", "[fd00::1]"])
def test_special_addresses_are_refused(address: str) -> None:
    with Client() as client, pytest.raises(FetchError, match="inside a network"):
        client.get(f"http://{address}:9/")


@pytest.mark.parametrize(
    ("spelling", "same"),
    [
        ("https://a.example/x?utm_source=rss&id=3#top", "https://a.example/x?id=3"),
        ("HTTPS://A.example:443/x?id=3", "https://a.example/x?id=3"),
        ("ftp://a.example/x", ""),
        ("javascript:alert(1)", ""),
        ("http://[", ""),
    ],
)
def test_an_address_has_one_spelling(spelling: str, same: str) -> None:
    assert canonical(spelling) == same


def test_a_canonical_link_counts_on_its_own_host_only() -> None:
    link = b'<link href="%s" rel="canonical">'
    assert canonical_link(link % b"/a?utm_medium=x", "https://a.example/b") == "https://a.example/a"
    assert canonical_link(link % b"https://b.example/a", "https://a.example/b") == ""
    assert canonical_link(link % b"https://a.example/", "https://a.example/b") == ""


@pytest.mark.parametrize(("value", "seconds"), [("7", 7.0), ("x", 0.0), ("", 0.0), ("9" * 400, 86_400.0), ("-3", 0.0)])
def test_retry_after_is_read_and_bounded(value: str, seconds: float) -> None:
    assert retry_after(value) == seconds


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    with open_inbox(tmp_path), pytest.raises(LockedError), open_inbox(tmp_path):
        pass


def test_what_is_no_list_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Some words, no address.")
    with pytest.raises(InputError, match=r"notes\.txt"):
        fetch([str(tmp_path / "notes.txt")], tmp_path / "in")


def test_the_verb_ends_with_the_codes_of_run_and_counts(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with site() as server:
        codes = []
        for path in ("/sitemap.xml", "/html.rss"):
            into = ["--into", str(tmp_path / "in"), "--metrics-file", str(tmp_path / "metrics.prom")]
            with pytest.raises(SystemExit) as stop:
                main(["fetch", server.base + path, *into, "--delay", "0", "--json"])
            codes.append(stop.value.code)
    out, err = capfd.readouterr()

    assert codes == [0, 3]
    assert json.loads(out.splitlines()[0])["stored"] == len(ARTICLES)
    assert "an HTML page where a feed was expected" in err
    assert "clusterer_fetch_problems 1" in (tmp_path / "metrics.prom").read_text()


def test_answers_keep_no_header_that_does_not_hold() -> None:
    assert Answer("http://a.example", 200, (("ETag", '"x"'),), b"").header("etag") == '"x"'


@pytest.mark.parametrize("absent", ["httpcore", "httpx", "feedparser", "protego", "courlan"])
def test_without_the_extra_one_line_says_what_to_install(tmp_path: Path, absent: str) -> None:
    code = f"import sys; sys.modules[{absent!r}] = None; from clusterer.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "fetch", "http://quay.example/", "--into", str(tmp_path / "in")]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert said.stderr.startswith("clusterer: fetching needs an extra (")
    assert said.stderr.endswith("); pip install 'clusterer[web]'\n")
    assert said.stderr.count("\n") == 1
