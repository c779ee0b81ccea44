"""Verdicts as people decided them: an agency that is not an article's origin, and one that is.

A decision is about one article. What it forbids is no origin of it, whatever its text or its siblings say, and no sign
of that agency for others to be judged by; the words that spoke for it are shown as rejected, with who set that. What it
confirms stays as it was found, also where the words that showed it are no longer seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from clusterer.documents import Attribution, Decision, Evidence

NO_AGENCY: Final = "none"  # of a decision that confirms that a text came from no agency


def verdicts(decisions: Iterable[Decision]) -> dict[str, tuple[Decision, ...]]:
    """Document id -> the decisions on its verdict, by agency."""
    found: dict[str, tuple[Decision, ...]] = {}
    for decision in sorted(decisions, key=lambda d: d.agency):
        if decision.agency:
            found[decision.article] = (*found.get(decision.article, ()), decision)
    return found


def decided(attribution: Attribution, verdicts: Mapping[str, tuple[Decision, ...]]) -> Attribution:
    """What is said of a document alone, as the decisions on it want it."""
    mine = verdicts.get(attribution.document)
    if mine is None:
        return attribution
    no = {d.agency: d for d in mine if d.mark == "not-this-agency"}
    if none := [d for d in mine if d.agency == NO_AGENCY]:
        no = dict.fromkeys((o.agency for o in attribution.origins), none[0]) | no
    found = {origin.agency for origin in attribution.origins}
    confirmed = [d.origin for d in mine if d.mark == "right" and d.origin is not None and d.agency not in found]
    spoken = [e for o in attribution.origins if o.agency in no for e in o.evidence]
    return replace(
        attribution,
        origins=(*(o for o in attribution.origins if o.agency not in no), *confirmed),
        rejected=(*(_powerless(e, no) for e in attribution.rejected), *(_powerless(e, no) for e in spoken)),
        decisions=mine,
    )


def _powerless(evidence: Evidence, no: Mapping[str, Decision]) -> Evidence:
    if evidence.agency not in no:
        return evidence
    return replace(evidence, strength="none", reason=no[evidence.agency].said)


def forbidden(decisions: Iterable[Decision]) -> dict[str, frozenset[str]]:
    """Document id -> the agencies that are not its origin; NO_AGENCY among them stands for all."""
    found: dict[str, frozenset[str]] = {}
    for decision in decisions:
        if decision.mark == "not-this-agency" or decision.agency == NO_AGENCY:
            found[decision.article] = found.get(decision.article, frozenset()) | {decision.agency}
    return found
