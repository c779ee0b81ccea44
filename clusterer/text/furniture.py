"""Which lines are page furniture, and which lines may never be taken for it.

The rules are data (``furniture.toml``) and conservative: a whole line must match, by plain string tests that are linear
in its length. What a wire story owes its origin to is protected before anything else: a line that names a news agency,
or reads like a credit, a sign-off, a byline or a dateline, stays, whatever rule or recurrence speaks against it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import re2

LONGEST_LINE: Final = 240  # characters; a longer line is a paragraph
LONGEST_RECURRING: Final = 1_000  # legal notices and newsletter prompts can be a paragraph long
_LONGEST_TITLE = 140

_AROUND = " \t.,:;!?…·•*-–—_|/\\<>«»‹›→▶►▸▼↓#~=+\"'“”„‘’()[]{}"
_VIDEO_PROMPTS = ("click to play video", "click to play the video")  # may hold the video's title themselves
_LONG_WORD = re.compile(r"\w{4,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

# The names in origin/agencies.toml and a few more. Written out here because a text rule may not depend on a stage, and
# because protecting one name too many costs nothing. Initials count as they are written, words in any case.
_INITIALS: Final = (
    *("AP", "A.P.", "AFP", "UPI", "DPA", "dpa", "PA", "CP", "PTI", "ANI", "IANS", "UNI", "EFE", "ANSA", "AGI", "TASS"),
    *(
        "RIA",
        "ITAR",
        "CNA",
        "CNS",
        "KCNA",
        "VNA",
        "AA",
        "IRNA",
        "WAM",
        "SPA",
        "MENA",
        "QNA",
        "KUNA",
        "SANA",
        "NAN",
        "APS",
    ),
    *("TAP", "MAP", "AAP", "NZPA", "NZN", "APA", "SDA", "sda", "ATS", "ats", "ANP", "NTB", "TT", "STT", "BNS", "LETA"),
    *(
        "ELTA",
        "PAP",
        "CTK",
        "ČTK",
        "TASR",
        "SITA",
        "MTI",
        "BTA",
        "KNA",
        "kna",
        "epd",
        "SID",
        "sid",
        "AFX",
        "TCA",
        "TNS",
    ),
)
_AGENCIES: Final = (
    *(
        "reuters",
        "associated press",
        "press association",
        "pa media",
        "agence france",
        "france.presse",
        "deutsche presse",
    ),
    *("canadian press", "presse canadienne", "press trust", "united press", "united news of india", "ansa", "tass"),
    *("asian news international", "xinhua", "kyodo", "jiji", "yonhap", "bernama", "antara", "anadolu", "adnkronos"),
    *("lapresse", "keystone", "belga", "lusa", "ritzau", "hina", "tanjug", "fena", "agerpres", "mediafax", "unian"),
    *(
        "ukrinform",
        "interfax",
        "интерфакс",
        "тасс",
        "риа новости",
        "ria novosti",
        "bloomberg",
        "notimex",
        "télam",
        "telam",
    ),
    *("europa press", "thomson", "newswires?", "news agency", "news service", "wires?", "tribune content", "agencias?"),
    *(
        "agências?",
        "agenzi[ae]",
        "agences?",
        "agencies",
        "agentur(?:en)?",
        "nachrichtenagentur(?:en)?",
        "presseagentur",
    ),
    *("pressbyrå", "نقلا عن"),
)
_UNSPACED: Final = ("新华", "新華", "共同通信", "時事通信", "연합뉴스", "통신", "通信社", "通讯社", "通訊社", "وكالة")
_CREDITS: Final = (
    *("contribut", "contribuy", "contribué", "contribuiu", "bijdrage", "beigetragen", "reporting by", "reported by"),
    *(
        "reporting for",
        "written by",
        "writing by",
        "edited by",
        "editing by",
        "compiled by",
        "translated by",
        "with files",
    ),
    *("with inputs", "additional input", "additional report", "con información", "con informazion", "com informações"),
    *("mit material", "material der", "material von", "redacción", "redaktion", "syndicated", "trust principles"),
    *("press release", "our standards"),
)
_BYLINES: Final = (
    *("by", "von", "par", "por", "di", "da", "door", "av", "af", "od", "автор", "sources?", "quellen?", "fuentes?"),
    *("font[ei]", "bron", "credit", "written", "report"),
)
_DATELINE: Final = r"^\W*\p{Lu}[\p{Lu}\p{M}.' /-]+(?:,[^,]{1,30}){0,2}\s*(?:\([^)]{1,30}\))?\s*[-–—:]+$"


@dataclass(frozen=True, slots=True)
class _Rules:
    lines: frozenset[str]
    widgets: frozenset[str]
    openings: dict[str, tuple[tuple[str, ...], ...]]  # by first word; each opening in its parts
    endings: tuple[str, ...]
    prompts: frozenset[str]


def line_key(line: str) -> str:
    """What lines are compared by: case-folded, numbers as 0, plain apostrophes, without surrounding punctuation."""
    folded = line.casefold()
    if not folded.isascii():
        folded = folded.replace("’", "'")
    return _NUMBER.sub("0", folded).strip(_AROUND)


def is_protected(line: str) -> bool:
    """Whether a line may speak for the origin of its article, and so is never cleaned away."""
    initials, words, dateline = _protection()
    return bool(initials.search(line) or words.search(line.casefold()) or dateline.search(line.strip()))


def furniture_lines(lines: Sequence[str], recurring: Collection[str] = ()) -> list[int]:
    """Indices of the lines that are furniture, in order. ``recurring`` are keys of further lines (see boilerplate)."""
    rules = _rules()
    longest = LONGEST_RECURRING if recurring else LONGEST_LINE
    keys = [line_key(line) if len(line) <= longest else "" for line in lines]
    gone = {
        at
        for at, (line, key) in enumerate(zip(lines, keys, strict=True))
        if key and (_matches(rules, line, key) or key in recurring) and not is_protected(line)
    }
    for at in sorted(gone):
        after = at + 1
        if _announces_title(rules, keys[at]) and after < len(lines) and _is_title(lines[after], keys[after], keys[at]):
            gone.add(after)
    for at in sorted(gone):
        _spread(gone, at, keys, lines, rules.widgets)
    return sorted(gone)


def _matches(rules: _Rules, line: str, key: str) -> bool:
    if len(line) > LONGEST_LINE:
        return False
    if key in rules.lines:
        return True
    first = key.partition(" ")[0]
    for parts in rules.openings.get(first, ()):
        if key.startswith(parts[0]) and _in_order(key, parts):
            return True
    return key.endswith(rules.endings)


def _in_order(key: str, parts: tuple[str, ...]) -> bool:
    at = len(parts[0])
    for part in parts[1:]:
        at = key.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def _announces_title(rules: _Rules, key: str) -> bool:
    return key in rules.prompts or key.startswith(_VIDEO_PROMPTS)


def _is_title(line: str, key: str, prompt: str) -> bool:
    """Whether the line after a prompt is the headline it announces: short, several words, no sentence."""
    ending = line.rstrip("\"'”’»)] ")[-1:]
    if not key or len(line) > _LONGEST_TITLE or ending in ".!…:;,。" or key.count(" ") < 2 or is_protected(line):
        return False
    announced = set(_LONG_WORD.findall(prompt.removeprefix("click to play ")))
    if not announced - {"video"} or not prompt.startswith(_VIDEO_PROMPTS):
        return True
    words = set(_LONG_WORD.findall(key))
    return len(words & announced) * 2 >= len(words)


def _spread(gone: set[int], start: int, keys: list[str], lines: Sequence[str], widgets: frozenset[str]) -> None:
    for step in (-1, 1):
        at = start + step
        while 0 <= at < len(keys) and at not in gone and keys[at] in widgets and not is_protected(lines[at]):
            gone.add(at)
            at += step


@cache
def _rules() -> _Rules:
    text = resources.files("clusterer.text").joinpath("furniture.toml").read_text("utf-8")
    tables = tomllib.loads(text).values()
    openings: dict[str, list[tuple[str, ...]]] = {}
    for opening in (opening.casefold() for table in tables for opening in table["openings"]):
        first, *others = opening.split("…")
        openings.setdefault(opening.partition(" ")[0], []).append((first, *map(str.strip, others)))
    return _Rules(
        lines=frozenset(line_key(line) for table in tables for line in table["lines"]),
        widgets=frozenset(line_key(word) for table in tables for word in table["widgets"]),
        openings={first: tuple(parts) for first, parts in openings.items()},
        endings=tuple(ending.casefold() for table in tables for ending in table["endings"]),
        prompts=frozenset(line_key(prompt) for table in tables for prompt in table["prompts"]),
    )


@cache
def _protection() -> tuple[re2._Regexp, re2._Regexp, re2._Regexp]:
    initials, agencies, anywhere, bylines = map("|".join, (_INITIALS, _AGENCIES, _UNSPACED + _CREDITS, _BYLINES))
    return (
        re2.compile(rf"(?:^|\PL)(?:{initials.replace('.', '[.]')})(?:\PL|$)"),
        re2.compile(rf"(?:^|\PL)(?:{agencies})(?:\PL|$)|{anywhere}|^\PL*(?:{bylines})(?:\PL|$)"),
        re2.compile(_DATELINE),
    )
