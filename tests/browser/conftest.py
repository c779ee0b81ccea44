"""One Chromium for each worker; reports written once. A page that logs an error or asks for anything outside fails."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request, expect, sync_playwright

from clusterer.report import outlet_page, profile_pages, write
from tests.report.synthetic import flood, many

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=15_000)  # on a busy machine
SLOW = float(os.environ.get("SLOW_PAGES", "0"))  # seconds a file; see `slow_down`
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        reason = "Debian's chromium is not installed (apt-get install chromium)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of one event with everything."""
    directory = tmp_path_factory.mktemp("flood")
    with pytest.MonkeyPatch.context() as patch:  # with charts, which outlets of few articles do without
        patch.setattr(outlet_page, "CHARTED", 1)
        patch.setattr(profile_pages, "CHARTED", 1)
        patch.setattr(profile_pages, "OWN_PAGE", 3)
        write(flood(), directory)
    return directory


@pytest.fixture(scope="session")
def long_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of 600 events."""
    directory = tmp_path_factory.mktemp("many")
    write(many(600, members=2, words=30), directory)
    return directory


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a file of a report from disk, as a person would. Any error, dialog or request for something else fails."""
    trouble: list[str] = []
    contexts = []

    def opened(path: Path, fragment: str = "", **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        watch(page, trouble)
        if SLOW:
            slow_down(page)
        page.goto(path.as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not trouble


def slow_down(page: Page) -> None:
    """As on a busy machine: each file comes late, and scripts take longer. Finds tests that look before it is there."""
    page.route("**/*", lambda route: (time.sleep(SLOW), route.continue_()))
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 8})


def left(request: Request) -> bool:
    """Whether a file of the report was still being read when the page was left for another."""
    return request.url.startswith("file://") and request.failure == "net::ERR_ABORTED"


def watch(page: Page, trouble: list[str]) -> None:
    """Note whatever a quiet, self-contained page never does."""

    def dismiss(dialog: Dialog) -> None:
        trouble.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("console", lambda m: trouble.append(f"console: {m.text}") if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
    page.on("dialog", dismiss)
    page.on("requestfailed", lambda request: None if left(request) else trouble.append(f"failed: {request.url}"))
    page.on(
        "request",
        lambda request: None if request.url.startswith(("file://", "data:,")) else trouble.append(request.url),
    )
