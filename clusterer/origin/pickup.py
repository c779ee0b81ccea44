"""Pickup: who ran which agency's copy, how much of it and how long after the first; what each outlet lives on.

How an article's words are counted as an agency's:

- agency copy: all of them (in equal parts where several agencies are credited for the text);
- mixed, contribution, inferred: those that stand, copied, in another article of the event that credits the agency for
  its text. Where there is none, half of a mixed article's words (an estimate: the credit says "both") and none of a
  contribution's.

What must hold: a date decides nothing that it cannot decide. Dates before ``EARLIEST`` or far from the rest of their
event count for nothing; a date without a time of day is not "first" on its own day, nor any number of hours after.
Articles whose outlet is unknown count for the agency, and in no outlet's profile. Linear in articles and shared texts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median

from clusterer.documents import Article, Attribution, Event, Origin, Role, SharedText
from clusterer.findings import AgencyProfile, OutletProfile, Pickup
from clusterer.text.tokens import tokenize

MIXED_SHARE = 0.5  # of a mixed article's words, where no article of the event shows which
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # no article on the web is older
STRAY = timedelta(days=60)  # from the event's median date: such a date is a page's, or wrong
_DAY = timedelta(days=1)
_ROLES: tuple[Role, ...] = ("agency copy", "mixed", "contribution", "inferred")


def profiles(
    articles: Sequence[Article],
    attributions: Mapping[str, Attribution],
    events: Sequence[Event],
    shared: Mapping[str, Sequence[SharedText]],
) -> tuple[tuple[OutletProfile, ...], tuple[AgencyProfile, ...]]:
    """The profiles of all named outlets and of all agencies, each sorted by name.

    ``attributions`` holds every article's (inference included), ``shared`` the shared texts by event id.
    """
    counts = tokenize([article.clean.text for article in articles]).counts.tolist()
    words = {article.document.id: count for article, count in zip(articles, counts, strict=True)}
    outlets = {article.document.id: article.document.outlet for article in articles}
    held = _agency_shares(attributions, (s for texts in shared.values() for s in texts))
    dated = _plausible_dates({a.document.id: a.document.published for a in articles}, events)
    return (
        tuple(_outlets(outlets, attributions, words, held, _firsts(events, outlets, dated))),
        tuple(_agencies(outlets, attributions, words, held, _delays(events, attributions, dated))),
    )


def _agency_shares(
    attributions: Mapping[str, Attribution], shared: Iterable[SharedText]
) -> dict[tuple[str, str], float]:
    """(document, agency) -> the share of the document's words that are the agency's."""
    copied = {
        document: {o.agency for o in attribution.origins if o.role == "agency copy"}
        for document, attribution in attributions.items()
    }
    credited = {
        document: {o.agency for o in attribution.origins if o.role != "inferred"}
        for document, attribution in attributions.items()
    }
    overlap: dict[tuple[str, str], float] = defaultdict(float)
    for s in shared:
        for here, there, covered in ((s.left, s.right, s.left_covered), (s.right, s.left, s.right_covered)):
            inferred = any(o.role == "inferred" for o in attributions[here].origins)
            for agency in (credited if inferred else copied)[there]:
                overlap[here, agency] = max(overlap[here, agency], covered)
    held = {}
    for document, attribution in attributions.items():
        for origin in attribution.origins:
            key = document, origin.agency
            if origin.role == "agency copy":
                held[key] = 1 / len(copied[document])
            elif key in overlap:
                held[key] = overlap[key]
            else:
                held[key] = MIXED_SHARE if origin.role == "mixed" else 0.0
    return held


def _plausible_dates(published: Mapping[str, datetime | None], events: Sequence[Event]) -> dict[str, datetime]:
    dated = {id_: time for id_, time in published.items() if time is not None and time >= EARLIEST}
    plausible = {}
    for event in events:
        members = [id_ for id_ in event.documents if id_ in dated]
        if members:
            middle = sorted(dated[id_] for id_ in members)[(len(members) - 1) // 2]
            plausible.update({id_: dated[id_] for id_ in members if abs(dated[id_] - middle) <= STRAY})
    return plausible


def _is_day(time: datetime) -> bool:
    """Whether a time is only a date: midnight, to the second."""
    return not (time.hour or time.minute or time.second or time.microsecond)


def _firsts(events: Sequence[Event], outlets: Mapping[str, str], dated: Mapping[str, datetime]) -> Counter[str]:
    """By outlet: the events of two or more outlets in which it alone can be called first."""
    firsts: Counter[str] = Counter()
    for event in events:
        earliest: dict[str, tuple[datetime, datetime]] = {}  # outlet -> earliest possible time, latest possible time
        for document in event.documents:
            outlet = outlets[document]
            if outlet and document in dated:
                time = dated[document]
                window = (time, time + _DAY if _is_day(time) else time)
                earliest[outlet] = min(earliest.get(outlet, window), window, key=lambda w: (w[1], w[0]))
        if len(earliest) < 2:
            continue
        (first, (_, latest)), *others = sorted(earliest.items(), key=lambda item: (item[1][1], item[0]))
        if all(latest < start or (latest == start and _is_day(start)) for _, (start, _) in others):
            firsts[first] += 1
    return firsts


def _delays(
    events: Sequence[Event], attributions: Mapping[str, Attribution], dated: Mapping[str, datetime]
) -> dict[tuple[str, str], float]:
    """(document, agency) -> hours after the event's first article from that agency, where two or more have a time."""
    delays = {}
    for event in events:
        times: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
        for document in event.documents:
            if document in dated and not _is_day(dated[document]):
                for origin in attributions[document].origins:
                    times[origin.agency].append((dated[document], document))
        for agency, of in times.items():
            if len(of) > 1:
                first = min(of)[0]
                delays.update({(document, agency): (time - first).total_seconds() / 3600 for time, document in of})
    return delays


def _role(origins: Sequence[Origin]) -> Role:
    return min((origin.role for origin in origins), key=_ROLES.index)


def _outlets(
    outlets: Mapping[str, str],
    attributions: Mapping[str, Attribution],
    words: Mapping[str, int],
    held: Mapping[tuple[str, str], float],
    firsts: Mapping[str, int],
) -> Iterator[OutletProfile]:
    by_outlet: dict[str, list[str]] = defaultdict(list)
    for document, outlet in outlets.items():
        if outlet:
            by_outlet[outlet].append(document)
    for outlet, documents in sorted(by_outlet.items()):
        roles = Counter(_role(attributions[d].origins) for d in documents if attributions[d].origins)
        agency_words = 0.0
        for document in documents:
            parts = [held[document, origin.agency] for origin in attributions[document].origins]
            agency_words += words[document] * min(sum(parts), 1.0)
        yield OutletProfile(
            name=outlet,
            documents=len(documents),
            agency_copy=roles["agency copy"],
            mixed=roles["mixed"],
            contribution=roles["contribution"],
            inferred=roles["inferred"],
            own=len(documents) - sum(roles.values()),
            words=sum(words[document] for document in documents),
            agency_words=round(agency_words),
            first=firsts.get(outlet, 0),
        )


@dataclass(slots=True)
class _Use:
    """One outlet's use of one agency, being counted."""

    documents: list[str]
    words: float
    delays: list[float]


def _agencies(
    outlets: Mapping[str, str],
    attributions: Mapping[str, Attribution],
    words: Mapping[str, int],
    held: Mapping[tuple[str, str], float],
    delays: Mapping[tuple[str, str], float],
) -> Iterator[AgencyProfile]:
    uses: dict[str, dict[str, _Use]] = defaultdict(dict)
    for document, outlet in sorted(outlets.items()):
        for origin in attributions[document].origins:
            use = uses[origin.agency].setdefault(outlet, _Use([], 0.0, []))
            use.documents.append(document)
            use.words += words[document] * held[document, origin.agency]
            if (document, origin.agency) in delays:
                use.delays.append(delays[document, origin.agency])
    for agency, by_outlet in sorted(uses.items()):
        pickups = tuple(
            Pickup(
                agency=agency,
                outlet=outlet,
                documents=tuple(use.documents),
                words=round(use.words),
                hours_after_first=round(median(use.delays), 2) if use.delays else None,
            )
            for outlet, use in sorted(by_outlet.items(), key=lambda item: (-len(item[1].documents), item[0]))
            if outlet
        )
        documents = sum(len(use.documents) for use in by_outlet.values())
        yield AgencyProfile(agency, documents, len(pickups), pickups)
