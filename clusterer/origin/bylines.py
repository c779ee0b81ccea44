"""What a list of authors says, wherever it stands: in the byline or in a page's metadata.

What else stands in the list decides: an agency alone, or behind its reporter, is the author; beside the outlet's own
people it shares the text; among many names it is the noise of a page's side column, and among picture credits it is
one of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from clusterer import late
from clusterer.documents import Evidence, Strength, Where
from clusterer.origin.agencies import Agencies
from clusterer.origin.mentions import Mention, find_mentions, masked, shortens
from clusterer.origin.patterns import latin1
from clusterer.origin.table import Entry
from clusterer.origin.typography import level

REPORTER = "reporter's byline"
UNSURE = "uncertain byline"
_MOST_NAMES = 4  # authors: extractors put a side column's names into longer lists
_INITIALS = 2  # letters of an acronym that may be somebody's initials: "TT Lind"
_BEFORE = 80  # characters before an agency in which its reporter is looked for

_SEPARATOR = late.linear(
    rb"(?i)\s*[;,|/*&\n]\s*|\s+(?:and|und|et|y|e|och|og|en|ve|with|avec|mit|con|com|met|med|by|via|from|-)\s+|"
    rb"^\s*(?:by|von|par|por|di|door|com|con|avec|mit|with|met)\s+",
    latin1,
)
_STAFF = late.linear(
    rb"(?i)\b(?:staff|redaktion|redaccion|redacao|redazione|redaction|redactie|newsroom|web ?desk|desk|mailonline|"
    rb"for|outlook|digital"
    rb"|online|team)\b|\.(?:com|co|de|fr|net|org|uk)\b",
    latin1,
)
_AGENCY_STAFF = late.linear(
    rb"(?i)\x02+ (?:staff|editorial|newsroom|desk|online|digital)\b(?: (?:writers?|reporters?))?", latin1
)
_FUNCTION = late.linear(
    rb"(?i)^(?:(?:wires?|newswires?|wire desk|"
    rb"the|text|text by|chief|news|agency|news agency|agencia|agence|agenzia|agentur|nachrichtenagentur|"
    rb"bureau|editorial|wire|"
    rb"service|services|news service|staff|special|in|en|a|aus|published|updated|last updated|sports?|business|"
    rb"entertainment|world|politics|"
    rb"formula one|football|cricket|racing|by|from|via|[\d:. ]+(?:am|pm)?|reporters?|writers?|correspondents?|"
    rb"journalists?|editors?) ?)*$",
    latin1,
)
_SENT = late.linear(
    rb"(?i)^(?:enviad[oa]s? especia(?:l|is|les)|envoyee?s? specia(?:l|le|ux)|inviat[oa] special[ei]|"
    rb"sonderkorrespondent(?:in)?|"
    rb"special (?:correspondent|to)|correspondente?s?|corresponsal(?:es)?|corrispondente|korrespondent(?:in)?)\b",
    latin1,
)
_OF_AGENCY = late.linear(rb"(?i)^(?:\p{L}+ ){0,3}(?:reporter|correspondent|writer|editor|journalist)s?$", latin1)
_BY = late.linear(rb"(?i)^\W*(?:by|von|par|por|di|door|av|af)\b", latin1)
_OPENINGS = {
    "by": "en",
    "von": "de",
    "par": "fr",
    "por": "pt",
    "di": "it",
    "door": "nl",
    "av": "sv",
    "af": "da",
    "do": "pt",
}
_PARTS = late.linear(rb"[,/]", latin1)
_JOINED = late.linear(rb"(?i) (?:and|und|et|y|e|och|og|en|ve|&)(?: [^,;]*)?$", latin1)
_THE = late.linear(rb"(?i)\bthe $", latin1)
_FUNCTION_BEHIND = late.linear(
    rb"(?i)^ (?:\p{L}+ ){0,3}(?:reporter|correspondent|writer|editor|journalist|staff)s?\b", latin1
)
_PICTURE = late.linear(rb"(?i)\b(?:photos?|fotos?|getty|images?|pictures?|via|pool|epa|shutterstock)\b", latin1)
_PERSON = late.linear(
    rb"^(?:(?i:by|von|par|por|di|door) )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,2}(?:$|[,;&]| and | und )", latin1
)
_OUTLET = late.linear(
    rb"(?i)\b(?:news|press|agency|times|post|daily|today|tv|radio|herald|tribune|zeitung|journal|abc|bbc|cbs|nbc|cnn|"
    rb"fox|reporter|"
    rb"redacteur|reporters|correspondent|bureau|et|am|pm)\b",
    latin1,
)
_WIRE = late.linear(rb"(?i)\bwires?$", latin1)
_NOISE = late.linear(
    rb"(?i)\b(?:ago|more|read|latest|related|follow|share|subscribe|trending|popular|comments?|watch|newsletter|most)\b",
    latin1,
)
_HUMAN = late.linear(rb"^\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|\p{Ll}{1,3})){0,3}$", latin1)
_ONE_NAME = late.linear(rb"\p{Lu}[\p{L}.'-]+", latin1)
_MONTH = (
    rb"(?:jan|ene|gen|feb|fev|mar|apr|abr|avr|ma[iyj]|mag|jun|jui|giu|jul|lug|aug|ago|aou|sep|set|oct|okt|ott|out|nov|"
    rb"de[cz]|dic)\p{L}*\.?"
)
_DATE = late.linear(rb"(?i)^(?:%b \d{1,2}|\d{1,2}\.? %b(?: \d{4})?|\d{4})$" % (_MONTH, _MONTH), latin1)
_PLACE = late.linear(rb"(?i)^(?:in|a|aus|en|from|i) \p{L}+(?: \p{L}+)?$", latin1)


def byline_evidence(
    document: str,
    byline: str,
    agencies: Agencies,
    where: Where = "byline",
    path: str = "",
    kind: str = "byline",
    language: str = "",
) -> list[Evidence]:
    """One piece of evidence for each agency in the list. ``kind`` names it where the agency is the author.

    ``language``: the article's, "" where unknown; two letters are an agency's only where it writes ("AA" in German are
    somebody's initials).
    """
    if not byline:
        return []
    mentions = [m for m in _listed(byline, agencies) if m.kind == "name"]
    if not mentions:
        return []
    authors = _Authors(masked(level(byline), mentions))
    together = len({m.agency for m in mentions}) > 1
    found = []
    for mention in mentions:
        entry = agencies.entries[mention.agency]
        if entry.kind == "press release" or authors.is_in_a_name(mention, entry):
            continue
        name, strength, reason = authors.judge(mention, entry)
        other = mention.short and _stands_for_something_else(byline, mention, entry, authors, language, together)
        if other and strength != "none":
            name, strength, reason = "look-alike", "none", "these letters are not the agency here"
        quote = byline[mention.start : mention.end]
        name = kind if name == "byline" else name
        found.append(
            Evidence(document, mention.agency, name, strength, where, mention.start, mention.end, quote, path, reason)
        )
    return found


def _stands_for_something_else(
    byline: str, mention: Mention, entry: Entry, authors: _Authors, language: str, together: bool
) -> bool:
    """Whether a short form in a list of authors is a part of a handle or an address, a state, or initials."""
    before, after = byline[: mention.start], byline[mention.end :]
    if before.endswith(("_", "@", "#")) or after.startswith(("_", "@")):
        return True
    if (before.endswith(".") and before[-2:-1].isalnum()) or (after.startswith(".") and after[1:2].isalnum()):
        return True
    if shortens(before, mention.form):
        return True
    if not entry.common:
        return False
    if not (mention.own_case or mention.form in entry.loose):
        return True
    foreign = len(mention.form) == 2 and not _writes_here(entry, language or _language_of(before))
    return (foreign and not together) or authors.is_of_an_outlet(mention)


def names_a_person(byline: str, agencies: Agencies) -> bool:
    """Whether the outlet's own reporter signs: first and last name, and no agency beside it."""
    if not byline or _listed(byline, agencies):
        return False
    levelled = level(byline)
    return bool(_PERSON.search(levelled)) and not _STAFF.search(levelled) and not _OUTLET.search(levelled)


@lru_cache(maxsize=1024)  # a byline is asked for its agencies and for its people; outlets have the same ones every day
def _listed(byline: str, agencies: Agencies) -> Sequence[Mention]:
    """What a list of authors names, in any case of letters."""
    return find_mentions(byline, level(byline), agencies, any_case=True)


def _writes_here(entry: Entry, language: str) -> bool:
    """Whether letters alone can be the agency's signature in this language; "" where it is unknown."""
    return language in (entry.home or entry.languages) or not (language or entry.home)


def _language_of(before: str) -> str:
    """The language of the word that opens a byline."""
    return _OPENINGS.get(before.split(maxsplit=1)[0].casefold() if before.strip() else "", "")


class _Authors:
    """A list of authors with its agencies masked: split once, asked for each agency."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        authors, bar, _ = line.partition(b"|")
        plain = _AGENCY_STAFF.sub(b"\x02", authors if bar and b"\x02" in authors else line)  # "X | New Larnholm"
        segments = [part.strip(b" .:()-\"'") for part in _SEPARATOR.split(plain)]
        rests = [(b"\x02" in segment, segment.strip(b"\x02").strip(b" .:()-")) for segment in segments]
        self._others = [rest for ours, rest in rests if rest and not _is_function(rest, ours=ours)]
        if len(self._others) == 1 and _WIRE.search(self._others[0]):
            self._others = []  # a wire desk writes nothing
        self._names = [other for other in self._others if b" " in other or other.islower()]
        self._alone = any(ours and _is_function(rest, ours=True) for ours, rest in rests)
        self._staff = bool(_STAFF.search(plain))
        self._picture = bool(_PICTURE.search(line))
        self._noise = any(_NOISE.search(rest) for _, rest in rests)
        self._outlets = any(_OUTLET.search(rest) or _STAFF.search(rest) or _WIRE.search(rest) for rest in self._others)
        self._shouted = line.isupper()

    def is_in_a_name(self, mention: Mention, entry: Entry) -> bool:
        """Whether a short form or a name of one word is part of somebody's: "Sana Lind", "Efe Holm", "Ritzau Holm"."""
        if not mention.short:
            one_word = mention.form.istitle() and " " not in mention.form
            return one_word and not entry.impersonal and self._is_half_a_name(mention)
        acronym = mention.own_case and not mention.form.istitle() and not self._shouted
        if acronym and len(mention.form) == _INITIALS:
            return self._is_half_a_name(mention)
        return not acronym and not self._alone

    def _is_half_a_name(self, mention: Mention) -> bool:
        """Whether one more word, of a person, is all that stands beside it: a place would stand behind a comma.

        Two letters may stand between a first name and the last: "Ana TT Lind".
        """
        before, after = self._line[: mention.start], self._line[mention.end :]
        other = _SEPARATOR.split(after)[0].strip() if after[:1] == b" " else b""
        first = _SEPARATOR.split(before)[-1].strip()
        alone = not first or (len(mention.form) == _INITIALS and _ONE_NAME.fullmatch(first) is not None)
        return alone and _ONE_NAME.fullmatch(other) is not None and not _is_function(other, ours=True)

    def is_of_an_outlet(self, mention: Mention) -> bool:
        """Whether the words before a short form are an outlet's: "G1 PA", "G1 Larnholm, PA"."""
        before = _SEPARATOR.split(self._line[: mention.start].rstrip(b" ,-|"))[-1].strip(b" .:()-")
        return any(48 <= byte < 58 for byte in before) and not _is_function(before, ours=False)

    def judge(self, mention: Mention, entry: Entry) -> tuple[str, Strength, str]:
        """Kind, strength and reason of the evidence."""
        signed = len(self._names) > _MOST_NAMES and self._closes_a_list_of_reporters(mention)
        if self._noise and mention.start:
            return "byline noise", "none", "a side column's words, not the authors'"
        if len(self._names) > _MOST_NAMES and not signed and mention.start == 0:
            return "leading byline", "weak", "the first of many names, most of which are a side column's"
        if len(self._names) > _MOST_NAMES and not signed:
            return "byline noise", "none", f"more than {_MOST_NAMES} names are a side column's, not the authors'"
        if self._picture:
            return "picture credit", "none", "a picture credit among the authors"
        if signed:
            return REPORTER, "conclusive", "the agency's reporters are the authors"
        if len(self._others) > 1 and self._outlets and entry.kind == "agency":
            return UNSURE, "weak", "one of several outlets and people, whom extractors gather from all over a page"
        if self._staff:
            return "shared byline", "strong", "the outlet's staff and the agency are the authors"
        if not self._others:
            return "byline", "conclusive", "the agency is the author"
        before = self._line[max(0, mention.start - _BEFORE) : mention.start].rstrip(b" \x02")
        if _ends_with_a_person(before, entry.kind):
            if before[-1:].isalpha() and self._is_a_bare_pair(mention):
                return UNSURE, "weak", "the agency's reporter, or its photographer"
            return REPORTER, "conclusive", "the agency's reporter is the author"
        if not self._names and (not before or before.endswith((b",", b"|"))):
            return "byline", "conclusive", "the agency is the author"  # with a place: "Reuters, Larnholm"
        return "shared byline", "strong", "others and the agency are the authors"

    def _is_a_bare_pair(self, mention: Mention) -> bool:
        """Whether nothing but a name and the agency stands here, as extractors leave "Ana Lind/X" under a picture."""
        signed = _BY.search(self._line) or _FUNCTION_BEHIND.search(self._line[mention.end :])
        return not signed and not self._shouted and len(self._others) == 1

    def _closes_a_list_of_reporters(self, mention: Mention) -> bool:
        """Whether names and an "and" lead to the agency: "A. Lind, B. Holm and C. Sund, X"."""
        before, after = self._line[: mention.start], self._line[mention.end :]
        joined = _JOINED.search(_THE.sub(b"", before).rstrip(b" ,;|-")) is not None and not after.strip(b" .")
        return joined and all(_HUMAN.search(other) for other in self._others)


def _is_function(rest: bytes, *, ours: bool) -> bool:
    """Whether this part of the list names nobody: a function, a place, a date; ``ours``: next to the agency's name."""
    known = (_FUNCTION, _PLACE, _DATE, *((_OF_AGENCY,) if ours else ()))
    return not rest or any(pattern.search(rest) for pattern in known)


def _ends_with_a_person(before: bytes, kind: str) -> bool:
    """Whether the words before the agency end with its reporter: "Ana Lind, ", "ANA LIND " or "Ana Lind / envoy, "."""
    apart = (b";", b"&", b"*") if kind == "syndicator" else (b";", b"/", b"&", b"*")
    if before.endswith(apart) or not before:
        return False
    parts = [part.strip(b" ,|-(") for part in _PARTS.split(before.rstrip(b" ,|-(/"))]
    while len(parts) > 1 and _SENT.search(parts[-1]):
        parts.pop()
    words = parts[-1].split()
    return len(words) >= 2 and all(word[:1].isupper() for word in words[-2:])
