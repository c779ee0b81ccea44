"""Texts that are nobody's report: press releases and statements that a company, an office or a service sent out.

Outlets print them word for word, like wire copy, and often without saying so. They are known by how they are made up:
the service that distributed them in place of an agency in the dateline, a heading that says so, or two of the parts
every release has (contact block, "About …", end marks, source line). A mention in running text ("the company said in a
press release") is no sign. The patterns are matched by RE2: linear time on any text.
"""

from __future__ import annotations

from functools import lru_cache

from clusterer import late

# Services that distribute releases, as they stand in a dateline, a source line or under the text.
_SERVICES = {
    "PR Newswire": r"PR ?Newswire(?:-AsiaNet|-FirstCall)?|CNW(?: Group)?",
    "Business Wire": r"Business ?Wire",
    "GlobeNewswire": r"Globe ?Newswire",
    "ACCESSWIRE": r"ACCESS ?WIRE|ACCESS Newswire",
    "Marketwired": r"Marketwired?|Market ?Wire|Newsfile Corp\.?",
    "EIN Presswire": r"EIN ?(?:Presswire|News)|PRWeb|PRLog|24-7 Press Release",
    "ots": r"ots|news aktuell|presseportal(?:\.de)?|APA-OTS",
    "DGAP": r"DGAP|EQS(?:-News)?|Corporate News",
    "Cision": r"Cision(?: News)?|NTB Kommunikasjon|Ritzau Pressemeddelelser|STT Info|Via TT",
    "NewsVoir": r"NewsVoir|ANI ?/ ?PRNewswire|PNN|VMPL|Media OutReach(?: Newswire)?|Mynewsdesk",
}
_SERVICE = late.linear(
    r"(?im)(?:"
    + "|".join(
        rf"(?:[/(\[] ?(?:{names}) ?[/)\]]|\b(?:via|through|by|source:?|quelle:?|provided by|distributed by) (?:{names})"
        rf"\b"
        rf"|^[\s—–-]*(?:{names})\s*[-–—:]|^source:? (?:{names})$)"
        for names in ("|".join(_SERVICES.values()),)
    )
    + r")"
)
_NAMES = {service: late.linear(rf"(?i)\b(?:{names})\b") for service, names in _SERVICES.items()}
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


# Any of them, in one pass: most texts have none.
_ANY = late.linear("|".join(f"(?:{p.pattern})" for p in (_SERVICE, _HEADING, *_PARTS.values())))


@lru_cache(maxsize=1024)  # the articles of some events: inference asks of a text, and who counts its words again
def release_signs(text: str) -> str:
    """What shows that a text is a press release ("PR Newswire", "marked as one", …), or "" where nothing does."""
    encoded = text.encode("utf-8", "surrogatepass")  # of a str, RE2 would count the characters
    if not _ANY.search(encoded):
        return ""
    if found := _SERVICE.search(encoded):
        words = found.group()
        return next((service for service, names in _NAMES.items() if names.search(words)), "")
    if _HEADING.search(encoded):
        return "marked as one"
    parts = [part for part, pattern in _PARTS.items() if pattern.search(encoded)]
    return " and ".join(parts[:2]) if len(parts) >= 2 else ""
