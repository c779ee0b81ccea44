"""Whatever happens to a newsroom file on its way, reading it gives articles and reasons, and never fails."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.documents import Document, Quarantined
from clusterer.readers import read

SPECIMENS = sorted((Path(__file__).parents[1] / "readers" / "newsroom").iterdir())
_PIECES = st.sampled_from(
    [
        b"",
        b"<",
        b">",
        b"&",
        b'"',
        b"\0",
        b"\x01",
        b"\x02",
        b"\x03",
        b"\xff",
        b"{",
        b"[",
        b"null",
        b"<p>",
        b"&#xD800;",
        b"<!--",
        b"\n\n",
    ]
)
_EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), _PIECES), min_size=1, max_size=6)


@settings(max_examples=80, deadline=None)
@given(specimen=st.sampled_from(SPECIMENS), edits=_EDITS)
def test_damaged_files_give_articles_and_reasons(specimen: Path, edits: list[tuple[float, int, bytes]]) -> None:
    content = specimen.read_bytes()
    for place, cut, piece in edits:
        at = int(place * len(content))
        content = content[:at] + piece + content[at + cut :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / specimen.name
        path.write_bytes(content)
        quarantined: list[Quarantined] = []
        for document in read(path, on_quarantine=quarantined.append):
            assert isinstance(document, Document)
            assert Document(**{name: getattr(document, name) for name in Document.__slots__}) == document
            document.text.encode("utf-8")
        assert all("\n" not in q.reason and q.source.startswith(str(path)) for q in quarantined)
