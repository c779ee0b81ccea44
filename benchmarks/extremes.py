"""Try what is far too large, too many or moving, and write what became of it into docs/reliability.md:

    python benchmarks/extremes.py [--files 1000000] [--gigabytes 10] [--articles 100000] [--only WORD]

Every try is a command of its own process: exit code, its lines on standard error, CPU seconds, the most memory it held.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import zstandard

HERE = Path(__file__).parents[1]
PAGE = HERE / "docs" / "reliability.md"
BEGIN, END = "<!-- extremes: written by benchmarks/extremes.py -->", "<!-- /extremes -->"
CLI = [sys.executable, "-m", "clusterer"]
WORDS = [f"{first}{last}" for first in ("har", "quay", "fer", "pil") for last in ("bour", "board", "ry", "ers", "ing")]


@dataclass(frozen=True)
class Tried:
    """What became of one command."""

    code: int
    said: str
    out: str
    seconds: float
    mebibytes: float

    def row(self, what: str, expected: str) -> str:
        """A row of the table."""
        lines = self.said.strip().splitlines()
        told = re.sub(r"^clusterer: \S*?([^/\s]+:)", r"\1", lines[0])[:150] if lines else ""
        more = f" (and {len(lines) - 1} more lines)" if len(lines) > 1 else ""
        said = f"`{told}`{more}" if told else "nothing"
        return f"| {what} | {expected} | {self.code}, {said} | {self.seconds:.1f} | {self.mebibytes:,.0f} |"


def command(*arguments: object, **variables: str) -> Tried:
    """Run clusterer, and measure."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [*CLI, *map(str, arguments)], stdout=out, stderr=err, env={**os.environ, **variables}
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said, told = (_read(file) for file in (err, out))
    return Tried(process.returncode, said, told, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _read(file: object) -> str:
    file.seek(0)  # type: ignore[attr-defined]
    return file.read().decode("utf-8", "replace")  # type: ignore[attr-defined,no-any-return]


def text(number: int, words: int = 40) -> str:
    """A text of its own."""
    return " ".join(f"{WORDS[(number * 7 + at * at) % len(WORDS)]}{(number + at) % 97}" for at in range(words))


def lines(path: Path, rows: Iterator[dict[str, object]]) -> Path:
    """JSON lines."""
    with path.open("w") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def tries(folder: Path, given: argparse.Namespace) -> Iterator[tuple[str, str, Callable[[], Tried]]]:
    """(what, what must become of it, the try)."""

    def small_files() -> Tried:
        place = folder / "many"
        for number in range(given.files):
            part = place / f"{number // 1_000:04}"
            part.mkdir(parents=True, exist_ok=True)
            (part / f"{number}.txt").write_text(text(number))
        done = command("dedupe", place, "--out", folder / "kept.jsonl", "-v")
        shutil.rmtree(place)
        return done

    yield f"{given.files:,} files of 300 bytes (`dedupe`)", "all read", small_files

    def bomb(suffix: str) -> Callable[[], Tried]:
        def tried() -> Tried:
            path = folder / f"bomb.jsonl{suffix}"
            packer, gz = zstandard.ZstdCompressor(level=6), suffix == ".gz"
            with (
                path.open("wb") as raw,
                gzip.GzipFile(fileobj=raw, mode="wb") if gz else packer.stream_writer(raw) as out,
            ):
                out.write((json.dumps({"id": "before", "text": text(1)}) + "\n").encode())
                for _ in range(given.gigabytes << 10):
                    out.write(b" " * (1 << 20))
            return command("dedupe", path, "--out", folder / "kept.jsonl", "-v")

        return tried

    for suffix in (".gz", ".zst"):
        yield f"{given.gigabytes} GiB of blanks behind one row, `{suffix}`", "the row is read", bomb(suffix)

    def array() -> Tried:
        path = folder / "array.json"
        path.write_text("[" + ",".join(["0"] * given.elements) + "]")
        return command("dedupe", path, "--out", folder / "kept.jsonl")

    yield f"a JSON array of {given.elements:,} numbers", "one line a kind", array

    def field() -> Tried:
        path = folder / "field.jsonl"
        meta = "[" + ",".join(["0"] * given.elements) + "]"
        path.write_text(f'{{"text": {json.dumps(text(1))}, "meta": {meta}}}\n{json.dumps({"text": text(2)})}\n')
        return command("dedupe", path, "--out", folder / "kept.jsonl", "-v")

    yield f"a row with a field of {given.elements:,} numbers", "read, or one line; the next row is read", field

    def columns() -> Tried:
        path = folder / "wide.csv"
        names = ["id", "text", *(f"c{number}" for number in range(given.columns))]
        rows = ([str(n), text(n), *(str(n) for _ in range(given.columns))] for n in range(3))
        path.write_text("".join(",".join(row) + "\n" for row in (names, *rows)))
        return command("dedupe", path, "--out", folder / "kept.jsonl", "-v")

    yield f"a CSV file with {given.columns:,} columns", "read", columns

    def changing() -> Tried:
        path = lines(folder / "moving.jsonl", ({"id": str(n), "text": text(n)} for n in range(20_000)))
        stop = threading.Event()

        def move() -> None:
            number = 0
            while not stop.wait(0.01):
                with suppress(OSError), path.open("r+" if number % 3 else "a") as file:
                    if number % 3:
                        file.truncate(max(100, path.stat().st_size - 5_000))
                    else:
                        file.write(json.dumps({"id": f"new {number}", "text": text(number)}) + "\n")
                number += 1

        mover = threading.Thread(target=move)
        mover.start()
        try:
            done = command("run", path, "--state", folder / "moving.db", "-v")
        finally:
            stop.set()
            mover.join()
        checked = command("check", "--state", folder / "moving.db")
        return Tried(max(done.code, checked.code), done.said + checked.said, done.out, done.seconds, done.mebibytes)

    yield "a file that grows and is cut off while it is read", "what was whole is taken; the state is sound", changing

    def zones() -> Tried:
        rows = [{"id": str(n), "text": text(n), "date": f"2026-03-29T0{n}:30:00"} for n in range(4)]
        rows += [{"id": f"z{n}", "text": text(n + 9), "date": f"Sun, 29 Mar 2026 0{n}:30:00 +0100"} for n in range(4)]
        path = lines(folder / "zones.jsonl", iter(rows))
        told = [
            command("export", "-i", path, "--format", "jsonl", TZ=zone)
            for zone in ("UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "nowhere")
        ]
        same = len({one.out for one in told}) == 1
        return Tried(max(one.code for one in told) if same else 99, "", "", told[-1].seconds, told[-1].mebibytes)

    yield "the night of the change to summer time, under six settings of `TZ`", "byte for byte the same", zones

    def two() -> Tried:
        one = lines(folder / "one.jsonl", ({"id": str(n), "text": text(n)} for n in range(20_000)))
        other = lines(folder / "other.jsonl", iter([{"id": "other", "text": text(99_999)}]))
        first = threading.Thread(target=command, args=("run", one, "--state", folder / "desk.db", "-q"))
        first.start()
        while not (folder / "desk.db").exists():
            time.sleep(0.01)
        refused = command("run", other, "--state", folder / "desk.db")
        waited = command("run", other, "--state", folder / "desk.db", "--lock-wait", "10m")
        first.join()
        sound = command("check", "--state", folder / "desk.db")
        code = max(waited.code, sound.code)
        return Tried(refused.code if not code else 99, refused.said, "", refused.seconds, refused.mebibytes)

    yield "a second run on a state that is at work, and one that waits", "11 and one line; the other's turn comes", two

    def outlet() -> Tried:
        rows = ({"id": str(n), "outlet": "Quay Post", "text": text(n, 60)} for n in range(given.articles))
        path = lines(folder / "outlet.jsonl", rows)
        return command("run", path, "--state", folder / "outlet.db", "-v")

    yield f"{given.articles:,} articles of one outlet in one run over a state", "taken in", outlet

    def bad_rows() -> Tried:
        path = folder / "bad.jsonl"
        path.write_text("{}\n" * given.bad + json.dumps({"text": text(3)}) + "\n")
        done = command("run", path, "--state", folder / "bad.db")
        size = (folder / "bad.db").stat().st_size
        return Tried(done.code, f"{done.said.strip()}; the state has {size:,} bytes", "", done.seconds, done.mebibytes)

    yield f"{given.bad:,} bad rows and a good one", "a few lines and a count; the row is taken", bad_rows

    def largest() -> Tried:
        path = lines(folder / "largest.jsonl", iter([{"text": "ab " * (9_990_000 // 3)}, {"text": text(4)}]))
        return command("run", path, "--state", folder / "largest.db", "-v")

    yield "an article of 10 million characters, the largest that is one", "taken in", largest

    def too_large() -> Tried:
        path = lines(folder / "huge.jsonl", iter([{"text": "ab " * 17_000_000}, {"text": text(4)}]))
        return command("run", path, "--state", folder / "huge.db", "-v")

    yield "a text of 51 MB", "one line; the next row is read", too_large

    def nested() -> Tried:
        inner = f"<p>{text(1, 3_000)}</p>"
        for _ in range(190):
            inner = f"<body.content>{inner}</body.content>"
        path = folder / "nested.nitf"
        path.write_text(f"<nitf><body>{inner}</body></nitf>")
        return command("export", "-i", path, "--format", "jsonl")

    yield "NITF with 190 nested `body.content`", "the text once", nested


def main() -> None:
    """Try all, print and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    sizes = {"files": 100_000, "gigabytes": 10, "elements": 8_000_000, "columns": 100_000, "articles": 100_000}
    for name, size in {**sizes, "bad": 1_000_000}.items():
        parser.add_argument(f"--{name}", type=int, default=size)
    parser.add_argument("--only", default="", help="tries whose description holds this word")
    given = parser.parse_args()
    rows = []
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        for number, (what, expected, attempt) in enumerate(tries(Path(temporary), given)):
            if given.only in what:
                rows.append(attempt().row(what, expected))
                print(rows[-1], flush=True)
            for left in Path(temporary).iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            del number
    if given.only:
        return
    table = "\n".join(rows)
    section = f"""{BEGIN}
`python benchmarks/extremes.py {" ".join(sys.argv[1:])}`, {platform.machine()}, {os.cpu_count()} cores, Python
{platform.python_version()}, {datetime.now(UTC):%Y-%m-%d}, {time.monotonic() - begun:,.0f} s in all. Start of the
interpreter included.

| tried | must be | exit code, first line | CPU s | MiB |
|---|---|---|--:|--:|
{table}
{END}"""
    page = PAGE.read_text("utf-8")
    if BEGIN in page:
        page = page[: page.index(BEGIN)] + section + page[page.index(END) + len(END) :]
    else:
        page = page.replace("## Kills\n", f"## Far too large\n\n{section}\n\n## Kills\n", 1)
    PAGE.write_text(page, "utf-8")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
