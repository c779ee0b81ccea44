"""From a click to a state and back to the page: what an analyst marks holds, and the page says who set it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from clusterer.cli import main
from clusterer.hosts import drawing
from tests.store.make_state import rows


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    return int(stop.value.code or 0)


def page_with(report: Path, title: str) -> Path:
    return next(page for page in (report / "events").iterdir() if f"{title}</h1>" in page.read_text("utf-8"))


def test_a_mark_made_on_the_page_holds_in_the_state(open_page: Callable[..., Page], tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows()), "utf-8")
    where = ("--state", tmp_path / "desk.db", "--out", tmp_path / "report")
    assert run("run", tmp_path / "in.jsonl", *where) == 0
    page = open_page(page_with(tmp_path / "report", "Ferry runs aground"))
    page.get_by_role("button", name="Mark article 4", exact=True).click()
    page.get_by_label("Not this event").check()
    page.get_by_label("Note").fill("a report of its own")
    page.get_by_role("button", name="Keep").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save feedback.jsonl").click()
    download.value.save_as(tmp_path / "feedback.jsonl")

    assert run("feedback", "apply", tmp_path / "feedback.jsonl", *where) == 0
    homes = {id_: event.id for event in drawing.load_findings(tmp_path / "desk.db").events for id_ in event.documents}
    assert homes["ferry-own"] != homes["ferry-ap"] == homes["ferry-bare"]
    page = open_page(page_with(tmp_path / "report", "Ferry runs aground"))
    said = page.locator(".corrected li")
    expect(said).to_contain_text("Set by feedback of")
    expect(said).to_contain_text("is not in one event with article 1 (a report of its own)")
    said.get_by_role("link", name="article 1").click()
    assert "#a" in page.url
