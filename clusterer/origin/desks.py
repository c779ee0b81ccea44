"""The marks under a text: sources, desks and agencies, alone on a line, in brackets, or behind the last sentence.

Agencies alone say whose copy the text is; beside them initials of desks, hosts and sections say that the outlet worked
on it ("osg / quay.example / X"), and then the text is both. Where a name stands decides as much as how: the same
words above a picture are the picture's.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule, forms

_MARK = r"(?:^|[.!?\"')\]\xaa-] {1,2}|  )"  # what a mark in running text stands behind
_END = r"(?:[ .)]*$|[.)\n]| ?[|*])"
_TITLE = r"(?:<TEAM>|\p{Lu}[\p{L}\d]*(?: \p{Lu}{2,}[\p{L}\d]*){0,2})"  # also a name in capitals and small letters
_TABLE = 1_500  # characters: results, birthdays or a list of places may stand behind the mark
_TEASERS = 200  # … and the titles of other articles behind a source

SOURCES: tuple[Rule, ...] = (
    *forms(
        "edited credit",
        "strong",
        "the outlet and the agency are the sources of the text",
        rf"{_MARK}(\(?<SOURCE> ?: ?(?:{_TITLE}<SEP>)+<L>(?:<SEP>{_TITLE})*\)?){_END}",
        rf"{_MARK}(\(?<SOURCE> ?: ?<L>(?:<SEP>{_TITLE})+\)?){_END}",
        rf"{_MARK}(\(?<SOURCE> ?: ?<L>(?:<SEP><TEAM>)+\)?) {{1,2}}\p{{Lu}}\p{{Ll}}",
        rf"{_MARK}((?i:redaccion|redaktion|redazione|redacao|redactie|redakcja|redakce|redacio)(?: \p{{L}}+)?"
        r"(?:<SEP>| (?i:y|e|et|und|and|en|i|och|og|a) )<L>)<E>",
        rf"{_MARK}(\(?<SOURCE> ?: ?{_TITLE} (?i:and|und|y|e|et|i|a|en|og|och) <L>\)?){_END}",
        zone="tail",
        loose=True,
        rest=_TEASERS,
    ),
    *forms(
        "source line",
        "strong",
        "names the agency as the source of the text",
        rf"{_MARK}(\(?<SOURCE> ?: ?<L>\)?)(?:{_END}| {{1,2}}\p{{Lu}}\p{{Ll}})",
        r"[.!?\"')\]\xaa] ?([(\[]?\x03+ ?: ?<L>[)\]]?)(?:$|[ \n.)\]*|])",  # no space before it
        r"<B>(\x03+ ?: ?<L>)[ *|]",
        r"(\(<SOURCE> <L>\))<E>",
        r"<B>((?i:source|fonte|theo) <L>)<E>",
        r"<B>((?i:as informacoes sao|las? informacion(?:es)? (?:es|son)|le informazioni sono) "
        r"(?i:d[aeo]s?|del?|dell[ae]) ?(?:la )?<L>)<E>",
        r"[.!?\"')] ?((?i:as informacoes sao d[aeo]s?) <L>)<E>",
        r"((?i:as informacoes sao d[aeo]s?) (?:\p{L}+ ){1,3}(?i:e d[aeo]s? )<L>)<E>",
        zone="tail",
        loose=True,
        rest=_TEASERS,
    ),
)

MARKS: tuple[Rule, ...] = (
    *forms(
        "credit line",
        "strong",
        "the agency and the day, behind the text",
        r"([(\[]<L> ?[,;:|-]? ?<DAY>(?:,? [^\n()]{0,24})?[)=\]9]?)",
        r"([(\[]<L> ?[,;:|-] ?<DAYS>[)\]])",
        zone="tail",
        loose=True,
        rest=_TABLE,
    ),
    *forms(
        "edited credit",
        "strong",
        "desks, hosts and the agency, behind the text",
        rf"([(\[](?:{_TITLE}<SEP>)+<L>(?:<SEP>{_TITLE})*[,;:]? ?<DAY>[)=\]9]?)",
        rf"([(\[]<L>(?:<SEP>{_TITLE})+[,;:]? ?<DAY>[)=\]9]?)",
        zone="tail",
        loose=True,
        rest=_TABLE,
    ),
    *forms(
        "edited credit",
        "strong",
        "desks, hosts and the agency, behind the text",
        rf"{_MARK}((?:<TEAM><SEP>)+<L>(?:<SEP><TEAM>)*)<E>",
        rf"{_MARK}(<L>(?:<SEP><TEAM>)+)<E>",
        r" ((?:\p{Ll}{2,4} ?/ ?)+(?:<TEAM> ?/ ?)*<L>(?: ?/ ?<TEAM>)*)<E>",  # no full stop before it
        zone="end",
        loose=True,
    ),
    *forms(
        "desk credit",
        "contribution",
        "desk initials before the agencies that a desk wrote from",
        r"<B>(\p{Ll}{2,4}(?:/\p{Ll}{2,4}){0,3},? ?\(<L>(?:, ?\p{L}{2,12})?\))<E>",
        zone="tail",
        loose=True,
    ),
    *forms(
        "edited credit",
        "strong",
        "the outlet's editors and the agency together",
        r"(\((?:[\p{L}.]{2,10} ?[/,] ?)+<L>(?: ?[/,] ?[\p{Ll}0-9., ]{2,12})?\))<E>",  # (red, X)
        r"(\(<L> ?[/,] ?[\p{L}.]{2,8}(?:, ?[0-9. ]{4,12})?\))<E>",  # (X/red, 5.1.2024)
        r"<B>((?:[\p{L}.]{2,10} ?/ ?)+<L>(?: ?/ ?\p{Ll}{2,5})?)<E>",  # LN/X
        r"<B>(<L> ?/ ?\p{Ll}{2,5})<E>",  # X/abc
        zone="tail",
        loose=True,
    ),
    *forms(
        "credit line",
        "strong",
        "stands alone under the text",
        r"<B>((?:\(©|\([Cc]\)|[(\[])? ?<L>(?: inf\.)?[)\]]?)<E>",
        r"(?:<B>|[.!?\"')] (?:-{1,2} ?)?)((?i:from) <L>)<E>",
        r"<B>((?i:story|text|report|article) (?i:by|from) <L>)<E>",
        r"<B>(<L>), (?i:fot|foto)[.:] ?\p{Lu}[^\n]*$",  # its picture is somebody else's
        zone="end",
        loose=True,
    ),
    *forms(
        "with line",
        "contribution",
        "the outlet's reporter and the agency together",
        r"(\([\p{Lo}0-9 ]*[=,][^\n()]*<L>\))<E>",  # (place=reporter, X)
        zone="end",
    ),
    *forms(
        "closing credit",
        "strong",
        "closes the last paragraph",
        r"[.!?\"')] ?(-{1,2} ?<L>)<E>",
        r"[.!?\"] +(<L>)<E>",
        r"[.!?\"')] ?([A-Z]{2,4}/<A>)<E>",
        zone="end",
    ),
    *forms(
        "closing credit",
        "strong",
        "closes the last paragraph",
        r"[.!?\"')\xaa] ?([(\[](?:© ?|\([Cc]\) ?)?<L>[)\]])<E>",
        zone="end",
        loose=True,
        closing=True,
    ),
    *forms(
        "closing credit",
        "strong",
        "closes one of the last paragraphs",
        r"[.!?\"'\xaa] ?(\(<L>\))<E>",
        zone="tail",
        closing=True,
        prose=True,
    ),
    *forms(
        "closing credit",
        "strong",
        "closes the text, before the titles of others",
        r"[.!?\"'] (\(<L>\)) {1,3}\p{Lu}",
        zone="tail",
        closing=True,
        prose=True,
        rest=_TEASERS,
    ),
    *forms(
        "closing credit",
        "strong",
        "closes the last paragraph",
        r"[.!?')] ?(\(<L>\))<E>",  # behind a quotation it is a link to the agency's story
        zone="end",
        prose=True,
    ),
    *forms(
        "syndication notice",
        "strong",
        "the outlet says that it did not edit the text",
        r"((?i:story|article|report|copy|content|headline)[^\n]*(?i:not been (?:edited|created)|auto-?generated|"
        r"without any|"
        r"without modif)[^\n]*?<L>)",
    ),
)
