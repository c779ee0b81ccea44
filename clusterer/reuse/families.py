"""Families: the members of one event that are tied by shared text.

A tie is the share of the shorter document that stands, copied, in the other one. What must hold: copies of one text
are one family however much each outlet cut or added; a round-up that takes a little from two stories does not make
them one family; the result does not depend on the order of documents.

Articles with one text count each, and are tied to the others as their text is.

So there is hysteresis. A strong tie (``CORE_SHARE``) always joins. A weaker one (``settings.family_share``) joins only
where it is supported: the two sides must be tied in at least ``SUPPORT`` of the pairs between them, on average.
Ties are taken strongest first. Of a text that comes late to a crowd (``Overlap.late``) not every tie is told: it
supports nothing, and a weak tie joins it to others only while it stands alone, so that it makes no two families one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from clusterer.config import ReuseSettings
from clusterer.documents import Article, Family, SharedText, stable_id

CORE_SHARE = 0.5  # share of the shorter document; such a tie joins by itself
SUPPORT = 0.5  # share of the pairs between two sides that are tied, for a weaker tie to join them


def families(
    event_id: str,
    articles: Sequence[Article],
    shared: Sequence[SharedText],
    settings: ReuseSettings,
    late: Collection[str] = (),
) -> list[Family]:
    """The families of an event, by id, without origins yet. A document in no family stands alone and is left out.

    ``late``: the heads of texts that come late to a crowd.
    """
    members = {article.document.id: [article.document.id] for article in articles}
    for s in shared:
        if s.head:  # one text: tied as a whole
            head, copy = (s.left, s.right) if s.head == "left" else (s.right, s.left)
            members[head] += members.pop(copy)
    first = {head: min(documents) for head, documents in members.items()}
    ties = []
    tied: dict[str, set[str]] = {head: set() for head in members}
    for s in shared:
        share = max(s.left_covered, s.right_covered)
        if share >= settings.family_share and not s.head:
            by_id = tuple(sorted((first[s.left], first[s.right])))
            ties.append((-share, by_id, s.left, s.right))
            tied[s.left].add(s.right)
            tied[s.right].add(s.left)
    late = frozenset(late)
    family = {head: {head} for head in members}
    for weight, _, left, right in sorted(ties):
        here, there = family[left], family[right]
        if here is there:
            continue
        if -weight < CORE_SHARE:
            if left in late or right in late:
                if not any(text in late and len(family[text]) == 1 for text in (left, right)):
                    continue
            elif not _supported(here - late, there - late, members, tied):
                continue
        smaller, larger = sorted((here, there), key=len)
        larger |= smaller
        for text in smaller:
            family[text] = larger
    found = []
    for texts in {id(texts): texts for texts in family.values()}.values():
        documents = tuple(sorted(document for text in texts for document in members[text]))
        if len(documents) > 1:
            found.append(Family(stable_id("family", event_id, documents[0]), event_id, documents))
    return sorted(found, key=lambda family: family.id)


def _supported(
    here: Collection[str], there: set[str], members: Mapping[str, Sequence[str]], tied: Mapping[str, set[str]]
) -> bool:
    """Whether the two sides, heads of texts, are tied in enough of the pairs between their articles."""
    ours, theirs = (sum(len(members[text]) for text in side) for side in (here, there))
    between = sum(len(members[text]) * sum(len(members[other]) for other in tied[text] & there) for text in here)
    return between >= SUPPORT * ours * theirs
