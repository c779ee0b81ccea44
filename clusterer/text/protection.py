"""Which lines may never be taken for page furniture: those that may say where an article comes from.

A line that names a news agency, or reads like a credit, a sign-off, a byline or a dateline, stays, whatever rule or
recurrence speaks against it. Which names those are is the caller's to say: they come from the table of agencies, the
user's included. Protecting one line too many costs little.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import re2

from clusterer.records import dataclass
from clusterer.text.characters import CLASS_MASK, CLASS_SHIFT, UNSPACED, table


@dataclass(frozen=True, slots=True)
class AgencyNames:
    """How agencies are written: in any case of letters, or, for short forms, in this case only."""

    any_case: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()


# Agencies that are not named, and services.
_SERVICES: Final = (
    *("newswires?", "news agency", "news service", "wires?", "agencias?", "agências?", "agenzi[ae]", "agences?"),
    *("agencies", "agentur(?:en)?", "nachrichtenagentur(?:en)?", "presseagentur", "pressbyrå", "نقلا عن"),
)
_UNSPACED_SERVICES: Final = ("通信社", "通讯社", "通訊社", "통신", "وكالة")
_CREDITS: Final = (
    *("contribut", "contribuy", "contribué", "contribuiu", "bijdrage", "beigetragen", "reporting by", "reported by"),
    *("reporting for", "written by", "writing by", "edited by", "editing by", "compiled by", "translated by"),
    *("with files", "with inputs", "additional input", "additional report", "con información", "con informazion"),
    *("com informações", "mit material", "material der", "material von", "redacción", "redaktion", "syndicated"),
    *("trust principles", "press release", "our standards"),
)
_BYLINES: Final = (
    *("by", "von", "par", "por", "di", "da", "door", "av", "af", "od", "автор", "sources?", "quellen?", "fuentes?"),
    *("font[ei]", "bron", "credit", "written", "report"),
)
_DASHES: Final = tuple("-–—:")
_DATELINE: Final = (
    rf"^\W*\p{{Lu}}[\p{{Lu}}\p{{M}}.' /-]+(?:,[^,]{{1,30}}){{0,2}}\s*(?:\([^)]{{1,30}}\))?\s*[{''.join(_DASHES)}]+$"
)
_HANGUL: Final = ("\uac00", "\ud7a3")  # has spaces, but particles follow a name without one


class Protection:
    """Tells protected lines, in time linear in their length."""

    def __init__(self, names: AgencyNames) -> None:
        words = {name.casefold() for name in names.any_case}
        inside = {word for word in words if _runs_on(word)}
        between = "|".join([*_SERVICES, *_escaped(words - inside)])
        anywhere = "|".join([*_UNSPACED_SERVICES, *_CREDITS, *_escaped(inside)])
        self._words = re2.compile(rf"(?:^|\PL)(?:{between})(?:\PL|$)|{anywhere}|^\PL*(?:{'|'.join(_BYLINES)})(?:\PL|$)")
        exact = "|".join(_escaped({*names.exact, *(".".join(form) + "." for form in names.exact if form.isupper())}))
        self._exact = re2.compile(rf"(?:^|\PL)(?:{exact})(?:\PL|$)") if exact else None
        self._dateline = re2.compile(_DATELINE)

    def covers(self, line: str) -> bool:
        """Whether a line may speak for the origin of its article."""
        if self._exact is not None and self._exact.search(_bytes(line)):
            return True
        if self._words.search(_bytes(line.casefold())):
            return True
        stripped = line.strip()
        return stripped.endswith(_DASHES) and self._dateline.search(_bytes(stripped)) is not None


@lru_cache(maxsize=8)
def protection(names: AgencyNames) -> Protection:
    """The protection of lines with these names."""
    return Protection(names)


def _bytes(line: str) -> bytes:
    """What RE2 reads; it cannot encode lone surrogates itself."""
    return line.encode("utf-8", "surrogatepass")


def _escaped(names: Iterable[str]) -> list[str]:
    return [re2.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))]


def _runs_on(word: str) -> bool:
    """Whether letters may stand right before or behind a name: it is written in a script without spaces."""
    if word.isascii():
        return False
    kinds = table()
    return any(
        ((code := ord(c)) < len(kinds) and int(kinds[code]) >> CLASS_SHIFT & CLASS_MASK == UNSPACED)
        or _HANGUL[0] <= c <= _HANGUL[1]
        for c in word
    )
