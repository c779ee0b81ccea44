"""Which earlier articles a run looks at: everybody's nearest one, then everybody's second nearest, …"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from clusterer.compute.hits import Described
from clusterer.events import window

DAY = 86_400.0
HORIZON = 2.0


def described(places: NDArray[np.int64]) -> Described:
    """Of document n: it came on day n mod 7, or nobody knows when."""
    days = [float("nan") if place % 5 == 0 else place % 7 * DAY for place in places.tolist()]
    ids = tuple(f"d{place}" for place in places.tolist())
    return Described(ids, np.zeros(len(places), np.int64), np.array(days, np.float64))


lists = st.lists(st.lists(st.integers(0, 99), max_size=60, unique=True), max_size=8)


@given(found=lists, days=st.lists(st.integers(-1, 7), min_size=8, max_size=8), limit=st.integers(0, 120))
def test_ranks_are_filled_from_the_nearest_on_until_there_is_no_room(
    found: list[list[int]], days: list[int], limit: int
):
    published = np.array([float("nan") if day < 0 else day * DAY for day in days[: len(found)]])
    near = []
    for places, time in zip(found, published.tolist(), strict=True):
        days_of = {place: described(np.array([place])).published[0] for place in places}
        near.append([f"d{place}" for place in places if not abs(days_of[place] - time) > HORIZON * DAY])
    wanted: dict[str, None] = {}
    for rank in range(max(map(len, near), default=0)):
        for ids in near:
            if rank < len(ids) and len(wanted) < limit:
                wanted.setdefault(ids[rank])

    arrays = [np.array(places, np.int64) for places in found]
    assert window.by_rank(arrays, published, described, HORIZON, limit) == list(wanted)


def test_few_are_described_where_there_is_little_room():
    asked: list[int] = []

    def counted(places: NDArray[np.int64]) -> Described:
        asked.append(len(places))
        return described(places)

    found = [np.arange(first, first + 120) for first in range(0, 4_000, 200)]
    assert len(window.by_rank(found, np.full(20, np.nan), counted, HORIZON, 60)) == 60
    assert sum(asked) < 200
