"""Every reader, on mutations of a valid file: documents + quarantined > 0, and every document survives the pipeline."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from reading import pass_through, read_all
from specimens import SPECIMENS

ODD = [b"\0", b"\xff", b"\xef\xbb\xbf", b'"', b"\\", b"\n", b"\r", b"<", b">", b"&#0;", b"{" * 90, b"[" * 1_200]
ODD += [b"]", b"\xe2\x80\xae", b"\xed\xa0\x80", b"9" * 30, b"nan", b"-1", b"1e999", b"\\ud800", b"=", b"\x1b[2J"]


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The file after one to four accidents."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        if not data:
            break
        at = chance.randrange(len(data))
        to = min(len(data), at + chance.choice([1, 4, 60, 400]))
        match chance.randrange(7):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at:to]
            case 2:
                data[at:at] = chance.choice(ODD)
            case 3:
                data[at:at] = data[at:to]
            case 4:
                del data[at:]
            case 5:
                data[at:to] = chance.randbytes(to - at)
            case 6:
                data += data[at:to]
    return bytes(data)


def tried(folder: Path, name: str, seeds: range, *, whole: int) -> None:
    """Read as many mutations; every ``whole``-th of them goes through the pipeline."""
    path = folder / name
    for seed in seeds:
        content = mutated(SPECIMENS[name], random.Random(f"{name} {seed}"))
        path.write_bytes(content)
        documents, quarantined = read_all(path)
        lines = [line for line in content.replace(b"\r", b"\n").split(b"\n") if line.strip(b'\0\t "\xef\xbb\xbf')]
        header_only = name.endswith(("csv", "tsv")) and len(lines) < 2
        if not documents and not quarantined:
            assert header_only or not content.strip(b"\0 \t\r\n\xef\xbb\xbf"), (name, seed, content[:200])
        if documents and seed % whole == 0:
            pass_through(documents)


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_specimen_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(SPECIMENS[name])
    documents, quarantined = read_all(tmp_path / name)
    assert documents
    assert quarantined == []


@pytest.mark.parametrize("name", SPECIMENS)
def test_no_mutation_is_lost_or_brings_reading_down(tmp_path: Path, name: str) -> None:
    tried(tmp_path, name, range(25), whole=25)


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("name", SPECIMENS)
def test_no_mutation_of_thousands(tmp_path: Path, name: str) -> None:
    tried(tmp_path, name, range(1_000, 4_000), whole=100)
