"""Which of the documents that were read are new, and which are new versions of articles that the store knows.

An article stays the same article while its *address* stays: its given id; without one its web address; without one the
text file it stands in. (An article without any of them, a row of a table, has only its content, and is another article
once that changes.) The same address with the same title and text is known and passed over, wherever it was read; with
another text it is a new version, which joins the old one in the report: nothing is replaced.

A version's id is the document's own if that is free, else it gets the text's digest as a suffix: nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from clusterer.batch import Rows
from clusterer.compute.spill import Spilled
from clusterer.documents import Document, stable_id
from clusterer.packing import spilled
from clusterer.store import Known

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
    if not _DERIVED.fullmatch(document.id):
        return f"id {document.id}"
    if document.url:
        return f"url {document.url}"
    if _TEXT_FILE.fullmatch(document.source):
        return f"file {document.source}"
    return f"id {document.id}"


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

    @property
    def full(self) -> bool:
        """Whether as many are taken as may be."""
        return bool(self.limit) and len(self.new) >= self.limit

    def offer(
        self,
        documents: Iterable[Document],
        by_id: Mapping[str, Sequence[Known]],
        by_address: Mapping[str, Sequence[Known]],
    ) -> None:
        """Look at documents, given what the state knows under their ids and addresses."""
        for document in documents:
            self.read += 1
            address, digest = address_of(document), digest_of(document)
            known = by_address.get(address) or by_id.get(document.id) or ()
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
            self.new[address, digest] = len(self.kept)
            self.kept.append(document)

    def admitted(self) -> list[Admitted]:
        """The new documents, by id."""
        taken = {version.id for known in self.versions.values() for version in known}
        numbers = {address: known[-1].version for address, known in self.versions.items()}
        found = []
        for (address, digest), place in sorted(self.new.items()):
            id_ = self.kept[place].id
            if id_ in taken:
                id_ = f"{id_}~{digest}"
            taken.add(id_)
            numbers[address] = numbers.get(address, 0) + 1
            found.append(Admitted(id_, address, numbers[address], digest, place))
        return sorted(found, key=lambda admitted: admitted.id)

    def documents(self, admitted: Sequence[Admitted]) -> Sequence[Document]:
        """The admitted documents under the ids they were given, each read when it is asked for."""

        def one(row: int) -> Document:
            new = admitted[row]
            document = self.kept[new.place]
            return document if document.id == new.id else replace(document, id=new.id)

        return Rows(len(admitted), one)


def admit(documents: Iterable[Document]) -> tuple[list[Admitted], Sequence[Document], int]:
    """The documents to work on, by id, and how many were left out because they were there already."""
    admission = Admission()
    admission.offer(documents, {}, {})
    admitted = admission.admitted()
    return admitted, admission.documents(admitted), admission.read - len(admitted)
