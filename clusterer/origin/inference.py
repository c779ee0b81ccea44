"""What only the siblings of an article can tell: where a text without credit came from, and whose story a family ran.

An outlet that strips the credit leaves the words. If most of an uncredited article stands, copied, in an article that
credits an agency, the agency's role is ``inferred``: the passage is the evidence, the sibling is named.

What must hold:

- An inference rests on credits alone, never on another inference: chains of guesses do not grow.
- Copied words count, quoted speech does not: two reports of one speech share the speech.
- A press release is nobody's report. Where a family's text shows that it is one, nothing is inferred from it.
- "Reuters contributed to this report" says that the text is the outlet's own. Such an article passes the agency on only
  to another outlet that has nearly the same text and did not have it first: then a common source is all that is left.
- Evidence can be shown: where no passage is listed, nothing is inferred.
- Contradictions stay visible: a family whose members credit different agencies keeps both, and its note says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from clusterer.config import OriginSettings
from clusterer.documents import (
    Article,
    Attribution,
    Document,
    Event,
    Evidence,
    Family,
    Origin,
    Role,
    SharedText,
    Span,
)
from clusterer.findings import EventOrigin
from clusterer.origin.releases import release_signs
from clusterer.origin.reporters import reporters
from clusterer.text.tokens import tokenize

ROLES: tuple[Role, ...] = ("agency copy", "mixed", "contribution", "inferred")  # from the strongest

SUPPORTED_SHARE = 0.5  # of ``infer_share`` is enough where a reporter of the agency is named, too
MIN_COPIED_WORDS = 40  # fewer copied words infer nothing, whatever their share
QUOTE = 240  # characters of a passage that its evidence quotes

# What a credited sibling's role says of text it shares: the weight of an inference from it.
_WEIGHTS: dict[Role, float] = {"agency copy": 1.0, "mixed": 0.9, "contribution": 0.7}


@dataclass(frozen=True, slots=True)
class EventConclusion:
    """What the members of an event tell together."""

    families: tuple[Family, ...]
    attributions: Mapping[str, Attribution]  # of every member; those that were inferred are among them
    event_origins: tuple[EventOrigin, ...]


def conclude(
    event: Event,
    articles: Sequence[Article],
    shared: Sequence[SharedText],
    families: Sequence[Family],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    known_reporters: Mapping[str, str] | None = None,
) -> EventConclusion:
    """Infer origins, then sum them up by family and for the event.

    ``families`` have members, but no origins yet. ``attributions`` are those of the members alone (no inferred roles); ``known_reporters`` maps a reporter's name, in
    lower case, to the agency (``learn_reporters``; default: learned from these articles).
    """
    if known_reporters is None:
        known_reporters = learn_reporters((article.document for article in articles), attributions)
    concluded = infer(articles, shared, attributions, settings, known_reporters)
    named = name_families(articles, families, concluded)
    return EventConclusion(named, concluded, event_origins(event.documents, concluded))


def learn_reporters(documents: Iterable[Document], attributions: Mapping[str, Attribution]) -> dict[str, str]:
    """The reporters named in credited copy, in lower case, and the one agency each of them is named for."""
    agencies: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        attribution = attributions.get(document.id)
        copied = [o.agency for o in attribution.origins if o.role == "agency copy"] if attribution else []
        if attribution and len(copied) == 1:
            for name in reporters(document, attribution):
                agencies[name.casefold()].add(copied[0])
    return {name: next(iter(of)) for name, of in agencies.items() if len(of) == 1}


def infer(
    articles: Sequence[Article],
    shared: Sequence[SharedText],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    known_reporters: Mapping[str, str],
) -> dict[str, Attribution]:
    """The attributions, with ``inferred`` origins where an uncredited article holds a credited one's text."""
    concluded = {article.document.id: attributions[article.document.id] for article in articles}
    if not shared or all(a.origins for a in concluded.values()) or not any(a.origins for a in concluded.values()):
        return concluded
    by_id = {article.document.id: article for article in articles}
    counts = tokenize([article.clean.text for article in articles]).counts.tolist()
    words = {article.document.id: count for article, count in zip(articles, counts, strict=True)}
    releases = {id_ for id_, article in by_id.items() if release_signs(article.document.text)}
    ties: dict[str, list[_Tie]] = defaultdict(list)
    for share in shared:
        for tie in (_Tie.of(share, share.left), _Tie.of(share, share.right)):
            if not concluded[tie.document].origins and attributions[tie.sibling].origins:
                ties[tie.document].append(tie)
    for document, its_ties in ties.items():
        if document in releases or any(t.sibling in releases and t.covered >= settings.infer_share for t in its_ties):
            continue
        origins = _inferred(by_id, document, words[document], its_ties, attributions, settings, known_reporters)
        if origins:
            concluded[document] = replace(concluded[document], origins=origins)
    return concluded


@dataclass(frozen=True, slots=True)
class _Tie:
    """Shared text as seen from one of its documents."""

    document: str
    sibling: str
    covered: float  # share of the document's words
    passages: tuple[tuple[Span, int], ...]  # copied ones: where in the document, how many words
    earlier: bool  # the document is called possibly the source

    @classmethod
    def of(cls, shared: SharedText, document: str) -> _Tie:
        is_left = document == shared.left
        copied = [p for p in shared.passages if p.kind == "copied"]
        return cls(
            document,
            shared.right if is_left else shared.left,
            shared.left_covered if is_left else shared.right_covered,
            tuple((p.left if is_left else p.right, p.words) for p in copied),
            shared.direction == ("left to right" if is_left else "right to left"),
        )


def _inferred(
    by_id: Mapping[str, Article],
    document: str,
    words: int,
    ties: Sequence[_Tie],
    attributions: Mapping[str, Attribution],
    settings: OriginSettings,
    known_reporters: Mapping[str, str],
) -> tuple[Origin, ...]:
    article = by_id[document]
    by_agency: dict[str, list[tuple[_Tie, Role]]] = defaultdict(list)
    for tie in ties:
        sibling = by_id[tie.sibling].document
        for origin in attributions[tie.sibling].origins:
            if origin.role == "contribution" and not _independent(article.document, sibling, tie):
                continue
            by_agency[origin.agency].append((tie, origin.role))
    found: dict[str, tuple[float, Origin]] = {}
    for agency, its_ties in by_agency.items():
        its_ties.sort(key=lambda t: (-t[0].covered * _WEIGHTS[t[1]], t[0].sibling))
        best, role = its_ties[0]
        covered = max(best.covered, _together([tie for tie, _ in its_ties], words))
        named = _named_reporter(article.document, agency, known_reporters)
        needed = settings.infer_share * (SUPPORTED_SHARE if named else 1.0)
        if covered < needed or covered * words < MIN_COPIED_WORDS or not best.passages:
            continue
        support = len({tie.sibling for tie, _ in its_ties if tie.covered >= needed}) - 1
        confidence = (0.5 + 0.4 * covered) * _WEIGHTS[role] + 0.02 * min(max(support, 0), 3) + (0.05 if named else 0)
        evidence = (_passage(article.document, by_id[best.sibling].document, agency, best, covered), *named)
        weight = covered * _WEIGHTS[role] * (1 + max(support, 0))
        found[agency] = (weight, Origin(agency, "inferred", round(min(confidence, 0.95), 2), evidence))
    total = sum(weight for weight, _ in found.values())
    shares = ((weight / total, origin) for weight, origin in found.values())
    origins = [replace(o, confidence=round(o.confidence * (0.5 + 0.5 * part), 2)) for part, o in shares]
    return tuple(sorted(origins, key=lambda o: (-o.confidence, o.agency)))


def _independent(document: Document, sibling: Document, tie: _Tie) -> bool:
    """Whether text shared with an outlet's own report must have a source that both used."""
    return bool(document.outlet and sibling.outlet) and document.outlet != sibling.outlet and not tie.earlier


def _together(ties: Sequence[_Tie], words: int) -> float:
    """The share of a document's words that stand in copied passages of any of the ties."""
    spans = sorted((span.start, span.end, count) for tie in ties for span, count in tie.passages)
    total, end = 0.0, 0
    for start, stop, count in spans:
        if stop > end:
            total += count * (stop - max(start, end)) / max(stop - start, 1)
            end = stop
    return min(total / max(words, 1), 1.0)


def _passage(document: Document, sibling: Document, agency: str, tie: _Tie, covered: float) -> Evidence:
    span, _ = max(tie.passages, key=lambda passage: (passage[1], -passage[0].start))
    end = span.end
    if end - span.start > QUOTE:
        cut = document.text.rfind(" ", span.start + QUOTE // 2, span.start + QUOTE)
        end = cut if cut > 0 else span.start + QUOTE
    where = f"{sibling.outlet} ({sibling.id})" if sibling.outlet else sibling.id
    return Evidence(
        document=document.id,
        agency=agency,
        kind="shared text",
        strength="strong",
        where="body",
        start=span.start,
        end=end,
        quote=document.text[span.start : end],
        reason=f"{covered:.0%} of its words stand in articles that credit {agency}, most in {where}",
    )


def _named_reporter(document: Document, agency: str, known_reporters: Mapping[str, str]) -> tuple[Evidence, ...]:
    """A reporter of the agency in the byline or in the first or last lines, as evidence."""
    byline = document.byline.casefold()
    for name, of in known_reporters.items():
        if of == agency and len(byline) == len(document.byline) and (at := byline.find(name)) >= 0:
            quote = document.byline[at : at + len(name)]
            reason = f"a reporter whose name stands under {agency} copy"
            return (
                Evidence(document.id, agency, "reporter", "weak", "byline", at, at + len(name), quote, reason=reason),
            )
    return ()


def name_families(
    articles: Sequence[Article], families: Sequence[Family], attributions: Mapping[str, Attribution]
) -> tuple[Family, ...]:
    """The families with the agencies their text came from, and a note where there is none or more than one."""
    documents = {article.document.id: article.document for article in articles}
    named = []
    for family in families:
        members = [attributions[document] for document in family.documents]
        origins = _family_origins(members)
        note = _conflict(members)
        if not note and not any(origin.role != "contribution" for origin in origins):
            signs = Counter(filter(None, (release_signs(documents[document].text) for document in family.documents)))
            if signs:
                note = f"press release: {min(signs, key=lambda sign: (-signs[sign], sign))}"
            elif not origins:
                note = "shared text, no wire origin"
        named.append(replace(family, origins=origins, note=note))
    return tuple(named)


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
    if not any(a.isdisjoint(b) for a in credited for b in credited):
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
