"""Count what hostile inputs and single bits do, and write the figures into docs/reliability.md:

python benchmarks/hostile.py --mutations 3000 --flips 400 --seconds 600
"""

from __future__ import annotations

import argparse
import platform
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
for folder in ("tests/fuzz", "tests/faults"):
    sys.path.insert(0, str(ROOT / folder))

from specimens import SPECIMENS  # noqa: E402
from test_flips import flipped  # noqa: E402
from test_mutations import tried  # noqa: E402
from test_tables import made  # noqa: E402

PAGE = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- hostile: written by benchmarks/hostile.py -->", "<!-- /hostile -->"


def fuzzed(name: str, seconds: int) -> int:
    """Inputs that the fuzzer tried in so many seconds. Raises where one failed."""
    command = [sys.executable, str(ROOT / "tests/fuzz/fuzz_readers.py"), name, str(seconds)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = re.search(r"number_of_executed_units:\s*(\d+)", run.stderr)
    if run.returncode or not found:
        raise SystemExit(f"{name}: {run.stderr[-3_000:]}")
    return int(found[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for option, default in (("--mutations", 3_000), ("--flips", 400), ("--seconds", 600)):
        parser.add_argument(option, type=int, default=default)
    given = parser.parse_args()
    rows = []
    for name in SPECIMENS:
        with tempfile.TemporaryDirectory() as folder:
            gave = tried(Path(folder), name, range(1_000, 1_000 + given.mutations), whole=100)
        units = fuzzed(name, given.seconds) if given.seconds else 0
        rows.append(f"| `{name}` | {given.mutations:,} | {gave:,} | {units:,} | 0 |")
        print(rows[-1], flush=True)
    with tempfile.TemporaryDirectory() as folder:
        gave = made(Path(folder), range(1_000, 1_000 + given.mutations), whole=100)
    units = fuzzed("tables.parquet", given.seconds) if given.seconds else 0
    rows.append(f"| Parquet of any types | {given.mutations:,} | {gave:,} | {units:,} | 0 |")
    with tempfile.TemporaryDirectory() as folder:
        outcomes = flipped(Path(folder), given.flips, 2, later=given.flips)
    told = "; ".join(f"{name} {count:,}" for name, count in sorted(outcomes.items()))
    section = f"""{BEGIN}
`python benchmarks/hostile.py --mutations {given.mutations} --flips {given.flips} --seconds {given.seconds}`,
{platform.machine()}, {datetime.now(UTC):%Y-%m-%d}. A mutation is one to four accidents to a valid file (bits, cuts,
repeats, odd bytes); the fuzzer is guided by coverage and ran {given.seconds} seconds a reader. A failure is an error, a
file that gives neither an article nor a line, or an article that cannot be stored; every hundredth goes through the
whole pipeline.

| file | mutations | … that still gave an article | inputs of the fuzzer | failures |
|---|---|---|---|---|
{chr(10).join(rows)}

Of {given.flips:,} single bits turned over in a state, each followed by another run: {told}; silently wrong
{outcomes["silently wrong"]:,}. ("Right": the bit is in what neither answer needs, or in free pages.)
{END}"""
    page = PAGE.read_text("utf-8")
    begin, end = page.index(BEGIN), page.index(END) + len(END)
    PAGE.write_text(page[:begin] + section + page[end:], "utf-8")


if __name__ == "__main__":
    main()
