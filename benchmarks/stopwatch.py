"""How far it is from the index of a report to the answer: clicks, and pixels to look down.

    python benchmarks/stopwatch.py      corpora/wire-desk: who wrote the ferry story, and which words prove it
    python benchmarks/stopwatch.py --report DIR --story "words of its title" --agency NAME

It opens the report in Chromium as a reader would, clicks the story in the list, and adds up how far down the row and
the answer stand on a screen of 1280 × 900. Of wire-desk at most 1 click and 900 pixels must do (tests/browser).
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
STORY, AGENCY = "ferry burns", "AP"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@dataclass(frozen=True)
class Way:
    """What it took: clicks, pixels from the top to the row and then to the end of the answer, and the answer."""

    clicks: int
    pixels: int
    answer: str


def find(page: Page, index: str, story: str = STORY, agency: str = AGENCY) -> Way:
    """From the index (an address) to the words that prove whose copy a story is."""
    page.goto(index)
    row = page.locator("#events tbody .what a", has_text=story).first
    down = row.bounding_box()
    row.click()
    proof = page.locator(".because", has_text=agency).first
    answer = proof.bounding_box()
    if down is None or answer is None:
        raise SystemExit(f"no story {story!r}, or no proof for {agency!r}")
    return Way(1, round(down["y"] + answer["y"] + answer["height"]), " ".join(proof.inner_text().split()))


def main() -> None:
    """Print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--story", default=STORY)
    parser.add_argument("--agency", default=AGENCY)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = given.report or Path(folder)
        if given.report is None:
            import clusterer

            corpus = ROOT / "corpora" / "wire-desk" / "articles"
            clusterer.run(clusterer.read(corpus, on_quarantine=lambda _: None)).save_report(report)
        chromium = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        way = find(page, (report.resolve() / "index.html").as_uri(), given.story, given.agency)
        browser.close()
    print(f"{way.clicks} click, {way.pixels} pixels: {way.answer}")


if __name__ == "__main__":
    main()
