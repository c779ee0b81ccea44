"""How an agency opens its copy, and how outlets share the dateline or the copyright line with it.

These are tried first: "(KLRN/AP)" opens a dateline and closes a caption.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule, forms

# An outlet in a joint dateline is written in capitals or calls itself news; "(Ana Lind/AP)" is a photographer.
_OUTLET = (
    r"(?:\p{Lu}[\p{Lu}0-9.]+"
    r"|\p{Lu}[\p{L}0-9.]*(?: \p{Lu}[\p{L}0-9.]*)? (?:News|Sports?|Local|Now|Radio|TV|Money|[0-9]+))"
)
_SPACE = r"(?:\s|&nbsp;){0,3}"

DATELINES: tuple[Rule, ...] = (
    *forms(
        "look-alike",
        "none",
        "the letters are the subject of a sentence",
        rf"<B>((?:<PLACE>)?\(?<L>\)?{_SPACE}<DASH>) ?(?:is|was|are|were|has|reads|means|stands for) ",
        zone="head",
    ),
    *forms(
        "picture credit",
        "none",
        "credits a picture",
        r"<B>((?i:photos?|fotos?|pictures?|images?|bilde?r?|image[nm]|immagine|beeld|video|grafik|graphics?) ?\(<L>\))",
        zone="head",
    ),
    *forms(
        "joint dateline",
        "strong",
        "an outlet and the agency share the dateline",
        rf"<B>((?:<PLACE>)?\((?:{_OUTLET} ?[/&] ?)+<L>(?: ?/ ?{_OUTLET})*\)){_SPACE}(?:<DASH>|\p{{Lu}})",
        rf"<B>((?:<PLACE>)?\(<L>(?: ?[/&] ?{_OUTLET})+\)){_SPACE}(?:<DASH>|\p{{Lu}})",
        zone="head",
    ),
    *forms(
        "dateline",
        "conclusive",
        "opens as the agency's copy does",
        rf"<B>(<PLACE>(?:\(\p{{Lu}}[\p{{L}} .'-]+\) )?\( ?<L> ?\){_SPACE}<DASH>)",  # LARNHOLM, Jan 5 (X) -
        rf"<B>(\( ?<L> ?\){_SPACE}<DASH>)",  # (X) -
        r"<B>(\( ?<L> ?\) {1,2}\p{Lu}{3,}[\p{Lu} .,'-]*-)",  # (X) LARNHOLM -
        r"<B>(<PLACE><DASH> ?\( ?<L> ?\))",  # LARNHOLM - (X)
        # Larnholm, Jan. 5 (X)
        r"<B>(\p{Lu}[\p{L}'-]+, \p{Ll}{3,12} \d{1,2}\.?(?: \p{Ll}\.)? \( ?<L> ?\))",  # Larnas, sausio 5 d. (X)
        r"<B>((?:<PLACE>)?\d{1,4}\.?(?: ?(?:de )?\p{L}{1,9}\.?)?(?:,? \d{4})?[., ]{0,3}\( ?<L> ?\))",
        rf"<B>(\p{{Lu}}[^\n()]*\d[^\n()]*\( ?<L> ?\){_SPACE}<DASH>)",  # Larnholm, 2024. jan. 5., péntek (X) -
        r"<B>(\p{Lu}{2,}[\p{Lu} .,'/-]*(?:,[^\n()]+)? ?\( ?<L> ?\))(?: |$)",  # LARN HOLM (X)
        r"<B>(<PLACE>\((?:<N>[ /,;+-]{1,2})*<A>(?:[ /,;+-]{1,2}<N>)+\)) ",  # Larnholm (x y)
        r"<B>(<PLACE>\((?:<N>[ /,;+-]{1,2})+<A>\)) ",
        rf"<B>((?:<PLACE>)?\(<L>/(?:\p{{Lu}}\p{{Ll}}\p{{L}}+|\p{{Ll}}{{2,5}})\){_SPACE}<DASH>)",  # (X/Its Desk) -
        r"<B>(\p{Lu}[^\n()/]*\d{1,4}[., ]{0,3}/<L>/)",
        r"<B>((?:<PLACE>)?/<L>/(?:\.| ?<DASH>))",  # LARNHOLM, January 5. /X/.
        r"<B>(\p{Lu}[^\n()/]*\d[^\n()/]*[-/=,] ?\x01{3,} ?(?:[.:]|-{1,2}) )",  # LARNHOLM, 5 Jan - X.
        r"<B>(\p{Lu}[^\n()/]*\d[^\n()/]* - ?\x01{3,}, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*)+\.)",  # … - X, Ana Lind.
        r"<B>(\p{Lu}[\p{L}'-]+[,:] \x01{3,} ?-{1,2}) ?\p{Lu}",  # Larnholm, X -
        r"<B>(\p{Lu}[\p{L}'-]+/\x01{3,}\.-{1,2}) ?\p{Lu}",  # Larnholm/X.-
        r"<B>(\p{Lu}[\p{L}'.-]+ /<L>/) {1,2}\p{Lu}",  # Larnholm /X/ The
        r"<B>(\p{Lu}[\p{Lu} .'-]+[/,.-] ?\x01{3,} ?-{1,2}) ",  # LARNHOLM - X -
        r"<B>(<PLACE>\d{1,2}\.? \p{L}{3,9}[.,]? \x01{3,} ?-) ",  # Larnholm. 5 Jan. X -
        r"<B>(\p{Lu}[\p{L} -]+\. \d{1,2} \p{L}{3,9}\.? \x01{3,}\.) ",  # Larnholm. 5 Jan. X.
        r"<B>([(\[][\p{Lo}0-9 =.,-]*<L>[)\]])[^\n]",  # [place date X]
        r"<B>([(\[][\p{Lo}0-9 .,-]*(?:<N> ?= ?)*<A>(?: ?= ?<N>)*[)\]])[^\n]",  # (place X=Y)
        r"<B>([(\[]?<A>[\p{Lo}0-9 ]*\xba[)\]]?)",  # X, place, date, "dispatch"
        # in running text
        r"[\s.)\]](\p{Lu}{3,}[\p{Lu} .'/-]*(?:, [\p{L}. ]+)?(?:,? <DATE>)?,? \( ?<L> ?\)\s{0,2}-)",
        zone="head",
        loose=True,
        longest=110,
    ),
    *forms(
        "dateline",
        "conclusive",
        "opens as the agency's copy does",
        r"<B>(<A> ?\.?-{1,2}) ?\p{Lu}[\p{L} ]",  # X - The harbour
        r"<B>(\p{Lu}[\p{L}'.-]+(?:/\p{Lu}[\p{L}'.-]+)? \(<L>(?:/\p{Ll}{2,5})?\)\.?) {1,2}\p{Lu}",  # Larnholm (X) The
        zone="head",
        prose=True,
    ),
    *forms(
        "byline",
        "conclusive",
        "stands beside the date, as the byline does",
        r"<B><DAY>(?:[ ,|*-]{0,3}\d{1,2}[:.h]\d{2}(?::\d{2})?[ ,|*-]{0,3}| ?[|*] ?)((?:<SOURCE> ?: ?|The )?<L>)<E>",
        r"<B>(<SOURCE> ?: ?<L>)(?:[ |]+| *\n *)<WHEN>",
        zone="head",
        loose=True,
    ),
    *forms(
        "dateline",
        "conclusive",
        "the agency's dateline, moved behind the text",
        r"(?:<B>|[.!?\"'] )(\p{Lu}[\p{Lu} .,'/-]+(?:,? <DATE>)?,? ?\( ?<L> ?\)(?: ?<DASH>)?)<E>",
        r"<B>(<PLACE>\d{1,2},? \( ?<L> ?\)(?: ?<DASH>)?)<E>",
        zone="end",
    ),
)

JOINT_FOOTERS: tuple[Rule, ...] = forms(
    "joint copyright line",
    "strong",
    "the outlet and the agency hold the copyright",
    r"<B>((?i:copyright)[ (c)©:]{0,6}(?:\d{4} )?<A> ?/ ?\p{Lu}[^\n]+)<E>",
    r"<B>((?i:copyright)[ (c)©:]{0,6}(?:\d{4} )?\p{Lu}[^\n/]+/ ?<A>)<E>",
    zone="tail",
)
