"""The agencies of a family and of an event, summed up from those of their documents.

Contradictions stay visible: a family whose members credit different agencies keeps both, and its note says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clusterer.documents import Article, Attribution, Document, Evidence, Family, Origin, Role
from clusterer.findings import EventOrigin
from clusterer.origin.agencies import Agencies
from clusterer.origin.siblings import Releases, own_host, own_page

OWN_PAGE_ALONE = 0.5  # confidence where only the page of one member tells whose text a family shares

ROLES: tuple[Role, ...] = ("agency copy", "mixed", "contribution", "inferred")  # from the strongest


def name_families(
    articles: Sequence[Article],
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    agencies: Agencies,
    releases: Releases,
) -> tuple[Family, ...]:
    """The families with the agencies their text came from, and a note where there is none or more than one."""
    documents = {article.document.id: article.document for article in articles}
    named = []
    for family in families:
        members = [attributions[document] for document in family.documents]
        origins, note = _family_origins(members), _conflict(members)
        if not any(origin.role != "contribution" for origin in origins):
            signs = Counter(filter(None, (releases.sign(documents[d], attributions[d]) for d in family.documents)))
            if signs:
                note = f"press release: {min(signs, key=lambda sign: (-signs[sign], sign))}"
            elif not origins:
                origins = _owner([documents[document] for document in family.documents], agencies)
                note = "" if origins else "shared text, no wire origin"
        named.append(replace(family, origins=origins, note=note))
    return tuple(named)


def _owner(members: Sequence[Document], agencies: Agencies) -> tuple[Origin, ...]:
    """The newspaper that syndicates, where one member stands on its own page, others do not, and nobody is credited."""
    owners = {document.id: own_page(document, agencies) for document in members}
    named = {owner for owner in owners.values() if owner}
    if len(named) != 1 or all(owners.values()):
        return ()
    document = next(document for document in members if owners[document.id])
    agency = named.pop()
    found = own_host(document, agencies)
    if found is None:
        return ()
    start, end = found
    quote, reason = document.url[start:end], "its own page, where the text may have come from"
    evidence = Evidence(document.id, agency, "own page", "weak", "url", start, end, quote, reason=reason)
    return (Origin(agency, "inferred", OWN_PAGE_ALONE, (evidence,)),)


def _family_origins(members: Sequence[Attribution]) -> tuple[Origin, ...]:
    """By agency the strongest role, the highest confidence, and from each member the evidence that shows best.

    Contributions are to single articles; they count for the family only where no member has anything stronger.
    """
    by_agency: dict[str, list[Origin]] = defaultdict(list)
    for attribution in members:
        for origin in attribution.origins:
            by_agency[origin.agency].append(origin)
    roles = {agency: min((o.role for o in origins), key=ROLES.index) for agency, origins in by_agency.items()}
    only_contributions = all(role == "contribution" for role in roles.values())
    found = [
        Origin(
            agency,
            roles[agency],
            max(o.confidence for o in origins if o.role == roles[agency]),
            tuple(o.evidence[0] for o in origins if o.evidence),
        )
        for agency, origins in by_agency.items()
        if only_contributions or roles[agency] != "contribution"
    ]
    return tuple(sorted(found, key=lambda o: (ROLES.index(o.role), -len(by_agency[o.agency]), o.agency)))


def _conflict(members: Sequence[Attribution]) -> str:
    """Say so where members credit different agencies for the text (a member that credits both contradicts neither)."""
    credited = [{o.agency for o in m.origins if o.role in ("agency copy", "mixed")} for m in members]
    credited = [agencies for agencies in credited if agencies]
    kinds = set(map(frozenset, credited))
    if not any(a.isdisjoint(b) for a in kinds for b in kinds):
        return ""
    counts = Counter(agency for agencies in credited for agency in agencies)
    return "conflicting credits: " + ", ".join(
        f"{a} {n}" for a, n in sorted(counts.items(), key=lambda i: (-i[1], i[0]))
    )


def event_origins(documents: Sequence[str], attributions: Mapping[str, Attribution]) -> tuple[EventOrigin, ...]:
    """The agencies the event's documents came from: those of most documents first, with the strongest role of each."""
    by_agency: dict[str, list[tuple[str, Origin]]] = defaultdict(list)
    for document in documents:
        for origin in attributions[document].origins:
            by_agency[origin.agency].append((document, origin))
    found = []
    for agency, origins in by_agency.items():
        role = min((origin.role for _, origin in origins), key=ROLES.index)
        confidence = max(origin.confidence for _, origin in origins if origin.role == role)
        found.append(EventOrigin(agency, role, confidence, tuple(document for document, _ in origins)))
    return tuple(sorted(found, key=lambda o: (-len(o.documents), ROLES.index(o.role), -o.confidence, o.agency)))
