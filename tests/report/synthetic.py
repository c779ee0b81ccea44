"""Findings made by hand, so that the report is tested without the stages. People, outlets and events are invented."""

from __future__ import annotations

import zlib
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import numpy as np

from clusterer.documents import (
    Article,
    Attribution,
    CleanText,
    Document,
    DuplicateGroup,
    DuplicatePair,
    Event,
    Evidence,
    Family,
    Origin,
    Passage,
    Quarantined,
    SharedText,
    Span,
    Strength,
    Where,
    runs_of,
)
from clusterer.examining import tallied
from clusterer.findings import (
    AgencyProfile,
    EventOrigin,
    EventTally,
    ExaminedEvent,
    Findings,
    OutletProfile,
    Pickup,
    Run,
)
from clusterer.origin import load_agencies
from clusterer.report.words import word_count

START = datetime(2024, 3, 4, 6, 30, tzinfo=UTC)
WIRE = (
    "The river Orla burst its banks on Monday, forcing four thousand people from their homes in the lower town "
    "of Vessin.\n\n"
    "“We had ten minutes to leave,” said Marla Quint, a baker whose shop stood under two metres of water.\n\n"
    "The regional government declared a state of emergency and asked the army for boats. "
    "Forecasters expect the water to fall from Wednesday.\n\n"
    "It is the third flood in the valley in five years, according to the Interfax news agency."
)
FURNITURE = "The story continues below the advertisement"
SIGN_OFF = "(Reporting by Dana Holt; Editing by Piet Larsen)"


def article(
    id_: str,
    text: str,
    *,
    title: str = "",
    outlet: str = "",
    published: datetime | None = None,
    language: str = "en",
    url: str = "",
    byline: str = "",
    metadata: dict[str, object] | None = None,
    furniture: Sequence[str] = (),
) -> Article:
    document = Document(
        id=id_,
        text=text,
        title=title,
        published=published,
        outlet=outlet,
        url=url,
        language=language,
        byline=byline,
        metadata=metadata or {},
        source=f"corpus.jsonl:{id_}",
    )
    spans = tuple(span_of(text, line) for line in furniture)
    return Article(document, CleanText(text, runs_of(np.arange(len(text))), spans), language)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def evidence(
    document: Document, agency: str, kind: str, strength: Strength, words: str, *, where: Where = "body", **more: str
) -> Evidence:
    holder = {"body": document.text, "title": document.title, "byline": document.byline, "url": document.url}.get(
        where, words
    )
    span = span_of(holder, words)
    return Evidence(document.id, agency, kind, strength, where, span.start, span.end, words, **more)


def passages(left: str, right: str, common: Iterable[str], quoted: Iterable[str] = ()) -> tuple[Passage, ...]:
    found: list[tuple[str, Literal["copied", "quotation"]]] = [(words, "copied") for words in common]
    found += [(words, "quotation") for words in quoted]
    return tuple(
        Passage(span_of(left, words), span_of(right, words), len(words.split()), kind) for words, kind in found
    )


def run(**counts: int) -> Run:
    return Run(
        id="20240310T080000Z-1f2e",
        started=datetime(2024, 3, 10, 8, 0, tzinfo=UTC),
        finished=datetime(2024, 3, 10, 8, 0, 12, 400_000, tzinfo=UTC),
        version="0.1.0",
        config={"events": {"threshold": 0.5, "neighbours": 30}, "report": {"title": "clusterer"}},
        counts={"documents": 9, **counts},
    )


def flood() -> Findings:
    """One event with everything: a credited copy, a stripped one, a second agency, undated, right-to-left."""
    first, second, third, _ = WIRE.split("\n\n")
    morning = article(
        "morning",
        f"VESSIN, March 4 (Reuters) - {WIRE}\n\n{SIGN_OFF}",
        title="Flood drives thousands from their homes in Vessin",
        outlet="Morning Ledger",
        published=START,
        url="https://ledger.example/world/flood?id=1",
        byline="Reuters",
    )
    gazette = article(
        "gazette",
        f"{first}\n\n{FURNITURE}\n\n{second}\n\n{third}",
        title="Thousands flee as the Orla rises",
        outlet="Harbour Gazette",
        published=START + timedelta(hours=3),
        furniture=[FURNITURE],
        url="javascript:alert(1)",
    )
    chronicle = article(
        "chronicle",
        f"By our own correspondent\n\nOur town woke to sirens. {third}\n\nThe mayor of Vessin, Ada Brandt, thanked "
        f"the firefighters and asked people to boil their water. “We had ten minutes to leave,” said Marla Quint.\n\n"
        "The Associated Press contributed to this report.",
        title="Sirens at dawn: Vessin under water",
        outlet="Vessin Chronicle",
        published=START + timedelta(hours=9, minutes=20),
        metadata={"jsonld": [{"author": {"name": "Lena Ott; AP"}}]},
    )
    arabic = article(
        "arabic",
        "فاض نهر أورلا يوم الاثنين وأجبر أربعة آلاف شخص على مغادرة منازلهم.\n(رويترز)",
        title="فيضان في فيسين",
        outlet="صحيفة الميناء",
        published=START + timedelta(days=1),
        language="ar",
    )
    chinese = article(
        "chinese", "奥尔拉河周一决堤，四千人被迫离开家园。", title="维森洪水", outlet="港口日报", language="zh"
    )
    articles = [morning, gazette, chronicle, arabic, chinese]
    texts = {a.document.id: a.document for a in articles}
    dateline = evidence(
        texts["morning"],
        "Reuters",
        "dateline",
        "conclusive",
        "VESSIN, March 4 (Reuters) -",
        reason="the place, the day and the agency open the text",
    )
    sign_off = evidence(
        texts["morning"], "Reuters", "sign-off", "conclusive", SIGN_OFF, reason="house sign-off in the last line"
    )
    nested = evidence(
        texts["morning"], "Reuters", "agency name", "strong", "(Reuters)", reason="the name inside the dateline"
    )
    byline = evidence(texts["morning"], "Reuters", "byline", "conclusive", "Reuters", where="byline")
    contributed = evidence(
        texts["chronicle"], "AP", "contributor line", "contribution", "The Associated Press contributed to this report."
    )
    author = Evidence(
        "chronicle", "AP", "author", "strong", "metadata", 10, 12, "AP", "jsonld.0.author.name", "staff and agency"
    )
    cited = evidence(
        texts["morning"],
        "Interfax",
        "citation",
        "none",
        "according to the Interfax news agency",
        reason="a citation: the article quotes it, it did not write the text",
    )
    attributions = {
        "morning": Attribution(
            "morning", (Origin("Reuters", "agency copy", 0.99, (dateline, nested, sign_off, byline)),), (cited,)
        ),
        "gazette": Attribution("gazette", (Origin("Reuters", "inferred", 0.86, (dateline, sign_off)),)),
        "chronicle": Attribution("chronicle", (Origin("AP", "contribution", 0.95, (contributed, author)),)),
    }
    m, g, c = (texts[i].text for i in ("morning", "gazette", "chronicle"))
    quoted = "“We had ten minutes to leave,” said Marla Quint"
    shared = (
        SharedText(
            "chronicle", "gazette", 0.31, 0.42, passages(c, g, [third], [quoted]), "unknown", "no credit, close in time"
        ),
        SharedText(
            "chronicle",
            "morning",
            0.31,
            0.33,
            passages(c, m, [third], [quoted]),
            "right to left",
            "the right one is earlier and credited",
        ),
        SharedText(
            "gazette",
            "morning",
            0.94,
            0.71,
            passages(g, m, [first, second, third]),
            "right to left",
            "the right one is credited agency copy",
        ),
    )
    family = Family(
        "family-1", "flood", ("gazette", "morning"), (Origin("Reuters", "agency copy", 0.97, (dateline, sign_off)),)
    )
    other = Family(
        "family-2", "vote", ("vote-a", "vote-b"), (), "press release: the text opens with the sender's contact line"
    )
    votes = [
        article(
            f"vote-{letter}",
            f"The council of Port Ellery voted {n} to 4 for the new tram line on Thursday, the city said.",
            title=f"Port Ellery votes for the tram ({letter})",
            outlet=outlet,
            published=START + timedelta(days=3, hours=n),
        )
        for letter, n, outlet in (("a", 7, "Ellery Post"), ("b", 8, "Morning Ledger"), ("c", 9, "Morning Ledger"))
    ]
    lone = article("lone", "Bees.", title="", outlet="")
    articles += [*votes, lone]
    vote_words = "The council of Port Ellery voted"
    events = (
        Event("lone", "", ("lone",), "lone"),
        Event(
            "flood",
            "Flood drives thousands from their homes in Vessin",
            ("morning", "gazette", "chronicle", "arabic", "chinese"),
            "morning",
            START,
            START + timedelta(days=1),
            ("flood", "vessin", "orla", "boats"),
            0.71,
            ("vote",),
        ),
        Event(
            "vote",
            "Port Ellery votes for the tram",
            ("vote-a", "vote-b", "vote-c"),
            "vote-a",
            START + timedelta(days=3, hours=7),
            START + timedelta(days=3, hours=9),
            ("tram", "council"),
            0.93,
            ("flood",),
        ),
    )
    pair = DuplicatePair("gazette", "morning", 0.61, 0.9, 0.66, "reprint")
    return Findings(
        run=run(),
        articles=tuple(sorted(articles, key=lambda a: a.document.id)),
        duplicate_groups=(DuplicateGroup("group-1", ("gazette", "morning"), "morning", (pair,)),),
        events=events,
        families=(family, other),
        attributions=attributions,
        shared={
            "flood": shared,
            "vote": (
                SharedText(
                    "vote-a", "vote-b", 0.5, 0.5, passages(votes[0].document.text, votes[1].document.text, [vote_words])
                ),
            ),
        },
        event_origins={
            "flood": (
                EventOrigin("Reuters", "agency copy", 0.97, ("gazette", "morning")),
                EventOrigin("AP", "contribution", 0.95, ("chronicle",)),
            )
        },
        versions={"flood": (("morning", "gazette"),)},
        tallies=tallies(events, articles, attributions, {"flood": shared}),
        outlets=profiles(articles, attributions),
        agencies=(
            AgencyProfile("AP", 1, 1, (Pickup("AP", "Vessin Chronicle", ("chronicle",), 0, 9.3),)),
            AgencyProfile(
                "Reuters",
                2,
                2,
                (
                    Pickup("Reuters", "Harbour Gazette", ("gazette",), 70, 3.0),
                    Pickup("Reuters", "Morning Ledger", ("morning",), 96, 0.0),
                ),
            ),
        ),
        quarantined=(
            Quarantined("inbox/picture.txt", "binary file: 3 NUL bytes in the first 1,024"),
            Quarantined("rows.csv:17", "no text and no title"),
        ),
        aliases={"old-flood": "older-flood", "older-flood": "flood", "gone": "nowhere"},
        changed=("vote",),
    )


def profiles(articles: Sequence[Article], attributions: dict[str, Attribution]) -> tuple[OutletProfile, ...]:
    result = []
    for name in sorted({a.document.outlet for a in articles if a.document.outlet}):
        documents = [a.document for a in articles if a.document.outlet == name]
        roles = [o.role for d in documents for o in (attributions.get(d.id) or Attribution(d.id)).origins[:1]]
        words = sum(len(d.text.split()) for d in documents)
        result.append(
            OutletProfile(
                name,
                len(documents),
                roles.count("agency copy"),
                roles.count("mixed"),
                roles.count("contribution"),
                roles.count("inferred"),
                len(documents) - len(roles),
                words,
                words // 2 if roles else 0,
                1,
            )
        )
    return tuple(result)


def many(events: int, members: int = 2, words: int = 60) -> Findings:
    """``events`` events of ``members`` copies each: for sizes and speed."""
    agencies = ("Reuters", "AP", "AFP", "dpa", "Kyodo")
    articles, found, attributions, shared, origins, families = [], [], {}, {}, {}, []
    for number in range(events):
        ids = tuple(f"doc-{number:06d}-{m:03d}" for m in range(members))
        agency = agencies[number % 5]
        first = START + timedelta(hours=number)
        body = " ".join(f"word{(number * 31 + i * 7) % 997}" for i in range(words - 4))
        text = f"PORT ELLERY ({agency}) - {body}"
        for m, id_ in enumerate(ids):
            a = article(
                id_,
                text,
                title=f"Council of Port Ellery decides on question {number} of the long session",
                outlet=f"Outlet {(number + m * 3) % 120}",
                published=first + timedelta(minutes=37 * m),
            )
            articles.append(a)
            proof = evidence(a.document, agency, "dateline", "conclusive", f"PORT ELLERY ({agency}) -")
            attributions[id_] = Attribution(id_, (Origin(agency, "agency copy", 0.99, (proof,)),))
        event = f"event-{number:06d}"
        whole = Span(0, len(text))
        shared[event] = tuple(
            SharedText(a, b, 1.0, 1.0, (Passage(whole, whole, words),)) for i, a in enumerate(ids) for b in ids[i + 1 :]
        )
        origins[event] = (EventOrigin(agency, "agency copy", 0.99, ids),)
        if members > 1:
            families.append(Family(f"family-{number:06d}", event, ids, (Origin(agency, "agency copy", 0.99, ()),)))
        last = first + timedelta(minutes=37 * (members - 1))
        title = articles[-1].document.title
        found.append(Event(event, title, ids, ids[0], first, last, ("council", "ellery", f"question{number}"), 0.9))
    return Findings(
        run=run(documents=len(articles)),
        articles=tuple(articles),
        events=tuple(found),
        families=tuple(families),
        attributions=attributions,
        shared=shared,
        event_origins=origins,
        tallies=tallies(found, articles, attributions, shared),
        outlets=profiles(articles[:400], attributions),
    )


def tallies(
    events: Sequence[Event],
    articles: Sequence[Article],
    attributions: Mapping[str, Attribution],
    shared: Mapping[str, Sequence[SharedText]],
) -> tuple[EventTally, ...]:
    """What the events add to profiles, as the plan counts it."""
    by_id = {a.document.id: a for a in articles}
    found = []
    for event in events:
        members = [by_id[id_] for id_ in event.documents]
        told = {id_: attributions.get(id_, Attribution(id_)) for id_ in event.documents}
        examined = ExaminedEvent(event, tuple(shared.get(event.id, ())), (), told, (), ())
        words = [word_count(a.document.text) for a in members]
        found.append(tallied(examined, members, words, load_agencies("")).tally)
    return tuple(found)


def hostile(payloads: Sequence[str]) -> Findings:
    """Every payload in every field that an article or a stage can fill."""
    articles, events, attributions = [], [], {}
    for number, payload in enumerate(payloads):
        text = payload if payload.strip() else f"{payload}x"
        a = article(
            f"{number}:{payload}",
            text,
            title=payload,
            outlet=payload,
            url=payload,
            byline=payload,
            language=payload,
            published=START + timedelta(minutes=number),
            metadata={"author": payload},
        )
        a = replace(a, document=replace(a.document, source=payload))
        articles.append(a)
        length = len(text)
        proofs = [Evidence(a.document.id, payload, payload, "conclusive", "body", 0, length, text, "", payload)]
        if payload:
            proofs.append(
                Evidence(a.document.id, payload, payload, "weak", "metadata", 0, len(payload), payload, "author")
            )
            proofs.append(Evidence(a.document.id, payload, payload, "weak", "url", 0, len(payload), payload))
        cited = Evidence(
            a.document.id,
            payload,
            payload,
            "none",
            "body",
            0,
            max(1, length // 2),
            text[: max(1, length // 2)],
            "",
            payload,
        )
        attributions[a.document.id] = Attribution(
            a.document.id, (Origin(payload, "agency copy", 0.9, tuple(proofs)),), (cited,)
        )
    for start in range(0, len(articles), 20):
        members = tuple(a.document.id for a in articles[start : start + 20])
        payload = payloads[start]
        first, last = START + timedelta(minutes=start), START + timedelta(minutes=start + len(members) - 1)
        events.append(Event(members[0], payload, members, members[0], first, last, (payload, "kw"), 0.5))
    families = tuple(
        Family(f"f{e.id}", e.id, e.documents, (Origin(e.title, "inferred", 0.4, ()),), e.title) for e in events
    )
    shared = {
        e.id: tuple(
            SharedText(a, b, 0.5, 0.5, (Passage(Span(0, 1), Span(0, 1), 1),), "left to right", e.title)
            for a, b in zip(e.documents, e.documents[1:], strict=False)
        )
        for e in events
    }
    names = sorted({a.document.outlet for a in articles})
    return Findings(
        run=replace(run(), config={"report": {"title": payloads[0]}}),
        articles=tuple(articles),
        events=tuple(events),
        families=families,
        attributions=attributions,
        shared=shared,
        event_origins={e.id: (EventOrigin(e.title, "agency copy", 0.9, e.documents),) for e in events},
        outlets=tuple(replace(o, documents=3) for o in profiles(articles, attributions)),  # so that each has a page
        agencies=tuple(AgencyProfile(n, 1, 1, (Pickup(n, n, (articles[0].document.id,), 3, 1.0),)) for n in names),
        quarantined=tuple(Quarantined(p, p) for p in payloads),
        aliases={p: p for p in payloads} | {"gone": events[0].id},
    )


def unpacked(path: Path) -> str:
    """The JSON in a data file of a report."""
    return zlib.decompress(b64decode(path.read_text().split('"')[1]), -zlib.MAX_WBITS).decode()
