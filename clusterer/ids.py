"""Ids that come from what they name: never from the clock or a counter."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def stable_id(*parts: str) -> str:
    """16 hexadecimal digits of BLAKE2b over the parts, each preceded by its length (so no two part lists collide)."""
    return stable_id_of(parts)


def stable_id_of(parts: Iterable[str]) -> str:
    """``stable_id`` of parts that need not be held together."""
    digest = hashlib.blake2b(digest_size=8)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "little"))
        digest.update(encoded)
    return digest.hexdigest()
