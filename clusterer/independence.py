"""How many independent origins stand behind an event: whose reporting it is, copies and copies of copies counted once.

What must hold: every article is counted in exactly one place, and nothing counts as independent that cannot be told.

- An **agency** counts once, however many articles carry its text (agency copy, mixed, inferred).
- An **own report** is a text without an agency's, and what the families tie to it counts with it: own text with agency
  material (contribution), or no wire origin. It counts where at most REWRITTEN of its words stand in one article of
  another origin: more than that may be a rewrite.
- A text that several outlets share and nobody credits (a press release, say) counts once, as one **shared text**.
- What is left **cannot be told**: articles without a credit of which more stands elsewhere than an own report can have,
  yet too little to say whose it is. They are counted apart and add nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clusterer.documents import Attribution, Family, SharedText
from clusterer.records import dataclass

# Of an own report, the share of words that may stand in an article of another origin. Quotations do not count, so that
# what is left is names, titles and set phrases: at most .04 in the own reports of corpora/wire-desk. Half of what ties
# a family (reuse.family_share).
REWRITTEN = 0.15


@dataclass(frozen=True, slots=True)
class IndependentOrigins:
    """Whose reporting stands behind an event. Every article stands in one of the four."""

    agencies: tuple[tuple[str, tuple[str, ...]], ...] = ()  # agency, and the articles that carry its text
    own: tuple[tuple[str, ...], ...] = ()  # articles of each own report
    shared: tuple[tuple[str, ...], ...] = ()  # articles of each text that outlets share and nobody credits
    unclear: tuple[str, ...] = ()  # articles of which it cannot be told

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.agencies) + len(self.own) + len(self.shared)


def independent_origins(
    documents: Sequence[str],
    attributions: Mapping[str, Attribution],
    families: Sequence[Family],
    shared: Sequence[SharedText],
) -> IndependentOrigins:
    """The independent origins of an event's documents, all in the order of ``documents``."""
    agencies: dict[str, list[str]] = {}
    carried: dict[str, str] = {}  # document -> the agency whose text it carries, the surest one
    for id_ in documents:
        origins = [o for o in attributions[id_].origins if o.role != "contribution"] if id_ in attributions else []
        for place, origin in enumerate(sorted(origins, key=lambda o: (-o.confidence, o.agency))):
            agencies.setdefault(origin.agency, [])
            if not place:
                agencies[origin.agency].append(id_)
                carried[id_] = origin.agency
    groups = _groups([id_ for id_ in documents if id_ not in carried], families)
    group_of = {id_: place for place, group in enumerate(groups) for id_ in group}
    held = dict.fromkeys(range(len(groups)), 0.0)  # of a group, the largest share that stands in another origin's text
    for text in shared:
        for here, there, covered in (
            (text.left, text.right, text.left_covered),
            (text.right, text.left, text.right_covered),
        ):
            group = group_of.get(here)
            if group is not None and group_of.get(there) != group:
                held[group] = max(held[group], covered)
    own, common, unclear = [], [], []
    for place, members in enumerate(groups):
        if held[place] > REWRITTEN:
            unclear += members
        elif len(members) > 1 and not any(attributions[id_].origins for id_ in members if id_ in attributions):
            common.append(tuple(members))
        else:
            own.append(tuple(members))
    return IndependentOrigins(
        tuple((agency, tuple(agencies[agency])) for agency in sorted(agencies)),
        tuple(own),
        tuple(common),
        tuple(unclear),
    )


def _groups(documents: Sequence[str], families: Sequence[Family]) -> list[list[str]]:
    """The documents parted by family; one in no family stands alone."""
    family_of = {id_: family.id for family in families for id_ in family.documents}
    groups: dict[tuple[str, str], list[str]] = {}
    for id_ in documents:
        family = family_of.get(id_)
        groups.setdefault(("family", family) if family else ("alone", id_), []).append(id_)
    return list(groups.values())
