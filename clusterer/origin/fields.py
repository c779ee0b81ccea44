"""Evidence outside the body: title, byline, address and page metadata. A fifth of all credits stand only here.

Of metadata, what names the *author* counts (``author`` of JSON-LD, ``meta`` tags by that name, the information source
and credit of newsroom formats), and so does a link to the agency's own page as the original. Who publishes the page,
who owns a picture, or who delivered a feed item, is not who wrote it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from clusterer.documents import Document, Evidence, Strength, Where
from clusterer.origin.agencies import Agencies
from clusterer.origin.bylines import byline_evidence
from clusterer.origin.countries import host_of, language_of
from clusterer.origin.mentions import Mention, find_mentions
from clusterer.origin.typography import level

# Keys are compared in lower case, letters and digits only: "cXenseParse:author", "article:author", "dc.creator".
_AUTHOR = (
    "author",
    "authors",
    "byline",
    "bylines",
    "bytline",
    "creator",
    "agency",
    "agencies",
    "wireservice",
)  # endings
_AUTHOR_NAMES = frozenset({"by", "byl", "byttl", "wire", "authorname", "bylinename", "articlesource"})
_NEWSROOM = frozenset(
    {"infosource", "infosources", "infosourcename", "creditline", "credit", "distributor", "copyrightholder", "origin"}
)
_NOT_ORIGIN = frozenset(
    {"publisher", "sourceorganization", "copyrightholder", "credittext", "provider", "copyrightnotice"}
)
_ADDRESS = frozenset(
    {"canonical", "canonicalurl", "relcanonical", "ogurl", "originalsource", "syndicationsource", "isbasedon"}
)
_PICTURE_TYPES = frozenset(
    {"ImageObject", "VideoObject", "AudioObject", "Comment", "Review", "Photograph", "MediaObject"}
)
_PICTURE_KEYS = frozenset(
    {"image", "images", "thumbnail", "video", "associatedmedia", "logo", "comment", "review", "primaryimageofpage"}
)
# Segments of an address: what stands behind the first is who sent the copy; behind the second, what pages are about.
_WIRES = frozenset(
    {"wires", "wire", "news", "newsfeed", "newswire", "newswires", "newsticker", "ticker", "agency", "agencies"}
    | {"agencia", "agencias", "agence", "agences", "agenzia", "agenzie", "agenturen", "agenturmeldungen", "depeches"}
    | {"depeche", "actualites", "fil", "flux", "feed", "feeds", "agency-news", "wire-news", "syndication", "syndicated"}
)
_ABOUT = frozenset(
    {"tag", "tags", "topic", "topics", "thema", "themen", "tema", "temas", "sujet", "sujets", "search", "author"}
    | {"authors", "autor", "autoren", "stichwort", "schlagwort", "keyword", "keywords", "company", "companies"}
)
_NAMING = frozenset({"name", "literal", "value"})


def title_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """A title names agencies to cite them or to tell about them, except as its page's name behind a bar."""
    title = document.title
    if not title or title == document.text:
        return []
    found = []
    for mention in find_mentions(title, level(title), agencies):
        entry = agencies.entries[mention.agency]
        if mention.kind != "name" or not mention.own_case or entry.kind != "agency":
            continue
        end = len(title.rstrip())
        if mention.end == end and title[: mention.start].rstrip().endswith("|"):
            found.append(
                _found(document.id, mention, "page title", "strong", "title", title, "the page calls itself so")
            )
        elif not (mention.short and entry.common):
            reason = "a headline tells about the agency or cites it"
            found.append(_found(document.id, mention, "headline", "none", "title", title, reason))
    return found


def url_evidence(document: str, url: str, agencies: Agencies) -> list[Evidence]:
    """The agency's own host, or a part of the address under which the outlet runs its copy."""
    if not url:
        return []
    found = []
    lowered = url.lower()
    agency = owner(url, agencies)
    if agency is not None and agencies.entries[agency].kind == "agency":
        host = host_of(url)
        start = lowered.find(host)
        found.append(
            _evidence(document, agency, "own page", "conclusive", "url", url, start, start + len(host), "its own page")
        )
    if len(lowered) == len(url) and lowered.isascii():
        found += _addressed(document, url, lowered, agencies)
    return found


def _addressed(document: str, url: str, lowered: str, agencies: Agencies) -> Iterator[Evidence]:
    """Whole segments of the path that name an agency: "gulf-ani-lind" is a person's, "/tag/x/" is about the agency."""
    reason = "the outlet runs its copy under this address"
    for match in agencies.addresses.finditer(lowered.encode("ascii")):
        start, end = match.span()
        part = lowered[start:end]
        before = lowered[:start].rpartition("/")[2]
        if before in _ABOUT or (part[-1].isalpha() and lowered[end : end + 1].isalnum()):
            continue
        entry = agencies.entries[agencies.url_parts[part]]
        strength: Strength = "strong" if entry.fallback else "conclusive"
        yield _evidence(document, entry.name, "address", strength, "url", url, start, end, reason)
    start = 0
    section = ""
    for segment in lowered.partition("?")[0].split("/"):
        agency = agencies.slugs.get(segment) if section in _WIRES else None
        if agency is not None and not (section == "news" and agencies.entries[agency].common):
            yield _evidence(document, agency, "address", "conclusive", "url", url, start, start + len(segment), reason)
        section = segment
        start += len(segment) + 1


def owner(url: str, agencies: Agencies) -> str | None:
    """Whose page this is, if an agency's or a syndicator's."""
    labels = host_of(url).split(".")
    return next((agencies.hosts[h] for i in range(len(labels)) if (h := ".".join(labels[i:])) in agencies.hosts), None)


def metadata_evidence(document: Document, agencies: Agencies) -> list[Evidence]:
    """What a page's ``meta`` and ``jsonld``, or a newsroom format's fields, say about author and original."""
    if not document.metadata:
        return []
    found: list[Evidence] = []
    groups: dict[tuple[str, str], list[_Leaf]] = {}
    for leaf in _leaves(document.metadata):
        # The readers' own fields are newsroom.py's; what an export says was found before is a conclusion, no evidence.
        use = "" if leaf.keys[0] in {"newsroom", "origins", "rejected"} else _use(leaf)
        if use:
            groups.setdefault((use, leaf.root), []).append(leaf)
    for (use, _), members in groups.items():
        if use == "author":
            found += _authors(document, members, agencies, "author field")
        elif use == "newsroom":
            found += _authors(document, members, agencies, "newsroom field")
        elif use == "address":
            found += [e for leaf in members for e in _original(document.id, leaf, agencies)]
        else:
            found += [e for leaf in members for e in _not_origin(document.id, leaf, agencies)]
    return found


class _Leaf(NamedTuple):
    """A string in the metadata: its path, its keys from the top, and the path of its group."""

    path: str
    keys: tuple[str, ...]
    text: str
    picture: bool = False

    @property
    def root(self) -> str:
        """Path up to the key that names the leaf's use: the members of a list of authors share it."""
        parts = self.path.split(".")
        while parts and (parts[-1].isdigit() or _plain(parts[-1]) in _NAMING):
            parts.pop()
        return ".".join(parts)


def _use(leaf: _Leaf) -> str:
    return _use_of(leaf.keys, picture=leaf.picture)


@lru_cache(maxsize=4096)
def _use_of(path: tuple[str, ...], *, picture: bool) -> str:
    keys = [key for key in path if not key.isdigit()]
    if not keys:
        return ""
    key = keys[-2] if keys[-1] in _NAMING and len(keys) > 1 else keys[-1]
    page = keys[0] in {"meta", "jsonld"}
    if picture or (keys[0] == "jsonld" and any(k in _NOT_ORIGIN for k in keys)):
        return "not origin" if keys[-1] in _NAMING | _NOT_ORIGIN or keys[-1].endswith(_AUTHOR) else ""
    if key.endswith(_AUTHOR) or key in _AUTHOR_NAMES:
        return "author"
    if key in _ADDRESS:
        return "address"
    return "newsroom" if key in _NEWSROOM and not page else ""


def _authors(document: Document, leaves: Sequence[_Leaf], agencies: Agencies, kind: str) -> list[Evidence]:
    """The members of one list of authors, judged together."""
    found = []
    starts = []
    joined = ""
    for leaf in leaves:
        starts.append(len(joined))
        joined += leaf.text + "; "
    joined = joined[:-2]
    for evidence in byline_evidence(document.id, joined, agencies, "metadata", "", kind, language_of(document)):
        i = max(i for i, start in enumerate(starts) if start <= evidence.start)
        start, end = evidence.start - starts[i], evidence.end - starts[i]
        if end <= len(leaves[i].text):
            found.append(replace(evidence, field=leaves[i].path, start=start, end=end))
    return found


def _original(document: str, leaf: _Leaf, agencies: Agencies) -> Iterator[Evidence]:
    agency = owner(leaf.text, agencies)
    if agency is not None and agencies.entries[agency].kind == "agency":
        reason = "the page names the agency's own page as its original"
        yield _evidence(
            document,
            agency,
            "canonical link",
            "conclusive",
            "metadata",
            leaf.text,
            0,
            len(leaf.text),
            reason,
            leaf.path,
        )


def _not_origin(document: str, leaf: _Leaf, agencies: Agencies) -> Iterator[Evidence]:
    for mention in find_mentions(leaf.text, level(leaf.text), agencies):
        entry = agencies.entries[mention.agency]
        if mention.kind == "name" and entry.kind == "agency" and not (mention.short and entry.common):
            reason = "names the outlet or the owner of a picture, not who wrote the text"
            yield _evidence(
                document,
                mention.agency,
                "publisher field",
                "none",
                "metadata",
                leaf.text,
                mention.start,
                mention.end,
                reason,
                leaf.path,
            )


def _leaves(metadata: Mapping[str, Any]) -> Iterator[_Leaf]:
    """Every string of the metadata, in order. Iterative: pages nest as deep as they like."""
    stack: list[tuple[Any, str, tuple[str, ...], bool]] = [(metadata, "", (), False)]
    while stack:
        node, path, keys, picture = stack.pop()
        if isinstance(node, str):
            if node:
                yield _Leaf(path, keys, node, picture)
        elif type(node) is dict or isinstance(node, Mapping):  # asking the abstract class takes ten times as long
            kinds = node.get("@type")
            named = kinds if isinstance(kinds, (list, tuple)) else (kinds,)
            picture = picture or any(isinstance(kind, str) and kind in _PICTURE_TYPES for kind in named)
            for name, child in reversed(list(node.items())):
                key = _plain(str(name))
                below = f"{path}.{name}" if path else str(name)
                stack.append((child, below, (*keys, key), picture or key in _PICTURE_KEYS))
        elif isinstance(node, (list, tuple)):
            stack += [
                (node[i], f"{path}.{i}" if path else str(i), (*keys, str(i)), picture)
                for i in range(len(node) - 1, -1, -1)
            ]


def text_at(metadata: Mapping[str, Any], path: str) -> str | None:
    """The string that the path of a piece of evidence names ("jsonld.0.author.name"), None where there is none."""
    return next((leaf.text for leaf in _leaves(metadata) if leaf.path == path), None)


@lru_cache(maxsize=4096)
def _plain(key: str) -> str:
    return "".join(c for c in key.lower() if c.isalnum())


def _found(
    document: str, mention: Mention, kind: str, strength: Strength, where: Where, text: str, reason: str, path: str = ""
) -> Evidence:
    return _evidence(document, mention.agency, kind, strength, where, text, mention.start, mention.end, reason, path)


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
