"""Small values to keep in a state."""

import itertools
from datetime import UTC, datetime
from typing import Any

import numpy as np

from clusterer.documents import (
    Article,
    Attribution,
    CleanText,
    Document,
    DuplicateGroup,
    DuplicatePair,
    Event,
    Span,
    runs_of,
)
from clusterer.findings import ExaminedEvent, Run
from clusterer.store import Entry, NewDocument

MOMENT = datetime(2025, 3, 30, 1, 30, tzinfo=UTC)


def article(id_: str, text: str = "The harbour bridge is open again.", **fields: Any) -> Article:
    document = Document(id=id_, text=text, **fields)
    return Article(document, CleanText(text, runs_of(np.arange(len(text))), (Span(0, 3),)), "en")


def new(id_: str, keys: tuple[int, ...] = (), address: str = "", version: int = 1, **fields: Any) -> NewDocument:
    return NewDocument(
        article=article(id_, **fields),
        address=address or id_,
        version=version,
        digest=id_,
        own=Attribution(id_),
        entry=Entry(np.array(keys, np.uint64), 0, np.array(keys, np.uint64)),
    )


def run(number: int = 1) -> Run:
    return Run(f"run-{number}", MOMENT, MOMENT, "0", {"events": {"threshold": 0.5}}, {"new": number})


def group(*documents: str) -> DuplicateGroup:
    pairs = tuple(DuplicatePair(a, b, 1.0, 1.0, 1.0, "identical") for a, b in itertools.pairwise(documents))
    return DuplicateGroup(f"group-{documents[0]}", documents, documents[0], pairs)


def event(id_: str, *documents: str) -> ExaminedEvent:
    attributions = {document: Attribution(document) for document in documents}
    return ExaminedEvent(Event(id_, "title", documents, documents[0], MOMENT, MOMENT), (), (), attributions, (), ())
