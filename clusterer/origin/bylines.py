"""What a list of authors says, wherever it stands: in the byline or in a page's metadata.

What else stands in the list decides: an agency alone, or behind its reporter, is the author; beside the outlet's own
people it shares the text; among many names it is the noise of a page's side column, and among picture credits it is
one of these.
"""

from __future__ import annotations

import re2

from clusterer.documents import Evidence, Strength, Where
from clusterer.origin.agencies import Agencies
from clusterer.origin.mentions import Mention, find_mentions, masked
from clusterer.origin.patterns import latin1
from clusterer.origin.typography import level

REPORTER = "reporter's byline"
_MOST_NAMES = 4
_BEFORE = 80  # characters before an agency in which its reporter is looked for

_SEPARATOR = re2.compile(
    rb"(?i)\s*[;,|/*&\n]\s*|\s+(?:and|und|et|y|e|och|og|en|ve|with|avec|mit|con|com|met|med|by|via|from|-)\s+|"
    rb"^\s*(?:by|von|par|por|di|door)\s+",
    latin1(),
)
_STAFF = re2.compile(
    rb"(?i)\b(?:staff|redaktion|redaccion|redacao|redazione|redaction|redactie|newsroom|web ?desk|desk|mailonline|"
    rb"for|outlook|digital"
    rb"|online|team)\b|\.(?:com|co|de|fr|net|org|uk)\b",
    latin1(),
)
_AGENCY_STAFF = re2.compile(
    rb"(?i)\x02+ (?:staff|editorial|newsroom|desk|online|digital)\b(?: (?:writers?|reporters?))?", latin1()
)
_FUNCTION = re2.compile(
    rb"(?i)^(?:(?:the|text|text by|chief|news|agency|news agency|agencia|agence|agenzia|agentur|nachrichtenagentur|"
    rb"bureau|editorial|wire|"
    rb"service|services|news service|staff|special|in|en|a|aus|published|updated|last updated|sports?|business|"
    rb"entertainment|world|politics|"
    rb"formula one|football|cricket|racing|by|from|via|[\d:. ]+(?:am|pm)?|reporters?|writers?|correspondents?|"
    rb"journalists?|editors?) ?)*$",
    latin1(),
)
_OF_AGENCY = re2.compile(rb"(?i)^(?:\p{L}+ ){0,3}(?:reporter|correspondent|writer|editor|journalist)s?$", latin1())
_PICTURE = re2.compile(rb"(?i)\b(?:photos?|fotos?|getty|images?|pictures?|via|pool|epa|shutterstock)\b", latin1())
_PERSON = re2.compile(
    rb"^(?:(?i:by|von|par|por|di|door) )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,2}(?:$|[,;&]| and | und )", latin1()
)
_OUTLET = re2.compile(
    rb"(?i)\b(?:news|press|agency|times|post|daily|today|tv|radio|herald|tribune|zeitung|journal|abc|bbc|cbs|nbc|cnn|"
    rb"fox|reporter|"
    rb"redacteur|reporters|correspondent|bureau|et|am|pm)\b",
    latin1(),
)
_PLACE = re2.compile(rb"(?i)^(?:in|a|aus|en|from|i) \p{L}+(?: \p{L}+)?$", latin1())


def byline_evidence(
    document: str, byline: str, agencies: Agencies, where: Where = "byline", path: str = "", kind: str = "byline"
) -> list[Evidence]:
    """One piece of evidence for each agency in the list. ``kind`` names it where the agency is the author."""
    if not byline:
        return []
    levelled = level(byline)
    mentions = [m for m in find_mentions(byline, levelled, agencies, any_case=True) if m.kind == "name"]
    if not mentions:
        return []
    authors = _Authors(masked(levelled, mentions))
    found = []
    for mention in mentions:
        if agencies.entries[mention.agency].kind == "press release" or authors.is_in_a_name(mention):
            continue
        name, strength, reason = authors.judge(mention)
        quote = byline[mention.start : mention.end]
        name = kind if name == "byline" else name
        found.append(
            Evidence(document, mention.agency, name, strength, where, mention.start, mention.end, quote, path, reason)
        )
    return found


def names_a_person(byline: str, agencies: Agencies) -> bool:
    """Whether the outlet's own reporter signs: first and last name, and no agency beside it."""
    levelled = level(byline)
    if not byline or find_mentions(byline, levelled, agencies, any_case=True):
        return False
    return bool(_PERSON.search(levelled)) and not _STAFF.search(levelled) and not _OUTLET.search(levelled)


class _Authors:
    """A list of authors with its agencies masked: split once, asked for each agency."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        authors, bar, _ = line.partition(b"|")
        plain = _AGENCY_STAFF.sub(b"\x02", authors if bar and b"\x02" in authors else line)  # "X | New Larnholm"
        segments = [part.strip(b" .:()-\"'") for part in _SEPARATOR.split(plain)]
        rests = [(b"\x02" in segment, segment.strip(b"\x02").strip(b" .:()-")) for segment in segments]
        self._others = [rest for ours, rest in rests if rest and not _is_function(rest, ours=ours)]
        self._names = [other for other in self._others if b" " in other or other.islower()]
        self._alone = any(ours and _is_function(rest, ours=True) for ours, rest in rests)
        self._staff = bool(_STAFF.search(plain))
        self._picture = bool(_PICTURE.search(line))
        self._shouted = line.isupper()

    def is_in_a_name(self, mention: Mention) -> bool:
        """Whether a short form is part of somebody's name: "Sana Lind", "Efe Holm"."""
        acronym = mention.own_case and not mention.form.istitle() and not self._shouted
        return mention.short and not acronym and not self._alone

    def judge(self, mention: Mention) -> tuple[str, Strength, str]:
        """Kind, strength and reason of the evidence."""
        if len(self._names) > _MOST_NAMES and mention.start == 0:
            return "leading byline", "weak", "the first of many names, most of which are a side column's"
        if len(self._names) > _MOST_NAMES:
            return "byline noise", "none", f"more than {_MOST_NAMES} names are a side column's, not the authors'"
        if self._picture:
            return "picture credit", "none", "a picture credit among the authors"
        if self._staff:
            return "shared byline", "strong", "the outlet's staff and the agency are the authors"
        if not self._others:
            return "byline", "conclusive", "the agency is the author"
        before = self._line[max(0, mention.start - _BEFORE) : mention.start].rstrip(b" \x02")
        if _ends_with_a_person(before):
            return REPORTER, "conclusive", "the agency's reporter is the author"
        if not self._names and (not before or before.endswith((b",", b"|"))):
            return "byline", "conclusive", "the agency is the author"  # with a place: "Reuters, Larnholm"
        return "shared byline", "strong", "others and the agency are the authors"


def _is_function(rest: bytes, *, ours: bool) -> bool:
    """Whether this part of the list names nobody: a function, a place, a date; ``ours``: next to the agency's name."""
    return bool(not rest or _FUNCTION.search(rest) or _PLACE.search(rest) or (ours and _OF_AGENCY.search(rest)))


def _ends_with_a_person(before: bytes) -> bool:
    """Whether the words before the agency end with its reporter: "Ana Lind, " or "ANA LIND "."""
    if before.endswith((b";", b"/", b"&", b"*")) or not before:
        return False
    words = before.rstrip(b" ,|-(").split()
    return len(words) >= 2 and all(word[:1].isupper() for word in words[-2:])
