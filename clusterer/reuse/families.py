"""Families: the members of one event that are tied by shared text.

A tie is the share of the shorter document that stands, copied, in the other one. What must hold: copies of one text
are one family however much each outlet cut or added; a round-up that takes a little from two stories does not make
them one family; the result does not depend on the order of documents.

So there is hysteresis. A strong tie (``CORE_SHARE``) always joins. A weaker one (``settings.family_share``) joins only
where it is supported: the two sides must be tied in at least ``SUPPORT`` of the pairs between them, on average.
Ties are taken strongest first.
"""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.config import ReuseSettings
from clusterer.documents import Article, Family, SharedText, stable_id

CORE_SHARE = 0.5  # share of the shorter document; such a tie joins by itself
SUPPORT = 0.5  # share of the pairs between two sides that are tied, for a weaker tie to join them


def families(
    event_id: str, articles: Sequence[Article], shared: Sequence[SharedText], settings: ReuseSettings
) -> list[Family]:
    """The families of an event, by id, without origins yet. A document in no family stands alone and is left out."""
    ties = sorted(
        (-max(s.left_covered, s.right_covered), s.left, s.right)
        for s in shared
        if max(s.left_covered, s.right_covered) >= settings.family_share
    )
    members = {article.document.id: {article.document.id} for article in articles}
    tied: dict[str, set[str]] = {document: set() for document in members}
    for _, left, right in ties:
        tied[left].add(right)
        tied[right].add(left)
    for share, left, right in ties:
        here, there = members[left], members[right]
        if here is there:
            continue
        if -share < CORE_SHARE:
            between = sum(len(tied[document] & there) for document in here)
            if between < SUPPORT * len(here) * len(there):
                continue
        smaller, larger = sorted((here, there), key=len)
        larger |= smaller
        for document in smaller:
            members[document] = larger
    distinct = {id(family): family for family in members.values() if len(family) > 1}
    found = []
    for family in distinct.values():
        documents = tuple(sorted(family))
        found.append(Family(stable_id("family", event_id, documents[0]), event_id, documents))
    return sorted(found, key=lambda family: family.id)
