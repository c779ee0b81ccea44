"""Redraw the screenshots in ``docs/images`` from ``corpora/wire-desk``: page types in light, some dark, some narrow.

    python docs/screenshots.py             runs the pipeline on the corpus, then takes the pictures
    python docs/screenshots.py --report DIR --images DIR    of a report that is there already, into another folder

Needs Debian's Chromium. The pictures show the event with most articles, the pair of it that shares most, and the
agency and outlet with most articles.
"""

from __future__ import annotations

import argparse
import contextlib
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
WIDE = {"width": 1280, "height": 860}
NARROW = {"width": 390, "height": 844}
SHOWN = {  # the pictures that README.md and docs/report.md show
    "": ("index", "event", "event-shared", "event-texts", "side-by-side", "agency", "outlet", "dependence"),
    "-dark": ("index", "event-texts", "agency"),
    "-narrow": ("index", "event", "side-by-side"),
}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--images", type=Path, default=ROOT / "docs" / "images")
    options = parser.parse_args()
    options.images.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        report = options.report or Path(folder)
        if options.report is None:
            import clusterer

            with contextlib.chdir(ROOT):  # so that the pictures show no path of this machine
                clusterer.run(clusterer.read("corpora/wire-desk/articles")).save_report(report)
        take(report.resolve(), options.images)


def take(report: Path, images: Path) -> None:
    """Visit the pages of a report as a reader would, and picture each."""
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for name, viewport, scheme in (("", WIDE, "light"), ("-dark", WIDE, "dark"), ("-narrow", NARROW, "light")):
            context = browser.new_context(viewport=viewport, color_scheme=scheme)  # type: ignore[arg-type]  # literals
            page = context.new_page()

            def picture(what: str, page: Page = page, name: str = name) -> None:
                if what in SHOWN[name]:
                    page.wait_for_timeout(150)
                    page.screenshot(path=images / f"{what}{name}.png")

            page.goto((report / "index.html").as_uri())
            picture("index")
            page.goto(f"{(report / 'index.html').as_uri()}#q=&sort=-articles")
            page.locator("#events tbody a").first.click()
            picture("event")
            for section in ("shared", "texts"):
                if page.locator(f"#{section}").count():
                    page.evaluate(f"document.getElementById('{section}').scrollIntoView()")
                    picture(f"event-{section}")
            page.locator("nav.contents").get_by_role("link", name="Side by side").click()
            if page.locator("#after").is_enabled():
                page.locator("#after").click()
            picture("side-by-side")
            for kind, several in (("agency", "agencies"), ("outlet", "outlets")):
                page.goto((report / f"{several}.html").as_uri())
                page.locator("table.pickup th a").first.click()
                picture(kind)
            page.goto((report / "dependence.html").as_uri())
            picture("dependence")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
