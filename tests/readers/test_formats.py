"""Each format, well and badly written. Broken rows are set aside with their place and a reason; the rest is read."""

from __future__ import annotations

import builtins
import codecs
import csv
import datetime as dt
import gzip
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from clusterer.documents import Document, Quarantined
from clusterer.errors import MissingExtraError
from clusterer.readers import read, streams

ROWS = [
    {"id": "a", "title": "Ferry aground", "text": "Die Fähre lief auf Grund – “gestern”.", "date": "2026-03-09"},
    {
        "id": "b",
        "title": "Harbour shut",
        "text": 'First paragraph,\n\nsecond; "quoted" paragraph.',
        "date": "2026-03-10",
    },
    {"id": "c", "title": "港", "text": "港湾委員会は古い魚市場を閉鎖する。", "date": ""},
]


def texts(path: Path) -> tuple[list[str], list[Quarantined]]:
    documents, quarantined = articles(path)
    return [document.text for document in documents], quarantined


def articles(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


def as_jsonl(rows: list[dict[str, str]]) -> bytes:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def as_csv(rows: list[dict[str, str]], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def as_parquet(rows: list[dict[str, str]]) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rows.jsonl", as_jsonl(ROWS)),
        ("rows.ndjson", as_jsonl(ROWS) + b"\r\n\r\n"),
        ("rows.JSONL", codecs.BOM_UTF8 + as_jsonl(ROWS)),
        ("rows.jsonl.gz", gzip.compress(as_jsonl(ROWS), mtime=0)),
        ("rows.jsonl.zst", zstandard.compress(as_jsonl(ROWS))),
        ("utf16.jsonl", as_jsonl(ROWS).decode().encode("utf-16")),
        (
            "utf16be.jsonl",
            as_jsonl(ROWS[:2]).decode().encode("utf-16-be")
            + as_jsonl(ROWS[2:]).decode().join("\n ").encode("utf-16-be"),
        ),
        ("array.jsonl", json.dumps(ROWS, indent=1).encode()),
        ("rows.csv", as_csv(ROWS)),
        ("semicolons.csv", as_csv(ROWS, ";")),
        ("bars.csv.gz", gzip.compress(as_csv(ROWS, "|"), mtime=0)),
        ("rows.tsv", as_csv(ROWS, "\t")),
        ("bom.csv", codecs.BOM_UTF8 + as_csv(ROWS)),
        ("utf16.csv", as_csv(ROWS).decode().encode("utf-16")),
        ("rows.parquet", as_parquet(ROWS)),
    ],
)
def test_every_format_gives_the_same_articles(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    documents, quarantined = articles(tmp_path / name)

    assert quarantined == []
    assert [(d.id, d.title, d.text.replace("\r\n", "\n")) for d in documents] == [
        (row["id"], row["title"], row["text"]) for row in ROWS
    ]
    assert [d.published is None for d in documents] == [False, False, True]


class TestText:
    def write(self, folder: Path, content: str | bytes, name: str = "article.txt") -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def test_a_headline_followed_by_a_blank_line_is_the_title(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, "Ferry runs aground off Port Ellery\n\nThe ferry Aurora ran aground on Sunday.\n")

        (found,), _ = articles(path)

        assert (found.title, found.text) == (
            "Ferry runs aground off Port Ellery",
            "The ferry Aurora ran aground on Sunday.\n",
        )
        assert found.source == str(path)

    @pytest.mark.parametrize(
        "content",
        [
            "The ferry Aurora ran aground on Sunday.\n\nNobody was hurt.",
            "The ferry Aurora ran aground off Port Ellery on Sunday with 143 people\non board, and nobody was hurt.",
            "PORT ELLERY (AP) — A ferry ran aground\n\nNobody was hurt.",
            "By Ida Holm\n\nThe ferry Aurora ran aground on Sunday.",
            "Ferry aground",
            "the ferry ran aground\n\nNobody was hurt.",
            "The harbour master said\nthat the ferry had\nrun aground on Sunday.",
            "“It was dark and we heard a bang.”\n\nNobody was hurt.",
        ],
    )
    def test_without_a_headline_there_is_no_title(self, tmp_path: Path, content: str) -> None:
        (found,), _ = articles(self.write(tmp_path, content))

        assert (found.title, found.text) == ("", content)

    def test_a_headline_right_above_a_long_paragraph_is_the_title(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, "Ferry aground\nThe ferry Aurora ran aground " + "on rocks and rocks " * 8 + ".\n")

        assert articles(path)[0][0].title == "Ferry aground"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
    def test_encodings_are_told_apart(self, tmp_path: Path, encoding: str) -> None:
        text = "Die Fähre „Möwe“ lief am Sonntag auf Grund, sagte der Bürgermeister. Verletzt wurde niemand."

        assert texts(self.write(tmp_path, text.encode(encoding))) == ([text], [])

    def test_other_legacy_encodings_are_guessed(self, tmp_path: Path) -> None:
        text = "Паром «Чайка» сел на мель в воскресенье вечером, сообщил мэр города. Никто не пострадал. " * 5

        assert texts(self.write(tmp_path, text.encode("cp1251"))) == ([text], [])

    @pytest.mark.parametrize(
        ("encoding", "text"),
        [
            (
                "cp1250",
                "Zarząd portu postanowił w poniedziałek zamknąć stary targ rybny. Żaden z kupców się nie zgodził. ",
            ),
            ("gb18030", "港口委员会星期一决定在九月底之前关闭旧鱼市场，商贩们表示强烈反对这一决定。"),
            ("shift_jis", "港湾委員会は月曜日、古い魚市場を九月末までに閉鎖することを決めたと発表した。"),
            ("cp1256", "قرر مجلس الميناء يوم الاثنين إغلاق سوق السمك القديم قبل نهاية شهر سبتمبر المقبل. "),
        ],
    )
    def test_further_legacy_encodings_are_guessed(self, tmp_path: Path, encoding: str, text: str) -> None:
        assert texts(self.write(tmp_path, (text * 4).encode(encoding))) == ([text * 4], [])

    def test_stray_bytes_in_utf_8_are_read_as_windows_1252(self, tmp_path: Path) -> None:
        content = (
            "Die Fähre lief auf Grund, sagte der Bürgermeister. ".encode() * 3 + b"\x93Niemand\x94 wurde verletzt."
        )

        assert texts(self.write(tmp_path, content))[0][0].endswith("“Niemand” wurde verletzt.")

    @pytest.mark.parametrize(
        "content",
        [
            b"%PDF-1.7 ...",
            b"\x89PNG\r\n\x1a\n" + bytes(200),
            gzip.compress(b"text", mtime=0),
            bytes(range(256)) * 20,
            b"\0" * 500,
        ],
        ids=["pdf", "png", "gzip", "every byte", "zeros"],
    )
    def test_a_binary_file_is_set_aside(self, tmp_path: Path, content: bytes) -> None:
        path = self.write(tmp_path, content)
        documents, (quarantined,) = articles(path)

        assert documents == []
        assert quarantined.source == str(path)
        assert "no text, but" in quarantined.reason or "neither a text" in quarantined.reason

    @pytest.mark.parametrize("content", [b"", b" \n\n\t", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
    def test_an_empty_file_is_set_aside(self, tmp_path: Path, content: bytes) -> None:
        documents, quarantined = articles(self.write(tmp_path, content))

        assert documents == []
        assert [q.reason for q in quarantined] == ["neither a text nor a title; an article needs one of them"]

    def test_a_few_zero_bytes_are_dropped(self, tmp_path: Path) -> None:
        content = "The ferry ran aground. " * 20
        for written in (content.replace("ferry", "fer\0ry", 1), content + "\0" * 5_000):  # the second: a torn write
            assert texts(self.write(tmp_path, written)) == ([content], [])

    def test_a_file_with_many_zero_bytes_is_set_aside(self, tmp_path: Path) -> None:
        documents, (quarantined,) = articles(self.write(tmp_path, "The ferry\0 ran\0 aground\0. " * 20))

        assert documents == []
        assert "binary data" in quarantined.reason

    def test_a_file_too_large_for_an_article_is_set_aside(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(streams, "LONGEST", 1 << 20)
        path = tmp_path / "bomb.txt.gz"
        path.write_bytes(gzip.compress(b"a" * (2 << 20)))

        documents, (quarantined,) = articles(path)

        assert documents == []
        assert "larger than 1 MB" in quarantined.reason


class TestJsonLines:
    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (b'{"text": "unfinished', "not valid JSON"),
            (b"plain words", "not valid JSON"),
            (b'{"text": 12}', "the text is a number (12)"),
            (b'{"title": ""}', "neither a text nor a title"),
            (b'"a string"', "a string where an object was expected"),
            (b"null", "null where an object was expected"),
            (b'{"text": NaN}', "neither a text nor a title"),
            (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "nested "),  # too deeply for Python to read, or for us
            (b'{"id": ' + b"9" * 5_000 + b"}", "not valid JSON"),
        ],
    )
    def test_a_broken_line_is_set_aside_and_the_next_is_read(self, tmp_path: Path, line: bytes, expected: str) -> None:
        path = tmp_path / "rows.jsonl"
        path.write_bytes(b'{"text": "First."}\n\n' + line + b'\n{"text": "Last."}\n')

        found, quarantined = texts(path)

        assert found == ["First.", "Last."]
        assert [q.source for q in quarantined] == [f"{path}:3"]
        assert expected in quarantined[0].reason

    def test_lines_in_different_encodings(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        line = '{"text": "Der Bürgermeister sagte, die Fähre sei überfüllt gewesen."}'
        path.write_bytes(line.encode() + b"\n" + line.encode("cp1252") + b"\n")

        assert texts(path) == ([json.loads(line)["text"]] * 2, [])

    def test_what_python_and_javascript_write_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        path.write_bytes(
            b'{"text": "x", "score": NaN, "pair": "\\ud83d\\ude00", "lone": "\\ud83d", "text": "the last one counts"}'
        )

        (found,), quarantined = articles(path)

        assert quarantined == []
        assert found.text == "the last one counts"
        assert found.metadata == {"pair": "😀", "lone": "�"}

    def test_a_line_too_long_for_an_article_is_skipped(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(streams, "LONGEST", 1 << 20)
        path = tmp_path / "rows.jsonl.zst"
        content = b'{"text": "First."}\n{"text": "' + b"a" * (3 << 20) + b'"}\n{"text": "Last."}'
        path.write_bytes(zstandard.compress(content))

        found, quarantined = texts(path)

        assert found == ["First.", "Last."]
        assert [q.source for q in quarantined] == [f"{path}:2"]

    @pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress])
    def test_a_truncated_archive_gives_what_stood_before(
        self, tmp_path: Path, compress: Callable[[bytes], bytes]
    ) -> None:
        rows = b"\n".join(json.dumps({"text": random.Random(n).randbytes(150).hex()}).encode() for n in range(4_000))
        path = tmp_path / ("rows.jsonl.gz" if compress is gzip.compress else "rows.jsonl.zst")
        whole = compress(rows)
        path.write_bytes(whole[: len(whole) - len(whole) // 4])

        found, quarantined = texts(path)

        assert 0 < len(found) < 4_000
        assert quarantined
        assert all(q.source.startswith(str(path)) for q in quarantined)

    def test_an_archive_in_name_only_is_set_aside(self, tmp_path: Path) -> None:
        for name in ("a.jsonl.gz", "b.jsonl.zst"):
            (tmp_path / name).write_bytes(b'{"text": "not compressed at all"}')

        found, quarantined = texts(tmp_path)

        assert found == []
        assert len(quarantined) == 2


class TestCsv:
    def test_rows_are_counted_as_in_a_spreadsheet(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_text('title,text\nOne,"a\nb"\nTwo,\n,\nThree,c,d,e\nFour,f\n')

        documents, quarantined = articles(path)

        assert [(d.title, d.text, d.source) for d in documents] == [
            ("One", "a\nb", f"{path}:2"),
            ("Two", "Two", f"{path}:3"),
            ("Four", "f", f"{path}:6"),
        ]
        assert [q.source for q in quarantined] == [f"{path}:5"]
        assert "4 fields where the header has 2" in quarantined[0].reason

    def test_a_table_without_text_is_set_aside_once(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_text("name,value\na,1\nb,2\n")

        documents, quarantined = articles(path)

        assert documents == []
        assert [q.reason for q in quarantined] == [
            "no column named text or title (columns: name, value); name one in the first row"
        ]

    def test_a_quotation_mark_that_is_never_closed_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_text('id,text\n1,one\n2,"two is never closed\n3,three\n')

        found, quarantined = texts(path)

        assert found == ["one", "three"]
        assert [q.source for q in quarantined] == [f"{path}:3"]
        assert "close the quotation mark" in quarantined[0].reason

    def test_very_long_fields_are_read(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_text("text\n" + "long " * 100_000 + "\n")

        assert len(texts(path)[0][0]) == 500_000

    def test_old_line_ends_and_zero_bytes(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_bytes(b"id,text\r\n1,one\0\r\n2,caf\xe9 cr\xe8me\r\n")

        assert texts(path) == (["one", "café crème"], [])

    def test_lines_that_end_in_a_carriage_return_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "rows.csv"
        path.write_bytes(b"id,text\r1,one\r2,two\r")

        assert texts(path) == (["one", "two"], [])

    def test_an_empty_table_holds_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "empty.csv").write_text("")
        (tmp_path / "header.csv").write_text("title,text\n")

        assert texts(tmp_path) == ([], [])


class TestParquet:
    def write(self, folder: Path, rows: list[dict[str, Any]]) -> Path:
        path = folder / "rows.parquet"
        pq.write_table(pa.Table.from_pylist(rows), path)
        return path

    def test_typed_values_are_understood(self, tmp_path: Path) -> None:
        when = dt.datetime(2026, 3, 9, 10, tzinfo=dt.UTC)
        path = self.write(
            tmp_path, [{"id": 7, "text": "x", "date": when, "tags": ["a"], "score": float("nan"), "day": when.date()}]
        )

        (found,), _ = articles(path)

        assert (found.id, found.published, found.source) == ("7", when, f"{path}:1")
        assert found.metadata == {"tags": ["a"], "day": "2026-03-09"}

    def test_rows_without_text_are_set_aside(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, [{"text": "x"}, {"text": None}])

        assert [q.source for q in articles(path)[1]] == [f"{path}:2"]

    @pytest.mark.parametrize("content", [b"", b"PAR1", b"no parquet at all, but long enough to look at PAR1"])
    def test_a_damaged_file_is_set_aside(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "rows.parquet"
        path.write_bytes(content)

        assert [q.source for q in articles(path)[1]] == [str(path)]

    def test_without_pyarrow_the_error_says_what_to_install(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = self.write(tmp_path, [{"text": "x"}])
        real_import = builtins.__import__

        def no_pyarrow(name: str, *args: Any, **kwargs: Any) -> Any:
            if name.startswith("pyarrow"):
                raise ImportError(name)
            return real_import(name, *args, **kwargs)

        monkeypatch.setattr(builtins, "__import__", no_pyarrow)
        with pytest.raises(MissingExtraError, match=r"pip install 'clusterer\[parquet\]'"):
            list(read(path))


@pytest.mark.parametrize("line", ["[]", "[1, 2]", "[1,", "{", '[{"text": 1}]'])
@pytest.mark.parametrize("before", [True, False])
def test_a_list_among_json_lines_takes_no_other_line_with_it(tmp_path: Path, line: str, before: bool) -> None:
    rows = [json.dumps({"id": str(i), "text": f"Text number {i}."}) for i in range(3)]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([rows[0], line, *rows[1:]] if before else [line, *rows]) + "\n")
    read_texts, bad = texts(path)
    if before or line.endswith("]"):
        assert read_texts == ["Text number 0.", "Text number 1.", "Text number 2."]
    assert bad
