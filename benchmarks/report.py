"""How large and how fast the report is: files, bytes, seconds to write, and seconds until the index can be used.

    python benchmarks/report.py            prints one table, with the machine and the date, and puts it into
                                           docs/benchmarks.md; three minutes
    python benchmarks/report.py --quick    a tenth of the events, printed only

The findings are synthetic (tests/report/synthetic.py). "Ready" is what the page itself measures: the time from the
start of navigation to the first drawn, filtered list, in Debian's Chromium, the page read from disk, best of three.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from page import machine, put
from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))

from clusterer.report import write
from clusterer.report.pages import static
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.report.synthetic import many

SAID: list[str] = []


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    scale = 10 if options.quick else 1
    say(f"`python benchmarks/report.py`: {machine()}\n")
    say("| what | measured | budget |\n|---|---:|---:|")
    sizes = static().values()
    row("scripts and styles", f"{sum(len(content) for _, content in sizes) / 1e3:.0f} kB", "100 kB")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for events, size, seconds in ((10_000 // scale, "3 MB", "0.5 s"), (50_000 // scale, "14 MB", "1.5 s")):
            index(browser, Path(folder) / str(events), events, size, seconds)
        browser.close()
        for words in (400, 900, 3_000):
            event_page(Path(folder) / "event", words)
        pages(Path(folder) / "pages", 10_000 // scale)
    if not options.quick:
        put("report", "\n".join(SAID))


def say(line: str) -> None:
    """Print a line and keep it for the page."""
    print(line, flush=True)
    SAID.append(line)


def row(what: str, measured: str, budget: str) -> None:
    """One line of the table."""
    say(f"| {what} | {measured} | {budget} |")


def index(browser: Browser, directory: Path, events: int, size: str, seconds: str) -> None:
    """Size of the index and its shard; time until it is ready and for one filter."""
    write(many(events, members=2, words=8), directory)
    parts = [directory / "index.html", *(directory / "data").glob("index-*.js")]
    row(
        f"index of {events:,} events of 2 articles, page and data",
        f"{sum(part.stat().st_size for part in parts) / 1e6:.1f} MB",
        size,
    )
    ready, filtered = [], []
    for _ in range(3):
        context = browser.new_context()
        page = context.new_page()
        page.goto((directory / "index.html").as_uri())
        page.wait_for_function("window.clusterer.ready")
        ready.append(page.evaluate("window.clusterer.ready") / 1e3)
        filtered.append(
            page.evaluate(
                """async () => {
                  const box = document.getElementById('q'), status = document.getElementById('status');
                  const start = performance.now();
                  location.hash = '#q=agency:reuters%20question%20-outlet:zzz';
                  await new Promise(resolve => addEventListener('hashchange', () => setTimeout(resolve)));
                  return performance.now() - start;
                }"""
            )
        )
        context.close()
    row(f"index of {events:,} events, ready", f"{min(ready):.2f} s", seconds)
    row(f"index of {events:,} events, three filters", f"{min(filtered):.0f} ms", "–")
    shutil.rmtree(directory)


def event_page(directory: Path, words: int) -> None:
    """Size of the page of an event with fifty members, each with a text of its own, against its texts."""
    findings = many(1, members=50, words=words)
    articles = [
        replace(a, document=replace(a.document, text=f"{a.document.text} {number}"))
        for number, a in enumerate(findings.articles)
    ]
    write(replace(findings, articles=tuple(articles)), directory)
    (page,) = (directory / "events").iterdir()
    texts = sum(len(a.document.text) for a in articles)
    row(
        f"event page, 50 articles of {words:,} words",
        f"{page.stat().st_size / 1e3:.0f} kB, {page.stat().st_size / texts:.2f} × its texts",
        "–",
    )
    shutil.rmtree(directory)


def pages(directory: Path, events: int) -> None:
    """Time to write all pages, to find that nothing has changed, and to show a run that found one event more."""
    findings = many(events, members=3, words=300)
    more = many(events + 1, members=3, words=300)
    for found, what, budget in (
        (findings, "written", "60 s"),
        (findings, "written again, unchanged", "–"),
        (more, "written again, one event more", "–"),
    ):
        start, worked = time.perf_counter(), time.process_time()
        written = write(found, directory)
        spent = time.perf_counter() - start
        worked = time.process_time() - worked  # what is left when the machine has nothing else to do
        row(
            f"{events:,} events of 3 articles, {len(written):,} files {what}",
            f"{spent:.1f} s, of CPU {worked:.1f} s",
            budget,
        )


if __name__ == "__main__":
    main()
