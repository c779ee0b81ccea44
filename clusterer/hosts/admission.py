"""Which of the documents that were read are new, and which are new versions of articles that the store knows.

An article stays the same article while its *address* stays: its given id; without one its web address; without one the
text file it stands in. (An article without any of them, a row of a table, has only its content, and is another article
once that changes.) The same address with the same title and text is known and passed over, wherever it was read; with
another text it is a new version, which joins the old one in the report: nothing is replaced. A text that has nothing in
common with the old one is no version of it, whatever its id says, and gets an address of its own (sameness.py).

A version's id is the document's own if that is free, else it gets the text's digest as a suffix: nothing is lost.
"""

from __future__ import annotations

import logging
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Final

from clusterer.batch import Rows
from clusterer.compute.spill import Spilled
from clusterer.documents import Document, stable_id
from clusterer.hosts.sameness import same_article
from clusterer.packing import spilled
from clusterer.readers import has_unread_date
from clusterer.records import dataclass
from clusterer.store import Known

log = logging.getLogger(__name__)

COMPARED: Final = 8  # versions of one article that another is compared with

_DERIVED = re.compile(r"[0-9a-f]{16}")  # ids that a reader made of the content, see documents.stable_id
_TEXT_FILE = re.compile(r".*\.txt(?:\.gz|\.zst)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A document that is new to the store."""

    id: str
    address: str
    version: int
    digest: str
    place: int  # where the admission keeps it


def address_of(document: Document) -> str:
    """What stays while the article is edited."""
    return address(document.id, document.url, document.source)


def address(id_: str, url: str, source: str) -> str:
    """As ``address_of``, of a document's fields."""
    if not _DERIVED.fullmatch(id_):
        return f"id {id_}"
    if url:
        return f"url {url}"
    return f"file {source}" if _TEXT_FILE.fullmatch(source) else f"id {id_}"


def addresses(document: Document) -> tuple[str, str]:
    """What a state has to be asked for: the address, and that of an article which is a stranger there."""
    address = address_of(document)
    return address, _apart(address, digest_of(document))


def _apart(address: str, digest: str) -> str:
    return f"{address} {digest}"


def digest_of(document: Document) -> str:
    """What an article is known by."""
    return stable_id(document.title, document.text)


@dataclass(slots=True)
class Admission:
    """Takes documents in as they are read and tells at the end which of them the state should take.

    Independent of the order in which they came, as long as they are all taken.
    """

    limit: int = 0  # new documents to take at most; 0: all
    read: int = 0
    new: dict[tuple[str, str], int] = field(default_factory=dict)  # (address, digest) -> place of the document
    versions: dict[str, Sequence[Known]] = field(default_factory=dict)  # address -> what the store knows
    kept: Spilled[Document] = field(default_factory=lambda: spilled(Document))
    ids: list[str] = field(default_factory=list)  # of those kept
    strangers: list[tuple[Document, str]] = field(default_factory=list)  # with the source of what it has the id of
    dates_unread: int = 0  # new documents whose date could not be read whole

    @property
    def full(self) -> bool:
        """Whether as many are taken as may be."""
        return bool(self.limit) and len(self.new) >= self.limit

    def offer(
        self,
        documents: Iterable[Document],
        by_id: Mapping[str, Sequence[Known]],
        by_address: Mapping[str, Sequence[Known]],
        earlier: Callable[[list[str]], Iterable[Document]] = lambda _: (),
    ) -> None:
        """Look at documents, given what the state knows under their ids and addresses (``addresses``), and a way to
        the ``earlier`` documents of some ids.
        """
        for document in documents:
            self.read += 1
            address, digest = address_of(document), digest_of(document)
            apart = _apart(address, digest)
            known = by_address.get(apart) or by_address.get(address) or by_id.get(document.id) or ()
            if known and all(digest != version.digest for version in known):
                old = list(earlier([version.id for version in known[-COMPARED:]]))
                if old and not any(same_article(document, version) for version in old):
                    self.strangers.append((document, old[0].source))
                    address, known = apart, ()
            if known:
                address = known[0].address
                self.versions[address] = known
            if any(digest == version.digest for version in known):
                continue
            taken = self.new.get((address, digest))
            if taken is None and self.full:
                continue
            if taken is not None:
                before = self.kept[taken]
                if (before.id, before.source) <= (document.id, document.source):
                    continue
            self.dates_unread += taken is None and has_unread_date(document)
            self.new[address, digest] = len(self.kept)
            self.kept.append(document)
            self.ids.append(document.id)

    def admitted(self) -> list[Admitted]:
        """The new documents, by id."""
        taken = {version.id for known in self.versions.values() for version in known}
        numbers = {address: known[-1].version for address, known in self.versions.items()}
        found = []
        for (address, digest), place in self._homes():
            id_ = self.ids[place]
            if id_ in taken or address.endswith(f" {digest}"):  # another's id, in the store or here
                id_ = f"{id_}~{digest}"
            taken.add(id_)
            numbers[address] = numbers.get(address, 0) + 1
            found.append(Admitted(id_, address, numbers[address], digest, place))
        return sorted(found, key=lambda admitted: admitted.id)

    def _homes(self) -> Iterator[tuple[tuple[str, str], int]]:
        """The new documents with their addresses: what has nothing in common with the first under its address gets an
        address of its own.
        """
        together: dict[str, list[int]] = {}
        for (address, digest), place in sorted(self.new.items()):
            first = together.setdefault(address, [])
            if address not in self.versions and first and not self._belongs(place, first):
                self.strangers.append((self.kept[place], self.kept[first[0]].source))
                yield (_apart(address, digest), digest), place
                continue
            first.append(place)
            yield (address, digest), place

    def _belongs(self, place: int, others: Sequence[int]) -> bool:
        document = self.kept[place]
        return any(same_article(document, self.kept[other]) for other in others[:COMPARED])

    def warn(self) -> None:
        """Say which ids or addresses stand for several articles. They are kept apart."""
        if self.strangers:
            document, source = self.strangers[0]
            name = address_of(document).partition(" ")[2]
            log.warning(
                "%s: %r stands for another article in %s; %s kept apart, give each an id of its own",
                document.source,
                name[:80],
                source,
                "they are" if len(self.strangers) == 1 else f"{len(self.strangers):,} like these are",
            )

    def documents(self, admitted: Sequence[Admitted]) -> Sequence[Document]:
        """The admitted documents under the ids they were given, each read when it is asked for.

        They do without the rest of this admission and without ``admitted``, which may go.
        """
        kept, places = self.kept, array("q", (new.place for new in admitted))
        called = {row: new.id for row, new in enumerate(admitted) if new.id != self.ids[new.place]}

        def one(row: int) -> Document:
            document = kept[places[row]]
            return replace(document, id=called[row]) if row in called else document

        return Rows(len(places), one)


def admit(documents: Iterable[Document]) -> tuple[list[Admitted], Sequence[Document], int]:
    """The documents to work on, by id, and how many were left out because they were there already."""
    admission = Admission()
    admission.offer(documents, {}, {})
    admitted = admission.admitted()
    return admitted, admission.documents(admitted), admission.read - len(admitted)
