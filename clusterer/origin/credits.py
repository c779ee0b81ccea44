"""How agencies are credited in the body of an article.

The classes are those of ``docs/origin.md``, in the order in which they are tried: the first form that fits a name in
its zone decides what the name says. Datelines come before the pictures of ``citations.py`` because "(KLRN/AP)" opens
a dateline and closes a caption; all other credits come after these, and the citations last.
"""

from __future__ import annotations

from clusterer.documents import Strength
from clusterer.origin.patterns import Rule, Zone


def _forms(
    kind: str,
    strength: Strength,
    reason: str,
    *patterns: str,
    zone: Zone = "any",
    loose: bool = False,
    closing: bool = False,
    longest: int = 0,
) -> tuple[Rule, ...]:
    return tuple(Rule(kind, strength, pattern, reason, zone, loose, closing, longest) for pattern in patterns)


# An outlet in a joint dateline is written in capitals or calls itself news; "(Ana Lind/AP)" is a photographer.
_OUTLET = (
    r"(?:\p{Lu}[\p{Lu}0-9.]+"
    r"|\p{Lu}[\p{L}0-9.]*(?: \p{Lu}[\p{L}0-9.]*)? (?:News|Sports?|Local|Now|Radio|TV|Money|[0-9]+))"
)
_PERSON = r"\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}"
_BY = r"(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af)"

DATELINES: tuple[Rule, ...] = (
    *_forms(
        "joint dateline",
        "strong",
        "an outlet and the agency share the dateline",
        rf"<B>((?:<PLACE>)?\((?:{_OUTLET} ?[/&] ?)+<L>(?: ?/ ?{_OUTLET})*\))\s{{0,2}}(?:<DASH>|\p{{Lu}})",
        rf"<B>((?:<PLACE>)?\(<L>(?: ?[/&] ?{_OUTLET})+\))\s{{0,2}}(?:<DASH>|\p{{Lu}})",
        zone="head",
    ),
    *_forms(
        "dateline",
        "conclusive",
        "opens as the agency's copy does",
        r"<B>(<PLACE>(?:\(\p{Lu}[\p{L} .'-]+\) )?\(<L>\)\s{0,2}<DASH>)",  # LARNHOLM, Jan 5 (X) -
        r"<B>(\(<L>\)\s{0,2}<DASH>)",  # (X) -
        r"<B>(\(<L>\) {1,2}\p{Lu}{3,}[\p{Lu} .,'-]*-)",  # (X) LARNHOLM -
        r"<B>(<PLACE>-{1,2} ?\(<L>\))",  # LARNHOLM - (X)
        # Larnholm, Jan. 5 (X)
        r"<B>((?:<PLACE>)?\d{1,4}\.?(?: ?(?:de )?\p{L}{3,9}\.?)?(?:,? \d{4})?[., ]{0,3}\(<L>\))",
        r"<B>(\p{Lu}{3,}[\p{Lu} .,'/-]*(?:,[^\n()]+)? ?\(<L>\))(?: |$)",  # LARNHOLM (X)
        r"<B>((?:<PLACE>)?/<L>/(?:\.| ?<DASH>))",  # LARNHOLM, January 5. /X/.
        r"<B>(<PLACE>[-/=,] ?\x01{3,} ?(?:[.:]|-{1,2}) )",  # LARNHOLM, 5 Jan - X.
        r"<B>(<PLACE>\d{1,2}\.? \p{L}{3,9}[.,]? \x01{3,} ?-) ",  # Larnholm. 5 Jan. X -
        r"<B>([(\[][\p{Lo}0-9 =.,-]*<L>[)\]])[^\n]",  # [place date X]
        r"<B>([(\[]?<A>[\p{Lo}0-9 ]*\xba[)\]]?)",  # X, place, date, "dispatch"
        # in running text
        r"[\s.)\]](\p{Lu}{3,}[\p{Lu} .'/-]*(?:, [\p{L}. ]+)?(?:,? <DATE>)?,? \(<L>\)\s{0,2}-)",
        zone="head",
    ),
)

JOINT_FOOTERS: tuple[Rule, ...] = _forms(
    "joint copyright line",
    "strong",
    "the outlet and the agency hold the copyright",
    r"<B>((?i:copyright)[ (c)©:]{0,6}(?:\d{4} )?<A> ?/ ?\p{Lu}[^\n]+)<E>",
    r"<B>((?i:copyright)[ (c)©:]{0,6}(?:\d{4} )?\p{Lu}[^\n/]+/ ?<A>)<E>",
    zone="tail",
)

CREDITS: tuple[Rule, ...] = (
    *_forms(
        "desk credit",
        "contribution",
        "desk initials before the agencies that a desk wrote from",
        r"<B>(\p{Ll}{2,4}(?:/\p{Ll}{2,4}){0,3},? ?\(<L>(?:, ?\p{L}{2,12})?\))<E>",
        zone="tail",
        loose=True,
    ),
    *_forms(
        "source line",
        "strong",
        "names the agency as the source of the text",
        r"<B>(\(?(?i:texte?|texto|quellen?|sources?|fuentes?|fontes?|bron|kilder?|kall[ao]r?|lahde|kaynak|источник|"
        r"zdroj|zrodlo|"
        r"forras) ?:"
        r" ?<L>\)?)<E>",
        r"(\((?i:quellen?|sources?|fuentes?|fontes?|bron|kilder?|kaynak) ?: ?<L>\))<E>",
        zone="tail",
        loose=True,
    ),
    *_forms(
        "edited credit",
        "strong",
        "the outlet's editors and the agency together",
        r"(\((?:[\p{L}.]{2,10} ?[/,] ?)+<L>(?: ?[/,] ?[\p{Ll}0-9., ]{2,12})?\))<E>",  # (red, X)
        r"(\(<L> ?[/,] ?[\p{L}.]{2,8}(?:, ?[0-9. ]{4,12})?\))<E>",  # (X/red, 5.1.2024)
        r"<B>((?:[\p{L}.]{2,10} ?/ ?)+<L>(?: ?/ ?\p{Ll}{2,5})?)<E>",  # LN/X
        r"<B>(<L> ?/ ?\p{Ll}{2,5})<E>",  # X/abc
        r"<B>((?i:sources?|quellen?|fuentes?|fontes?) ?: ?[\p{L}. ]+ (?i:and|und|y|e) <L>)<E>",  # Source: LN and X
        r"<B>((?i:quellen?|bron|kilde|kalla|fuente|"
        r"fonte) ?: ?[\p{L}.]{2,12}(?: [\p{L}.]{2,12})?[/,] ?(?:\p{Ll}{2,5}[/,] ?)?"
        r"<L>(?:[/,] ?\p{Ll}{2,5})?)<E>",  # Quelle: LN.de, abc/X
        zone="tail",
        loose=True,
    ),
    *_forms(
        "credit line",
        "strong",
        "stands alone under the text",
        r"<B>((?:\(©|\([Cc]\)|\()? ?<L>\)?)<E>",
        zone="end",
        loose=True,
    ),
    *_forms(
        "with line",
        "contribution",
        "the outlet's reporter and the agency together",
        r"(\([\p{Lo}0-9 ]*[=,][^\n()]*<L>\))<E>",  # (place=reporter, X)
        zone="end",
    ),
    *_forms(
        "closing credit",
        "strong",
        "closes the last paragraph",
        r"[.!?\"')] ?(-{1,2} ?<L>)<E>",
        r"[.!?\"] +(<L>)<E>",
        r"[.!?\"')] ?([A-Z]{2,4}/<A>)<E>",
        zone="end",
    ),
    *_forms(
        "closing credit",
        "strong",
        "closes the last paragraph",
        r"[.!?\"')\xaa] ?(\(<L>\))<E>",
        zone="end",
        closing=True,
    ),
    *_forms(
        "syndication notice",
        "strong",
        "the outlet says that it did not edit the text",
        r"((?i:story|article|report|copy|content|headline)[^\n]*(?i:not been (?:edited|created)|auto-?generated|"
        r"without any|"
        r"without modif)[^\n]*?<L>)",
    ),
    # -- contributions -------------------------------------------------------------------------------------------------
    *_forms(
        "colleague line",
        "conclusive",
        "the agency's own staff report to the agency's story",
        r"((?:The )?<A> <WRITER> [^\n]*?contributed (?:reporting |additional reporting )?(?:to|for) <STORY>)",
        r"((?:The )?<A> <WRITER> \p{Lu}[^\n]*contributed)\.?$",
    ),
    *_forms(
        "colleague line",
        "conclusive",
        "the agency's own staff report to the agency's story",
        r"<B>((?:The )?<A> <WRITER>) \p{Lu}[^\n]* (?:contributed|reported|helped|wrote)\b",
        r"<B>((?:The )?<A> <WRITER> \p{Lu}[^\n.]* in \p{Lu}[^\n]*)<E>",
        zone="tail",
    ),
    *_forms(
        "contributor line",
        "contribution",
        "names the agency as a contributor",
        r"(<L>[^\n.;]* (?:also )?contributed (?:reporting |additional reporting |material |information )?(?:to|for|"
        r"from) <STORY>)",
        r"((?i:(?:information|material|reports?|reporting|files?) (?:from|by)) <L>[^\n.]* (?i:was|were|is|"
        r"are) (?:also )?(?i:used|included))",
        r"((?i:th(?:is|e) (?:report|story|article|post|piece))[^\n.]* (?i:(?:includes?|contains?|uses?|used|included|"
        r"draws|was "
        r"(?:written|compiled|produced|supplemented|prepared))[^\n.]* (?:from|by|with|on)) <L>)",
    ),
    *_forms(
        "contributor line",
        "contribution",
        "names the agency as a contributor",
        r"(<L>[^\n.;]* (?:also )?contributed)<E>",
        r"<B>((?i:contribut(?:ing|ors?|ed))(?: to <STORY>)?(?: was| were)?(?: by)? ?:? ?[^\n]*<L>)",
        zone="tail",
    ),
    *_forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:\bwith (?:(?:an?|additional|some|agency|further|extra) )?(?:inputs?|reporting|reports?|files?|"
        r"material|information|"
        r"contributions?|news|agency) (?:from|by|of|via)) [^\n.()]*?<L>)",
        r"((?i:\bwith) <L>(?:'s)? (?i:inputs?|reports?|reporting|material|files?|contributions?))",
        r"((?i:\b(?:additional|further|extra) (?:reporting|inputs?|material|information|reports?|writing) (?:from|"
        r"by)) [^\n.();]*?<L>)",
        r"((?i:\binputs? ?(?:from|:|by)) ?<L>)",
        r"((?i:\b(?:based on|compiled from|adapted from) (?:(?:reporting|reports|material|information) (?:by|"
        r"from) )?)[^\n.()]*<L>"
        r"(?i: reports| dispatches| wires?)?)<E>",
        r"((?i:\bcon (?:informacion|datos|material|reportes|aportes|informes) de)\b[^\n.()]*?<L>)",
        r"((?i:\bcom (?:informacoes|dados|material|reportagem) d[aeo]s?)\b[^\n.()]*?<L>)",
        r"((?i:\bavec (?:les |des )?(?:informations|contributions) d(?:e|es|u)?)\b[^\n.()]*?<L>)",
        r"((?i:verwendete quellen)[^\n]*(?:\n+[^\n]*){0,2}?<L>)",
        zone="edge",
    ),
    *_forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:\b(?:mit|unter verwendung von|unter mitarbeit von) (?:material|informationen|agenturmaterial|angaben|"
        r"inhalten|meldungen)\b)"
        r"[^\n.()]*?<L>)",
        zone="edge",
        loose=True,
    ),
    *_forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"([(\[][^\n()\[\]]*\b(?i:with|mit|avec|con|com|met|med|w/) <L>[)\]])",
        zone="edge",
        loose=True,
        longest=70,
    ),
    *_forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:reporting by) [^\n.();]*?<L>)",
        r"<B>([^\n.!?]*\b(?i:with|mit|avec|con|com|met|med|w/) (?:(?i:news|staff and) )?<L>)<E>",
        r"[.!?\"')] ?(-{0,2} ?(?i:with|mit|avec|con|com|met|med) <L>)<E>",
        zone="tail",
        loose=True,
        longest=90,
    ),
    # -- footers -------------------------------------------------------------------------------------------------------
    *_forms(
        "first-published line",
        "conclusive",
        "first published by the agency",
        r"<B>((?:(?i:this|the) <STORY>[^\n.]*)?(?i:first published|originally (?:published|appeared)|re-?published|"
        r"reprinted) "
        r"(?i:from|in|on|by|at|with permission from|with permission of|via|with the permission of) <L>)",
        r"(This (?:report|story|article) by <L> was first published)",
        zone="edge",
    ),
    *_forms(
        "distribution line",
        "conclusive",
        "distributed by the agency",
        r"<B>((?i:distributed|syndicated) by <L>)",
        r"((?i:this) <STORY> (?:was|is) (?:provided|supplied|produced|distributed|written) by <L>)",
        zone="tail",
    ),
    *_forms(
        "copyright line",
        "conclusive",
        "the agency's copyright line",
        r"((?i:©|\(c\)|copyright|copr\.)[ (c)©:]{0,6}\d{4}(?: ?[-,] ?\d{4})?[ ,]{0,2}(?i:by )?<L>)",
        r"((?i:©|\(c\)|copyright|copr\.)[ (c)©:]{0,6}(?i:by )?<L>[^\n]*(?:\d{4}|(?i:all rights reserved)))",
        r"<B>((?i:copyright)[ (c)©:]{0,6}(?i:by )?<L>)",
        zone="tail",
        longest=110,
    ),
    *_forms("copyright mark", "weak", "a bare mark, which may belong to a picture", r"<B>(© ?<L>)<E>", zone="end"),
    # -- bylines in the text -------------------------------------------------------------------------------------------
    *_forms(
        "shared byline",
        "strong",
        "the outlet's people and the agency are the authors",
        rf"<B>({_BY} [^\n:!?\x01\x02]+ (?i:and|with|und|mit|et|avec|y|con|e|for|&) <L>)<E>",
        rf"<B>((?:{_BY} )?\p{{L}}[\p{{L}} ]+ (?i:staff|redaktion|redactie|writers|reporters) ?(?i:and|with|"
        rf"und|mit|&|/|en) ?<L>)<E>",
        zone="head",
        longest=140,
    ),
    *_forms(
        "byline",
        "conclusive",
        "the byline in the text",
        rf"(?:<B>|\d{{2}} (?:[AaPp][Mm] )?)({_BY}:? ?<L>)\s*(?:[(|,]|$)",
        rf"<B>({_BY} \p{{Lu}}[^\n;:!?\x01\x02]+[ ,/|-](?:<O>, [^\n]+,? )?<A>(?: <WRITER>)?)<E>",
        rf"<B>({_BY} {_PERSON}(?: and {_PERSON})?,? (?:The )?<A>) \p{{Lu}}{{3,}}[\p{{Lu}} .,'/-]* ?-",
        r"^(?:By|BY) [^\n]+\n+ ?((?:The )?<A>(?: <WRITER>)?)<E>",
        r"<B>((?:The )?<L>(?: ?[|,*-] ?| )(?:\p{Lu}\p{L}{2,5}day,? )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|"
        r"\d{1,2} \p{Lu}\p{L}{2,8}\.?,? \d{4}))",
        r"<B>(<L> ?[|,*-] ?(?i:(?:last )?updated|published|posted|\d{1,2}[ ./-]|\p{L}{3,9}\.? \d{1,2}, \d{4}))",
        r"((?i:updated|published|posted)[^\n]*\d ?\(<L>\))<E>",
        r"<B>(<L> \| \p{Lu}[\p{L} .]+ \| )",
        r"<B>((?:The )?<A> <WRITER>)<E>",
        rf"<B>({_PERSON}(?:(?:,| and| &) {_PERSON})+(?:,| -| \|) (?:The )?<A>(?: <WRITER>)?)<E>",
        rf"<B>({_PERSON}(?:,| -| \|) (?:The )?<A>(?: <WRITER>)?)<E>\n+(?:[^\n ]+ ){{0,4}}[^\n ]*"
        rf"(?:\d{{1,2}}:\d{{2}}|\d{{4}}|"
        rf"(?i:updated|published|posted))",
        rf"<B>({_PERSON}(?:,| -| \|) (?:The )?<A>(?: <WRITER>)?)<E>\n+[\p{{Lu}} .'/-]+(?:, [\p{{L}}.]+)? ?-",
        zone="head",
        loose=True,
        longest=140,
    ),
    *_forms(
        "name line",
        "weak",
        "the agency's reporter, or its photographer",
        rf"<B>({_PERSON}(?:,| -| \|) (?:The )?<A>(?: <WRITER>)?)<E>",
        zone="head",
    ),
    # -- support -------------------------------------------------------------------------------------------------------
    *_forms(
        "first person",
        "strong",
        "an agency's reporter speaks for the text",
        r"((?:seen|witnessed|heard|visited) by (?:an?|the|two|several) <A> <WRITER>)",
        r"(\b(?:[Aa]n?|[Tt]wo|[Tt]hree|[Tt]he) <A> (?:witness(?:es)?|<WRITER>|team|crew|stringer)(?: [^\n.,]*)? "
        r"(?:saw|seen|witnessed|heard|counted|at the (?:scene|site)|on the scene|on the ground|was (?:at|in|on)|"
        r"were (?:at|in|on)))",
        r"(\b[Aa]n? <A> witness (?:said|saw|reported))",
        r"((?:The )?<A> has (?:learned|not been able))",
        longest=120,
    ),
    *_forms(
        "house phrase",
        "strong",
        "the agency speaks of itself",
        r"(<A> (?:could|was|were|has) not (?:been )?(?:able to )?(?:immediately |independently )*(?:verif|confirm|"
        r"reach|contact|"
        r"authenticat|establish|determin)\p{Ll}*)",
    ),
    *_forms(
        "seen by",
        "weak",
        "what an agency has seen, others cite",
        r"((?:seen|reviewed|viewed|obtained) by <L>)",
    ),
    *_forms(
        "told",
        "weak",
        "outside the agency's own pages nearly always a citation",
        r"((?i:told|tells|said to|told the) <A>)",
    ),
)
