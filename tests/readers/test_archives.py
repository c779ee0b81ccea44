"""Archives, mail, feeds and WARC: each gives the articles in it, in order, and one line for each that it cannot."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.readers import read
from tests.readers.newspaper import page

PAGES = {f"day/{n}.html": page(f"Ferry number {n} runs aground again").encode() for n in range(3)}
TITLES = [f"Ferry number {n} runs aground again" for n in range(3)]


def articles(path: Path) -> tuple[list[Document], list[Quarantined]]:
    aside: list[Quarantined] = []
    return list(read(path, on_quarantine=aside.append)), aside


def titles(path: Path) -> list[str]:
    found, aside = articles(path)
    assert not aside
    return [document.title for document in found]


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


class TestArchives:
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("a.zip", zipped(PAGES)),
            ("a.tar", tarred(PAGES)),
            ("a.tar.gz", tarred(PAGES, "w:gz")),
            ("a.tgz", tarred(PAGES, "w:gz")),
            ("no-suffix", zipped(PAGES)),
        ],
    )
    def test_members_are_read_in_order(self, tmp_path: Path, name: str, content: bytes) -> None:
        (tmp_path / name).write_bytes(content)

        assert titles(tmp_path / name) == TITLES

    def test_members_of_all_formats_are_read_and_named_by_archive_and_member(self, tmp_path: Path) -> None:
        path = tmp_path / "a.zip"
        path.write_bytes(zipped({"x.jsonl": b'{"text": "one"}\n{"text": "two"}\nbroken', "logo.png": b"\x89PNG"}))

        found, (aside,) = articles(path)
        assert [document.source for document in found] == [f"{path}!x.jsonl:1", f"{path}!x.jsonl:2"]
        assert aside.source == f"{path}!x.jsonl:3"

    def test_nothing_leaves_the_archive(self, tmp_path: Path) -> None:
        path = tmp_path / "inbox" / "a.zip"
        path.parent.mkdir()
        path.write_bytes(zipped({"../../escaped.txt": b"Some words", "/etc/absolute.txt": b"Other words"}))

        assert len(articles(path)[0]) == 2
        assert [entry.name for entry in tmp_path.rglob("*")] == ["inbox", "a.zip"]

    def test_one_level_of_nesting_is_read_and_the_next_is_a_line(self, tmp_path: Path) -> None:
        inner = zipped({"in.txt": b"Some words"})
        (tmp_path / "a.zip").write_bytes(zipped({"b.zip": inner, "c.zip": zipped({"d.zip": inner})}))

        found, (aside,) = articles(tmp_path / "a.zip")
        assert len(found) == 1
        assert "inside an archive inside an archive" in aside.reason

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(zipped({"bomb.txt": b"a" * (20 << 20), "good.txt": b"Some words"}))

        found, (aside,) = articles(tmp_path / "a.zip")
        assert len(found) == 1
        assert "unpacks to more than 200 times its size" in aside.reason

    @pytest.mark.parametrize("kind", ["zip", "tar"])
    def test_a_damaged_archive_is_one_line(self, tmp_path: Path, kind: str) -> None:
        content = zipped(PAGES) if kind == "zip" else tarred(PAGES)
        (tmp_path / f"a.{kind}").write_bytes(content[: len(content) * 2 // 5])

        _, aside = articles(tmp_path / f"a.{kind}")
        assert len(aside) == 1

    @pytest.mark.parametrize(
        ("name", "content", "tool"),
        [
            ("a.pdf", b"%PDF-1.7", "pdftotext"),
            ("a.docx", zipped({"[Content_Types].xml": b"", "word/a": b""}), "pandoc"),
        ],
    )
    def test_what_holds_no_text_for_us_names_the_tool(
        self, tmp_path: Path, name: str, content: bytes, tool: str
    ) -> None:
        (tmp_path / name).write_bytes(content)
        (tmp_path / "good.txt").write_bytes(b"Some words")

        assert tool in articles(tmp_path)[1][0].reason


class TestMail:
    def message(self) -> EmailMessage:
        message = EmailMessage()
        message["From"] = "Ana Lind <ana@wire.example>"
        message["Subject"] = "Fähre auf Grund"
        message["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
        message["Message-ID"] = "<4711@wire.example>"
        message.set_content("Die Fähre lief auf Grund.\n\nNiemand kam zu Schaden.")
        return message

    @pytest.mark.parametrize("name", ["a.eml", "a"])
    def test_a_message_is_an_article(self, tmp_path: Path, name: str) -> None:
        (tmp_path / name).write_bytes(bytes(self.message()))

        ((found,), aside) = articles(tmp_path / name)
        assert not aside
        assert (found.id, found.title, found.byline) == ("4711@wire.example", "Fähre auf Grund", "Ana Lind")
        assert found.text.split("\n\n")[1].strip() == "Niemand kam zu Schaden."
        assert found.published is not None

    def test_a_page_attached_to_it_is_another(self, tmp_path: Path) -> None:
        message = self.message()
        message.add_attachment(page().encode(), maintype="text", subtype="html", filename="ferry.html")
        (tmp_path / "a.eml").write_bytes(bytes(message))

        assert titles(tmp_path / "a.eml") == ["Fähre auf Grund", "Night ferry runs aground off Larnholm"]

    def test_a_message_of_html_only_is_read_like_a_page(self, tmp_path: Path) -> None:
        message = EmailMessage()
        message["Subject"] = "The subject"
        message["From"] = "a@b.example"
        message["Message-ID"] = "<1@b.example>"
        message.set_content(page(), subtype="html")
        (tmp_path / "a.eml").write_bytes(bytes(message))

        ((found,), _) = articles(tmp_path / "a.eml")
        assert found.title == "The subject"
        assert "None of the 214 people" in found.text


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Larnholm Post</title><language>en-GB</language>
<item><title>Ferry &amp; tug</title><link>https://post.example/1</link><guid>tag:1</guid>
<pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description>In short.</description>
<content:encoded><![CDATA[<p>The whole text of it,</p><p>in two paragraphs.</p>]]></content:encoded>
<source url="https://apnews.com/rss">AP News</source></item>
<item><title>Only a summary</title><link>https://post.example/2</link>
<description>Nothing &lt;b&gt;more&lt;/b&gt;.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Larnholm Post</title>
<entry><id>tag:1</id><title>Ferry</title><link href="https://post.example/1"/><updated>2026-03-03T10:00:00Z</updated>
<author><name>Ana Lind</name></author>
<content type="html">&lt;p&gt;The whole text.&lt;/p&gt;</content></entry></feed>"""
JSON_FEED = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "The Larnholm Post", "language": "en", "items": '
    '[{"id": "1", "url": "https://post.example/1", "content_html": "<p>The whole text.</p>"}]}'
)


class TestFeeds:
    def test_an_entry_with_its_text_is_an_article_and_a_summary_says_so(self, tmp_path: Path) -> None:
        (tmp_path / "feed.rss").write_text(RSS)

        (full, short), aside = articles(tmp_path / "feed.rss")
        assert not aside
        assert (full.id, full.title, full.text) == (
            "tag:1",
            "Ferry & tug",
            "The whole text of it,\n\nin two paragraphs.",
        )
        assert (full.metadata["extent"], short.metadata["extent"]) == ("full text", "summary")
        assert (short.text, short.outlet, short.language) == ("Nothing more.", "The Larnholm Post", "en")

    def test_the_source_that_rss_names_is_a_sign_of_the_origin(self, tmp_path: Path) -> None:
        from clusterer.origin import attribute, load_agencies

        (tmp_path / "feed.rss").write_text(RSS)
        full = articles(tmp_path / "feed.rss")[0][0]

        assert full.outlet == "AP News"
        assert [origin.agency for origin in attribute(full, load_agencies("")).origins] == ["AP"]

    @pytest.mark.parametrize(
        ("name", "content"), [("a.xml", ATOM), ("a", ATOM), ("a.json", JSON_FEED), ("a", JSON_FEED)]
    )
    def test_feeds_are_known_by_their_content(self, tmp_path: Path, name: str, content: str) -> None:
        (tmp_path / name).write_text(content)

        ((found,), aside) = articles(tmp_path / name)
        assert not aside
        assert (found.text, found.url, found.outlet) == (
            "The whole text.",
            "https://post.example/1",
            "The Larnholm Post",
        )

    @pytest.mark.parametrize("content", ["<rss/>", "<rss version='2.0'><channel></channel></rss>", "<feed"])
    def test_a_feed_without_entries_is_one_line(self, tmp_path: Path, content: str) -> None:
        (tmp_path / "feed.rss").write_text(content)

        found, aside = articles(tmp_path / "feed.rss")
        assert (len(found), len(aside)) == (0, 1)

    def test_a_list_of_addresses_names_the_verb_that_fetches(self, tmp_path: Path) -> None:
        (tmp_path / "map.xml").write_text(
            "<?xml version='1.0'?><urlset><url><loc>https://a.example</loc></url></urlset>"
        )

        assert "clusterer fetch" in articles(tmp_path / "map.xml")[1][0].reason


def record(kind: str, address: str, content: bytes, status: str = "200 OK") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n".encode() + content
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-03-03T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(address)):032x}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def warc(*, packed: bool) -> bytes:
    records = [record("response", f"https://post.example/{n}", content) for n, content in enumerate(PAGES.values())]
    records.append(record("response", "https://post.example/x", b"no", "404 Not Found"))
    records.append(record("revisit", "https://post.example/0", b""))
    return b"".join(gzip.compress(one) if packed else one for one in records)


class TestWarc:
    @pytest.mark.parametrize(("name", "packed"), [("a.warc", False), ("a.warc.gz", True), ("a", True), ("a", False)])
    def test_responses_are_articles_with_their_address(self, tmp_path: Path, name: str, packed: bool) -> None:
        (tmp_path / name).write_bytes(warc(packed=packed))

        found, aside = articles(tmp_path / name)
        assert not aside
        assert [document.title for document in found] == TITLES
        assert [document.url for document in found] == [f"https://post.example/{n}" for n in range(3)]

    @pytest.mark.parametrize("packed", [False, True])
    def test_what_stands_before_a_cut_is_read(self, tmp_path: Path, packed: bool) -> None:
        whole = warc(packed=packed)
        first = len(gzip.compress(PAGES["day/0.html"])) if packed else len(PAGES["day/0.html"])
        (tmp_path / "a.warc").write_bytes(whole[: 2 * first])

        found, aside = articles(tmp_path / "a.warc")
        assert [document.title for document in found] == TITLES[: len(found)]
        assert len(found) >= 1
        assert len(aside) == 1

    def test_no_cut_page_is_taken_for_a_whole_one(self, tmp_path: Path) -> None:
        whole = warc(packed=True)
        for cut in [*range(1, len(whole), 199), len(whole)]:
            (tmp_path / f"{cut:05}.warc.gz").write_bytes(whole[:cut])
        found, aside = articles(tmp_path)
        assert {document.text for document in found} == {document.text for document in found[-3:]}
        assert [document.title for document in found[-3:]] == TITLES
        assert {one.source.rpartition("/")[2].partition(".")[0] for one in aside} >= {"00001", "00200", "00399"}


def test_a_member_that_has_lost_its_name_costs_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.txt", "The quay stays shut.")
        archive.writestr("in.jsonl", '{"text": "The harbour board closed the quay."}')
    path.write_bytes(path.read_bytes().replace(b"x.txt", b"\0.txt"))  # what stands behind a zero byte is cut off
    quarantined: list[Quarantined] = []
    documents = list(read(path, on_quarantine=quarantined.append))
    assert [document.text for document in documents] == ["The harbour board closed the quay."]
    assert ["without a name" in item.reason for item in quarantined] == [True]
