"""Sentences that stand under many articles and tell nothing of where a text came from.

Page furniture and an outlet's recurring lines are gone from the clean text already. What is left are the credits,
copyright notices and invitations that agencies and outlets put under every article: two stories that share only
"All rights reserved. This material may not be published …" share no text. The patterns are matched by RE2: linear time
on any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import re2

_NOTICE = re2.compile(
    "(?im)"
    + "|".join(
        (
            r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados",
            r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены",
            r"(?:may|must) not be (?:published|reproduced|copied)|copyright (?:©|\(c\)|by|(?:19|20)\d\d)|©",
            r"contributed to this (?:report|story|article)|\b(?:writers?|correspondents?)\b.{3,80} contributed\b",
            r"(?:^|\() ?(?:additional )?(?:reporting|writing|editing|edited|compiled|produced) by \w",
            r"has not been edited by|syndicated feed|auto-?generated from|published from a (?:wire|syndicated)",
            r"\btrust principles\.?$|our standards:",
            r"\b(?:subscribe|sign up|register) (?:to|for|here|now|today)\b|newsletters?\b.{0,40}\binbox",
            r"\bfollow (?:us|@\w+|\w+ \w+) on (?:twitter|facebook|instagram|x|telegram|whatsapp)\b|twitter\.com/\w",
            r"download (?:the|our) .{0,30}app\b|\bclick here (?:to|for)|^read more:|read more (?:at|on|here)\b",
            r"terms of (?:use|service)\b|privacy policy|cookie policy|^advertisement$|story continues below",
            r"abonnieren sie|folgen sie uns|suscríb[ae]te|abonnez-vous|iscriviti|подписывайтесь",
        )
    )
)
_SENTENCE_END = re.compile(r"\n|(?<=[.!?。])\s|(?<=\))\s")
_LONGEST = 700  # characters of a notice; a longer sentence merely mentions such words


def notices(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences that are notices, in order, without overlaps. A sentence ends with its line.

    The text may be many texts, a line feed between them.
    """
    end = 0
    for first, last in _found(text):
        if first < end:
            continue
        start = max(text.rfind("\n", end, first) + 1, end)
        for boundary in _SENTENCE_END.finditer(text, start, first):
            start = boundary.end()
        following = _SENTENCE_END.search(text, last, last + _LONGEST)
        end = following.start() if following else min(len(text), last + _LONGEST)
        if end - start <= _LONGEST:
            yield start, end
        else:
            end = last


def _found(text: str) -> Iterator[tuple[int, int]]:
    """Where the words of notices stand. Matched as bytes: of a str, RE2 would count all characters for each match."""
    encoded = text.encode("utf-8", "surrogatepass")
    spans = (match.span() for match in _NOTICE.finditer(encoded))
    if len(encoded) == len(text):
        yield from spans
        return
    at, counted = 0, 0
    for first, last in spans:
        counted += len(encoded[at:first].decode("utf-8", "surrogatepass"))
        words = len(encoded[first:last].decode("utf-8", "surrogatepass"))
        yield counted, counted + words
        at, counted = last, counted + words
