"""The pages, letter by letter. ``UPDATE_GOLD=1 pytest tests/report/test_report_golden.py`` writes them anew."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path

import pytest

from clusterer.report import outlet_page, paths, profile_pages, write
from tests.report.synthetic import flood

GOLD = Path(__file__).parent.parent / "golden" / "report"
PAGES = {
    "index.html": "index.html",
    "event.html": paths.page("events", "flood"),
    "single.html": paths.bundle("lone", ""),
    "outlet.html": paths.page("outlets", "Morning Ledger"),
    "agency.html": paths.page("agencies", "Reuters"),
    "moved.html": paths.page("events", "old-flood"),
    "report.json": "report.json",
    "events.csv": "events.csv",
    "documents.csv": "documents.csv",
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("golden")
    with pytest.MonkeyPatch.context() as patch:  # with all that pages of outlets with many articles have
        patch.setattr(outlet_page, "CHARTED", 1)
        patch.setattr(profile_pages, "CHARTED", 1)
        patch.setattr(profile_pages, "OWN_PAGE", 3)
        write(flood(), directory)
    return directory


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_it_was(report, name):
    # The names of scripts, styles and shards change with every edit of them.
    made = re.sub(r"-[0-9a-f]{8,12}\.(js|css)", r"-HASH.\1", (report / PAGES[name]).read_bytes().decode())
    made = re.sub(
        r"(?<!^)(?<!\n)<(?=/?(?:p|h\d|section|article|header|div|li|ul|dl|main|body|meta|tr)\b)", "\n<", made
    )  # to read
    gold = GOLD / name
    if os.environ.get("UPDATE_GOLD"):
        gold.parent.mkdir(parents=True, exist_ok=True)
        gold.write_bytes(made.encode())
    known = gold.read_bytes().decode()
    difference = "\n".join(
        difflib.unified_diff(known.splitlines(), made.splitlines(), "golden", "made", lineterm="", n=1)
    )
    assert made == known, difference[:4_000]
