"""How agencies are credited in the body of an article, in the order of preference.

The classes are those of ``docs/origin.md``. The first rule that matches a name in its zone decides what the name says;
citations (``citations.py``) come after the credits, because "(CBS/AP)" opens a dateline but closes a caption.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule

_WRITER = (
    r"(?:(?:White House|Congressional|Diplomatic|Medical|Health|Science|Business|Economics|Sports?|Science|Special|Staff|National|"
    r"Political|Legal|Film|Music|Entertainment|Television|Technology|Retail|Auto|Airlines|Military|National Security|video|staff|"
    r"freelance|data|investigative|news) )?(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Pp]hotographers?|[Ee]ditors?|"
    r"[Rr]esearchers?|[Vv]ideographers?|[Bb]ureau [Cc]hief|[Vv]ideo [Jj]ournalists?|[Ss]taffers?|[Pp]roducers?)"
)
_STORY = r"(?:th(?:is|e|ese) )?(?:\p{L}+ )?(?:report|story|article|coverage|dispatch|piece|post|file|blog|analysis)s?"

CREDITS: tuple[Rule, ...] = (
    # -- datelines ---------------------------------------------------------------------------------------------------
    Rule(
        "joint dateline",
        "strong",
        r"<B>((?:<PLACE>)?\((?:\p{Lu}[\p{L}0-9. ]{1,24} ?[/&] ?)+<L>\)\s{0,2}<DASH>)",
        "an outlet and the agency share the dateline",
        "head",
    ),
    Rule(
        "joint dateline",
        "strong",
        r"<B>((?:<PLACE>)?\(<L> ?[/&] ?(?:\p{Lu}{3,}[\p{Lu}0-9]*|\p{Lu}[\p{L}0-9.]+ (?:News|Sports|Politics|[0-9]+))\)\s{0,2}<DASH>)",
        "an outlet and the agency share the dateline",
        "head",
    ),
    Rule("dateline", "conclusive", r"<B>(<PLACE>\(<L>\)\s{0,2}<DASH>)", "opens as the agency's copy does", "head"),
    Rule("dateline", "conclusive", r"<B>(\(<L>\)\s{0,2}(?:<DASH>))", "opens as the agency's copy does", "head"),
    Rule(
        "dateline",
        "conclusive",
        r"<B>(\(<L>\)[ ]{1,2}\p{Lu}{3,}[\p{Lu} .,'-]*[ ]?-)",
        "opens as the agency's copy does",
        "head",
    ),
    Rule(
        "dateline",
        "conclusive",
        r"<B>(<PLACE>\d{1,4}[., ]{0,3}\(<L>\))",
        "place, date and agency open the text",
        "head",
    ),
    Rule(
        "dateline",
        "conclusive",
        r"<B>(\p{Lu}{3,}[\p{Lu} .,'/-]*(?:,[^\n()]{1,30})? ?\(<L>\))(?: |$)",
        "place and agency open the text",
        "head",
    ),
    Rule(
        "dateline",
        "conclusive",
        r"[\s.)\]](\p{Lu}{3,}[\p{Lu} .'/-]{0,30}(?:, [\p{L}. ]{2,20})?(?:,? <DATE>)?,? \(<L>\)\s{0,2}-)",
        "opens as the agency's copy does",
        "head",
    ),
    Rule(
        "dateline", "conclusive", r"<B>(<PLACE>/<L>/\.?\s{0,2}(?:<DASH>)?)", "opens as the agency's copy does", "head"
    ),
    Rule(
        "dateline",
        "conclusive",
        r"<B>(<PLACE>\s?[-/=] ?<L>\s?(?:[.:]|-{1,2}) )",
        "opens as the agency's copy does",
        "head",
    ),
    Rule("dateline", "conclusive", r"<B>(\[[\p{Lo}0-9 =.,A-Z-]{0,40}<L>\])", "opens as the agency's copy does", "head"),
    # -- sign-offs and credit lines at the end -------------------------------------------------------------------------
    Rule(
        "desk credit",
        "contribution",
        r"<B>((?:\p{Ll}{2,4}(?:/\p{Ll}{2,4}){0,3},? ?)\(<L>(?:, ?\p{L}{2,12})?\))<E>",
        "desk initials before the agencies that a desk wrote from",
        "tail",
        True,
    ),
    Rule(
        "edited credit",
        "strong",
        r"(\(<L> ?[/,] ?\p{Ll}{2,4}\))<E>",
        "the agency and an editor of the outlet",
        "tail",
        True,
    ),
    Rule(
        "edited credit",
        "strong",
        r"(\((?:\p{Ll}{2,4}|[Rr]ed\.?) ?[/,] ?<L>\))<E>",
        "the agency and an editor of the outlet",
        "tail",
        True,
    ),
    Rule(
        "source line",
        "strong",
        r"(?i:<B>(\(?(?:quellen?|sources?|fuentes?|fontes?|fonte|bron|kilder?|k[äa]ll[ao]r?|l[äa]hde|kaynak|источник|zdroj|źródło|forrás) ?: ?<L>\)?))<E>",
        "names the agency as the source of the text",
        "edge",
        True,
    ),
    Rule(
        "source line",
        "strong",
        r"(\((?i:quellen?|sources?|fuentes?|fontes?|bron|kilder?|kaynak|источник) ?: ?<L>\))<E>",
        "names the agency as the source of the text",
        "tail",
        True,
    ),
    Rule("credit line", "strong", r"<B>(\(?<L>\)?)<E>", "stands alone under the text", "tail", True),
    Rule(
        "closing credit", "strong", r"[.!?\"')] ?(-{1,2} ?<L>(?: \p{Lu}{2,4})*)<E>", "closes the last paragraph", "tail"
    ),
    # -- contributions -------------------------------------------------------------------------------------------------
    Rule(
        "colleague line",
        "conclusive",
        r"((?:The )?<A>(?:'s?)? " + _WRITER + r" [^\n]{2,190}(?:contributed|reported|helped)[^\n.]{0,60})",
        "the agency's own staff report to the agency's story",
    ),
    Rule(
        "colleague line",
        "conclusive",
        r"<B>((?:The )?<A> " + _WRITER + r") \p{Lu}",
        "the agency's own staff report to the agency's story",
        "tail",
    ),
    Rule(
        "contributor line",
        "contribution",
        r"(<L>(?:'s? [^\n.]{2,60}|[^\n.;]{0,100}?)? (?:also )?contributed (?:reporting |additional reporting )?(?:to|for|from) "
        + _STORY
        + r")",
        "names the agency as a contributor",
    ),
    Rule(
        "contributor line",
        "contribution",
        r"(<L>[^\n.;]{0,60} (?:also )?contributed\b)<E>",
        "names the agency as a contributor",
        "tail",
    ),
    Rule(
        "contributor line",
        "contribution",
        r"<B>((?:Contribut(?:ing|ors?|ed)(?: to " + _STORY + r")?(?: was| were)?)(?: by)? ?:? ?[^\n.]{0,80}<L>)",
        "names the agency as a contributor",
        "edge",
    ),
    Rule(
        "contributor line",
        "contribution",
        r"((?i:(?:information|material|reports?|reporting|files?) (?:from|by)) <L>[^\n.]{0,40} (?i:(?:was|were|is|are) (?:also )?(?:used|included)))",
        "the agency's material was used",
    ),
    Rule(
        "contributor line",
        "contribution",
        r"((?i:th(?:is|e) (?:report|story|article|post|piece)[^\n.]{0,30} (?:includes?|contains?|uses?|used|included|was (?:written|compiled|produced|supplemented)|draws)[^\n.]{0,60} (?:from|by|with)) <L>)",
        "the agency's material was used",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:\bwith (?:(?:additional|some|agency|further|extra) )?(?:inputs?|reporting|reports?|files?|material|information|contributions?|news|agency) (?:from|by|of|via)) [^\n.()]{0,60}?<L>)",
        "the agency's material was used",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:(?:additional|further|extra) (?:reporting|inputs?|material|information|reports?|writing) (?:from|by)) [^\n.();]{0,80}?<L>)",
        "the agency's material was used",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:reporting by) [^\n.();]{0,80}?<L>)",
        "the agency's material was used",
        "tail",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:\bcon (?:informaci[oó]n|datos|material|reportes|aportes|informes) de)[^\n.()]{0,40}? <L>)",
        "the agency's material was used",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:\bcom (?:informa[çc][õo]es|dados|material|reportagem) (?:d[aeo]s?)(?: ag[êe]ncias?)?)[^\n.()]{0,40}? <L>)",
        "the agency's material was used",
    ),
    Rule(
        "with line",
        "contribution",
        r"((?i:\bmit (?:material|informationen|agenturmaterial|angaben|inhalten)(?: (?:von|der|des|aus))?)[^\n.()]{0,40}? <L>)",
        "the agency's material was used",
        "edge",
    ),
    Rule(
        "with line",
        "contribution",
        r"<B>([^\n.!?]{0,40}\b(?i:with|mit|avec|con|com|met|med|w/) <L>)<E>",
        "the agency's material was used",
        "edge",
        True,
    ),
    Rule(
        "with line",
        "contribution",
        r"([(\[][^\n()\[\]]{0,40}\b(?i:with|mit|avec|con|com|met|med|w/) <L>[)\]])",
        "the agency's material was used",
        "edge",
        True,
    ),
    Rule(
        "with line",
        "contribution",
        r"[.!?\"')] ?(-{1,2} ?(?i:with|mit|avec|con|com|met) <L>)<E>",
        "the agency's material was used",
        "tail",
        True,
    ),
    Rule("with line", "contribution", r"\s(mit <L>)<E>", "the agency's material was used", "tail", True),
    # -- footers -------------------------------------------------------------------------------------------------------
    Rule(
        "first-published line",
        "conclusive",
        r"((?i:first published|originally (?:published|appeared)|re-?published|reprinted) (?:(?:from|in|on|by|at|with permission from|with permission of)) <L>)",
        "first published by the agency",
        "edge",
    ),
    Rule(
        "first-published line",
        "conclusive",
        r"(This (?:report|story|article) by <L> was first published)",
        "first published by the agency",
    ),
    Rule(
        "distribution line",
        "conclusive",
        r"((?i:distributed|provided|supplied|syndicated) by <L>)",
        "distributed by the agency",
        "tail",
    ),
    Rule(
        "copyright line",
        "conclusive",
        r"((?i:©|\(c\)|&copy;|copyright|copr\.)[ (c)©]{0,6}\d{4}(?: ?[-,] ?\d{4})?[ ,]{0,2}(?i:by )?<L>)",
        "the agency's copyright line",
        "tail",
    ),
    Rule(
        "copyright line",
        "conclusive",
        r"((?i:©|\(c\)|&copy;|copyright|copr\.)[ (c)©]{0,6}(?i:by )?<L>[^\n]{0,24}(?:\d{4}|(?i:all rights reserved)))",
        "the agency's copyright line",
        "tail",
    ),
    Rule(
        "copyright line",
        "conclusive",
        r"<B>((?i:copyright)[ (c)©]{0,6}(?i:by )?<L>)",
        "the agency's copyright line",
        "tail",
    ),
    Rule("copyright mark", "weak", r"<B>(©[ ]?<L>)<E>", "a bare mark, which may belong to a picture", "tail"),
    # -- bylines in the text -------------------------------------------------------------------------------------------
    Rule(
        "byline",
        "conclusive",
        r"<B>((?i:by|von|par|por|di|door|av|af|from) <L>)\s*(?:[(|]|$)",
        "the byline in the text",
        "head",
        True,
    ),
    Rule(
        "byline",
        "conclusive",
        r"<B>((?:By|BY|by|Von|Par|Por|Di|Door|Av|Af) \p{Lu}[^\n;:!?\x01\x02]{2,70}[ ,/|-]<A>(?:[ ]"
        + _WRITER
        + r")?)<E>",
        "the byline in the text",
        "head",
    ),
    Rule("byline", "conclusive", r"<B>(<A> \| (?i:updated|published|posted))", "the byline in the text", "head"),
    Rule("byline", "conclusive", r"<B>(<A> " + _WRITER + r")<E>", "the byline in the text", "head"),
    # -- support -------------------------------------------------------------------------------------------------------
    Rule(
        "first person",
        "strong",
        r"((?:seen|reviewed|viewed|obtained) by (?:an?|the) <A> (?:reporter|journalist|correspondent|photographer|witness))",
        "an agency's reporter speaks for the text",
    ),
    Rule(
        "first person",
        "strong",
        r"((?:\b[Aa]n?|\b[Tt]wo|\b[Tt]he) <A> (?:reporter|journalist|correspondent|photographer|witness|team|crew|videographer|stringer)s?(?: [^\n.,]{0,40})? (?:said|saw|seen|witnessed|reported|heard|counted|at the scene|on the scene|in the|was|were))",
        "an agency's reporter speaks for the text",
    ),
    Rule("first person", "strong", r"((?:The )?<A> has (?:learned|seen|not been able))", "the agency speaks of itself"),
    Rule(
        "house phrase",
        "strong",
        r"(<A> (?:could|was|were|has) not (?:been able |able )?(?:to )?(?:immediately |independently )?(?:immediately |independently )?(?:verif|confirm|reach|contact|authenticat|establish)\p{Ll}*)",
        "the agency speaks of itself",
    ),
    Rule(
        "told",
        "weak",
        r"((?i:told|tells|said to|told the) <A>)",
        "outside the agency's own pages this is nearly always a citation",
    ),
)
