"""Cells of a table as Arrow arrays."""

from __future__ import annotations

import subprocess
import sys

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.arrow import cells

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@settings(deadline=None)
@given(st.lists(st.none() | TEXT))
def test_texts_are_what_pyarrow_makes_of_them(values: list[str | None]) -> None:
    assert cells(values, pa.string()) == pa.array(values, pa.string())


@pytest.mark.parametrize("kind", [pa.int64(), pa.float64()])
@settings(deadline=None)
@given(values=st.lists(st.none() | st.integers(-(2**50), 2**50)))
def test_numbers_are_what_pyarrow_makes_of_them(kind: pa.DataType, values: list[int | None]) -> None:
    assert cells(values, kind) == pa.array(values, kind)


def test_a_lone_surrogate_becomes_a_question_mark() -> None:
    assert cells(["a\ud800b"], pa.string()).to_pylist() == ["a?b"]


def test_a_table_of_parquet_does_not_import_pandas() -> None:
    code = (
        "import sys; from clusterer.report.tables import to_parquet;"
        "to_parquet(['id', 'words', 'density'], [['a', 3, None], [None, 4, 0.5]]); sys.exit('pandas' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
