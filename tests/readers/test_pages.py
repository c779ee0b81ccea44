"""A page gives its article, what it says about it, and the lines around it where credits stand; nothing else."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.origin import attribute, load_agencies
from clusterer.readers import read
from clusterer.readers.pages import Page, Refused, Workers
from clusterer.readers.pages.page import read_page
from clusterer.readers.rows import document
from clusterer.readers.streams import UnreadableError
from tests.readers.newspaper import BODY, page

ARTICLE = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "The Larnholm Post"},
        {
            "@type": "NewsArticle",
            "headline": "Night ferry runs aground off Larnholm",
            "datePublished": "2026-03-03T07:15:00+01:00",
            "author": [{"@type": "Person", "name": "Ana Lind"}, {"@type": "Person", "name": "Jo Berg"}],
            "publisher": {"@type": "Organization", "name": "The Larnholm Post"},
            "mainEntityOfPage": "https://post.example/2026/ferry",
        },
    ],
}


def jsonld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def articles(path: Path) -> tuple[list[Document], list[Quarantined]]:
    aside: list[Quarantined] = []
    return list(read(path, on_quarantine=aside.append)), aside


def article(tmp_path: Path, html: str | bytes, name: str = "page.html") -> Document:
    (tmp_path / name).write_bytes(html if isinstance(html, bytes) else html.encode())
    (found,), aside = articles(tmp_path / name)
    assert not aside
    return found


class TestArticle:
    def test_the_body_is_the_paragraphs_and_nothing_around_them(self) -> None:
        assert read_page(page().encode())["text"].split("\n\n") == list(BODY)

    def test_title_outlet_language_and_byline_are_found(self) -> None:
        row = read_page(page().encode())

        assert row["title"] == "Night ferry runs aground off Larnholm"
        assert (row["outlet"], row["language"], row["byline"]) == ("The Larnholm Post", "en", "By Ana Lind")

    def test_what_the_page_declares_comes_first(self) -> None:
        row = read_page(page(head=jsonld(ARTICLE)).encode())

        assert row["published"] == "2026-03-03T07:15:00+01:00"
        assert row["byline"] == "Ana Lind, Jo Berg"
        assert row["url"] == "https://post.example/2026/ferry"

    def test_broken_json_ld_is_skipped_and_the_next_one_read(self) -> None:
        row = read_page(page(head='<script type="application/ld+json">{"a": </script>' + jsonld(ARTICLE)).encode())

        assert len(row["jsonld"]) == 1
        assert row["byline"] == "Ana Lind, Jo Berg"

    def test_paragraphs_in_several_containers_are_one_article(self) -> None:
        parts = [
            f'<div class="chunk"><p>{text} {text[::-1]}</p></div><div class="ad">Advertisement</div>' for text in BODY
        ]
        html = f"<html><body><h1>Ferry</h1>{''.join(parts)}</body></html>"

        text = read_page(html.encode())["text"]
        assert all(paragraph in text for paragraph in BODY)

    def test_a_text_that_only_scripts_show_is_taken_from_what_the_page_declares(self) -> None:
        declared = {"@type": "NewsArticle", "headline": "Ferry aground", "articleBody": " ".join(BODY * 2)}
        html = f"<html><head>{jsonld(declared)}</head><body><div id=app>Please turn on JavaScript.</div></body></html>"

        assert read_page(html.encode())["text"] == " ".join(BODY * 2)

    def test_a_box_around_the_whole_page_does_not_hide_its_article(self) -> None:
        html = (
            page()
            .replace("<main>", '<form class="page with-sidebar comments"><main>')
            .replace("</main>", "</main></form>")
        )

        assert read_page(html.encode())["text"].split("\n\n") == list(BODY)

    @pytest.mark.parametrize(
        ("charset", "declared"),
        [
            ("utf-8", "utf-8"),
            ("windows-1252", "iso-8859-1"),
            ("utf-8", "iso-8859-1"),
            ("utf-16", ""),
            ("iso8859-2", "iso-8859-2"),
        ],
    )
    def test_a_wrong_charset_costs_no_letter(self, charset: str, declared: str) -> None:
        text = "Die Fähre lief auf Grund, sagte der Hafenmeister; das Öl wurde abgepumpt, und niemand kam zu Schaden."
        html = page(body=(text, text[::-1])).replace("utf-8", declared)

        assert text in read_page(html.encode(charset))["text"]

    def test_the_servers_charset_is_believed_where_the_page_says_nothing(self) -> None:
        text = "Паром сел на мель у северного пирса, сообщил начальник порта; никто из пассажиров не пострадал."
        html = page(body=(text,)).replace('<meta charset="utf-8">', "")

        assert text in read_page(html.encode("koi8-r"), "koi8-r")["text"]


class TestAround:
    def article(self, html: str) -> Document:
        found = document(read_page(html.encode()), "page.html", "page.html")
        assert isinstance(found, Document)
        return found

    def origins(self, html: str) -> dict[str, list[tuple[str, str]]]:
        found = attribute(self.article(html), load_agencies(""))
        return {origin.agency: [(e.kind, e.field or e.where) for e in origin.evidence] for origin in found.origins}

    def test_a_sign_off_behind_the_body_is_origin_text_and_no_body(self) -> None:
        html = page(body=BODY[1:], below='<div class="foot">Source: Reuters</div>')

        assert "Source" not in self.article(html).text
        assert self.origins(html) == {"Reuters": [("source line", "around.after.0")]}

    def test_evidence_quotes_the_block_it_stands_in(self) -> None:
        document = self.article(page(body=BODY[1:], below="<p>© 2026 The Associated Press</p>"))
        (origin,) = attribute(document, load_agencies("")).origins
        evidence = origin.evidence[0]
        _, name, number = evidence.field.split(".")

        assert document.metadata["around"][name][int(number)][evidence.start : evidence.end] == evidence.quote

    def test_captions_and_teasers_are_no_origin(self) -> None:
        related = '<h3>More</h3><p><a href="/x">LONDON (Reuters) - Shares fell on Monday, traders said</a></p>'

        assert self.origins(page(body=BODY[1:], below=related)) == {}

    def test_a_byline_behind_the_article_is_the_next_articles(self) -> None:
        assert self.origins(page(body=BODY[1:], above="", below="<p>By Reuters</p>")) == {}


class TestHostile:
    @pytest.mark.parametrize(
        "html",
        [
            "<html>" + "<div>" * 20_000 + " ".join(BODY),
            "<p>" + "word " * 300_000,
            "<table>" + "<tr><td>1</td><td>2</td></tr>" * 20_000 + "</table>" + page(),
            "<b><i><p>soup</b></i>" * 500 + page(),
            page().replace("harbour", "har\0bour\x0b"),
            "<a href=" * 10_000 + page(),
            "<script>" * 3_000 + page() + "</script>",
        ],
        ids=["deep", "one paragraph", "cells", "soup", "controls", "open tags", "scripts"],
    )
    def test_any_page_ends_as_an_article_or_a_reason(self, html: str) -> None:
        with suppress(UnreadableError):
            assert read_page(html.encode())["text"].strip()

    def test_deep_nesting_keeps_its_text(self) -> None:
        assert BODY[3] in read_page(("<html>" + "<div>" * 5_000 + " ".join(BODY)).encode())["text"]

    def test_lone_surrogates_are_no_reason_to_stop(self) -> None:
        assert BODY[1] in read_page(page(body=("\ud800 lone", *BODY)).encode("utf-8", "surrogatepass"))["text"]

    def test_an_empty_page_is_refused(self) -> None:
        with pytest.raises(UnreadableError, match="no article's text"):
            read_page(b"<html><body><nav><a href=x>Home</a></nav></body></html>")

    def test_a_page_that_takes_too_long_costs_its_worker_and_one_line(self) -> None:
        slow = Page(("<p>" + "word " * 3_000_000).encode())
        with Workers(1, deadline=0.02) as workers:
            (answer,) = workers.answers([slow])

        assert answer == Refused("not read within 0.02 seconds; leave it out, or clean it of what is no text")

    def test_a_page_that_kills_its_worker_costs_one_line_and_the_next_is_read(self) -> None:
        good = Page(page().encode())
        with Workers(1) as workers:
            list(workers.answers([good]))
            workers._all[0]._process.kill()
            first, second = workers.answers([good, good])

        assert isinstance(first, Refused)
        assert "killed its reader" in first.reason
        assert not isinstance(second, Refused)


class TestReading:
    def test_pages_come_in_the_order_of_their_files(self, tmp_path: Path) -> None:
        for number in range(20):
            (tmp_path / f"{number:02}.html").write_text(page(f"Ferry number {number} runs aground again"))

        found, aside = articles(tmp_path)
        assert [one.title for one in found] == [f"Ferry number {n} runs aground again" for n in range(20)]
        assert not aside

    @pytest.mark.parametrize("name", ["page.html", "page", "page.dat", "page.txt", "page.xml"])
    def test_a_page_is_known_by_its_content(self, tmp_path: Path, name: str) -> None:
        assert article(tmp_path, page(), name).title == "Night ferry runs aground off Larnholm"

    def test_only_what_is_not_passed_over_is_read_ahead(self, tmp_path: Path) -> None:
        for name in "abc":
            (tmp_path / f"{name}.html").write_text(page(f"Ferry {name} runs aground off Larnholm"))
        known = str(tmp_path / "b.html")

        found = read(tmp_path, skip=lambda path: path == known, unchanged=lambda path: path == known)
        assert [Path(one.source).stem for one in found] == ["a", "c"]

    def test_what_a_browser_saves_beside_a_page_is_left_out(self, tmp_path: Path) -> None:
        (tmp_path / "ferry.html").write_text(page())
        (tmp_path / "ferry_files").mkdir()
        (tmp_path / "ferry_files" / "frame.html").write_text(page("An advertisement in a frame of its own"))

        assert [one.title for one in articles(tmp_path)[0]] == ["Night ferry runs aground off Larnholm"]
