"""The time of a run. Nothing that is found depends on it."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def now() -> datetime:
    """The time in UTC, or SOURCE_DATE_EPOCH where the environment pins it (for reproducible output)."""
    pinned = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(pinned), UTC) if pinned else datetime.now(UTC).replace(microsecond=0)
