"""From evidence to origins: a small set of rules, all of them here.

For each agency, the first line that applies gives role and confidence:

1. any conclusive evidence                       agency copy   0.98 (0.99 with more than one class of it)
2. a shared credit (outlet and agency together)  mixed         0.90
3. a credit of the text (source line, …)         agency copy   0.90; mixed, 0.85, where a contribution is credited too
                                                               or the outlet's own reporter signs
4. a contribution                                contribution  0.95
5. support alone (first person, …)               agency copy   0.60–0.85, unless another agency is credited

A shared credit comes first where the conclusive evidence is a mere footer or a shorter list of authors.

Support is counted in points: 2 for strong evidence, 1 for weak, each class once. At least 2 are needed, and 2 alone
stay at 0.60. An origin of the table's ``fallback`` entries (distributors, unnamed agencies) holds only where no other
agency has an origin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clusterer.documents import Attribution, Document, Evidence, Origin, Role
from clusterer.origin.agencies import Agencies
from clusterer.origin.bylines import names_a_person
from clusterer.origin.fields import owner

SHARED = frozenset({"joint dateline", "joint copyright line", "edited credit", "shared byline"})
ALONE = frozenset({"byline", "author field", "newsroom field"})  # a shorter list of authors than another one
CITED = frozenset({"told", "seen by", "uncertain byline"})  # one class of support: others cite in these words
FOOTER = frozenset({"copyright line"})
_HEAD = 600  # characters and lines in which a text says who wrote it
_SIGNED_LINES = 5
_BYLINE = re.compile(r"\s*(?:By|BY|Von|Par|Por|Di|Door) [^\W\d_]")
PAGE = frozenset({"own page", "canonical link", "address"})
SIGNED = 4  # points of support under an outlet's own byline: its reporters cite agencies in the same words
CREDIT = frozenset({"source line", "credit line", "closing credit", "syndication notice", "address"})


def verdict(document: Document, evidence: Sequence[Evidence], agencies: Agencies) -> Attribution:
    """The origins that the evidence shows, surest first, and all evidence that was rejected."""
    if not evidence:
        return Attribution(document.id)
    by_agency: dict[str, list[Evidence]] = defaultdict(list)
    rejected = [e for e in evidence if e.strength == "none"]
    own = owner(document.url, agencies)
    for e in evidence:
        if e.agency == own and agencies.entries[own].kind == "syndicator":
            rejected.append(replace(e, reason=f"{e.reason}; on its own page"))
        elif e.strength != "none":
            by_agency[e.agency].append(e)
    signed = bool(by_agency) and names_a_person(document.byline, agencies)
    told = signed or (bool(by_agency) and _signed_in_its_text(document.text, agencies))
    for agency in _hosts_of_others_copy(by_agency):
        rejected += [replace(e, reason=f"{e.reason}; the text is another agency's") for e in by_agency.pop(agency)]
    credited = {a for a, es in by_agency.items() if _credited(es, signed=signed) is not None}
    origins: list[Origin] = []
    for agency, accepted in by_agency.items():
        decided = _credited(accepted, signed=signed) or _supported(accepted, alone=not credited - {agency}, signed=told)
        if decided is None:
            why = "not enough alone" if not credited - {agency} else "another agency is credited"
            rejected += [replace(e, reason=f"{e.reason}; {why}") for e in accepted]
            continue
        origins.append(Origin(agency, decided[0], decided[1], tuple(accepted)))
    named = [o for o in origins if not agencies.entries[o.agency].fallback]
    if named:
        for origin in origins:
            if origin not in named:
                rejected += [replace(e, reason=f"{e.reason}; the agency itself is named") for e in origin.evidence]
        origins = named
    origins.sort(key=lambda o: (-o.confidence, o.agency))
    rejected.sort(key=lambda e: (e.where, e.field, e.start, e.end, e.agency))
    return Attribution(document.id, tuple(origins), tuple(rejected))


def _credited(evidence: Sequence[Evidence], *, signed: bool) -> tuple[Role, float] | None:
    conclusive = {e.kind for e in evidence if e.strength == "conclusive"}
    kinds = {e.kind for e in evidence}
    contribution = any(e.strength == "contribution" for e in evidence)
    outranked = FOOTER | (ALONE if all(e.where != "body" for e in evidence if e.kind in ALONE) else frozenset())
    if kinds & SHARED and conclusive <= outranked:
        return "mixed", 0.9
    if conclusive:
        return "agency copy", 0.99 if len(conclusive) > 1 else 0.98
    if kinds & CREDIT:
        own = contribution or (signed and "address" not in kinds)  # on its wire page the agency's reporters sign
        return ("mixed", 0.85) if own else ("agency copy", 0.9)
    if contribution:
        return "contribution", 0.95
    return None


def _signed_in_its_text(text: str, agencies: Agencies) -> bool:
    """Whether one of the first lines is a reporter's: "By Ana Lind"."""
    lines = [line for line in text[:_HEAD].split("\n") if line.strip()][:_SIGNED_LINES]
    return any(_BYLINE.match(line) and names_a_person(line.strip(), agencies) for line in lines)


def _hosts_of_others_copy(by_agency: Mapping[str, Sequence[Evidence]]) -> list[str]:
    """Agencies on whose pages another agency's copy stands, as its dateline or byline says."""
    copied = {
        agency
        for agency, evidence in by_agency.items()
        if any(e.strength == "conclusive" and e.where in {"body", "byline"} for e in evidence)
    }
    return [
        agency for agency, evidence in by_agency.items() if copied - {agency} and all(e.kind in PAGE for e in evidence)
    ]


def _supported(evidence: Sequence[Evidence], *, alone: bool, signed: bool) -> tuple[Role, float] | None:
    classes = {"cited" if e.kind in CITED else e.kind: 2 if e.strength == "strong" else 1 for e in evidence}
    points = sum(classes.values())
    if not alone or points < (SIGNED if signed else 2):
        return None
    return "agency copy", min(0.85, 0.5 + 0.05 * points)
