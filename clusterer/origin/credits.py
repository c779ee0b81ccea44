"""How agencies are credited in the body of an article: footers, bylines in the text, and what only supports a credit.

The classes are those of ``docs/origin.md``, in the order in which they are tried: the first form that fits a name in
its zone decides what the name says. Datelines (``datelines.py``) and sources (``desks.py``) come before the pictures of
``citations.py``; contributions, marks and these come after them, and the citations last.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule, forms

_PERSON = r"\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}"
_BY = r"(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Da|DA|Do|Theo|Door|Av|Af)"

CREDITS: tuple[Rule, ...] = (
    # -- footers -------------------------------------------------------------------------------------------------------
    *forms(
        "first-published line",
        "conclusive",
        "first published by the agency",
        r"<B>((?:(?i:this|the) <STORY>[^\n.]*)?(?i:first published|originally (?:published|appeared)|re-?published|"
        r"reprinted) "
        r"(?i:from|in|on|by|at|with permission from|with permission of|via|with the permission of) <L>)",
        r"(This (?:report|story|article) by <L> was first published)",
        zone="edge",
    ),
    *forms(
        "distribution line",
        "conclusive",
        "distributed by the agency",
        r"<B>((?i:distributed|syndicated) by <L>)",
        r"((?i:this) <STORY> (?:was|is) (?:provided|supplied|produced|distributed|written) by <L>)",
        zone="tail",
    ),
    *forms(
        "copyright line",
        "conclusive",
        "the agency's copyright line",
        r"((?i:©|\(c\)|copyright|copr\.)[ (c)©:]{0,6}\d{4}(?: ?[-,] ?\d{4})?[ ,]{0,2}(?i:by )?<L>)",
        r"((?i:©|\(c\)|copyright|copr\.)[ (c)©:]{0,6}(?i:by )?<L>[^\n]*(?:\d{4}|(?i:all rights reserved)))",
        r"(?:<B>|[.!?] )((?i:copyright)[ (c)©:]{0,6}(?i:by )?<L>)",
        r"(\x05+ ?(?:\(c\)|©)? ?<L>)",
        zone="tail",
        longest=110,
    ),
    *forms("copyright mark", "weak", "a bare mark, which may belong to a picture", r"<B>(© ?<L>)<E>", zone="end"),
    # -- bylines in the text -------------------------------------------------------------------------------------------
    *forms(
        "shared byline",
        "strong",
        "the outlet's people and the agency are the authors",
        rf"<B>({_BY} [^\n:!?\x01\x02]+ (?i:and|with|und|mit|et|avec|y|con|e|for|&) <L>)<E>",
        rf"<B>((?:{_BY} )?\p{{L}}[\p{{L}} ]+ (?i:staff|redaktion|redactie|writers|reporters) ?(?i:and|with|"
        rf"und|mit|&|/|en) ?<L>)<E>",
        zone="head",
        longest=140,
    ),
    *forms(
        "byline",
        "conclusive",
        "the byline in the text",
        rf"(?:<B>|\d{{2}} (?:[AaPp][Mm] )?)({_BY}:? ?<L>)\s*(?:[(|,]|$)",
        r"<B>((?i:from) <L>)<E>",
        rf"<B>({_BY} \p{{Lu}}[^\n;:!?\x01\x02]+[ ,/|-](?:<O>, [^\n]+,? )?<A>(?: <WRITER>)?)<E>",
        rf"<B>({_BY} {_PERSON}(?: and {_PERSON})?,? (?:The )?<A>) \p{{Lu}}{{3,}}[\p{{Lu}} .,'/-]* ?-",
        r"^(?:By|BY) [^\n]+\n+ ?((?:The )?<A>(?: <WRITER>)?)<E>",
        r"<B>((?:The )?<L>(?: (?i:staff|news))?)"
        r"(?: ?[|,/-] ?\p{Lu}[\p{L} .-]+)? *(?:\| ?|\n *)<WHEN>",  # alone on a line, the date below or above it
        r"<B>((?:The )?\x01{3,}(?: (?i:staff|news))?) *\n[ \n]*<WHEN>",  # two letters apart from it are a picture's
        r"^<WHEN>\n[^\p{L}\p{N}\n\x01\x02]*((?:The )?<L>(?: (?i:staff|news))?)<E>",
        r"^<WHEN>[ \n]*\n[^\p{L}\p{N}\n\x01\x02]*((?:The )?\x01{3,}(?: (?i:staff|news))?)<E>",
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
    *forms(
        "credit line",
        "strong",
        "its full name alone under the headline",  # letters alone there are a picture's
        r"<B>((?:(?i:the) )?\x01{11,})<E>",
        zone="head",
    ),
    *forms(
        "name line",
        "weak",
        "the agency's reporter, or its photographer",
        rf"<B>({_PERSON}(?:,| -| \|) (?:The )?<A>(?: <WRITER>)?)<E>",
        zone="head",
    ),
    # -- support -------------------------------------------------------------------------------------------------------
    *forms(
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
    *forms(
        "house phrase",
        "strong",
        "the agency speaks of itself",
        r"(<A> (?:could|was|were|has) not (?:been )?(?:able to )?(?:immediately |independently )*(?:verif|confirm|"
        r"reach|contact|"
        r"authenticat|establish|determin)\p{Ll}*)",
    ),
    *forms(
        "seen by",
        "weak",
        "what an agency has seen, others cite",
        r"((?:seen|reviewed|viewed|obtained) by <L>)",
    ),
    *forms(
        "told",
        "weak",
        "outside the agency's own pages nearly always a citation",
        r"((?i:told|tells|said to|told the) <A>)",
    ),
)
