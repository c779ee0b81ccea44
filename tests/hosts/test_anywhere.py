"""The same pile, wherever and however it is read, is the same report.

To the byte where only the surroundings differ (locale, zone, hash seed, umask, terminal, processes); but for names of
files where these do; and but for names of events, which last from run to run, where it comes in parts.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from mixed import Pile

COMMAND = (sys.executable, "-m", "clusterer")
PINNED = {"SOURCE_DATE_EPOCH": "1780000000"}
SURROUNDINGS: dict[str, dict[str, str]] = {
    "another hash seed": {"PYTHONHASHSEED": "77"},
    "no locale": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "TERM": "dumb", "COLUMNS": "20"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
    "one process": {"CLUSTERER_RUN_PROCESSES": "1"},
    "four processes": {"CLUSTERER_RUN_PROCESSES": "4", "TZ": "America/St_Johns"},
}
PROGRAM = """
import json, sys, clusterer
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
clusterer.run(rows).save_report(sys.argv[2])
"""


def called(*arguments: object, more: Mapping[str, str] | None = None, cwd: Path | None = None) -> None:
    environment = {**os.environ, **PINNED, **(more or {})}
    done = subprocess.run([*map(str, arguments)], env=environment, cwd=cwd, capture_output=True)
    assert done.returncode in (0, 3), done.stderr.decode(errors="replace")


def run(given: object, out: Path, *options: object, **how: Any) -> Path:
    called(*COMMAND, "run", given, "--out", out, *options, **how)
    return out


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.blake2b(path.read_bytes()).hexdigest() for path in files}


def told(folder: Path) -> dict[str, Any]:
    """What the report says of articles, but for the names of files, events and runs."""
    found = json.loads((folder / "report.json").read_text("utf-8"))
    for document in found["documents"]:
        del document["source"]
        document.pop("event", None)
    for event in found["events"]:
        for name in ("id", "keywords", "density", "related", "ties"):
            event.pop(name, None)
        for family in event["families"]:
            del family["id"]
            family.pop("event", None)
        event["families"].sort(key=lambda family: family["documents"])
    return {
        "documents": sorted(found["documents"], key=lambda document: document["id"]),
        "events": sorted(found["events"], key=lambda event: event["documents"]),
        "groups": sorted(found["duplicate_groups"], key=lambda group: group["documents"]),
        "outlets": found["outlets"],
        "agencies": found["agencies"],
    }


def written(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def shuffled(rows: Sequence[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    return random.Random(seed).sample(rows, len(rows))


def in_parts(rows: Sequence[dict[str, Any]], parts: int, folder: Path, *options: str) -> Path:
    """Into a state, so many runs; the report is drawn after every third one and at the end."""
    for number in range(parts):
        part = rows[number * len(rows) // parts : (number + 1) * len(rows) // parts]
        given = written(folder / "in" / f"{number}.jsonl", part)
        draw = ("--out", folder / "report") if number % 3 == 0 or number + 1 == parts else ()
        called(*COMMAND, "run", given, "--state", folder / "s.db", *draw, *options)
    called(*COMMAND, "check", "--state", folder / "s.db", "--out", folder / "report")
    return folder / "report"


def check(folder: Path, seed: int, count: int, parts: Sequence[int], surroundings: Sequence[str]) -> None:
    rows = Pile(seed).rows(count)
    pile = written(folder / "in" / "pile.jsonl", rows)
    base = run(pile, folder / "base")
    expected, found = digests(base), told(base)
    for name in surroundings:
        assert digests(run(pile, folder / name, more=SURROUNDINGS[name])) == expected, name
    run("pile.jsonl", folder / "relative", cwd=pile.parent)
    assert told(folder / "relative") == found
    called(sys.executable, "-c", PROGRAM, pile, folder / "rows")
    assert told(folder / "rows") == found
    mixed = shuffled(rows, seed)
    for number in range(3):
        written(folder / "split" / f"{'bca'[number]}.jsonl", mixed[number::3])
    (folder / "link").symlink_to(folder / "split")
    assert told(run(folder / "link", folder / "linked")) == found
    for number in parts:
        assert told(in_parts(shuffled(rows, number), number, folder / f"state-{number}")) == found, number
    batched = in_parts(mixed, 1, folder / "batched", "--set", "run.batch=7")
    assert told(batched) == found
    called(*COMMAND, "report", "--state", folder / "batched" / "s.db", "--out", folder / "anew")
    assert digests(folder / "anew") == digests(batched)


def test_a_pile_is_the_same_anywhere(tmp_path: Path) -> None:
    check(tmp_path, 4, 60, (3,), ("no locale",))


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("seed", range(10, 20))
def test_any_pile_is_the_same_anywhere(tmp_path: Path, seed: int) -> None:
    check(tmp_path, seed, 60 + 40 * (seed % 5), (2, 12, 40), tuple(SURROUNDINGS))
