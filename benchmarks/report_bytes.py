"""Where the bytes of a report go, by kind, beside the bytes of the texts it shows.

    python benchmarks/report_bytes.py                      # made-up news of several shapes; a table, put into the docs
    python benchmarks/report_bytes.py FILE|FOLDER …        # a report of each of these, printed only

The shapes: a stream of 500, 2,000 and 10,000 articles (benchmarks/stream.py), one article of each event of 2,000
(nobody copies anybody), the first 200 of those, and a small collection (corpora/wire-desk). A figure is a share of the
UTF-8 bytes of the articles' texts as they came, titles and metadata not counted. "Whole" is all files of the folder,
hidden ones too. Parts of event pages are measured by parsing them.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import stream
from lxml import html
from page import machine, put

import clusterer

PARTS = {
    "frame": "//head|//body/header|//body/footer|//a[@class='skip']",
    "members": "//section[@id='articles']",
    "families": "//section[@id='families']",
    "matrix": "//section[@id='shared']/div[table[contains(@class,'matrix')]]",
    "graph": "//figure[contains(@class,'network')]",
    "pairs": "//section[@id='shared']/div[table[contains(@class,'shares')]]",
    "side by side": "//script[@id='pairs']",
    "verdict": "//section[contains(@class,'verdict-box')]",
    "neighbours": "//*[contains(@class,'neighbours')]|//*[@class='related']",
    "evidence": "//dl[contains(@class,'proofs')]",
    "heads of articles": "//article/header",
    "copies": "//details[contains(@class,'copies')]",
}


def of_page(path: Path) -> Iterable[tuple[str, int]]:
    """Part of an event page -> its bytes."""
    raw = path.read_bytes()
    left, tree = len(raw), html.document_fromstring(raw)
    for prose in tree.xpath("//div[@class='prose']"):
        size, text = _size(prose), len(prose.text_content().encode())
        yield "event pages: texts", text
        yield "event pages: marks in texts", size - text
        left -= size
    for name, where in PARTS.items():
        for element in tree.xpath(where):
            if any(element in found.iterdescendants() for found in tree.xpath("//details[contains(@class,'copies')]")):
                continue  # counted there
            size = _size(element)
            yield f"event pages: {name}", size
            left -= size
    yield "event pages: other", left


def _size(element: html.HtmlElement) -> int:
    return len(html.tostring(element, encoding="utf-8", with_tail=False))


def counted(folder: Path) -> Counter[str]:
    """Kind of content -> bytes in a report."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        found["whole"] += path.stat().st_size
        found["files"] += 1
        name = path.relative_to(folder)
        room = name.parts[0]
        if room == "events":
            for kind, size in of_page(path):
                found[kind] += size
            found["event pages"] += path.stat().st_size
        elif room == "data":
            found[f"data: {path.name.split('-')[0].removesuffix('.js')}"] += path.stat().st_size
        else:
            found[
                room.replace(".parquet", "").replace(".csv", "")
                + (".csv, .parquet" if "." in room and path.suffix in (".csv", ".parquet") else "")
            ] += path.stat().st_size
    return found


def report(source: Path | str, folder: Path) -> tuple[int, Counter[str]]:
    """Draw the report of an input: the bytes of its texts, and of the report by kind."""
    result = clusterer.run(source)
    result.save_report(folder)
    texts = sum(len(article.document.text.encode("utf-8", "replace")) for article in result.articles)
    return texts, counted(folder)


def singles(count: int, path: Path) -> None:
    """One article of each event of a stream, at most so many."""
    first = {row["event"]: row for row in reversed(list(stream.stream(2_000)))}
    with path.open("w", encoding="utf-8") as file:
        file.writelines(
            json.dumps({**row, "event": None}) + "\n"
            for row in sorted(first.values(), key=lambda row: row["published"])[:count]
        )


def made(folder: Path) -> dict[str, Path]:
    """The inputs that are made here, by name."""
    inputs = {}
    for count in (500, 2_000, 10_000):
        inputs[f"{count:,}"] = folder / f"{count}.jsonl"
        stream.write(count, inputs[f"{count:,}"], truth=False)
    for name, count in (("unrelated", 2_000), ("200 unrelated", 200)):
        inputs[name] = folder / f"{name}.jsonl"
        singles(count, inputs[name])
    return inputs | {"wire-desk": Path(__file__).resolve().parent.parent / "corpora" / "wire-desk"}


def table(inputs: dict[str, Path], folder: Path) -> str:
    """A row for each kind, a column for each input."""
    measured = {name: report(path, folder / f"report {place}") for place, (name, path) in enumerate(inputs.items())}
    kinds: Counter[str] = Counter()
    for texts, found in measured.values():
        for kind, size in found.items():
            kinds[kind] += size / texts
    del kinds["files"]
    rows = ["| share of the bytes of the texts | " + " | ".join(measured) + " |", "|---|" + "---:|" * len(measured)]
    rows.append("| texts, kB | " + " | ".join(f"{texts / 1e3:,.0f}" for texts, _ in measured.values()) + " |")
    rows.append("| files | " + " | ".join(f"{found['files']:,}" for _, found in measured.values()) + " |")
    for kind, _ in kinds.most_common():
        shares = (found[kind] / texts for texts, found in measured.values())
        rows.append(f"| {kind} | " + " | ".join(f"{share:.3f}" for share in shares) + " |")
    return "\n".join(rows)


def main() -> None:
    """Measure, print, and of the made inputs put the table into the docs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", type=Path, metavar="FILE|FOLDER")
    given = parser.parse_args().inputs
    with tempfile.TemporaryDirectory() as name:
        inputs = {path.name: path for path in given} or made(Path(name))
        drawn = table(inputs, Path(name))
    print(drawn)
    if not given:
        put("report bytes", f"`python benchmarks/report_bytes.py`: {machine()}\n\n{drawn}")


if __name__ == "__main__":
    main()
