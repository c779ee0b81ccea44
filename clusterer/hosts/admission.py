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

from clusterer.documents import Document, stable_id
from clusterer.store import Known

_DERIVED = re.compile(r"[0-9a-f]{16}")  # ids that a reader made of the content, see documents.stable_id
_TEXT_FILE = re.compile(r".*\.txt(?:\.gz|\.zst)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A document that is new to the state."""

    document: Document
    address: str
    version: int
    digest: str


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
    new: dict[tuple[str, str], Document] = field(default_factory=dict)  # (address, digest) -> document
    versions: dict[str, Sequence[Known]] = field(default_factory=dict)  # address -> what the state knows

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
            if taken is not None:
                self.new[address, digest] = min(taken, document, key=lambda d: (d.id, d.source))
            elif not self.full:
                self.new[address, digest] = document

    def admitted(self) -> list[Admitted]:
        """The new documents, by id."""
        taken = {version.id for known in self.versions.values() for version in known}
        numbers = {address: known[-1].version for address, known in self.versions.items()}
        found = []
        for (address, digest), document in sorted(self.new.items()):
            id_ = document.id if document.id not in taken else f"{document.id}~{digest}"
            taken.add(id_)
            numbers[address] = numbers.get(address, 0) + 1
            found.append(Admitted(replace(document, id=id_), address, numbers[address], digest))
        return sorted(found, key=lambda admitted: admitted.document.id)
