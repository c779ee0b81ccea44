"""Packs the scripts and styles of reports: ``make scripts``, for those who change them.

A report of two articles has as much of them as one of a million. What is packed is in the package, under names made of
the sources: a test says where one is older than they are.
"""

from __future__ import annotations

import sys
from pathlib import Path

STATIC = Path(__file__).parents[1] / "clusterer" / "report" / "static"
PACKED = STATIC / "packed"
FILES = {"report.css": ("report.css",), "report.js": ("report.js", "event.js", "side.js"), "list.js": ("list.js",)}
KINDS = {"css": "text/css", "js": "application/javascript"}


def names() -> dict[str, str]:
    """A packed file's name -> its source."""
    sys.path.insert(0, str(STATIC.parents[2]))
    from clusterer.report.paths import digest

    found = {}
    for name, parts in FILES.items():
        stem, _, kind = name.partition(".")
        source = "".join((STATIC / part).read_text("utf-8") for part in parts)
        found[f"{stem}-{digest(name, source, size=4)}.{kind}"] = source
    return found


def main() -> None:
    """Pack what is older than its source, and drop what is."""
    import minify  # tdewolff/minify, of the dependency group "scripts"

    PACKED.mkdir(exist_ok=True)
    wanted = names()
    for path in PACKED.iterdir():
        if path.name not in wanted:
            path.unlink()
    for name, source in wanted.items():
        if not (PACKED / name).exists():
            packed = minify.string(KINDS[name.rpartition(".")[2]], source)
            (PACKED / name).write_text(packed + "\n", "utf-8")
            print(f"{name}: {len(source.encode()):,} bytes, packed {len(packed.encode()):,}")


if __name__ == "__main__":
    main()
