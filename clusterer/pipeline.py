"""The only place that composes stages: it reads as the list of them.

``run`` works in memory. What is kept between runs is composed in ``incremental.py`` from the same stages.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from clusterer import __version__, duplicates, events, readers, reuse
from clusterer.config import Config
from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    DuplicatePair,
    Event,
    Family,
    Quarantined,
    Role,
    SharedText,
    stable_id,
)
from clusterer.findings import EventOrigin, Findings, Run
from clusterer.origin import attribute_all, load_agencies
from clusterer.origin.inference import conclude, learn_reporters
from clusterer.origin.pickup import profiles
from clusterer.origin.versions import version_chains
from clusterer.text import clean
from clusterer.text.tokens import Tokens, tokenize

log = logging.getLogger(__name__)

STAGES = ("read", "clean", "fingerprint", "near-duplicates", "events", "origin", "reuse", "report")

Progress = Callable[[str], None]
"""Called with the name of each stage (of STAGES) as it begins."""


@dataclass(frozen=True)
class Result(Findings):
    """What a run found, with the two things one does with it."""

    def to_dict(self) -> dict[str, Any]:
        """The findings as ``report.json`` holds them (docs/formats.md)."""
        from clusterer.report import to_dict

        return to_dict(self)

    def save_report(self, directory: str | os.PathLike[str], config: Config | None = None) -> list[Path]:
        """Write the report into ``directory`` and return its files. Readers never see half of it."""
        return save_report(self, directory, config or Config())


def save_report(found: Findings, directory: str | os.PathLike[str], config: Config) -> list[Path]:
    """Write the report of ``found`` into ``directory`` and return its files, ``index.html`` last."""
    from clusterer.report import write

    return write(found, Path(directory), config.report)


def read(
    *inputs: str | os.PathLike[str], on_quarantine: Callable[[Quarantined], None] | None = None
) -> Iterator[Document]:
    """Read documents from files, folders or "-" (standard input), one by one.

    What cannot be read is handed to ``on_quarantine`` (default: logged as a warning) and skipped. Raises InputError
    where an input as a whole cannot be read.
    """
    return readers.read(*inputs, on_quarantine=on_quarantine or _log_quarantined)


def read_rows(
    rows: Iterable[Mapping[str, Any]], source: str, on_quarantine: Callable[[Quarantined], None] | None = None
) -> Iterator[Document]:
    """Documents from rows that are in memory already, with the columns of docs/formats.md. ``source`` names them."""
    for number, row in enumerate(rows, start=1):
        read_row = readers.document(row, f"{source}:{number}", source)
        if isinstance(read_row, Quarantined):
            (on_quarantine or _log_quarantined)(read_row)
        else:
            yield read_row


def run(
    documents: Iterable[Document],
    config: Config | None = None,
    *,
    quarantined: Sequence[Quarantined] = (),
    progress: Progress | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Result:
    """Take documents through all stages, in memory. The result does not depend on their order.

    ``quarantined`` is looked at after the documents are consumed: a reader may fill it meanwhile.
    """
    config = config or Config()
    progress = progress or _no_progress
    clock = clock or now
    started = clock()
    progress("read")
    admitted, repeated = admit(documents)
    progress("clean")
    articles = clean.articles(admitted, config.cleaning)
    progress("fingerprint")
    tokens = tokenize([article.clean.text for article in articles])
    progress("near-duplicates")
    pairs = duplicates.find_pairs([document.id for document in admitted], tokens, config.duplicates)
    groups = duplicates.group(pairs, articles)
    progress("events")
    found = events.find_events(articles, tokens, groups, config.events)
    progress("origin")
    agencies = load_agencies(config.origin.agencies)
    attributions = attribute_all(admitted, agencies)
    progress("reuse")
    reporters = learn_reporters(admitted, attributions, agencies)
    rows = {document.id: row for row, document in enumerate(admitted)}
    examined = []
    for event in found:
        members = [rows[document] for document in event.documents]
        those = [articles[row] for row in members]
        examined.append(examine(event, those, tokens.select(members), attributions, config, reporters))
    record = Run(
        id=stable_id(__version__, repr(config), *(part for d in admitted for part in (d.id, d.text))),
        started=started,
        finished=started,
        version=__version__,
        config=config.to_dict(),
        counts={"repeated": repeated},
    )
    result = assemble(record, articles, groups, examined, attributions, quarantined)
    return replace(result, run=replace(result.run, finished=clock()))


def admit(documents: Iterable[Document]) -> tuple[list[Document], int]:
    """The documents to work on, by id, and how many were left out because they were there already.

    The same id with the same text is one document; with another text it is another document, whose id gets the text's
    digest as a suffix: nothing is lost, and which of them keeps the plain id does not depend on their order.
    """
    by_id: dict[str, dict[str, Document]] = {}
    repeated = 0
    for document in documents:
        same_id = by_id.setdefault(document.id, {})
        digest = stable_id(document.title, document.text)
        if digest in same_id:
            repeated += 1
            same_id[digest] = min(same_id[digest], document, key=lambda d: d.source)
        else:
            same_id[digest] = document
    admitted = []
    for same_id in by_id.values():
        first, *others = sorted(same_id.items())
        admitted.append(first[1])
        admitted.extend(replace(document, id=f"{document.id}~{digest}") for digest, document in others)
    return sorted(admitted, key=lambda document: document.id), repeated


@dataclass(frozen=True, slots=True)
class ExaminedEvent:
    """One event with all that its members' texts tell."""

    event: Event
    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: Mapping[str, Attribution]  # of its members, inference included
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]


def examine(
    event: Event,
    articles: Sequence[Article],
    tokens: Tokens,
    attributions: Mapping[str, Attribution],
    config: Config,
    reporters: Mapping[str, str] | None = None,
) -> ExaminedEvent:
    """Text reuse, families, inferred origins and versions among the members of one event.

    ``articles`` and ``tokens`` are the event's members, in its order; ``attributions`` holds at least theirs;
    ``reporters`` are the agencies' reporters by name (default: those that the event itself credits).
    """
    alone = {article.document.id: attributions[article.document.id] for article in articles}
    shared = tuple(reuse.shared_texts(articles, tokens, config.reuse, alone)) if len(articles) > 1 else ()
    families = reuse.families(event.id, articles, shared, config.reuse)
    conclusion = conclude(
        event, articles, shared, families, alone, config.origin, load_agencies(config.origin.agencies), reporters
    )
    return ExaminedEvent(
        event,
        shared,
        tuple(conclusion.families),
        conclusion.attributions,
        tuple(conclusion.event_origins),
        tuple(version_chains(articles, shared)),
    )


def assemble(
    record: Run,
    articles: Sequence[Article],
    groups: Sequence[DuplicateGroup],
    examined: Sequence[ExaminedEvent],
    attributions: Mapping[str, Attribution],
    quarantined: Sequence[Quarantined],
    aliases: Mapping[str, str] | None = None,
) -> Result:
    """Put what the stages found into one result, with the profiles of outlets and agencies and the run's counts."""
    found = [e.event for e in examined]
    attributions = {**attributions, **{id_: a for e in examined for id_, a in e.attributions.items()}}
    shared = {e.event.id: e.shared for e in examined if e.shared}
    outlets, agencies = profiles(articles, attributions, found, shared)
    origins = [origin for attribution in attributions.values() for origin in attribution.origins[:1]]
    counts = {
        "documents": len(articles),
        "quarantined": len(set(quarantined)),
        "duplicate_groups": len(groups),
        "duplicates": sum(len(group.documents) - 1 for group in groups),
        "events": len(found),
        "events_of_several": sum(len(event.documents) > 1 for event in found),
        "families": sum(len(e.families) for e in examined),
        "with_origin": len(origins),
        **{role.replace(" ", "_"): sum(o.role == role for o in origins) for role in get_args(Role)},
    }
    return Result(
        run=replace(record, counts={**record.counts, **counts}),
        articles=tuple(articles),
        duplicate_groups=tuple(groups),
        events=tuple(found),
        families=tuple(family for e in examined for family in e.families),
        attributions=attributions,
        shared=shared,
        event_origins={e.event.id: e.origins for e in examined if e.origins},
        versions={e.event.id: e.versions for e in examined if e.versions},
        outlets=tuple(outlets),
        agencies=tuple(agencies),
        quarantined=tuple(sorted(set(quarantined), key=lambda q: (q.source, q.reason))),
        aliases=aliases or {},
    )


def near_duplicates(
    documents: Iterable[Document], threshold: float = 0.7, config: Config | None = None
) -> list[DuplicatePair]:
    """The verified pairs of documents whose cleaned texts have a Jaccard of at least ``threshold``, or a containment.

    Takes any iterable of Documents, of any size: texts are streamed, not kept.
    """
    config = config or Config()
    settings = replace(config.duplicates, threshold=threshold)
    return duplicates.near_duplicates(
        ((document.id, clean.clean(document.text).text) for document in documents), settings
    )


def dedupe(
    documents: Iterable[Document], config: Config, *, keep: duplicates.Keep = "earliest", outlets: Sequence[str] = ()
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Rows of the documents to keep, by id, and of those to remove, which also say why (docs/near-duplicates.md)."""
    admitted, _ = admit(documents)
    articles = clean.articles(admitted, config.cleaning)
    tokens = tokenize([article.clean.text for article in articles])
    pairs = duplicates.find_pairs([document.id for document in admitted], tokens, config.duplicates)
    kept, removed = duplicates.dedupe(articles, duplicates.group(pairs, articles), keep, outlets)
    rows = {document.id: document.to_row() for document in admitted}
    why = [
        {"duplicate_of": r.kept, "kind": r.pair.kind, "jaccard": r.pair.jaccard, "pair": [r.pair.left, r.pair.right]}
        for r in removed
    ]
    return [rows[id_] for id_ in kept], [{**rows[r.document], **w} for r, w in zip(removed, why, strict=True)]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles side by side: as copies, as reports of one event, and the text they share."""

    copies: duplicates.Comparison
    event: events.Explanation
    shared: SharedText | None


def compare(left: Article, right: Article, company: Sequence[Article], config: Config) -> Comparison:
    """Compare two articles, in the company of others that tell which words are common."""
    tokens = tokenize([left.clean.text, right.clean.text])
    shared = reuse.shared_texts([left, right], tokens, config.reuse)
    return Comparison(
        copies=duplicates.compare(tokens, config.duplicates),
        event=events.explain(left, right, config.events, company),
        shared=shared[0] if shared else None,
    )


def now() -> datetime:
    """The time in UTC, or SOURCE_DATE_EPOCH where the environment pins it (for reproducible output)."""
    pinned = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(pinned), UTC) if pinned else datetime.now(UTC).replace(microsecond=0)


def _no_progress(stage: str) -> None:
    del stage


def _log_quarantined(item: Quarantined) -> None:
    log.warning("%s: %s", item.source, item.reason)
