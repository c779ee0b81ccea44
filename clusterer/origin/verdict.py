"""From evidence to origins: a small set of rules, all of them here and in ``confidence.py``.

For each agency, the first line that applies gives the role, and what it rests on (its *ground*) the confidence:

1. any conclusive evidence                       agency copy
2. a shared credit (outlet and agency together)  mixed
3. a credit of the text (source line, …)         agency copy; mixed where a contribution is credited too or the outlet's
                                                 own reporter signs
4. a contribution                                contribution
5. support alone (first person, …)               agency copy, unless another agency is credited

A shared credit comes first where the conclusive evidence is a mere footer or a shorter list of authors. A page of one
agency that carries another's dateline or byline is the other's copy.

Support is counted in points: 2 for strong evidence, 1 for weak, each class once. At least 2 are needed, and 4 under the
byline of the outlet's own reporter, who cites in the same words. An origin of the table's ``fallback`` entries
(distributors, unnamed agencies) holds only where no other agency has an origin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clusterer.documents import Attribution, Document, Evidence, Origin
from clusterer.origin.agencies import Agencies
from clusterer.origin.bylines import names_a_person
from clusterer.origin.confidence import confidence, credited, supported
from clusterer.origin.fields import owner

_HEAD = 600  # characters and lines in which a text says who wrote it
_SIGNED_LINES = 5
_BYLINE = re.compile(r"\s*(?:By|BY|Von|Par|Por|Di|Door) [^\W\d_]")
PAGE = frozenset({"own page", "canonical link", "address"})
SIGNED = 4  # points of support under an outlet's own byline: its reporters cite agencies in the same words


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
    signed = bool(by_agency) and names_a_person(document.byline, agencies) and not _is_the_outlet(document)
    for agency in _hosts_of_others_copy(by_agency):
        rejected += [replace(e, reason=f"{e.reason}; the text is another agency's") for e in by_agency.pop(agency)]
    grounds = {agency: credited(accepted, signed=signed) for agency, accepted in by_agency.items()}
    sure = {agency for agency, ground in grounds.items() if ground is not None}
    origins: list[Origin] = []
    for agency, accepted in by_agency.items():
        ground = grounds[agency]
        if ground is None and not sure:
            told = signed or _signed_in_its_text(document.text, agencies)
            ground = supported(accepted, SIGNED if told else 2)
        if ground is None:
            why = "not enough alone" if not sure else "another agency is credited"
            rejected += [replace(e, reason=f"{e.reason}; {why}") for e in accepted]
            continue
        origins.append(Origin(agency, ground.role, confidence(ground), tuple(accepted)))
    named = [o for o in origins if not agencies.entries[o.agency].fallback]
    if named:
        for origin in origins:
            if origin not in named:
                rejected += [replace(e, reason=f"{e.reason}; the agency itself is named") for e in origin.evidence]
        origins = named
    origins.sort(key=lambda o: (-o.confidence, o.agency))
    rejected.sort(key=lambda e: (e.where, e.field, e.start, e.end, e.agency))
    return Attribution(document.id, tuple(origins), tuple(rejected))


def _is_the_outlet(document: Document) -> bool:
    """Whether the outlet's own name stands where its reporter's would: "Quay Direct" on quaydirect.example."""
    name = "".join(c for c in document.byline.casefold() if c.isalnum())
    return name in "".join(c for c in f"{document.outlet} {document.url}".casefold() if c.isalnum())


def _signed_in_its_text(text: str, agencies: Agencies) -> bool:
    """Whether one of the first lines is a reporter's: "By Ana Lind"."""
    lines = [line for line in text[:_HEAD].split("\n") if line.strip()][:_SIGNED_LINES]
    return any(_BYLINE.match(line) and names_a_person(line.strip(), agencies) for line in lines)


def _hosts_of_others_copy(by_agency: Mapping[str, Sequence[Evidence]]) -> list[str]:
    """Agencies on whose pages another agency's copy stands, as its dateline or byline says."""
    if len(by_agency) < 2:
        return []
    copied = {
        agency
        for agency, evidence in by_agency.items()
        if any(e.strength == "conclusive" and e.where in {"body", "byline"} for e in evidence)
    }
    return [
        agency for agency, evidence in by_agency.items() if copied - {agency} and all(e.kind in PAGE for e in evidence)
    ]
