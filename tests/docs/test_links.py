"""Every link in the pages leads somewhere: to a file that is there, and to a heading that it has."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("corpora/**/*.md")])
_CODE = re.compile(r"^```.*?^```$|``[^\n]+?``|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)


@cache
def anchors(page: Path) -> frozenset[str]:
    """The fragments of a page's headings, as GitHub and MkDocs make them."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    found: list[str] = []
    for heading in _HEADING.findall(text):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        anchor = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip())
        found.append(anchor if anchor not in found else f"{anchor}_{found.count(anchor)}")
    return frozenset(found)


def links(page: Path) -> list[str]:
    return _LINK.findall(_CODE.sub("", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    dead = []
    for link in links(page):
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            continue
        path, _, fragment = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (fragment and target.suffix == ".md" and fragment not in anchors(target)):
            dead.append(link)
    assert not dead


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_no_page_of_the_manual_is_longer_than_a_person_reads(page: Path) -> None:
    """A quarter of an hour; what programs write to be looked things up in may be longer."""
    if page.name not in ("benchmarks.md", "cli.md"):
        assert len(page.read_text(encoding="utf-8").split()) <= 3_000, "split it"


def test_every_page_of_the_manual_is_in_a_menu_of_the_site() -> None:
    menus = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2]
    pages = {page.name for page in (ROOT / "docs").glob("*.md")}
    assert pages | {"index.md", "decisions.md"} == set(re.findall(r"[\w-]+\.md", menus))


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        paths = (link.partition("#")[0] for link in links(page) if ":" not in link)
        targets = [(page.parent / path).resolve() for path in paths if path]
        waiting += [child for target in targets for child in (target.glob("*.md") if target.is_dir() else [target])]
    assert {page for page in PAGES if page.parent == ROOT / "docs"} <= reached
