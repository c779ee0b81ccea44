"""Templates as bytecode, kept where kernels are (compute/kept.py): compiling them is a twentieth of an hourly run."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from clusterer.compute.kept import directories
from clusterer.files import write


class KeptBytecode(BytecodeCache):
    """Read wherever it is kept, written to the first place that can be written to; what does not fit its template's
    source, Python or Jinja is not taken.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, if anything is kept for it."""
        for place in directories():
            with suppress(OSError), _path(place, bucket).open("rb") as file:
                bucket.load_bytecode(file)
            if bucket.code is not None:
                return

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what the bucket holds."""
        for place in directories():
            with suppress(OSError):
                place.mkdir(parents=True, exist_ok=True)
                write(_path(place, bucket), bucket.bytecode_to_string())
                return


def _path(place: Path, bucket: Bucket) -> Path:
    return place / f"template-{bucket.key}.{sys.implementation.cache_tag}"
