"""What must hold of origins on any article, on the bundled corpus and on real articles where they are present."""

from __future__ import annotations

from pathlib import Path

import pytest
from origin_checks import CHECKS, ROOT

import clusterer
from clusterer.origin import load_agencies

AGENCIES = load_agencies()
REAL = ROOT.parent / "shared" / "data" / "attribution"
FILES = [ROOT / "corpora" / "wire-desk" / "articles", REAL / "gold_dev.jsonl", REAL / "stress_dev.jsonl"]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
@pytest.mark.parametrize("name", CHECKS)
def test_what_must_hold_of_origins_holds_on_every_article(name: str, path: Path) -> None:
    if not path.exists():
        pytest.skip("the real articles are not part of this repository")
    documents = clusterer.read(path, on_quarantine=lambda _: None)
    assert {d.id: how for d in documents if (how := CHECKS[name](d, AGENCIES))} == {}
