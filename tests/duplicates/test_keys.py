"""Who may be a near-duplicate of new articles, by the keys that both have."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.compute.hits import Described, Hits
from clusterer.config import DuplicateSettings
from clusterer.duplicates.keys import Keys, candidates

SETTINGS = DuplicateSettings()
SHARE = SETTINGS.containment
SAMPLES, BANDS, ARTICLES, DOCUMENTS = 12, 3, 4, 6

sets = st.frozensets(st.integers(0, SAMPLES - 1))
bands = st.frozensets(st.integers(SAMPLES, SAMPLES + BANDS - 1))


def enough(shared: int, one: int, other: int) -> bool:
    drawn = min(one, other)
    return shared > 0 and shared >= SHARE * drawn - 3.0 * float(np.sqrt(SHARE * (1.0 - SHARE) * drawn))


@given(
    st.lists(st.tuples(sets, bands), min_size=1, max_size=ARTICLES),
    st.lists(st.tuples(sets, bands), min_size=1, max_size=DOCUMENTS),
    sets,
)
def test_a_candidate_shares_a_band_or_enough_samples_with_or_without_furniture(
    new: list[tuple[frozenset[int], frozenset[int]]],
    old: list[tuple[frozenset[int], frozenset[int]]],
    furniture: frozenset[int],
) -> None:
    had = [(row, key, key >= SAMPLES) for row, both in enumerate(new) for part in both for key in sorted(part)]
    owners, places, certain = (np.array(column) for column in zip(*had, strict=True)) if had else ([], [], [])
    asked = np.arange(SAMPLES + BANDS, dtype=np.uint64)
    sampled = np.array([len(samples) for samples, _ in new])
    rows = tuple(np.array([key for key in range(SAMPLES + BANDS) if key in (s | b)], np.uint64) for s, b in new)
    keys = Keys(rows, sampled, asked, *(np.array(c, t) for c, t in ((owners, int), (places, int), (certain, bool))))
    held = [(key, place) for key in range(SAMPLES + BANDS) for place, (s, b) in enumerate(old) if key in s | b]
    hits = Hits(np.array([key for key, _ in held], np.int64), np.array([place for _, place in held], np.int64))

    def describe(at: np.ndarray) -> Described:
        known = np.array([len(old[place][0]) for place in at.tolist()], np.int64)
        return Described(tuple(f"d{place}" for place in at.tolist()), known, np.zeros(len(at)))

    nothing = np.isin(np.arange(SAMPLES + BANDS), list(furniture))
    expected = [
        f"d{place}"
        for place, (samples, band) in enumerate(old)
        if any(
            band & theirs
            or enough(len(samples & own), len(own), len(samples))
            or enough(len(samples & own - furniture), len(own - furniture), len(samples))
            for own, theirs in new
        )
    ]
    assert candidates(keys, hits, describe, SETTINGS, nothing) == expected
