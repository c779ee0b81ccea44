"""Our signatures are datasketch's: there and back, equal on the same shingles, and at home in an index over Redis."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from datasketch import LeanMinHash, MinHash, MinHashLSH
from hypothesis import given, settings
from hypothesis import strategies as st

import clusterer
from clusterer import Config, Document, Signatures
from clusterer.config import DuplicateSettings
from clusterer.duplicates import shingle_hashes
from clusterer.errors import InputError, SchemeError

ROOT = Path(__file__).parents[2]
STORY = "The harbour ferry ran aground off the old pier on Monday and forty passengers waded to the beach unhurt"
texts = st.lists(st.text(min_size=1, max_size=60) | st.just(STORY), max_size=4)
few = settings(max_examples=40, deadline=None)


def documents(words: list[str]) -> list[Document]:
    return [Document(id=f"d{i}", text=text) for i, text in enumerate(words) if text.strip()]


@few
@given(texts, st.sampled_from([16, 128]), st.integers(0, 3), st.integers(1, 5))
def test_a_signature_is_datasketchs_minhash_of_the_same_shingles(
    words: list[str], count: int, seed: int, size: int
) -> None:
    chosen = DuplicateSettings(permutations=count, bands=4, seed=seed, shingle_size=size)
    signed = dict(clusterer.signatures(documents(words), Config(duplicates=chosen)).to_datasketch())
    from clusterer.origin import agency_names
    from clusterer.text import clean

    given = documents(words)
    cleaned = clean.stream([([one.id for one in given], [one.text for one in given])], agency_names(""))
    for id_, text in chain.from_iterable(zip(*chunk, strict=True) for chunk in cleaned):
        theirs = MinHash(count, seed=seed, scheme="affine32", hashfunc=lambda shingle: shingle & 0xFFFFFFFF)
        theirs.update_batch(shingle_hashes(text, chosen).tolist())
        assert theirs == signed[id_] if id_ in signed else theirs.is_empty()


@few
@given(texts)
def test_signatures_come_back_from_datasketch_as_they_went(words: list[str]) -> None:
    signed = clusterer.signatures(documents(words))

    for minhashes in (dict(signed.to_datasketch()), signed.to_datasketch()):
        back = Signatures.from_datasketch(minhashes)
        assert (back.ids, back.scheme) == (signed.ids, signed.scheme)
        assert np.array_equal(back.values, signed.values)
    lean = {id_: LeanMinHash(minhash) for id_, minhash in signed.to_datasketch()}
    assert np.array_equal(Signatures.from_datasketch(lean).values, signed.values)


@pytest.mark.parametrize(
    ("minhash", "got"),
    [
        (MinHash(128, scheme="legacy"), "('legacy', 1, 128)"),
        (MinHash(64, scheme="affine32"), "('affine32', 1, 64)"),
        (MinHash(128, seed=7, scheme="affine32"), "('affine32', 7, 128)"),
    ],
)
def test_a_minhash_of_another_scheme_is_refused_by_its_id(minhash: MinHash, got: str) -> None:
    with pytest.raises(SchemeError, match=rf"minhash 'x': a MinHash of .* was expected, got {re.escape(got)}"):
        Signatures.from_datasketch({"x": minhash})


def test_signatures_are_had_of_whatever_run_takes() -> None:
    rows = [{"id": "a", "text": STORY}, {"id": "short", "text": "Too short."}, {"id": "b", "text": STORY}]
    signed = clusterer.signatures(rows)

    assert signed.ids == ("a", "b")
    assert signed.compare(signed).tolist() == [[1.0, 1.0], [1.0, 1.0]]
    assert len(clusterer.signatures([])) == 0
    with pytest.raises(InputError, match="documents, row 1: a number"):
        clusterer.signatures([5])


def test_datasketchs_index_finds_what_our_signatures_say_is_alike() -> None:
    rows = [{"id": "a", "text": STORY}, {"id": "b", "text": STORY.upper()}, {"id": "c", "text": STORY[::-1]}]
    minhashes = dict(clusterer.signatures(rows).to_datasketch())
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for id_, minhash in minhashes.items():
        index.insert(id_, minhash)
    assert sorted(index.query(minhashes["a"])) == ["a", "b"]


@pytest.fixture
def redis_socket(tmp_path: Path) -> Iterator[Path]:
    """The socket of a Redis of this test's own."""
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("no redis-server here: apt-get install redis-server")
    socket = Path(f"/tmp/clusterer-redis-{os.getpid()}.sock")  # the paths of sockets must be short
    command = [server, "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                if socket.exists():
                    break
                time.sleep(0.05)
            yield socket
        finally:
            process.terminate()
            process.wait(20)
            socket.unlink(missing_ok=True)


def test_the_example_fills_an_index_that_a_real_redis_holds(redis_socket: Path) -> None:
    desk = ROOT / "corpora" / "wire-desk" / "articles"
    command = [sys.executable, ROOT / "examples" / "redis_index.py", desk, "--socket", redis_socket]
    first, again = (
        subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout for _ in range(2)
    )

    read, new, there = map(int, re.findall(r"\d+", first.splitlines()[0]))
    assert read >= new == there > 0
    assert f"0 new in the index, {there} there now" in again
    candidates, verified = map(int, re.findall(r"\d+", first.splitlines()[1]))
    known = clusterer.near_duplicates(clusterer.read(desk, on_quarantine=lambda _: None), config=Config())
    alike = [pair for pair in known if pair.jaccard >= 0.7]  # what such bands hardly miss
    assert candidates >= verified >= len(alike) > 0
    assert first.splitlines()[1:] == again.splitlines()[1:]
