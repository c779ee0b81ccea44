"""A run that keeps nothing: the plan over a store that is empty, and what else is done in memory."""

from __future__ import annotations

import logging
import os
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from clusterer import assembling, copying, plan, readers
from clusterer.config import Config
from clusterer.documents import Document, Quarantined, stable_id, stable_id_of
from clusterer.errors import ConfigError
from clusterer.findings import ExaminedEvent, Run
from clusterer.hosts.admission import Admission
from clusterer.hosts.clock import now
from clusterer.hosts.result import Result, checked
from clusterer.hosts.saving import save_report
from clusterer.hosts.sources import unread
from clusterer.hosts.versions import same_address, with_versions
from clusterer.origin import load_agencies
from clusterer.packing import spilled
from clusterer.store import MemoryStore
from clusterer.version import __version__

if TYPE_CHECKING:
    from clusterer.duplicates import Pairs, Signatures

__all__ = ["Result", "near_duplicates", "read", "read_rows", "run", "save_report", "signatures"]

log = logging.getLogger(__name__)

STAGES: Final = ("read", *plan.STAGES, "report")

Progress = Callable[[str], None]
"""Called with the name of each stage (of STAGES) as it begins."""


def read(
    *inputs: str | os.PathLike[str],
    on_quarantine: Callable[[Quarantined], None] | None = None,
    on_passed_over: Callable[[str, Mapping[str, int]], None] | None = None,
    columns: Sequence[tuple[str, str]] = (),
) -> Iterator[Document]:
    """Read documents from files, folders or "-" (standard input), one by one.

    What cannot be read is handed to ``on_quarantine`` (default: logged as a warning) and skipped; files of other kinds
    in a folder are told to ``on_passed_over``, by kind (likewise). Raises InputError where an input as a whole cannot
    be read.
    """
    return readers.read(
        *inputs, on_quarantine=on_quarantine or _log_quarantined, on_passed_over=on_passed_over, columns=columns
    )


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
    documents: Any,
    config: Config | None = None,
    *,
    quarantined: Sequence[Quarantined] = (),
    passed_over: Mapping[str, int] = MappingProxyType({}),
    progress: Progress | None = None,
    clock: Callable[[], datetime] | None = None,
    processes: int = 0,
) -> Result:
    """Take documents through all stages, in memory. The result does not depend on their order.

    ``documents`` are Documents, rows (mappings with the columns of docs/formats.md), paths, or any of these in an
    iterable; a DataFrame or an Arrow table; or one path. A row without an article is among the result's quarantined.
    Raises InputError for a value that is none of these, naming its place.

    ``quarantined`` and ``passed_over`` (files of other kinds, by suffix) are looked at after the documents are
    consumed: a reader may fill them meanwhile. ``processes`` examine
    the events (0: one a core, where there are many articles).
    """
    config = checked(config)
    clock = clock or now
    begin = _once(progress or (lambda _: None))
    started = clock()
    begin("read")
    aside: list[Quarantined] = []

    def put_aside(item: Quarantined) -> None:
        aside.append(item)
        _log_quarantined(item)

    given = readers.values.documents(documents, lambda path: read(path, on_quarantine=put_aside), put_aside)
    admission = Admission()
    admission.offer(given)
    admitted = admission.admitted()
    new = admission.documents(admitted)
    admission.warn()
    counts = {"repeated": admission.read - len(admitted), **unread(admission.dates_unread, passed_over)}
    id_ = stable_id_of(chain((__version__, repr(config)), (part for one in admitted for part in (one.id, one.digest))))
    together = same_address(admitted)
    at = {id_: row for ids in together for id_ in ids for row in (bisect_left(new, id_, key=attrgetter("id")),)}
    del admission, admitted  # what articles were compared by is as much as a fifth of what a large run has in memory
    agencies = load_agencies(config.origin.agencies)
    changes = plan.find(new, MemoryStore(), config, agencies, keep=False, processes=processes, safe=begin)
    by_event = assembling.chains_by_event(together, (found.event for found in changes.events))
    examined = changes.events
    if by_event:
        examined = spilled(ExaminedEvent)
        examined.extend(
            with_versions(found, by_event.get(found.event.id, ()), lambda id_: new[at[id_]]) for found in changes.events
        )
    record = Run(
        id=id_,
        started=started,
        finished=started,
        version=__version__,
        config=config.to_dict(),
        counts=counts,
    )
    found = assembling.assemble(record, changes.articles, changes.groups.new, examined, [*quarantined, *aside])
    return Result.of(replace(found, run=replace(found.run, finished=clock())))


def _once(progress: Progress) -> Progress:
    """``progress`` told of each stage when it begins, and not again."""
    told = ""

    def begin(stage: str) -> None:
        nonlocal told
        if stage != told:
            told = stage
            progress(stage)

    return begin


def near_duplicates(documents: Any, threshold: float | None = None, config: Config | None = None) -> Pairs:
    """The verified pairs of documents whose cleaned texts have a Jaccard of at least ``threshold``, or a containment.

    A sequence of ``DuplicatePair`` by id, which makes each when it is asked for.

    Takes what ``run`` takes, of any size: texts are streamed, not kept. Rows read again, with the same id and text, are
    one; of several articles with one id the first keeps it, and others get their text's digest as a suffix.
    ``threshold`` (0 to 1) is that of ``config`` where none is given, as in ``run`` and ``dedupe``:
    ``DuplicateSettings.threshold``. Raises InputError, ConfigError.
    """
    config = checked(config)
    settings = config.duplicates
    if threshold is not None:
        if isinstance(threshold, bool) or not isinstance(threshold, int | float) or not 0 <= threshold <= 1:
            raise ConfigError(f"a share from 0 to 1 was expected, got {threshold!r:.40}", subject="threshold")
        settings = replace(settings, threshold=float(threshold))
    return copying.near_duplicates(_given(documents), replace(config, duplicates=settings))


def signatures(documents: Any, config: Config | None = None) -> Signatures:
    """The MinHash signatures of documents, by their cleaned texts: what ``near_duplicates`` compares them by.

    Takes what ``near_duplicates`` takes. A text of fewer words than a shingle has none. ``to_datasketch`` and
    ``from_datasketch`` lead to datasketch's indexes and back. Raises InputError, ConfigError.
    """
    return copying.signatures(_given(documents), checked(config))


_TOGETHER: Final = 2_048  # articles looked at together
_ID, _TITLE, _TEXT = map(attrgetter, ("id", "title", "text"))


def _given(documents: Any) -> Iterator[tuple[list[str], list[str]]]:
    """The ids and texts of the articles in what was given, as they come, each once and each with an id of its own."""
    if _all_told_apart(documents):
        for begin in range(0, len(documents), _TOGETHER):
            some = documents[begin : begin + _TOGETHER]
            yield list(map(_ID, some)), list(map(_TEXT, some))
        return
    known: dict[str, int] = {}  # id -> hash of its title and text: small, because there may be millions
    for ids, titles, texts in _told(documents):
        said = list(map(hash, zip(titles, texts, strict=True)))
        if known.keys().isdisjoint(ids) and len(of := dict(zip(ids, said, strict=True))) == len(ids):
            known.update(of)
            yield ids, texts
            continue
        new: tuple[list[str], list[str]] = [], []
        for id_, title, text, told in zip(ids, titles, texts, said, strict=True):
            own = id_ if known.get(id_, told) == told else f"{id_}~{stable_id(title, text)}"
            if own not in known:
                known[own] = told
                new[0].append(own)
                new[1].append(text)
        yield new


def _all_told_apart(documents: Any) -> bool:
    """Whether these are Documents at hand with an id each: then no text has to be looked at to tell them apart."""
    if not isinstance(documents, list | tuple) or not set(map(type, documents)) <= {Document}:
        return False
    return len(set(map(_ID, documents))) == len(documents)


def _told(documents: Any) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Ids, titles and texts, some hundreds at a time; of one path in columns, without a Document of any."""
    if isinstance(documents, str | os.PathLike):
        for block in readers.read_columns(documents, on_quarantine=_log_quarantined):
            yield block.fields.ids, block.fields.titles, block.fields.texts
        return
    each = readers.values.documents(documents, read, _log_quarantined)
    while some := list(islice(each, _TOGETHER)):
        yield list(map(_ID, some)), list(map(_TITLE, some)), list(map(_TEXT, some))


def _log_quarantined(item: Quarantined) -> None:
    log.warning("%s: %s", item.source, item.reason)
