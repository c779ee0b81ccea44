"""Evidence outside the body: title, byline, address and page metadata.

A fifth of all credits stand only here. A byline is a list of names, and what else stands in the list decides: an agency
alone, or behind its reporter, is the author; beside the outlet's own people it shares the text; among many names it is
the noise of a page's side column, and among picture credits it is one of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import re2

from clusterer.documents import Document, Evidence, Strength, Where
from clusterer.origin.agencies import Agencies
from clusterer.origin.mentions import Mention, find_mentions, masked
from clusterer.origin.typography import level

_MOST_NAMES = 4
_SPLIT = re2.compile(
    r"(?i)\s*[;,|/•&\n]\s*|\s+(?:and|und|et|y|e|och|og|en|ve|with|avec|mit|con|com|met|med|by|for|via|from|-)\s+"
)
_STAFF = re2.compile(
    r"(?i)\b(?:staff|redaktion|redacci[oó]n|redação|redazione|rédaction|redactie|newsroom|web ?desk|news desk|desk|mailonline|online|for|"
    r"outlook|team|editors?|digital)\b|\.(?:com|co|de|fr|net|org|uk)\b"
)
_FUNCTION = re2.compile(
    r"(?i)^(?:by|von|par|por|di|the|text|reporter|reporters|staff|writer|writers|staff writer|correspondent|sports? (?:writer|reporter|correspondent)|"
    r"chief|news|agency|news agency|agencia|agence|agenzia|journalist|bureau|editorial|editor|wire|service|news service|"
    r"in|en|à|aus|published|updated|last updated|sport|business|entertainment|relaxnews|world|politics|formula one|"
    r"(?:[\p{L}]+ ){0,2}(?:reporter|correspondent|writer|editor)s?|[\d:. ]*(?:am|pm)?)$"
)
_PICTURE = re2.compile(r"(?i)\b(?:photos?|fotos?|getty|images?|pictures?|via|pool|epa|picture)\b")

_AUTHOR_KEYS = frozenset(
    ["author", "authors", "byline", "by", "byl", "creator", "dccreator", "dctermscreator", "articleauthor", "ogauthor", "ogarticleauthor", "cxenseparseauthor", "sailthruauthor", "parselyauthor", "bylinename", "authorname", "analyticsattributesauthor", "dcauthor", "twitterauthor", "newsagency", "agency", "agencies", "wire", "wireservice", "bylineagency", "articlesource", "articleagency", "byttl"]
)
_NEWSROOM_KEYS = frozenset(
    ["infosource", "infosources", "infosourcename", "creditline", "credit", "distributor", "copyrightholder", "provider", "service", "source", "contentsource"]
)
_NOT_ORIGIN_KEYS = frozenset(
    ["publisher", "sourceorganization", "copyrightholder", "credittext", "provider", "copyrightnotice", "sdpublisher", "articlepublisher"]
)
_ADDRESS_KEYS = frozenset(
    ["canonical", "canonicalurl", "relcanonical", "originalsource", "syndicationsource", "isbasedon", "isbasedonurl"]
)


def title_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """A title names agencies to cite them or to tell about them, except as its page's name behind a bar."""
    if not document.title or document.title == document.text:
        return []
    found = []
    for mention in find_mentions(document.title, level(document.title), agencies):
        if mention.kind != "name" or not mention.own_case:
            continue
        bar = document.title[: mention.start].rstrip()[-1:] == "|" and mention.end == len(document.title.rstrip())
        kind, strength, reason = (
            ("page title", "strong", "the page's title ends with the agency's name")
            if bar
            else ("mention", "none", "a headline names the agency, it does not credit it")
        )
        found.append(
            _evidence(
                document.id, mention.agency, kind, strength, "title", document.title, mention.start, mention.end, reason
            )
        )
    return found


def url_evidence(document: str, url: str, agencies: Agencies) -> list[Evidence]:
    """The agency's own host, or a part of the address under which the outlet runs its copy."""
    if not url:
        return []
    found = []
    agency = _host_of(url, agencies)
    if agency is not None and agencies.entries[agency].kind == "agency":
        host = (urlsplit_host(url)) or url
        start = url.lower().find(host)
        found.append(
            _evidence(
                document,
                agency,
                "own page",
                "conclusive",
                "url",
                url,
                start,
                start + len(host),
                "the agency's own page",
            )
        )
    lowered = url.lower().encode("utf-8", "replace")
    if len(lowered) == len(url):
        for match in agencies.addresses.finditer(lowered):
            start, end = match.span()
            entry = agencies.entries[agencies.url_parts[match.group().decode()]]
            strength: Strength = "strong" if entry.fallback else "conclusive"
            found.append(
                _evidence(
                    document,
                    entry.name,
                    "address",
                    strength,
                    "url",
                    url,
                    start,
                    end,
                    "the outlet runs the agency's copy under this address",
                )
            )
    return found


def urlsplit_host(url: str) -> str:
    """The host of an address, lower case, "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _host_of(url: str, agencies: Agencies) -> str | None:
    labels = urlsplit_host(url).split(".")
    return next((agencies.hosts[h] for i in range(len(labels)) if (h := ".".join(labels[i:])) in agencies.hosts), None)


def byline_evidence(
    document: str, byline: str, agencies: Agencies, where: Where = "byline", path: str = "", kind: str = "byline"
) -> list[Evidence]:
    """What a list of authors says. ``kind`` names the evidence where it is conclusive."""
    levelled = level(byline)
    mentions = [m for m in find_mentions(byline, levelled, agencies) if m.kind == "name"]
    if not mentions:
        return []
    masked_byline = masked(levelled, mentions).decode("latin-1")
    parts = [p.strip(" .:()-\"'") for p in _SPLIT.split(masked_byline)]
    others = [p for p in parts if p and "\x02" not in p and not _FUNCTION.search(p)]
    persons = [p for p in others if " " in p or p.islower()]
    found = []
    for i, mention in enumerate(mentions):
        verdict = _judge_byline(masked_byline, mention, others, persons, i)
        name, strength, reason = verdict
        found.append(
            _evidence(
                document,
                mention.agency,
                kind if name == "byline" else name,
                strength,
                where,
                byline,
                mention.start,
                mention.end,
                reason,
                path,
            )
        )
    return found


def _judge_byline(
    masked: str, mention: Mention, others: list[str], persons: list[str], index: int
) -> tuple[str, Strength, str]:
    if len(persons) > _MOST_NAMES:
        return "byline noise", "none", f"more than {_MOST_NAMES} names are a side column's, not the authors'"
    if _PICTURE.search(masked):
        return "picture credit", "none", "picture credits among the authors"
    if not others:
        return "byline", "conclusive", "the agency is the author"
    if _STAFF.search(masked):
        return "shared byline", "strong", "the outlet's staff and the agency are the authors"
    before = masked[: mention.start].rstrip(" \x02")
    if not before.strip(" .:-") or before.endswith(";"):
        if not persons:
            return "byline", "conclusive", "the agency is the author"
        return "shared byline", "strong", "the outlet's people and the agency are the authors"
    if before.endswith((",", "|")) or (before[-1:].isalpha() and _ends_with_person(before)):
        return "byline", "conclusive", "the agency's reporter is the author"
    return "shared byline", "strong", "the outlet and the agency are the authors"


def _ends_with_person(before: str) -> bool:
    words = before.split()
    return len(words) >= 2 and words[-1][:1].isupper() and words[-2][:1].isupper()


def metadata_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """What a page's ``meta`` and ``jsonld``, or a newsroom format's fields, say about the author and the origin."""
    found: list[Evidence] = []
    for path, key, parent, value in _leaves(document.metadata, "", "", ""):
        structured = path.startswith("jsonld")
        if key in _ADDRESS_KEYS or (key == "ogurl"):
            agency = _host_of(value, agencies)
            if agency is not None and agencies.entries[agency].kind == "agency":
                found.append(
                    _evidence(
                        document.id,
                        agency,
                        "canonical link",
                        "conclusive",
                        "metadata",
                        value,
                        0,
                        len(value),
                        "the page names the agency's own page as its original",
                        path,
                    )
                )
        elif structured and (key in _NOT_ORIGIN_KEYS or parent in _NOT_ORIGIN_KEYS):
            if key in {"name", *_NOT_ORIGIN_KEYS}:
                found += [
                    _evidence(
                        document.id,
                        m.agency,
                        "publisher field",
                        "none",
                        "metadata",
                        value,
                        m.start,
                        m.end,
                        "names the outlet or the picture's owner",
                        path,
                    )
                    for m in find_mentions(value, level(value), agencies)
                    if m.kind == "name"
                ]
        elif key in _AUTHOR_KEYS or (parent in _AUTHOR_KEYS and key in {"name", "alternatename"}):
            found += byline_evidence(document.id, value, agencies, "metadata", path, "author field")
        elif (
            not structured
            and not path.startswith("meta.")
            and (key in _NEWSROOM_KEYS or (parent in _NEWSROOM_KEYS and key == "name"))
        ):
            found += byline_evidence(document.id, value, agencies, "metadata", path, "newsroom field")
    return _shared_lists(found)


def _shared_lists(found: list[Evidence]) -> list[Evidence]:
    return found


def _leaves(node: Any, path: str, key: str, parent: str) -> Iterator[tuple[str, str, str, str]]:
    """Every string with its path, its key and the nearest key above (both lower case, letters and digits only)."""
    stack = [(node, path, key, parent)]
    while stack:
        node, path, key, parent = stack.pop()
        if isinstance(node, str):
            if node:
                yield path, key, parent, node
        elif isinstance(node, Mapping):
            for name, child in reversed(list(node.items())):
                stack.append((child, f"{path}.{name}" if path else str(name), _plain(str(name)), key))
        elif isinstance(node, (list, tuple)):
            for i in range(len(node) - 1, -1, -1):
                stack.append((node[i], f"{path}.{i}" if path else str(i), key, parent))


def _plain(key: str) -> str:
    return "".join(c for c in key.lower() if c.isalnum())


def text_at(metadata: Mapping[str, Any], path: str) -> str | None:
    """The string at the path of a piece of evidence ("jsonld.0.author.name"); keys may hold dots themselves."""
    return next((value for at, _, _, value in _leaves(metadata, "", "", "") if at == path), None)


def _evidence(
    document: str,
    agency: str,
    kind: str,
    strength: Strength,
    where: Where,
    text: str,
    start: int,
    end: int,
    reason: str,
    path: str = "",
) -> Evidence:
    return Evidence(document, agency, kind, strength, where, start, end, text[start:end], path, reason)
