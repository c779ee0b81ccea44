"""Rows are written from where they stand in an input that nobody changed: the same bytes as if they had been kept."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from clusterer import copying
from clusterer.cli import main
from clusterer.readers import standing


def rows(count: int) -> list[bytes]:
    """Articles, some of which are copies of others, with ids in another order than theirs."""
    chance = random.Random(3)
    words = ["".join(chance.choices("abdefgiklmnoprstu", k=chance.randint(3, 9))) for _ in range(900)]
    texts = [" ".join(chance.choices(words, k=120)) for _ in range(count)]
    texts = [texts[chance.randrange(row)] if row and chance.random() < 0.4 else text for row, text in enumerate(texts)]
    ids = chance.sample(range(10_000), count)
    return [json.dumps({"id": f"n{id_}", "text": text}).encode() for id_, text in zip(ids, texts, strict=True)]


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that were written just now count as settled, and small ones too."""
    monkeypatch.setattr(standing, "SETTLED", -(10**18))
    monkeypatch.setattr(standing, "_LEAST", 0)


def dedupe(source: Path) -> tuple[bytes, bytes]:
    kept, removed = source.with_name("kept"), source.with_name("removed")
    with pytest.raises(SystemExit) as stop:
        main(["dedupe", str(source), "--out", str(kept), "--removed", str(removed)])
    assert not stop.value.code
    return kept.read_bytes(), removed.read_bytes()


ENDS: Any = [b"\n", b"\r\n", b"\n\n", b"\n\xef\xbb\xbf", b"\n[1]\n"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_rows_are_the_same_bytes_from_where_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: bytes, mark: bytes
) -> None:
    source = tmp_path / "articles.jsonl"
    lines = rows(300)
    content = b"".join(line + (end if row % 50 == 7 else b"\n") for row, line in enumerate(lines))
    source.write_bytes(mark + content.rstrip(b"\n"))
    found = []
    for settled in (10**18, -(10**18)):
        monkeypatch.setattr(standing, "SETTLED", settled)
        monkeypatch.setattr(standing, "_LEAST", 0)
        with pytest.raises(SystemExit):
            main(["dedupe", str(source), "--out", str(tmp_path / "kept"), "--removed", str(tmp_path / "removed")])
        found.append(((tmp_path / "kept").read_bytes(), (tmp_path / "removed").read_bytes()))
    assert found[0] == found[1]
    written = found[1][0].splitlines()
    assert set(written) <= set(lines)
    assert len(written) + found[1][1].count(b"\n") == len(lines)


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("change", ["longer", "shorter", "other"])
def test_an_input_that_changes_meanwhile_is_said_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    source = tmp_path / "articles.jsonl"
    lines = rows(200)
    source.write_bytes(b"\n".join(lines) + b"\n")
    later = {"longer": [*lines, *rows(250)[200:]], "shorter": lines[:120], "other": lines[::-1]}[change]
    copies = copying.copies

    def changing(*arguments: Any) -> Any:
        source.write_bytes(b"\n".join(later) + b"\n")
        return copies(*arguments)

    monkeypatch.setattr(copying, "copies", changing)
    found = dedupe(source)
    assert capsys.readouterr().err.count("articles.jsonl: changed while it was read; read again, as it is now") == 1
    monkeypatch.setattr(copying, "copies", copies)
    assert dedupe(source) == found
