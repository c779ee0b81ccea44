from __future__ import annotations

import gc
import json
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from archived import COUNT, awkward, found_by_run
from stream import stream

from clusterer.findings import Findings

pytest.importorskip("daft")
pytest.importorskip("pyarrow")


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of JSON lines and Parquet."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder = tmp_path_factory.mktemp("inputs")
    rows = list(stream(COUNT, days=70))
    for number in range(3):
        part = rows[number * 500 : (number + 1) * 500]
        (folder / f"{number}.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in part), "utf-8")
    pq.write_table(pa.Table.from_pylist(rows[1_500:]), folder / "rest.parquet", row_group_size=100)
    (folder / "awkward.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in awkward()), "utf-8")
    return folder


@pytest.fixture(scope="session")
def expected(inputs: Path) -> Findings:
    """What a run finds in it."""
    return found_by_run(inputs)


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Daft leaves pipes to the collector of garbage; no other test shall be blamed for them."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()
