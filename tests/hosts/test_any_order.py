"""What articles are called, which versions they have and what is kept of them depends on what came, not on when.

Deliveries are drawn from a small newsroom in which everything that tells an order apart happens: one id with several
texts, related and not; one text that comes again with another date, outlet or author; no date, equal dates; addresses
of the web, shared; ids in several outlets.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterer import upkeep
from clusterer.config import Config
from clusterer.documents import Document, stable_id
from clusterer.findings import Findings, Run
from clusterer.hosts import drawing, local, scheduled
from clusterer.hosts.admission import Admission
from clusterer.origin import load_agencies
from clusterer.store import MemoryStore, State, Store

START = datetime(2026, 3, 3, tzinfo=UTC)
AGENCIES = load_agencies("")

QUAY = (
    "The harbour board of Larnholm voted on Tuesday to close the eastern quay for eleven weeks while divers replace "
    "the piles beneath it. Lorries that bring timber to the ships will wait at the western gate, the board said, and "
    "the ferry to the islands leaves from the old fish market. (Reporting by Ada Brandt; Editing by Olaf Reis)"
)
BREAD = (
    "A loaf costs a fifth more than a year ago, bakers in the valley say, because flour and gas have become dear. Nine "
    "of them have closed since the spring. The mill at Ostry says it pays farmers what it paid before."
)
TEXTS = (
    QUAY,
    QUAY.replace("eleven weeks", "twelve weeks"),
    f"{QUAY} Shipowners asked the court at Larnholm to stop the work until the autumn, when fewer ships call.",
    "Larnholm closes eastern quay for eleven weeks, the harbour board said on Tuesday",
    BREAD,
    f"{BREAD} The ministry promised help for small shops before winter, and a price for gas that holds for a year.",
)
DERIVED = ("00000000000000aa", "00000000000000bb")  # as of a reader: the address of the web is what stays

deliveries = st.builds(
    Document,
    id=st.sampled_from(("7", "7", "8", *DERIVED)),
    text=st.sampled_from(TEXTS),
    title=st.sampled_from(("", "Quay closes", "News")),
    published=st.sampled_from((None, START, START + timedelta(hours=9), START + timedelta(days=1))),
    outlet=st.sampled_from(("", "Quay Post", "Bay Toast")),
    byline=st.sampled_from(("", "Reuters", "Ada Brandt", "Mira Sands")),
    language=st.just("en"),
)


def with_address(document: Document) -> Document:
    """Of what has no id of its own the address is what names it, and the id is made of all that is said."""
    if document.id not in DERIVED:
        return replace(document, source="in.jsonl")
    d = document
    id_ = stable_id(d.id, d.title, d.text, d.byline, d.outlet, str(d.published))
    return replace(document, id=id_, url=f"https://quay.example/{document.id[-2:]}", source="in.jsonl")


piles = st.lists(deliveries.map(with_address), min_size=2, max_size=9)


def said(documents: Sequence[Document]) -> list[Document]:
    return sorted((replace(d, source="") for d in documents), key=lambda d: d.id)


def told(found: Findings) -> dict[str, object]:
    """What was found, but for what events are called and the words that tell them apart, which last from run to run."""
    event_of = {event.id: event.documents for event in found.events}
    return {
        "documents": said(found.documents),
        "groups": sorted(found.duplicate_groups, key=lambda group: group.id),
        "events": sorted(event.documents for event in found.events),
        "versions": {event_of[id_]: chains for id_, chains in found.versions.items()},
        "origins": {
            id_: [(o.agency, o.role, o.confidence, o.evidence) for o in a.origins]
            for id_, a in found.attributions.items()
        },
        "families": sorted((family.documents, family.origins, family.note) for family in found.families),
        "shared": {event_of[id_]: shared for id_, shared in found.shared.items()},
        "outlets": found.outlets,
        "agencies": found.agencies,
    }


def take(store: Store, batch: Sequence[Document]) -> None:
    admission = Admission()
    admission.offer(batch, store)
    admitted = admission.admitted()
    with store.transaction() if isinstance(store, State) else nullcontext():
        changes = scheduled.find(admission, admitted, store, Config(), AGENCIES, 1)
        run = Run(f"{store.count()} {len(batch)}", START, START, "", {}, {})
        scheduled.put(store, admitted, changes, store.add_run(run, changed=True) if isinstance(store, State) else 1)


def parts(pile: Sequence[Document], cuts: Sequence[int]) -> list[Sequence[Document]]:
    ends = sorted({0, len(pile), *(cut for cut in cuts if cut < len(pile))})
    return [pile[begin:end] for begin, end in pairwise(ends)]


def is_one_reading(pile: Sequence[Document], cuts: Sequence[int], order: random.Random) -> None:
    """Any order, any batches, in memory and in a state."""
    whole = local.run(pile, processes=1)
    shuffled = list(pile)
    order.shuffle(shuffled)
    assert told(local.run(shuffled, processes=1)) == told(whole)
    memory = MemoryStore()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        with State(path, write=True) as state:
            for part in parts(shuffled, cuts):
                take(memory, part)
                take(state, part)
            assert state.groups() == memory.groups()
            assert state.events() == memory.events()
            assert state.aliases() == memory.aliases()
        found = drawing.load_findings(path)
        assert [line for line in upkeep.check(path, Config()) if "rows" not in line] == []
    assert told(found) == told(whole)


class Kept(random.Random):
    """An order that is as given."""

    def shuffle(self, x: object) -> None:
        """Leave it."""


given_any = given(piles, st.lists(st.integers(1, 8), max_size=4), st.randoms(use_true_random=False))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given_any
def test_any_order_in_any_batches_is_one_reading(pile, cuts, order) -> None:
    is_one_reading(pile, cuts, order)


def test_an_id_is_handed_on_when_its_holder_turns_out_to_be_younger() -> None:
    quay = Document("7", QUAY, published=START, language="en", source="in.jsonl")
    short = replace(quay, text=TEXTS[3])
    later = replace(short, published=START + timedelta(hours=9))  # the first day counts, and on it a time before none
    is_one_reading([quay, short, later], [2], Kept())


def test_who_turns_out_to_be_an_agencys_reporter_is_one_in_articles_of_before() -> None:
    own = (
        "In Dorfel the baker Mara Lint sells her last rolls on Friday, after forty years at the corner of the market, "
        "and says that her oven will go to a museum, because nobody else wants to pay for the gas that it burns."
    )
    paper = Document("a", BREAD, "Bread becomes dear in the valley", START, outlet="Bay Toast", language="en")
    pile = [
        replace(paper, text=f"{BREAD} (Reporting by Nora Feld; Editing by Olaf Reis)"),
        replace(paper, id="b", text=f"{own} {BREAD}", outlet="Quay Post", byline="Ada Brandt"),
        Document("c", QUAY, published=START, language="en"),
    ]
    signed = local.run(pile, processes=1).attributions["b"].origins[0].evidence
    assert [evidence.kind for evidence in signed] == ["shared text", "reporter"]
    assert not local.run(pile[:2], processes=1).attributions["b"].origins
    is_one_reading(pile, [2], Kept())


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given_any
def test_any_order_in_any_batches_is_one_reading_many_times(pile, cuts, order) -> None:
    is_one_reading(pile, cuts, order)
