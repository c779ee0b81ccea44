from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from datasketch import MinHash, MinHashLSH

from clusterer.config import DuplicateSettings
from clusterer.duplicates import Signatures, band_keys, signatures
from clusterer.errors import SchemeError
from clusterer.text.tokens import tokenize

TEXTS = [
    "The port of Aldmouth reopened on Monday after the storm.",
    "Too short",
    "Another text of the same length, or so.",
]
IDS = ["a", "b", "c"]


def test_a_text_too_short_for_a_shingle_has_no_row() -> None:
    signed = signatures(IDS, tokenize(TEXTS), DuplicateSettings())
    assert signed.ids == ("a", "c")
    assert signed.values.shape == (2, 128)


def test_signatures_of_different_schemes_refuse_comparison() -> None:
    tokens = tokenize(TEXTS)
    one = signatures(IDS, tokens, DuplicateSettings())
    for other in (DuplicateSettings(seed=2), DuplicateSettings(shingle_size=4), DuplicateSettings(permutations=64)):
        with pytest.raises(SchemeError, match="different schemes"):
            one.compare(signatures(IDS, tokens, other))
        with pytest.raises(SchemeError):
            band_keys(one, other)


def test_a_signature_estimates_jaccard() -> None:
    words = [f"w{i}" for i in range(400)]
    texts = [" ".join(words), " ".join([*words[:300], *(f"v{i}" for i in range(100))])]
    signed = signatures(["a", "b"], tokenize(texts), DuplicateSettings(permutations=1024))
    assert np.diag(signed.compare(signed)).tolist() == [1.0, 1.0]
    assert abs(signed.compare(signed)[0, 1] - 296 / 496) < 0.06


def test_equal_bands_are_equal_keys_and_bands_never_mix() -> None:
    signed = signatures(["a", "b"], tokenize([TEXTS[0]] * 2), DuplicateSettings())
    keys = band_keys(signed, DuplicateSettings())
    assert keys.shape == (2, 32)
    assert np.array_equal(keys[0], keys[1])
    same = Signatures(("x",), np.zeros((1, 128), np.uint32), signed.scheme)
    assert len(np.unique(band_keys(same, DuplicateSettings()))) == 32


def test_signatures_must_fit_their_ids() -> None:
    with pytest.raises(ValueError, match=r"uint32\[1, k\], got uint32\[2, 128\]"):
        Signatures(("a",), np.zeros((2, 128), np.uint32), "scheme")


def test_datasketch_indexes_our_signatures() -> None:
    signed = signatures(IDS, tokenize(TEXTS), DuplicateSettings())
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for id_, row in zip(signed.ids, signed.values, strict=True):
        index.insert(id_, MinHash(hashvalues=row, seed=1, scheme="affine32"))
    asked = signatures(["q"], tokenize([TEXTS[0].upper()]), DuplicateSettings())
    assert index.query(MinHash(hashvalues=asked.values[0], seed=1, scheme="affine32")) == ["a"]


def test_the_documented_example_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    page = (Path(__file__).parents[2] / "docs" / "near-duplicates.md").read_text(encoding="utf-8")
    (example,) = (block for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "print(" in block)
    exec(example, {})
    assert f"prints `{capsys.readouterr().out.strip()}`" in page
