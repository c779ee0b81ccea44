"""What must hold of origins on any article, checked where nobody labelled anything.

    python benchmarks/origin_checks.py [--data ../shared/data] [FILE OR FOLDER...]

On every article of the given files (by default ``corpora/`` and everything in the folder of real data that can be read:
articles, pages, newsroom formats, hostile input):

1. *Nothing named, no origin*: an article that names no agency anywhere, and carries no agency's own mark, has none.
2. *No credit, no verdict*: with the words of an origin's evidence cut out, the origin is gone, or rests on other words.
3. *Furniture changes nothing*: lines of a page around the article leave its origins as they are.
4. *A picture credit changes nothing*, and neither does a sentence that cites an agency.
5. *A stripped copy infers its original's agency or nothing*: an article whose text alone credits an agency, without the
   words of the credit, at another outlet, beside the original, through the whole pipeline.

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

from origin import read

import clusterer
from clusterer.documents import Document
from clusterer.evaluation import read_gold
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
    half = len(document.text) // 2
    breaks = (document.text.find("\n\n", half), document.text.find("\n", half))
    at = next((place for place in breaks if place >= 0), 0)
    text = f"{document.text[:at]}\n\n{_one_of(CITATIONS, document)}\n\n{document.text[at:].lstrip()}"
    return _changed(document, text, agencies)


def _one_of(forms: Sequence[T], document: Document) -> T:
    return forms[zlib.crc32(document.id.encode()) % len(forms)]


def _changed(document: Document, text: str, agencies: Agencies) -> str:
    before, after = found(document, agencies), found(replace(document, text=text), agencies)
    return "" if before == after else f"{before or 'nothing'} becomes {after or 'nothing'}"


def without_credit(document: Document, agencies: Agencies) -> Document | None:
    """The article as another outlet would print it that strips the credit; None if its text alone does not say."""
    bare = replace(document, url="", byline="", metadata={}, outlet="")
    spans = {(e.start, e.end) for o in attribute(bare, agencies).origins for e in o.evidence if e.where == "body"}
    text = document.text
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    copy = replace(bare, id=f"{document.id} without its credit", text=text, outlet="The Copyist")
    return copy if spans and text.strip() and not attribute(copy, agencies).origins else None


def stripped_copies(documents: Sequence[Document], agencies: Agencies) -> tuple[int, list[str]]:
    """How many copies without their credit were set beside their originals, and those that got another's agency."""
    pairs = [(d, copy) for d in documents if (copy := without_credit(d, agencies)) is not None]
    told = clusterer.run([document for pair in pairs for document in pair]).attributions
    wrong = []
    for original, copy in pairs:
        known = {o.agency for o in told[original.id].origins}
        if all(agencies.entries[name].fallback for name in known):
            continue  # it names no agency itself; the copy's other siblings may
        others = [
            f"{o.agency} ({o.role})" for o in told[copy.id].origins if o.role != "inferred" or o.agency not in known
        ]
        if others:
            wrong.append(f"{copy.id}: {', '.join(others)} beside {', '.join(sorted(known)) or 'nothing'}")
    return len(pairs), wrong


def everything(data: Path) -> Iterator[Document]:
    """Every article of the folder of real data, each id once, whatever it came as."""
    files = [*sorted((data / "events").glob("*.jsonl")), *sorted((data / "attribution").glob("*.jsonl"))]
    folders = [
        data / "pages" / "aeb",
        data / "pages" / "fundus",
        *(data / name for name in ("formats", "cases", "hostile")),
    ]
    known: set[str] = set()
    for path in [*files, *folders, data.parent / "seeds"]:
        if not path.exists():
            continue
        labelled = path.name.startswith("families")
        for d in read(read_gold(path)) if labelled else clusterer.read(path, on_quarantine=lambda _: None):
            if d.id not in known:
                known.add(d.id)
                yield d


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
    inputs = given.inputs or [ROOT / "corpora" / "wire-desk" / "articles"]
    agencies = load_agencies("")
    documents = [d for path in inputs for d in clusterer.read(path, on_quarantine=lambda _: None)]
    documents += [] if given.inputs else everything(given.data)
    failed = False
    for name, breaks in broken(documents, agencies):
        print(f"{name}: {len(documents):,} articles, {len(breaks)} break it")
        for line in breaks[:SHOWN]:
            print(f"  {line}")
        failed = failed or len(breaks) > given.allowed * len(documents) / 1000
    copies, wrong = stripped_copies(documents, agencies)
    print(f"a stripped copy infers its original's agency or nothing: {copies:,} copies, {len(wrong)} break it")
    for line in wrong[:SHOWN]:
        print(f"  {line}")
    return int(failed or len(wrong) > given.allowed * copies / 1000)


if __name__ == "__main__":
    sys.exit(main())
