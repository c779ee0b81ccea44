"""The agencies' own files, field by field, against what a person read in them.

    python benchmarks/formats.py [--data ../shared/data/formats] [--accept]

The files are not part of this repository (their texts belong to their publishers): ``formats.json`` holds a digest of
each right value, looked through by hand and written with ``--accept``. Without the files nothing is measured.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from page import machine, put

from clusterer.documents import Document, Quarantined, stable_id
from clusterer.origin import Agencies, attribute, load_agencies
from clusterer.readers import read

ROOT = Path(__file__).resolve().parent.parent
EXPECTED = Path(__file__).with_name("formats.json")
FIELDS = ("title", "body", "date", "byline", "credit", "language")
_LIMIT = 46  # characters of a file's name in the table


def fields(document: Document, agencies: Agencies) -> dict[str, str]:
    """What is compared."""
    return {
        "title": document.title,
        "body": document.text,
        "date": document.published.isoformat() if document.published else "",
        "byline": document.byline,
        "credit": " ".join(origin.agency for origin in attribute(document, agencies).origins),
        "language": document.language,
    }


def main() -> None:
    """Compare and write, or accept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "formats")
    parser.add_argument("--accept", action="store_true", help="take what is read now as right")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        print(f"no files at {arguments.data}; nothing measured")
        return
    agencies = load_agencies("")
    expected = json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {}
    found: dict[str, list[dict[str, str]]] = {}
    rows = []
    wrong = 0
    for path in sorted(arguments.data.iterdir()):
        aside: list[Quarantined] = []
        documents = list(read(path, on_quarantine=aside.append))
        values = [fields(document, agencies) for document in documents]
        digests = [{name: stable_id(value) if value else "" for name, value in one.items()} for one in values]
        found[path.name] = digests
        known = expected.get(path.name, [])
        cells = []
        for name in FIELDS:
            ours, theirs = [one[name] for one in digests], [one[name] for one in known]
            cells.append("✗" if ours != theirs else "✓" if any(ours) else "–")
        wrong += cells.count("✗")
        kind = documents[0].metadata.get("newsroom", {}).get("format", "rows") if documents else "none"
        rows.append(f"| `{path.name[:_LIMIT]}` | {kind} | {len(documents)} | {' | '.join(cells)} |")
    if arguments.accept:
        EXPECTED.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")
        return
    head = ["| file | format | articles | " + " | ".join(FIELDS) + " |", "|---|---|---|" + "---|" * len(FIELDS)]
    note = f"✓ right, – the file has none, ✗ wrong ({wrong}). `python benchmarks/formats.py`: {machine()}."
    lines = [*head, *rows, "", note]
    print("\n".join(lines))
    put("formats", "\n".join(lines), "newsroom.md")


if __name__ == "__main__":
    main()
