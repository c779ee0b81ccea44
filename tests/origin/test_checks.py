"""What must hold of origins on any article, on the bundled corpus and on real articles where they are present."""

from __future__ import annotations

from pathlib import Path

import pytest
from origin_checks import CHECKS, ROOT, broken, everything, stripped_copies

import clusterer
from clusterer.origin import load_agencies

AGENCIES = load_agencies("")
REAL = ROOT.parent / "shared" / "data" / "attribution"
FILES = [ROOT / "corpora" / "wire-desk" / "articles", REAL / "gold_dev.jsonl", REAL / "stress_dev.jsonl"]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
@pytest.mark.parametrize("name", CHECKS)
def test_what_must_hold_of_origins_holds_on_every_article(name: str, path: Path) -> None:
    if not path.exists():
        pytest.skip("the real articles are not part of this repository")
    documents = clusterer.read(path, on_quarantine=lambda _: None)
    assert {d.id: how for d in documents if (how := CHECKS[name](d, AGENCIES))} == {}


def test_a_copy_without_its_credit_infers_the_agency_of_its_original_or_nothing() -> None:
    documents = list(clusterer.read(FILES[0], on_quarantine=lambda _: None))
    copies, wrong = stripped_copies(documents, AGENCIES)
    assert copies > 0
    assert wrong == []


@pytest.mark.campaign
def test_what_must_hold_of_origins_holds_in_all_real_data() -> None:
    documents = list(everything(REAL.parent))
    if not documents:
        pytest.skip("the real articles are not part of this repository")
    few = len(documents) / 1000
    assert {name: how[:3] for name, how in broken(documents, AGENCIES) if len(how) > few} == {}
    copies, wrong = stripped_copies(documents, AGENCIES)
    assert len(wrong) <= copies / 100, wrong[:3]
