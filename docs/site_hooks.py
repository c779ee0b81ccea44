"""What the site needs beside the pages in this folder: its front page is the README, and decisions have a list.

MkDocs calls these (``hooks`` in mkdocs.yml). Links that lead out of docs/ become names of files: a site has no checkout
around it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
_OUTWARD = re.compile(r"\[([^\]]+)\]\((?:\.\./)+([^)#]+)[^)]*\)")
_HEADING = re.compile(r"^# (\d{4}) (.+)$", re.MULTILINE)


def front_page(readme: str) -> str:
    """The README as a page of docs/."""
    text = re.sub(r"\]\(docs/decisions/\)", "](decisions.md)", readme)
    text = re.sub(r"\]\(docs/", "](", text)
    return re.sub(r"\[([^\]]+)\]\(([A-Z]+(?:\.md)?)\)", r"\1 (`\2`)", text)


def decisions() -> str:
    """A list of what was decided, the newest numbers last."""
    lines = ["# Decisions", "", "Why things are as they are, a page each, with the measurement behind it.", ""]
    for page in sorted((DOCS / "decisions").glob("*.md")):
        found = _HEADING.search(page.read_text(encoding="utf-8"))
        name = f"{found[1]} {found[2]}" if found else page.stem
        lines.append(f"- [{name}](decisions/{page.name})")
    return "\n".join(lines) + "\n"


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that no file in docs/ holds."""
    from mkdocs.structure.files import File

    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for name, content in (("index.md", front_page(readme)), ("decisions.md", decisions())):
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Links out of docs/ as names."""
    text = markdown.replace("](decisions/)", "](decisions.md)")
    return _OUTWARD.sub(r"\1 (`\2`)", text)
