"""What ``read`` makes of the inputs it is given: order, folders, what is missing, what is left out."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

import clusterer.readers
from clusterer.documents import Quarantined
from clusterer.errors import InputError
from clusterer.readers import inputs, read
from clusterer.report.files import MANIFEST


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in {
        "b.jsonl": '{"text": "from b"}',
        "a/2.txt": "from a/2",
        "a/1.txt": "from a/1",
        "a/10.txt": "from a/10",
        "c.csv": "text\nfrom c\n",
        "gold.jsonl": '{"event": "1"}',
        "README.txt": "about the corpus",
        "notes.xlsx": "ignored",
        ".hidden.txt": "ignored",
        ".git/x.txt": "ignored",
    }.items():
        path = tmp_path / "corpus" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return tmp_path / "corpus"


def collect(*inputs: str | os.PathLike[str]) -> tuple[list[str], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return [document.text for document in read(*inputs, on_quarantine=quarantined.append)], quarantined


def test_a_folder_is_read_recursively_in_the_order_of_names(folder: Path) -> None:
    assert collect(folder) == (["from a/1", "from a/10", "from a/2", "from b", "from c"], [])


def test_inputs_are_read_in_the_order_given_and_each_file_once(folder: Path) -> None:
    assert collect(folder / "c.csv", str(folder), folder / "b.jsonl")[0] == [
        "from c",
        "from a/1",
        "from a/10",
        "from a/2",
        "from b",
    ]


def test_reading_is_lazy(folder: Path) -> None:
    documents = read(folder)
    first = next(documents)
    (folder / "b.jsonl").write_text('{"text": "changed meanwhile"}')

    assert first.text == "from a/1"
    assert "changed meanwhile" in [document.text for document in documents]


def test_ids_do_not_depend_on_where_the_folder_stands(folder: Path, tmp_path: Path) -> None:
    before = [document.id for document in read(folder)]
    moved = folder.rename(tmp_path / "moved")

    assert [document.id for document in read(moved)] == before
    assert len(set(before)) == 5


def test_a_gold_file_named_outright_is_read(folder: Path) -> None:
    assert collect(folder / "gold.jsonl")[1][0].source == f"{folder / 'gold.jsonl'}:1"


def test_a_missing_input_among_others_is_one_line(folder: Path) -> None:
    found, quarantined = collect(folder / "missing", folder / "c.csv")

    assert found == ["from c"]
    assert quarantined == [Quarantined(str(folder / "missing"), "no such file or folder; check the path")]


def test_nothing_but_missing_inputs_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing: no such file or folder"):
        read(tmp_path / "missing")
    with pytest.raises(InputError, match="no input given"):
        read()
    with pytest.raises(InputError, match="no such file"):
        read("")
    with pytest.raises(InputError, match="null"):
        read("a\0b")


def test_an_empty_folder_is_an_error_when_it_is_all_there_is(tmp_path: Path, folder: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "picture.png").write_bytes(b"")

    with pytest.raises(InputError, match=r"no article files in this folder, 1 of other kinds; known formats: \.txt"):
        list(read(empty))
    found, quarantined = collect(empty, folder / "c.csv")
    assert found == ["from c"]
    assert [q.source for q in quarantined] == [str(empty)]


def test_an_unknown_format_named_outright_is_an_error_that_lists_the_known_ones(folder: Path) -> None:
    with pytest.raises(InputError, match=r"notes\.xlsx: unknown format; known formats: \.txt, \.jsonl"):
        read(folder / "notes.xlsx", folder)


def test_links_that_form_a_loop_end(folder: Path) -> None:
    (folder / "a" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "z.txt").symlink_to(folder / "z.txt")

    found, quarantined = collect(folder)

    assert found == ["from a/1", "from a/10", "from a/2", "from b", "from c"]
    assert [q.source for q in quarantined] == [str(folder / "z.txt")]
    assert "cannot be read" in quarantined[0].reason


def test_a_link_to_nowhere_is_one_line(folder: Path) -> None:
    (folder / "lost.txt").symlink_to(folder / "nowhere.txt")

    assert [q.reason for q in collect(folder)[1]] == [
        "cannot be read: no such file or directory; check the file and its permissions"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_one_line(folder: Path) -> None:
    (folder / "c.csv").chmod(0)

    found, quarantined = collect(folder)

    assert len(found) == 4
    assert [q.reason for q in quarantined] == ["cannot be read: permission denied; check the file and its permissions"]


def test_a_pipe_or_socket_in_a_folder_is_left_alone(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")

    assert len(collect(folder)[0]) == 5


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"text": "one"}\n{"text": "two"}\n', ["one", "two"]),
        (b'\xef\xbb\xbf\n [{"text": "one"}, {"text": "two"}]', ["one", "two"]),
        (b"One article, as it stands.\n\nWith two paragraphs.", ["One article, as it stands.\n\nWith two paragraphs."]),
    ],
)
def test_standard_input_is_json_lines_or_one_text(
    content: bytes, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content))))

    assert collect("-") == (expected, [])


def test_without_a_callback_problems_are_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "bad.jsonl").write_text("no json")

    with caplog.at_level("INFO", logger=clusterer.readers.__name__):
        assert len(list(read(folder))) == 5
    assert f"{folder / 'bad.jsonl'}:1: not valid JSON" in caplog.text
    assert "passed over 1 file of other kinds (1 .xlsx)" in caplog.text


def test_the_mark_of_a_report_is_the_one_that_reports_carry() -> None:
    assert MANIFEST in inputs.REPORT
