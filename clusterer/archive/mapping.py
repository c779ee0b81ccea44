"""The maps over articles: clean text and evidence, then sketches. A task is a block; its results are a file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates, files
from clusterer.archive import shelves
from clusterer.archive.admitting import Block, Spine, load
from clusterer.archive.engine import Engine
from clusterer.archive.reading import MORE as READ
from clusterer.archive.shelves import block_name
from clusterer.batch import Batch, CleanColumns
from clusterer.columns import Labels, Ragged, Strings, running
from clusterer.config import Config, DuplicateSettings
from clusterer.documents import Article, Document, Span
from clusterer.duplicates.minhash import scheme_of
from clusterer.origin import agency_names, attribute, load_agencies
from clusterer.origin.reporters import names_reported, settled
from clusterer.packing import encode
from clusterer.text import clean
from clusterer.text.recurring import Recurring, outlet_named, sampled
from clusterer.text.title_edges import Edges, bared, recurring_edges
from clusterer.text.tokens import tokenize

_LINES: Final = "lines.msgpack"
_REPORTERS: Final = "{:06d}.reporters"


# -- values of the corpus: what recurs in the lines and titles of each outlet ------------------------------------------


@dataclass(frozen=True, slots=True)
class _Furniture:
    lines: dict[str, list[str]]
    edges: dict[str, list[str]]


def learn_lines(folder: Path, read: Path, spine: Spine, config: Config) -> dict[str, Any]:
    """What recurs in each outlet, by the columns of all articles and the texts of a sample of each outlet's."""
    opened = shelves.Open(READ)
    outlets: list[str] = []

    def titled() -> Iterator[Document]:
        for number in spine.blocks():
            _, at, rows, names = spine.block(number)
            batches = [opened(read / name)[1] for name in names]
            for of, row in zip(at.tolist(), rows.tolist(), strict=True):
                batch = batches[of]
                outlets.append(outlet_named(batch.outlets[row], batch.urls[row]))
                yield Document("-", "-", batch.titles[row], outlet=batch.outlets[row], url=batch.urls[row])

    edges = recurring_edges(titled())
    ids = list(spine.ids)
    sample = sampled(ids, outlets) if config.cleaning.recurring_lines else []
    documents = [
        replace(opened(read / spine.files[spine.file[row]])[1].documents[int(spine.row[row])], id=ids[row])
        for row in sample
    ]
    names = agency_names(config.origin.agencies)
    lines = clean.recurring_of(documents, config.cleaning, names)
    found = _Furniture(*({key: sorted(of[key]) for key in sorted(of)} for of in (lines, edges)))
    files.write(folder / _LINES, encode(found))
    return {"outlets": len(set(outlets)), "outlets_with_recurring_lines": len(lines), "sampled": len(sample)}


@shelves.kept
def _furniture(path: Path) -> tuple[Recurring, Edges]:
    found = msgspec.msgpack.decode(path.read_bytes(), type=_Furniture)
    lines, edges = ({key: frozenset(values) for key, values in of.items()} for of in (found.lines, found.edges))
    return lines, edges


# -- clean text and evidence -------------------------------------------------------------------------------------------


def clean_blocks(folder: Path, read: Path, lines: Path, spine: Spine, config: Config, engine: Engine) -> dict[str, Any]:
    """Clean every block that is not there yet."""
    waiting = [number for number in spine.blocks() if not (folder / _REPORTERS.format(number)).exists()]
    engine.map(clean_block, (folder, read, spine.folder, lines / _LINES, config), waiting)
    return {"tasks": len(spine.blocks())}


def clean_block(common: tuple[Path, Path, Path, Path, Config], number: int) -> None:
    """One block's articles: clean text, language, headline, and what each says of its own origin."""
    folder, read, admitted, lines, config = common
    agencies = load_agencies(config.origin.agencies)
    recurring, edges = _furniture(lines)
    documents = _documents(read, load(admitted).block(number))
    cleaned = clean.articles(documents, config.cleaning, agencies.spelled, recurring=recurring)
    articles = [bared(article, edges) for article in cleaned]
    own = [attribute(document, agencies) for document in documents]
    batch = replace(
        Batch.of(documents),
        clean=_columns(articles),
        detected=Labels.of(article.language for article in articles),
    )
    shelves.write(
        folder / block_name(number),
        batch,
        headline=Strings.of(article.headline for article in articles),
        own=[encode(told) for told in own],
    )
    credited = {told.document: told for told in own if told.origins}
    named = names_reported(documents, credited, agencies)
    told = {name: sorted(of) for name, of in named.items()}
    files.write(folder / _REPORTERS.format(number), encode(told))


def learn_reporters(articles: Path, spine: Spine) -> dict[str, str]:
    """The reporters of all articles, and the one agency each is named for."""
    named: dict[str, set[str]] = defaultdict(set)
    for number in spine.blocks():
        found = msgspec.msgpack.decode((articles / _REPORTERS.format(number)).read_bytes(), type=dict[str, list[str]])
        for name, of in found.items():
            named[name].update(of)
    return settled(named)


def _documents(read: Path, block: Block) -> list[Document]:
    """The articles of a block, under the ids they were admitted by. Each file is looked at once."""
    ids, at, rows, names = block
    found: list[Document | None] = [None] * len(ids)
    for of, name in enumerate(names):
        documents = shelves.batch_of(shelves.mapped(read / name), READ).documents
        for place in np.flatnonzero(at == of).tolist():
            document = documents[int(rows[place])]
            found[place] = document if document.id == ids[place] else replace(document, id=ids[place])
    return [document for document in found if document is not None]


def _columns(articles: Sequence[Article]) -> CleanColumns:
    runs = [article.clean.runs for article in articles]
    spans = [_pairs(article.clean.furniture) for article in articles]
    return CleanColumns(Strings.of(article.clean.text for article in articles), _ragged(runs), _ragged(spans))


def _pairs(spans: Sequence[Span]) -> NDArray[np.int32]:
    return np.array([(span.start, span.end) for span in spans], np.int32).reshape(-1, 2)


def _ragged(rows: Sequence[NDArray[np.int32]]) -> Ragged:
    values = np.concatenate([np.empty((0, 2), np.int32), *rows])
    return Ragged(np.ascontiguousarray(values), running([len(row) for row in rows]))


# -- sketches ----------------------------------------------------------------------------------------------------------

_ARRAYS: Final = ("rows", "words", "fingerprints", "keys", "samples", "sample_indptr")


def sketch_blocks(
    folder: Path, articles: Path, spine: Spine, settings: DuplicateSettings, engine: Engine
) -> dict[str, Any]:
    """Sketch every block that is not there yet."""
    waiting = [number for number in spine.blocks() if not (folder / block_name(number)).exists()]
    engine.map(sketch_block, (folder, articles, spine.size, settings), waiting)
    return {"tasks": len(spine.blocks())}


def sketch_block(common: tuple[Path, Path, int, DuplicateSettings], number: int) -> None:
    """The sketches of one block, with rows counted over all articles."""
    folder, articles, size, settings = common
    batch = shelves.batch_of(shelves.mapped(articles / block_name(number)), shelves.MORE)
    assert batch.clean is not None
    words = tokenize(list(batch.clean.texts), 1)
    found = duplicates.sketch(list(batch.ids), words, settings, 1).shifted(number * size)
    unfinished = folder / f"{files.UNFINISHED}{block_name(number)}"
    with unfinished.open("wb") as file:
        np.savez(file, **{name: getattr(found, name) for name in _ARRAYS})
    unfinished.replace(folder / block_name(number))


def sketches(folder: Path, spine: Spine, settings: DuplicateSettings) -> duplicates.Sketches:
    """The sketches of all articles."""
    ids = list(spine.ids)

    def parts() -> Iterator[duplicates.Sketches]:
        for number in spine.blocks():
            with np.load(folder / block_name(number)) as held:
                arrays = {name: held[name] for name in _ARRAYS}
            named = tuple(ids[row] for row in arrays["rows"].tolist())
            yield duplicates.Sketches(named, scheme=scheme_of(settings), **arrays)

    return duplicates.join(parts(), settings)
