"""What a run found, put together: versions in their events, profiles of outlets and agencies, counts, one order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar, get_args

from clusterer import gathered
from clusterer.articles import Articles
from clusterer.compute.spill import Ordered, Spilled
from clusterer.documents import Article, DuplicateGroup, Event, Quarantined, Role
from clusterer.findings import EventTally, ExaminedEvent, Findings, Run
from clusterer.gathered import Glance
from clusterer.packing import spilled, unpack
from clusterer.profiles import profiles

Home = TypeVar("Home")


def chains_by_event(chains: Iterable[Sequence[str]], found: Iterable[Event]) -> dict[str, list[tuple[str, ...]]]:
    """Versions of one article, as far as they are in one event, by event."""
    chains = list(chains)
    wanted = {id_ for versions in chains for id_ in versions}
    if not wanted:
        return {}
    home = {document: event.id for event in found for document in event.documents if document in wanted}
    return chains_by_home(chains, home)


def chains_by_home(chains: Iterable[Sequence[str]], home: Mapping[str, Home]) -> dict[Home, list[tuple[str, ...]]]:
    """The same by what each document is in."""
    by_event: dict[Home, list[tuple[str, ...]]] = {}
    for versions in chains:
        here = [id_ for id_ in versions if id_ in home]
        for event in dict.fromkeys(home[id_] for id_ in here):
            by_event.setdefault(event, []).append(tuple(id_ for id_ in here if home[id_] == event))
    return by_event


def with_chains(found: ExaminedEvent, chains: Iterable[tuple[str, ...]]) -> ExaminedEvent:
    """The event with the versions that came in under one address, beside those that headlines tell."""
    more = tuple(versions for versions in chains if len(versions) > 1 and versions not in found.versions)
    return replace(found, versions=(*found.versions, *more)) if more else found


def assemble(
    record: Run,
    articles: Sequence[Article],
    groups: Sequence[DuplicateGroup],
    examined: Sequence[ExaminedEvent],
    quarantined: Sequence[Quarantined],
    aliases: Mapping[str, str] | None = None,
    changed: Sequence[str] = (),
) -> Findings:
    """All that is known of the articles, with the profiles of outlets and agencies and the counts of the run."""
    in_file = isinstance(examined, Spilled) and examined.in_file
    looked = examined.through(partial(unpack, kind=Glance)) if isinstance(examined, Spilled) else examined
    keys, outlines, tallies = [], [], spilled(EventTally)
    for found in looked:
        keys.append(_by_time(found.event))
        tallies.append(found.tally)
        if in_file:
            outlines.append(gathered.Outline.of(found))
    order = sorted(range(len(keys)), key=keys.__getitem__)
    told = Ordered(tallies, order)
    outlets, by_agency = profiles(told)
    sizes = [len(group.documents) for group in groups]
    counts = {"documents": len(articles), "quarantined": len(set(quarantined)), **counted(sizes, told)}
    known = _in_file(gathered.Gathered(examined, looked, order, outlines)) if in_file else _held(examined, order)
    return Findings(
        run=replace(record, counts={**record.counts, **counts}),
        articles=articles if isinstance(articles, Articles | Spilled) else tuple(articles),
        duplicate_groups=_by_documents(groups),
        tallies=told,
        outlets=tuple(outlets),
        agencies=tuple(by_agency),
        quarantined=tuple(sorted(set(quarantined), key=lambda q: (q.source, q.reason))),
        aliases=aliases or {},
        changed=tuple(changed),
        **known,
    )


def _held(examined: Sequence[ExaminedEvent], order: Sequence[int]) -> dict[str, Any]:
    """What the events hold, all at hand."""
    ordered = [examined[row] for row in order]
    told = {id_: attribution for e in ordered for id_, attribution in e.attributions.items()}
    return {
        "events": tuple(e.event for e in ordered),
        "families": tuple(family for e in ordered for family in e.families),
        "attributions": {id_: told[id_] for id_ in sorted(told)},
        "shared": {e.event.id: e.shared for e in ordered if e.shared},
        "event_origins": {e.event.id: e.origins for e in ordered if e.origins},
        "versions": {e.event.id: e.versions for e in ordered if e.versions},
    }


def _in_file(found: gathered.Gathered) -> dict[str, Any]:
    """What the events hold, read as it is asked for."""
    return {
        "events": gathered.Events(found),
        "families": gathered.Families(found),
        "attributions": gathered.Attributions(found),
        "shared": gathered.ByEvent(found, "shared"),
        "event_origins": gathered.ByEvent(found, "origins"),
        "versions": gathered.ByEvent(found, "versions"),
        "examined": found,
    }


def _by_documents(groups: Sequence[DuplicateGroup]) -> Sequence[DuplicateGroup]:
    keys = [group.documents for group in groups]
    order = sorted(range(len(keys)), key=keys.__getitem__)
    if isinstance(groups, Spilled) and groups.in_file:
        return Ordered(groups, order)
    return tuple(groups[row] for row in order)


def counted(sizes: Sequence[int], tallies: Sequence[EventTally]) -> dict[str, int]:
    """The counts of a run that its groups, of so many articles each, and its events tell."""
    roles: Counter[Role] = Counter()
    several = families = 0
    for event in tallies:
        roles.update(article.role for article in event.articles if article.role)
        several += len(event.articles) > 1
        families += event.families
    return {
        "duplicate_groups": len(sizes),
        "duplicates": sum(sizes) - len(sizes),
        "events": len(tallies),
        "events_of_several": several,
        "families": families,
        "with_origin": sum(roles.values()),
        **{role.replace(" ", "_"): roles[role] for role in get_args(Role)},
    }


def _by_time(event: Event) -> tuple[bool, int, str]:
    """By first publication, to the second (as a state holds it), undated ones last, then by id."""
    first = event.first_published
    return first is None, int(first.timestamp()) if first else 0, event.id
