"""The map over articles: clean text and evidence. A task is a block; its results are a file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import msgspec

from clusterer import files
from clusterer.archive import furniture, shelves
from clusterer.archive.admitting import Spine, documents_of, load
from clusterer.archive.engine import Engine
from clusterer.archive.shelves import block_name
from clusterer.batch import Batch, CleanColumns
from clusterer.columns import Labels, Strings
from clusterer.config import Config
from clusterer.origin import attribute, load_agencies
from clusterer.origin.reporters import names_reported, settled
from clusterer.packing import encode
from clusterer.text import clean
from clusterer.text.title_edges import bared

_REPORTERS: Final = "{:06d}.reporters"


def clean_blocks(folder: Path, read: Path, lines: Path, spine: Spine, config: Config, engine: Engine) -> dict[str, Any]:
    """Clean every block that is not there yet."""
    waiting = [number for number in spine.blocks() if not (folder / _REPORTERS.format(number)).exists()]
    engine.map(clean_block, (folder, read, spine.folder, lines, config), waiting)
    return {"tasks": len(spine.blocks())}


def clean_block(common: tuple[Path, Path, Path, Path, Config], number: int) -> None:
    """One block's articles: clean text, language, headline, and what each says of its own origin."""
    folder, read, admitted, lines, config = common
    agencies = load_agencies(config.origin.agencies)
    recurring, edges = furniture.load(lines / furniture.FILE)
    documents = documents_of(read, load(admitted).block(number))
    cleaned = clean.articles(documents, config.cleaning, agencies.spelled, recurring=recurring)
    articles = [bared(article, edges) for article in cleaned]
    own = [attribute(document, agencies) for document in documents]
    batch = replace(
        Batch.of(documents),
        clean=CleanColumns.of([article.clean for article in articles]),
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
