"""Lines that are decoded together are those that stand in the file, however it is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer import readers
from clusterer.readers import jsonl
from clusterer.readers.lines import Lines
from clusterer.readers.streams import _split

PARTS = st.sampled_from([b"\n", b"\n\n", b"a", b"{b}", b"{}\n", b"\r", b"\r\n", b"\xef\xbb\xbf", b"} {"])
MARK = b"\xef\xbb\xbf"


@given(st.lists(PARTS).map(b"".join), st.integers(1, 12))
def test_lines_are_those_of_the_file_in_chunks_of_any_size(content: bytes, size: int) -> None:
    found: list[bytes | None] = []
    for number, lines, _ in _split((content[at : at + size], at) for at in range(0, len(content), size)):
        assert number == len(found) + 1
        held = list(lines)
        assert [lines[at] for at in range(len(lines))] == held
        if isinstance(lines, Lines):
            assert lines.lengths().tolist() == [len(line) for line in held if line is not None]
        found += held
    written = content.removesuffix(b"\n").split(b"\n") if content else []
    assert found == [line.removeprefix(MARK).removesuffix(b"\r") for line in written]


VALUES = ['{"text": "a"}', '{"text": {"b": 1}}', "{}", '{"text": "}', '{"text": [', '{"text":', "}", "]}", "1", "", " "]


@given(st.lists(st.lists(st.sampled_from(VALUES), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=6))
def test_what_lines_say_together_they_say_one_by_one(held: list[str]) -> None:
    content = "\n".join(held).encode()
    first, _, others = content.partition(b"\n")
    lines = Lines(first, content + b"\n", len(first) + 1, len(content))
    assert list(lines) == [line.encode() for line in held] if len(held) > 1 else not others
    expected: Any
    try:
        expected = [json.loads(line) for line in held]
    except ValueError:
        with pytest.raises(ValueError, match=r".*"):
            jsonl._decoded(lines)
        return
    assert jsonl._decoded(lines) == expected


def test_two_articles_on_one_line_and_one_on_two_are_told_apart(tmp_path: Path) -> None:
    lines = [
        '{"id": 1, "text": "One."}',
        '{"id": 2, "text": "Two."} {"id": 3, "text": "Three."}',
        '{"id": 4, "text":',
        '"Four."}',
    ]
    source = tmp_path / "rows.jsonl"
    source.write_text("\n".join(lines))
    aside: list[Any] = []
    assert [one.id for one in readers.read(source, on_quarantine=aside.append)] == ["1"]
    assert [item.source.rpartition(":")[2] for item in aside] == ["2", "3", "4"]


def test_what_was_refused_stops_lines_from_being_decoded_together() -> None:
    with pytest.raises(TypeError):
        jsonl._decoded([b"{}", None])
