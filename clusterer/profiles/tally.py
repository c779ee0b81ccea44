"""What one event adds to the profiles of outlets and agencies, from its members alone: its tally.

How an article's words are counted as an agency's:

- agency copy: all of them (in equal parts where several agencies are credited for the text);
- mixed, contribution, inferred: those that stand, copied, in another article of the event that credits the agency for
  its text. Where there is none, half of a mixed article's words (an estimate: the credit says "both") and none of a
  contribution's.

What must hold: a date decides nothing that it cannot decide. Dates before ``EARLIEST`` or far from the rest of their
event count for nothing; a date without a time of day is not "first" on its own day, nor any number of hours after.
Linear in articles and shared texts.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import repeat

from clusterer.documents import Article, Attribution, Document, Origin, Role, SharedText, is_day
from clusterer.findings import ArticleTally, EventTally, Use

MIXED_SHARE = 0.5  # of a mixed article's words, where no article of the event shows which
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # no article on the web is older
STRAY = timedelta(days=60)  # from the event's median date: such a date is a page's, or wrong
_DAY = timedelta(days=1)
_ROLES: tuple[Role, ...] = ("agency copy", "mixed", "contribution", "inferred")


def tally(
    articles: Sequence[Article],
    words: Sequence[int],
    attributions: Mapping[str, Attribution],
    shared: Iterable[SharedText],
    families: int,
    groups: Sequence[str] = (),
) -> EventTally:
    """What one event adds to the profiles of outlets and agencies.

    ``articles`` are its members, ``words`` the number of words of each, ``groups`` what those without a wire origin
    are; ``attributions`` hold at least theirs, inference included.
    """
    documents = [article.document for article in articles]
    told = {document.id: attributions[document.id].origins for document in documents}
    dated = _plausible_dates(documents)
    if not any(told.values()):
        counted = tuple(
            ArticleTally(d.id, d.outlet, n, None, (), _month(d), group)
            for d, n, group in zip(documents, words, groups or repeat(""), strict=bool(groups))
        )
        return EventTally(counted, _first(documents, dated), families)
    held = agency_shares(told, shared)
    delays = _delays(told, dated)
    counted = tuple(
        ArticleTally(
            document.id,
            document.outlet,
            count,
            _role(told[document.id]),
            tuple(
                Use(origin.agency, held[document.id, origin.agency], delays.get((document.id, origin.agency)))
                for origin in told[document.id]
            ),
            _month(document),
            group if not told[document.id] else "",
        )
        for document, count, group in zip(documents, words, groups or repeat(""), strict=bool(groups))
    )
    return EventTally(counted, _first(documents, dated), families)


def agency_shares(told: Mapping[str, Sequence[Origin]], shared: Iterable[SharedText]) -> dict[tuple[str, str], float]:
    """(document, agency) -> the share of the document's words that are the agency's."""
    copied = {id_: {o.agency for o in origins if o.role == "agency copy"} for id_, origins in told.items()}
    partly = [id_ for id_, origins in told.items() if any(o.role != "agency copy" for o in origins)]
    overlap = _overlap(told, list(shared), copied, partly) if partly else {}
    held = {}
    for id_, origins in told.items():
        for origin in origins:
            key = id_, origin.agency
            if origin.role == "agency copy":
                held[key] = 1 / len(copied[id_])
            elif key in overlap:
                held[key] = overlap[key]
            else:
                held[key] = MIXED_SHARE if origin.role == "mixed" else 0.0
    return held


def _overlap(
    told: Mapping[str, Sequence[Origin]],
    shared: Sequence[SharedText],
    copied: Mapping[str, set[str]],
    asked: Iterable[str],
) -> dict[tuple[str, str], float]:
    """(document, agency) -> the largest share of the document that stands in another one that is the agency's.

    That is one whose text is the agency's copy; for what is inferred, one that credits the agency at all. Articles with
    one text share with others what their text does.
    """
    text = {id_: id_ for id_ in told}  # document -> head of those with its text
    text.update((s.right, s.left) if s.head == "left" else (s.left, s.right) for s in shared if s.head)
    ties: dict[str, dict[str, float]] = defaultdict(dict)
    for s in shared:
        here, there = text[s.left], text[s.right]
        ties[here][there] = 1.0 if here == there else s.left_covered
        ties[there][here] = 1.0 if here == there else s.right_covered
    credited = {id_: {o.agency for o in origins if o.role != "inferred"} for id_, origins in told.items()}
    by_copies = Counter((text[id_], agency) for id_, of in copied.items() for agency in of)
    by_credits = Counter((text[id_], agency) for id_, of in credited.items() for agency in of)
    overlap = {}
    for id_ in asked:
        origins = told[id_]
        inferred = any(origin.role == "inferred" for origin in origins)
        counts, own = (by_credits, credited) if inferred else (by_copies, copied)
        for agency in {origin.agency for origin in origins}:
            shares = [
                covered
                for other, covered in ties.get(text[id_], {}).items()
                if counts[other, agency] > (other == text[id_] and agency in own[id_])
            ]
            if shares:
                overlap[id_, agency] = max(shares)
    return overlap


def _plausible_dates(documents: Iterable[Document]) -> dict[str, datetime]:
    dated = {d.id: d.published for d in documents if d.published is not None and d.published >= EARLIEST}
    if not dated:
        return {}
    middle = sorted(dated.values())[(len(dated) - 1) // 2]
    return {id_: time for id_, time in dated.items() if abs(time - middle) <= STRAY}


def _first(documents: Iterable[Document], dated: Mapping[str, datetime]) -> str:
    """The outlet that alone can be called first, of two or more; "" where none can."""
    earliest: dict[str, tuple[datetime, datetime]] = {}  # outlet -> earliest possible time, latest possible time
    for document in documents:
        if document.outlet and document.id in dated:
            time = dated[document.id]
            window = (time, time + _DAY if is_day(time) else time)
            earliest[document.outlet] = min(earliest.get(document.outlet, window), window, key=lambda w: (w[1], w[0]))
    if len(earliest) < 2:
        return ""
    (first, (_, latest)), *others = sorted(earliest.items(), key=lambda item: (item[1][1], item[0]))
    alone = all(latest < start or (latest == start and is_day(start)) for _, (start, _) in others)
    return first if alone else ""


def _delays(told: Mapping[str, Sequence[Origin]], dated: Mapping[str, datetime]) -> dict[tuple[str, str], float]:
    """(document, agency) -> hours after the event's first article from that agency, where two or more have a time."""
    times: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for document, origins in told.items():
        if document in dated and not is_day(dated[document]):
            for origin in origins:
                times[origin.agency].append((dated[document], document))
    delays = {}
    for agency, of in times.items():
        if len(of) > 1:
            first = min(of)[0]
            delays.update({(document, agency): (time - first).total_seconds() / 3600 for time, document in of})
    return delays


def _month(document: Document) -> str:
    day = document.published
    return sys.intern(f"{day.year}-{day.month:02}") if day is not None else ""


def _role(origins: Sequence[Origin]) -> Role | None:
    return min((origin.role for origin in origins), key=_ROLES.index, default=None)
