"""Addresses are read through fsspec: a file, a folder, any format. What cannot be reached is one clear error."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clusterer.errors import ClustererError
from clusterer.readers import read


@pytest.fixture
def store() -> Iterator[fsspec.AbstractFileSystem]:
    system = fsspec.filesystem("memory")
    packed, table = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x.txt", "four words are here")
    pq.write_table(pa.table({"text": ["three"]}), table)
    for name, content in {
        "a.jsonl": b'{"text": "one"}\n{"text": "two"}\n',
        "b.parquet": table.getvalue(),
        "c.zip": packed.getvalue(),
        "d.xlsx": b"no article",
    }.items():
        with system.open(f"/desk/{name}", "wb") as file:
            file.write(content)
    yield system
    system.rm("/desk", recursive=True)


@pytest.mark.usefixtures("store")
def test_a_folder_at_an_address_is_read_in_the_order_of_names() -> None:
    assert [document.text for document in read("memory://desk")] == ["one", "two", "three", "four words are here"]


@pytest.mark.usefixtures("store")
def test_a_file_at_an_address_is_read_and_named_by_it() -> None:
    assert [document.source for document in read("memory://desk/a.jsonl")] == [
        "memory://desk/a.jsonl:1",
        "memory://desk/a.jsonl:2",
    ]


@pytest.mark.parametrize(
    ("address", "said"),
    [("memory://nowhere/a.jsonl", "no such file or folder"), ("klingon://a/b.jsonl", "cannot be read")],
)
def test_what_cannot_be_reached_is_one_error(address: str, said: str) -> None:
    with pytest.raises(ClustererError, match=said):
        list(read(address))
