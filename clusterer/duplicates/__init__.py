"""Near-duplicates: the same copy, verbatim, edited or trimmed. Signatures, candidates, exact verification, groups."""

from __future__ import annotations

from clusterer.duplicates.comparison import Comparison, compare
from clusterer.duplicates.dedupe import Keep, Removed, dedupe
from clusterer.duplicates.groups import Compared, OfArticles, group, precedence
from clusterer.duplicates.minhash import Signatures, band_keys, shingle_hashes
from clusterer.duplicates.pairs import KINDS
from clusterer.duplicates.search import Pairs, find_pairs, group_ids, search
from clusterer.duplicates.sketches import Sketches, join, signatures, sketch, sketch_texts
from clusterer.duplicates.stream import Chunk, Collection, Placed, near_duplicates, pairs_of_chunks, stream_pairs, whole
from clusterer.duplicates.templates import other_facts

__all__ = [
    "KINDS",
    "Chunk",
    "Collection",
    "Compared",
    "Comparison",
    "Keep",
    "OfArticles",
    "Pairs",
    "Placed",
    "Removed",
    "Signatures",
    "Sketches",
    "band_keys",
    "compare",
    "dedupe",
    "find_pairs",
    "group",
    "group_ids",
    "join",
    "near_duplicates",
    "other_facts",
    "pairs_of_chunks",
    "precedence",
    "search",
    "shingle_hashes",
    "signatures",
    "sketch",
    "sketch_texts",
    "stream_pairs",
    "whole",
]
