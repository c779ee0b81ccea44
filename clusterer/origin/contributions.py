"""Contributions: the outlet's own text with an agency's material, and the lines by which an agency's own staff sign.

"AP writer Ana Lind contributed to this report" closes AP's own story; "The AP contributed to this report" somebody
else's.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule, forms

_WHEN = r"(?:[\p{L}]+,? )?(?:<DAY>|\d{1,2}[:.h]\d{2})"

CONTRIBUTIONS: tuple[Rule, ...] = (
    *forms(
        "colleague line",
        "conclusive",
        "the agency's own staff report to the agency's story",
        r"((?:The )?<A> <WRITER> [^\n]*?contributed (?:reporting |additional reporting )?(?:to|for) <STORY>)",
        r"((?:The )?<A> <WRITER> \p{Lu}[^\n]*contributed)\.?$",
    ),
    *forms(
        "colleague line",
        "conclusive",
        "the agency's own staff report to the agency's story",
        r"<B>((?:The )?<A> <WRITER>) \p{Lu}[^\n]* (?:contributed|reported|helped|wrote)\b",
        r"<B>((?:The )?<A> <WRITER> \p{Lu}[^\n.]* in \p{Lu}[^\n]*)<E>",
        zone="tail",
    ),
    *forms(
        "contributor line",
        "contribution",
        "names the agency as a contributor",
        r"(<L>[^\n.;]* (?:also )?contributed (?:reporting |additional reporting |material |information )?(?:to|for|"
        r"from) <STORY>)",
        r"(contributed[^\n.;]* (?:to|for) <STORY>,? (?:as well as|along with|together with|as did|with|and)"
        r"(?: reporting (?:from|by))? <L>)",
        r"((?i:(?:information|material|reports?|reporting|files?) (?:from|by)) <L>[^\n.]* (?i:was|were|is|"
        r"are) (?:also )?(?i:used|included))",
        r"((?i:th(?:is|e) (?:report|story|article|post|piece))[^\n.]* (?i:(?:includes?|contains?|uses?|used|included|"
        r"draws|was "
        r"(?:written|compiled|produced|supplemented|prepared))[^\n.]* (?:from|by|with|on)) <L>)",
    ),
    *forms(
        "contributor line",
        "contribution",
        "names the agency as a contributor",
        r"(<L>[^\n.;]* (?:also )?contributed)<E>",
        r"(<L> (?:also |has |have )?contributed (?:to )?(?:additional |further |some )?"
        r"(?:reporting|material|information))(?:<E>|[.,;] | (?:to|for|from|in|on)\b)",
        r"<B>((?i:contribut(?:ing|ors?|ed))(?: to <STORY>)?(?: was| were)?(?: by)? ?:? ?[^\n]*<L>)",
        zone="tail",
    ),
    *forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:\bwith (?:(?:an?|additional|some|agency|further|extra) )?(?:inputs?|reporting|reports?|files?|"
        r"material|information|"
        r"contributions?|news|agency) (?:from|by|of|via)) [^\n.()]*?<L>)",
        r"((?i:\bwith) <L>(?:'s)? (?i:inputs?|reports?|reporting|material|files?|contributions?))(?:<E>|[)\].,;])",
        r"((?i:\b(?:additional|further|extra) (?:reporting|inputs?|material|information|reports?|writing)(?: from| "
        r"by| ?:)) [^\n.();]*?<L>)",
        r"((?i:\binputs? ?(?:from|:|by)) ?<L>)",
        r"<B>((?:по материалам|за матеріалами|по матеріалам|по информации):? [^\n.()]*?<L>)<E>",
        r"((?i:\b(?:based|compiled|adapted|drawn) (?:(?:in part|partly|largely|mostly) )?(?:on|from) (?:(?:reporting|"
        r"reports|material|information) (?:by|from) )?)[^\n.()]*<L>(?i: reports| dispatches| wires?)?)<E>",
        r"((?i:\bcon (?:informacion(?:es)?|datos|material|reportes?|aportes|informes|notas?) de)\b[^\n.()]*?<L>)",
        r"((?i:\bcom (?:informacoes|dados|material|reportagem|textos?) d[aeo]s?)\b[^\n.()]*?<L>)",
        r"((?i:\bavec (?:les |des )?(?:informations|contributions|depeches) d(?:e|es|u)?)\b[^\n.()]*?<L>)",
        r"((?i:\bcon (?:informazioni|materiale|notizie)(?: di| d'| da| dell[ae])?) [^\n.()]*?<L>)",
        r"((?i:\bmet (?:informatie|medewerking|bijdragen|materiaal) van)\b[^\n.()]*?<L>)",
        r"((?i:verwendete quellen)[^\n]*(?:\n+[^\n]*){0,2}?<L>)",
        zone="edge",
    ),
    *forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:\b(?:mit|unter verwendung von|unter mitarbeit von) (?:material|informationen|agenturmaterial|angaben|"
        r"inhalten|meldungen)\b)"
        r"[^\n.()]*?<L>)",
        r"((?i:\bmit) <O> ?\(<L>\))<E>",
        zone="edge",
        loose=True,
    ),
    *forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"([(\[](?:<WHO>{0,6}|\p{Ll}{2,5}[ /]{1,2})<WITH> <L>[)\]])",
        rf"<B>(<WHO>{{0,6}}<WITH> <L>) ?(?:[|,;-] ?|\n+){_WHEN}",
        zone="edge",
        loose=True,
        longest=90,
    ),
    *forms(
        "with line",
        "contribution",
        "the agency's material was used",
        r"((?i:reporting by) [^\n.();]*?<L>)",
        r"<B>(<WHO>{0,6}<WITH> (?:(?i:news|staff and) )?<L>)<E>",
        r"[.!?\"')] ?([*-]{0,2} ?<WHO>{0,6}<WITH> <L>)(?:<E>| ?\| ?[^\n]*\d)",
        zone="tail",
        loose=True,
        longest=90,
    ),
)
