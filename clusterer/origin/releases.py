"""Texts that are nobody's report: press releases and statements that a company, an office or a service sent out.

Outlets print them word for word, like wire copy, and often without saying so. They are known by how they are made up:
a service that distributes releases (``agencies.toml`` names them) in place of an agency in the dateline, a heading that
says so, or two of the parts every release has (contact block, "About …", end marks, source line). A mention in running
text ("the company said in a press release") is no sign. The patterns are matched by RE2: linear time on any text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import re2

from clusterer import late

_HEADING = late.linear(
    r"(?im)^[\s*_—–\[(-]*(?:for immediate release|(?:press|media|news) release|press statement"
    r"|joint (?:press )?statement|pressemitteilung|presseinformation|medienmitteilung|presseaussendung"
    r"|communiqu[ée] de presse|comunicado (?:de|à) (?:prensa|imprensa)"
    r"|nota (?:de prensa|à imprensa)|comunicato stampa|persbericht|pressmeddelande|pressemelding"
    r"|pressemeddelelse|lehdistötiedote|пресс-релиз|basın (?:bülteni|açıklaması)|tisková zpráva|informacja prasowa"
    r"|プレスリリース|報道発表|新闻稿|新聞稿|보도자료|بيان صحفي)\b?[^\n]{0,80}$"
)
_PARTS = {
    "contact block": late.linear(
        r"(?im)^\W{0,4}(?:(?:media|press|investor|news)(?: relations)? (?:contacts?|inquiries|enquiries)|contacts?:"
        r"|for more information,? (?:contact|please)|pressekontakt|kontakt(?: für medien)?:|rückfragen|contacts? presse"
        r"|contacto de prensa|contatti stampa)"
    ),
    "“About …” section": late.linear(
        r"(?m)^(?:About|ABOUT|Über|À propos d[eu']|Acerca de|Sobre|Informazioni su|Over) ?[^\n]{2,60}$"
    ),
    "end marks": late.linear(r"(?m)^\s*(?:# ?# ?#|-? ?(?:ends|ENDS|30) ?-)\s*$"),
    "source line": late.linear(
        r"(?m)^(?:SOURCE:? [^\n]{2,60}|View source version on [^\n]{5,200}|Logo ?-? ?https?://[^\n]{5,200})$"
    ),
    "forward-looking statements": late.linear(
        r"(?im)^\W{0,4}(?:safe harbor|(?:cautionary (?:note|statement) .{0,40})?forward[- ]looking statements?)"
    ),
}
_UNSIGNED = [pattern.pattern for pattern in (_HEADING, *_PARTS.values())]


class Services:
    """How the services of a table sign what they send out."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        """``forms``: each as it stands in a dateline, a source line or under the text, in any case -> its service."""
        self.by_form = {form.casefold(): service for form, service in forms.items()}
        name = "|".join(map(re2.escape, sorted(forms, key=lambda form: (-len(form), form))))
        signed = (
            rf"(?im)[/(\[] ?({name}) ?[/)\]]"
            rf"|\b(?:via|through|by|source:?|quelle:?|provided by|distributed by) ({name})\b"
            rf"|^[\s—–-]*({name})\s*[-–—:]|^source:? ({name})$"
        )
        self.signed = late.linear(signed)
        self.any_sign = late.linear("|".join(f"(?:{p})" for p in (signed, *_UNSIGNED)))  # in one pass: most have none


@lru_cache(maxsize=1024)  # the articles of some events: inference asks of a text, and who counts its words again
def release_signs(text: str, services: Services) -> str:
    """What shows that a text is a press release ("PR Newswire", "marked as one", …), or "" where nothing does."""
    encoded = text.encode("utf-8", "surrogatepass")  # of a str, RE2 would count the characters
    if not services.any_sign.search(encoded):
        return ""
    if found := services.signed.search(encoded):
        form = next(filter(None, found.groups()))
        return services.by_form[form.decode().casefold()]
    if _HEADING.search(encoded):
        return "marked as one"
    parts = [part for part, pattern in _PARTS.items() if pattern.search(encoded)]
    return " and ".join(parts[:2]) if len(parts) >= 2 else ""
