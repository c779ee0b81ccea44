"""What is cut off, joined, mislabelled or poisoned: all that is whole is read, and the rest is named."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import zlib
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from clusterer.documents import Document, Quarantined
from clusterer.readers import ROWS_NAMED, read
from clusterer.readers.compressed import DamagedError, Decompressed

LINES = [
    json.dumps({"id": f"a{n}", "text": f"Article {n} of the {n * 7919 % 1000} that are here."}) for n in range(900)
]
WHOLE = ("\n".join(LINES) + "\n").encode()


def found(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


def decompressed(content: bytes, compression: str, step: int) -> tuple[bytes, str]:
    stream = Decompressed(io.BytesIO(content), compression)
    parts: list[bytes] = []
    try:
        while part := stream.read(step):
            parts.append(part)
    except DamagedError as damage:
        return b"".join(parts), str(damage)
    return b"".join(parts), ""


def zstd(content: bytes, *, checksum: bool = True) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=checksum).compress(content)


@pytest.mark.parametrize("step", [1, 100, 1 << 18])
@pytest.mark.parametrize(("compression", "pack"), [(".gz", gzip.compress), (".zst", zstd)])
def test_compressed_members_are_read_one_after_the_other(compression: str, pack: object, step: int) -> None:
    assert callable(pack)
    half = len(WHOLE) // 2
    many = pack(WHOLE[:half]) + pack(b"") + pack(WHOLE[half:])
    assert decompressed(many, compression, step) == (WHOLE, "")
    assert decompressed(many + b"\0" * 700, compression, step) == (WHOLE, "")
    assert decompressed(many + b"\0" * 700 + b"junk", compression, step)[0] == WHOLE
    assert "something else" in decompressed(many + b"junk", compression, step)[1]
    assert decompressed(b"junk" + many, compression, step)[0] == b""
    assert decompressed(b"", compression, step)[0] == b""


def test_frames_that_are_to_be_skipped_are() -> None:
    skipped = (0x184D2A53).to_bytes(4, "little") + (5).to_bytes(4, "little") + b"notes"
    assert decompressed(skipped + zstd(WHOLE) + skipped, ".zst", 999) == (WHOLE, "")
    assert "missing" in decompressed(zstd(WHOLE) + skipped[:-1], ".zst", 999)[1]


@pytest.mark.parametrize("compression", [".gz", ".zst"])
def test_wherever_it_is_cut_what_stood_before_is_read_and_the_cut_is_named(compression: str) -> None:
    """No member is shorter for the next one's being cut, and no cut passes for an end."""
    pack = gzip.compress if compression == ".gz" else zstd
    first, second = pack(WHOLE[:3_000]), pack(WHOLE[3_000:6_000])
    content = first + second
    for cut in range(1, len(content)):
        text, damage = decompressed(content[:cut], compression, 4_096)
        assert WHOLE.startswith(text)
        assert damage or cut == len(first)
        assert len(text) >= (3_000 if cut >= len(first) else 0)
    if compression == ".gz":  # of a member that is cut, all that zlib can tell
        member = zlib.decompressobj(31)
        assert decompressed(first[:-100], ".gz", 77)[0] == member.decompress(first[:-100]) + member.flush()


@pytest.mark.parametrize("compression", [".gz", ".zst"])
def test_of_changed_bytes_nothing_is_lost_that_stood_before(compression: str) -> None:
    first = gzip.compress(WHOLE[:3_000]) if compression == ".gz" else zstd(WHOLE[:3_000])
    second = bytearray(gzip.compress(WHOLE[3_000:]) if compression == ".gz" else zstd(WHOLE[3_000:]))
    for at in range(0, len(second), 97):
        spoilt = bytearray(second)
        spoilt[at] ^= 0x10
        text, _ = decompressed(first + bytes(spoilt), compression, 1 << 16)
        assert text.startswith(WHOLE[:3_000])


@pytest.mark.parametrize("name", ["in.jsonl.gz", "in.jsonl.zst"])
def test_a_cut_archive_is_named_in_one_line(tmp_path: Path, name: str) -> None:
    packed = gzip.compress(WHOLE) if name.endswith("gz") else b"".join(zstd(f"{line}\n".encode()) for line in LINES)
    path = tmp_path / name
    path.write_bytes(packed[: len(packed) * 2 // 3])
    documents, quarantined = found(path)
    assert 100 < len(documents) < len(LINES)
    assert [q.source for q in quarantined] == [str(path)]
    assert "cut off or damaged" in quarantined[0].reason


def test_a_cut_array_gives_its_whole_objects(tmp_path: Path) -> None:
    array = "[" + ",\n".join(LINES) + "]"
    (tmp_path / "a.json").write_text(array[: len(array) // 2])
    documents, quarantined = found(tmp_path / "a.json")
    assert 300 < len(documents) < 600
    assert len(quarantined) == 1
    (tmp_path / "b.json.gz").write_bytes(gzip.compress(array.encode())[:-30])
    documents, quarantined = found(tmp_path / "b.json.gz")
    assert len(documents) > 800
    assert "cut off" in quarantined[0].reason


@pytest.mark.parametrize("end", ["\n", ""])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_with_byte_order_marks_that_are_joined_lose_nothing(tmp_path: Path, end: str, encoding: str) -> None:
    content = f'{{"id": "1", "text": "Käse"}}\n{{"id": "2", "text": "Brot"}}{end}'.encode(encoding)
    (tmp_path / "in.jsonl").write_bytes(content * 2)
    documents, quarantined = found(tmp_path / "in.jsonl")
    assert ([d.text for d in documents], quarantined) == (["Käse", "Brot"] * 2, [])


def test_tables_that_are_joined_have_one_header(tmp_path: Path) -> None:
    content = "id,text\n1,Käse\n2,Brot\n".encode("utf-8-sig")
    (tmp_path / "in.csv").write_bytes(content * 2 + b"\xef\xbb\xbftext,id\nWein,3\n")
    documents, quarantined = found(tmp_path / "in.csv")
    assert [(d.id, d.text) for d in documents] == [("1", "Käse"), ("2", "Brot")] * 2 + [("3", "Wein")]
    assert quarantined == []


class TestQuotes:
    """RFC 4180 doubles a quotation mark, Spark and MySQL put a backslash before it; no file says which."""

    TEXT = 'Chair Aune said "it cannot wait, not another winter" and left. "No", he said, "more".'

    @pytest.mark.parametrize("rows", [1, 3, 5_000])
    @pytest.mark.parametrize("doubled", [True, False])
    def test_both_ways_are_read(self, tmp_path: Path, rows: int, doubled: bool) -> None:
        out = io.StringIO()
        writer = csv.writer(out, doublequote=doubled, escapechar=None if doubled else "\\", quoting=csv.QUOTE_ALL)
        writer.writerows([["id", "text", "outlet"], *([n, self.TEXT, "Quay Post"] for n in range(rows))])
        (tmp_path / "in.csv").write_text(out.getvalue())
        documents, quarantined = found(tmp_path / "in.csv")
        assert quarantined == []
        assert {(d.text, d.outlet) for d in documents} == {(self.TEXT, "Quay Post")}
        assert len(documents) == rows

    def test_a_backslash_before_the_end_of_a_field_is_a_backslash(self, tmp_path: Path) -> None:
        (tmp_path / "in.csv").write_text('id,text,path\n1,"said ""no"" again","C:\\news\\"\n2,"two","D:\\"\n')
        documents, quarantined = found(tmp_path / "in.csv")
        assert quarantined == []
        assert [(d.text, d.metadata["path"]) for d in documents] == [('said "no" again', "C:\\news\\"), ("two", "D:\\")]

    def test_a_lone_quotation_mark_is_no_half_text(self, tmp_path: Path) -> None:
        (tmp_path / "in.csv").write_text('id,text\n1,"he said "no, never" to them"\n2,"whole"\n')
        documents, quarantined = found(tmp_path / "in.csv")
        assert ([d.text for d in documents], [q.source[-2:] for q in quarantined]) == (["whole"], [":2"])

    @pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
    def test_excel_names_the_delimiter(self, tmp_path: Path, first: str) -> None:
        (tmp_path / "in.csv").write_text(f"{first}\nid;text\n1;one, two; three\n2;four\n")
        documents, quarantined = found(tmp_path / "in.csv")
        assert [d.text for d in documents] == ["four"]
        assert "3 fields where the header has 2" in quarantined[0].reason


class TestPoison:
    """A row that nothing could store or show is put aside alone."""

    GOOD = '{"id": "good", "text": "The quay is shut."}\n'

    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            ('{"text": "x", "meta": ' + '{"a":' * 400 + "1" + "}" * 400 + "}", "nested"),
            ('{"text": "x", "meta": ' + "[" * 978 + "]" * 978 + "}", "nested"),
            ('{"text": "x", "meta": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested"),
            ('{"text": "x", "author": ' + "[" * 480 + '"A"' + "]" * 480 + "}", "nested"),
            ('{"text": "x", "n": 18446744073709551616}', "64 bits"),
            ('{"text": "x", "meta": {"n": [1, -9223372036854775809]}}', "64 bits"),
            ('{"text": "x", "n": ' + "9" * 5_000 + "}", "not valid JSON"),
        ],
    )
    def test_a_poison_row_is_put_aside(self, tmp_path: Path, row: str, reason: str) -> None:
        (tmp_path / "in.jsonl").write_text(self.GOOD + row + "\n" + self.GOOD)
        documents, quarantined = found(tmp_path / "in.jsonl")
        assert [d.id for d in documents] == ["good", "good"]
        assert len(quarantined) == 1
        assert reason in quarantined[0].reason

    @pytest.mark.parametrize("number", [18446744073709551615, -(2**63), 1e300])
    def test_what_can_be_held_is_kept(self, tmp_path: Path, number: float) -> None:
        (tmp_path / "in.jsonl").write_text(json.dumps({"text": "x", "n": number}))
        assert found(tmp_path / "in.jsonl")[0][0].metadata["n"] == number

    def test_a_name_that_is_not_utf8_is_told_in_letters_that_are(self, tmp_path: Path) -> None:
        folder = tmp_path / "in"
        folder.mkdir()
        (folder / "good.jsonl").write_text(self.GOOD)
        (folder / os.fsdecode(b"caf\xe9.txt")).write_text("A text.")
        (folder / os.fsdecode(b"empty-\xe9.xls")).touch()
        documents, quarantined = found(folder)
        assert [d.id for d in documents] == ["good"]
        assert [q.source for q in quarantined] == [f"{folder}/caf\\xe9.txt"]

    def test_of_a_wrong_file_a_thousand_rows_are_named(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_text("{\n" * 3_000 + self.GOOD)
        documents, quarantined = found(tmp_path / "in.jsonl")
        assert len(documents) == 1 or quarantined
        (tmp_path / "in.jsonl").write_text(self.GOOD + "{\n" * 3_000)
        documents, quarantined = found(tmp_path / "in.jsonl")
        assert (len(documents), len(quarantined)) == (1, ROWS_NAMED + 1)
        assert quarantined[-1].reason.startswith("2,000 more rows")


class TestParquet:
    def write(self, path: Path, **columns: object) -> Path:
        pq.write_table(pa.table({"text": ["one", "two"], **columns}), path)
        return path

    def test_nanoseconds_are_cut(self, tmp_path: Path) -> None:
        date = pa.array([1_709_641_268_123_456_789, None], pa.timestamp("ns"))
        clock = pa.array([3_600_000_000_001, None], pa.time64("ns"))
        documents, quarantined = found(self.write(tmp_path / "in.parquet", date=date, clock=clock))
        assert quarantined == []
        assert documents[0].published is not None
        assert documents[0].published.isoformat() == "2024-03-05T12:21:08.123456+00:00"

    def test_years_beyond_pythons_put_one_row_aside(self, tmp_path: Path) -> None:
        far = pa.array([2**61, 0], pa.timestamp("us"))
        documents, quarantined = found(self.write(tmp_path / "in.parquet", far=far))
        assert [d.text for d in documents] == ["two"]
        assert [q.source for q in quarantined] == [f"{tmp_path / 'in.parquet'}:1"]
        assert "'far' cannot be read" in quarantined[0].reason

    def test_bytes_that_are_no_utf8_put_one_row_aside(self, tmp_path: Path) -> None:
        spoilt = pa.array([b"caf\xe9", b"good"], pa.binary()).cast(pa.string(), safe=False)
        documents, quarantined = found(self.write(tmp_path / "in.parquet", byline=spoilt))
        assert [d.text for d in documents] == ["two"]
        assert "'byline' cannot be read" in quarantined[0].reason


@pytest.mark.parametrize("word", ["nan", "NaN", "None", "null", "NULL", "NaT", "<NA>", "n/a", " nan "])
def test_a_word_for_nothing_is_nothing_in_every_field(tmp_path: Path, word: str) -> None:
    row = dict.fromkeys(["id", "title", "outlet", "url", "author", "date", "language", "other"], word)
    row["meta"] = {"author": word, "list": [word, "Ada Quist"]}  # type: ignore[assignment]
    (tmp_path / "in.jsonl").write_text(json.dumps({**row, "text": "The quay."}) + "\n" + json.dumps({"text": word}))
    documents, quarantined = found(tmp_path / "in.jsonl")
    assert len(quarantined) == 1
    one = documents[0]
    assert [one.title, one.outlet, one.url, one.byline, one.language, one.published] == ["", "", "", "", "", None]
    assert one.id != word.strip()
    assert dict(one.metadata) == {"meta": {"list": ["Ada Quist"]}}


def test_the_news_agency_of_nigeria_signs_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "The quay.", "author": "NAN"}')
    assert found(tmp_path / "in.jsonl")[0][0].byline == "NAN"
