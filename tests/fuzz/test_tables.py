"""Parquet of any types and values: every row becomes an article or a line, and passes through the whole pipeline."""

from __future__ import annotations

import random
from pathlib import Path

import pyarrow as pa
import pytest
from reading import pass_through, read_all
from tables import table


def made(folder: Path, seeds: range, whole: int) -> int:
    """How many of the tables gave an article; every ``whole``-th goes through the pipeline."""
    gave = 0
    for seed in seeds:
        try:
            content = table(random.Random(seed).randbytes(400))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OverflowError, ValueError):
            continue  # what Arrow itself does not write
        path = folder / "in.parquet"
        path.write_bytes(content)
        documents, quarantined = read_all(path)
        assert documents or quarantined, seed
        gave += bool(documents)
        if documents and seed % whole == 0:
            pass_through(documents)
    return gave


def test_a_table_of_any_types_is_read_or_set_aside(tmp_path: Path) -> None:
    assert made(tmp_path, range(300), 30) > 100


@pytest.mark.campaign
def test_many_tables(tmp_path: Path) -> None:
    assert made(tmp_path, range(1_000, 11_000), 50) > 3_000
