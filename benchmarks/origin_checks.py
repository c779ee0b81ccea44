"""What must hold of origins on any article, checked where nobody labelled anything.

    python benchmarks/origin_checks.py [--data ../shared/data] [FILE OR FOLDER...]

On every article of the given files (by default ``corpora/`` and the real articles where they are present):

1. *Nothing named, no origin*: an article that names no agency anywhere, and carries no agency's own mark, has none.
2. *No credit, no verdict*: with the words of an origin's evidence cut out, the origin is gone, or rests on other words.
3. *Furniture changes nothing*: lines of a page around the article leave its origins as they are.
4. *A picture credit changes nothing*, and neither does a sentence that cites an agency.

Prints one line for each check: articles, and how many break it, with the first few. Fails where more than
``--allowed`` of a thousand do.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import clusterer
from clusterer.documents import Document
from clusterer.origin import Agencies, attribute, load_agencies
from clusterer.origin.mentions import find_mentions
from clusterer.origin.typography import level

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 3
FURNITURE = (
    ("Share this article\nSubscribe to our newsletter\n\n", "\n\nMost read\nTerms of use\nPrivacy policy"),
    ("Home > News > Harbour\nJanuary 5, 2024 10:42 am\n\n", "\n\n© 2024 The Quay. All rights reserved."),
    ("Teilen\nDrucken\n\n", "\n\nLesen Sie auch: Der Hafen im Winter\nImpressum\nDatenschutz"),
    (
        "Click to play video\n\n",
        "\n\nRelated stories\nThe harbour in pictures\nSign up for the daily briefing\nLeave a comment",
    ),
)
PICTURES = (
    *(
        "A ship at the quay. Photo: Ana Lind/Reuters",
        "A ship at the quay. (Ana Lind/AFP via Getty Images)",
        "Foto: dpa",
    ),
    *("A ship at the quay in January. REUTERS/Ana Lind", "Ana Lind/The Associated Press", "Image copyright AFP", "AP"),
    *("A ship leaves. (AP Photo/Ana Lind)", "EPA-EFE/ANA LIND", "Fot. Anna Lind / PAP", "Foto: Ana Lind / TT"),
)
CITATIONS = (
    "The harbour of Ostervik would reopen soon, according to the Interfax news agency, which named no source for it.",
    "The mayor told Reuters that the harbour of Ostervik would reopen as soon as the storm was over, and no earlier.",
    "Der Hafen von Ostervik werde bald wieder öffnen, sagte der Bürgermeister der Nachrichtenagentur dpa am Montag.",
    "El puerto de Ostervik reabrirá pronto, dijo a EFE el alcalde de la ciudad, que no quiso dar más detalles.",
    "Le port d'Ostervik rouvrira bientôt, a déclaré à l'AFP le maire de la ville, qui n'a pas voulu en dire davantage.",
    "A Reuters/Ipsos poll and a report by The Associated Press asked about the harbour of Ostervik and its breakwater.",
)
T = TypeVar("T")
Check = Callable[[Document, Agencies], str]


def found(document: Document, agencies: Agencies) -> dict[str, str]:
    """Role by agency."""
    return {origin.agency: origin.role for origin in attribute(document, agencies).origins}


def nothing_named(document: Document, agencies: Agencies) -> str:
    texts = (document.text, document.title, document.byline, document.url, repr(document.metadata))
    if any(find_mentions(text, level(text), agencies, any_case=True) for text in texts):
        return ""
    claimed = attribute(document, agencies).origins
    marked = all(e.where == "url" or e.kind in {"sign-off", "house footer"} for o in claimed for e in o.evidence)
    return "" if marked else f"found {', '.join(o.agency for o in claimed)} where nobody is named"


def no_credit(document: Document, agencies: Agencies) -> str:
    """Cuts the words of each origin that rests on the body alone, and asks again."""
    for origin in attribute(document, agencies).origins:
        if any(e.where != "body" for e in origin.evidence):
            continue
        text = document.text
        for e in sorted(origin.evidence, key=lambda e: -e.start):
            text = text[: e.start] + text[e.end :]
        left = next(
            (o for o in attribute(replace(document, text=text or "-"), agencies).origins if o.agency == origin.agency),
            None,
        )
        if left is not None:
            return f"{origin.agency} is still found, by {left.evidence[0].quote!r}"
    return ""


def furniture(document: Document, agencies: Agencies) -> str:
    before, after = _one_of(FURNITURE, document)
    return _changed(document, before + document.text + after, agencies)


def picture(document: Document, agencies: Agencies) -> str:
    return _changed(document, f"{_one_of(PICTURES, document)}\n\n{document.text}", agencies)


def citation(document: Document, agencies: Agencies) -> str:
    middle = document.text.find("\n\n", len(document.text) // 2)
    at = max(0, middle)
    text = f"{document.text[:at]}\n\n{_one_of(CITATIONS, document)}\n\n{document.text[at:].lstrip()}"
    return _changed(document, text, agencies)


def _one_of(forms: Sequence[T], document: Document) -> T:
    return forms[zlib.crc32(document.id.encode()) % len(forms)]


def _changed(document: Document, text: str, agencies: Agencies) -> str:
    before, after = found(document, agencies), found(replace(document, text=text), agencies)
    return "" if before == after else f"{before or 'nothing'} becomes {after or 'nothing'}"


CHECKS: dict[str, Check] = {
    "nothing named, no origin": nothing_named,
    "no credit, no verdict": no_credit,
    "furniture changes nothing": furniture,
    "a picture credit changes nothing": picture,
    "a citation changes nothing": citation,
}


def broken(documents: list[Document], agencies: Agencies) -> Iterator[tuple[str, list[str]]]:
    """For each check the articles that break it, and how."""
    for name, check in CHECKS.items():
        yield name, [f"{d.id}: {how}" for d in documents if (how := check(d, agencies))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", type=Path, metavar="FILE OR FOLDER")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--allowed", type=float, default=5.0, help="of a thousand articles, for each check")
    given = parser.parse_args()
    real = [*sorted((given.data / "events").glob("*.jsonl")), *sorted((given.data / "attribution").glob("*.jsonl"))]
    inputs = given.inputs or [ROOT / "corpora" / "wire-desk" / "articles", *real]
    agencies = load_agencies()
    documents = [d for path in inputs for d in clusterer.read(path, on_quarantine=lambda _: None)]
    failed = False
    for name, breaks in broken(documents, agencies):
        print(f"{name}: {len(documents):,} articles, {len(breaks)} break it")
        for line in breaks[:SHOWN]:
            print(f"  {line}")
        failed = failed or len(breaks) > given.allowed * len(documents) / 1000
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
