from __future__ import annotations

import contextlib
import fcntl
import gc
import json
import os
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from archived import COUNT, awkward, found_by_run, made
from stream import stream

from clusterer.archive import STEPS
from clusterer.archive.engine import Engine
from clusterer.findings import Findings

pytest.importorskip("daft")
pytest.importorskip("pyarrow")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a test run share: what takes long is made by the first that wants it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "archives"
    folder.mkdir(exist_ok=True)
    return folder


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def inputs(shared: Path) -> Path:
    """A folder of JSON lines and Parquet."""
    folder = shared / "inputs"
    with alone(shared):
        if not folder.exists():
            write_inputs(shared / "unfinished")
            (shared / "unfinished").rename(folder)
    return folder


def write_inputs(folder: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder.mkdir()
    rows = list(stream(COUNT, days=70))
    for number in range(3):
        part = rows[number * 500 : (number + 1) * 500]
        (folder / f"{number}.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in part), "utf-8")
    pq.write_table(pa.Table.from_pylist(rows[1_500:]), folder / "rest.parquet", row_group_size=100)
    (folder / "awkward.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in awkward()), "utf-8")


@pytest.fixture(scope="session")
def dataset(inputs: Path, shared: Path) -> Path:
    """A dataset of them, by the native engine. Tests that change something work on a copy."""
    out = shared / "dataset"
    with alone(shared), Engine("native") as engine, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        begun = made(inputs, out, engine=engine)
        assert begun in ([*STEPS, "manifest"], [])
    return out


@pytest.fixture(scope="session")
def expected(inputs: Path) -> Findings:
    """What a run finds in it."""
    return found_by_run(inputs)


@pytest.fixture
def few(inputs: Path, tmp_path: Path) -> Path:
    """The awkward ones and a hundred others."""
    folder = tmp_path / "few"
    folder.mkdir()
    shutil.copy(inputs / "awkward.jsonl", folder)
    lines = (inputs / "0.jsonl").read_text("utf-8").splitlines(keepends=True)
    (folder / "0.jsonl").write_text("".join(lines[:100]), "utf-8")
    return folder


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Daft leaves pipes to the collector of garbage; no other test shall be blamed for them."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()
