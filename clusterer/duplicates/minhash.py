"""MinHash signatures of texts, bit-identical to datasketch's.

A text's set is that of its word shingles: every run of ``shingle_size`` words, hashed to 64 bits (``shingles``). Exact
Jaccard and containment are taken over these hashes. MinHash sees their low 32 bits, through datasketch's ``affine32``
permutations (``mix32(h) * a + b mod 2³²``), so that ``datasketch.MinHash(hashvalues=row, scheme="affine32",
seed=seed)`` is a MinHash like any other, and its indexes and their storage can be used (``docs/near-duplicates.md``).

A text with fewer words than a shingle is one shingle by itself, which is enough to know it again word by word. That
says nothing of likeness, so it has no signature.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.errors import ConfigError, SchemeError
from clusterer.records import dataclass
from clusterer.text.tokens import word_hashes

if TYPE_CHECKING:
    from datasketch import MinHash

_FIBONACCI: Final = np.uint64(0x9E3779B97F4A7C15)  # as in sketch_kernels
_MULTIPLIER: Final = np.uint64(0x5851F42D4C957F2D)
_SCHEME: Final = "affine32"  # of datasketch
WORDS_VERSION: Final = 1  # raised whenever the same text would get other word hashes


@dataclass(frozen=True, slots=True, eq=False)
class Signatures:
    """One row for each text that is long enough for a shingle."""

    ids: tuple[str, ...]  # [n]
    values: NDArray[np.uint32]  # [n, permutations]
    scheme: str  # what the values depend on; only equal schemes can be compared

    def __post_init__(self) -> None:
        if self.values.ndim != 2 or len(self.values) != len(self.ids) or self.values.dtype != np.uint32:
            got = f"{self.values.dtype}{list(self.values.shape)}"
            raise ValueError(f"signatures of {len(self.ids)} texts must be uint32[{len(self.ids)}, k], got {got}")

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.ids)

    def to_datasketch(self) -> Iterator[tuple[str, MinHash]]:
        """Each id with its row as a datasketch MinHash, for datasketch's indexes and their storage (Redis, Cassandra).

        Equal to the MinHash that datasketch makes of the same shingles (``shingle_hashes``).
        """
        from datasketch import MinHash

        seed = int(self.scheme.rpartition("seed=")[2])
        drawn = None  # the permutations, drawn once: they take longer than all else
        for id_, row in zip(self.ids, self.values, strict=True):
            minhash = MinHash(hashvalues=row, seed=seed, scheme=_SCHEME, permutations=drawn)
            drawn = minhash.permutations
            yield id_, minhash

    @classmethod
    def from_datasketch(
        cls,
        minhashes: Mapping[str, MinHash] | Iterable[tuple[str, MinHash]],
        settings: DuplicateSettings = DuplicateSettings(),  # noqa: B008 (frozen)
    ) -> Signatures:
        """Signatures of datasketch MinHashes (lean ones too), by id: such as ``to_datasketch`` gives.

        They must be of shingles made under ``settings`` (``shingle_hashes``), which nothing in a MinHash tells. Raises
        SchemeError for another scheme, seed or number of permutations, naming the id.
        """
        ids, rows = [], []
        for id_, minhash in minhashes.items() if isinstance(minhashes, Mapping) else minhashes:
            got = (getattr(minhash, "scheme", None), minhash.seed, len(minhash.hashvalues))
            expected = (_SCHEME, settings.seed, settings.permutations)
            if got != expected:
                raise SchemeError(
                    f"a MinHash of scheme, seed and permutations {expected} was expected, got {got}",
                    subject=f"minhash {id_!r:.60}",
                    hint="MinHash(num_perm=permutations, seed=seed, scheme='affine32')",
                )
            ids.append(id_)
            rows.append(minhash.hashvalues)
        values = np.array(rows, np.uint32).reshape(len(ids), settings.permutations)
        return cls(tuple(ids), values, scheme_of(settings))

    def compare(self, other: Signatures) -> NDArray[np.float64]:
        """float64[len(self), len(other)]: the estimated Jaccard of every pair. Raises SchemeError."""
        require_scheme(self.scheme, other.scheme)
        estimates = np.empty((len(self), len(other)))
        for i, row in enumerate(self.values):
            estimates[i] = (other.values == row).mean(axis=1) if len(other) else 0.0
        return estimates


def scheme_of(settings: DuplicateSettings) -> str:
    """What signatures made under these settings depend on, as one comparable string."""
    return (
        f"{_SCHEME} words={WORDS_VERSION} shingle={settings.shingle_size} "
        f"permutations={settings.permutations} seed={settings.seed}"
    )


def require_scheme(expected: str, got: str) -> None:
    """Raise SchemeError unless both are the same scheme."""
    if expected != got:
        raise SchemeError(
            f"signatures of different schemes cannot be compared: {expected!r} and {got!r}",
            hint="compute both under the same [duplicates] settings",
        )


def shingles(
    words: NDArray[np.uint64], indptr: NDArray[np.int64], size: int
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """``(hashes, indptr)``: hashes[indptr[i]:indptr[i + 1]] are text i's shingles, in order and with repetitions."""
    from clusterer.duplicates import sketch_kernels

    hashes = np.empty(len(words), np.uint64)
    shingle_indptr = np.empty(len(indptr), np.int64)
    n = sketch_kernels.shingle(words, indptr, size, hashes, shingle_indptr)
    return hashes[:n], shingle_indptr


def shingle_hashes(text: str, settings: DuplicateSettings = DuplicateSettings()) -> NDArray[np.uint64]:  # noqa: B008
    """uint64: the shingles of a text, in order and with repetitions, as its signature is made of them.

    datasketch sees their low 32 bits: ``MinHash(settings.permutations, seed=settings.seed, scheme="affine32",
    hashfunc=lambda shingle: shingle & 0xFFFFFFFF)``, updated with these, has the values of ``signatures``. Empty for a
    text with fewer words than a shingle, which has no signature.
    """
    words, indptr = word_hashes([text])
    return shingles(words, indptr, settings.shingle_size)[0] if len(words) >= settings.shingle_size else words[:0]


@cache
def permutations(count: int, seed: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The multipliers (odd) and offsets that datasketch draws for ``MinHash(count, seed, scheme="affine32")``."""
    drawn = _mersenne(seed)
    a = np.array([2 * (drawn() & 0x7FFFFFFF) + 1 for _ in range(count)], np.uint32)
    b = np.array([drawn() for _ in range(count)], np.uint32)
    a.flags.writeable = b.flags.writeable = False
    return a, b


def _mersenne(seed: int) -> Callable[[], int]:
    """What numpy's ``RandomState(seed)`` draws: MT19937, begun as its authors do; the values of 32 bits, one a call.

    To import ``numpy.random`` for them takes an eighth of the start of a command.
    """
    if not 0 <= seed < 1 << 32:
        raise ValueError(f"a seed has 32 bits, got {seed}")
    state = [seed]
    for place in range(1, 624):
        last = state[-1]
        state.append((1812433253 * (last ^ last >> 30) + place) & 0xFFFFFFFF)
    generator = Random()  # noqa: S311 -- nothing secret: the same ones everywhere
    generator.setstate((3, (*state, 624), None))
    return partial(generator.getrandbits, 32)


def band_keys(signed: Signatures, settings: DuplicateSettings) -> NDArray[np.uint64]:
    """uint64[n, bands]: texts that share a key in one column are candidates. Raises SchemeError."""
    require_scheme(scheme_of(settings), signed.scheme)
    return bands_of(signed.values, settings)


def bands_of(values: NDArray[np.uint32], settings: DuplicateSettings) -> NDArray[np.uint64]:
    """The band keys of bare signature values, as ``sketch`` makes them. Raises ConfigError: see ``rows_of``."""
    rows = rows_of(settings)
    bands = values.astype(np.uint64).reshape(-1, settings.bands, rows)
    keys = np.arange(1, settings.bands + 1, dtype=np.uint64) * _FIBONACCI + np.zeros((len(values), 1), np.uint64)
    for row in range(rows):
        keys = (keys ^ bands[:, :, row]) * _MULTIPLIER
        keys ^= keys >> np.uint64(32)
    return keys


def rows_of(settings: DuplicateSettings) -> int:
    """How many values of a signature make a band. Raises ConfigError if the bands do not divide the permutations."""
    rows, rest = divmod(settings.permutations, settings.bands)
    if rest or not rows:
        raise ConfigError(
            f"{settings.bands} bands do not divide {settings.permutations} permutations",
            subject="duplicates.bands",
            hint="take a divisor of duplicates.permutations",
        )
    return rows
