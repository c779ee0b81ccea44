"""``.xml``, ``.nitf``, ``.newsml``: which of the XML formats of newsrooms a file is in, by its root element."""

from __future__ import annotations

from collections.abc import Iterator

from clusterer.documents import Document, Quarantined
from clusterer.readers import canadian_press, newsml1, newsml_g2, nitf, ritzau
from clusterer.readers.inputs import InputFile
from clusterer.readers.markup import parse_xml
from clusterer.readers.streams import UnreadableError, read_all
from clusterer.rows.fields import EMPTY


def read(file: InputFile) -> Iterator[Document | Quarantined]:
    """Every article of the file, and a reason for everything in it that is none."""
    content = read_all(file)
    if not content.strip():
        yield Quarantined(file.shown, EMPTY)
        return
    root = parse_xml(content)
    if root.tag in newsml_g2.ROOTS:
        yield from newsml_g2.documents(root, file.shown, file.address)
    elif root.tag == "NewsML":
        yield from newsml1.documents(root, file.shown, file.address)
    elif root.tag == "nitf":
        yield from nitf.documents(root, file.shown, file.address)
    elif root.tag == "Publish":
        yield from canadian_press.documents(root, file.shown, file.address)
    elif root.tag == ritzau.ROOT or root.find(f".//{ritzau.ROOT}") is not None:
        yield from ritzau.documents(root, file.shown, file.address)
    else:
        raise UnreadableError(
            f"XML of an unknown kind (root element {root.tag[:40]!r}); "
            "read are NewsML-G2, NewsML 1.x, NITF, Canadian Press and Ritzau XML, RSS and Atom"
        )
