"""How agencies are named without being the origin: what a reader must not mistake for a credit.

These run after the credits, in order, and always match in the end: every name in a text is accounted for. The reason
is shown beside the rejected words in the report.
"""

from __future__ import annotations

from clusterer.origin.patterns import Rule

# Before everything else: "Source: Reuters Datastream" is no source of the text.
SUPPLIES: tuple[Rule, ...] = (
    Rule(
        "boilerplate",
        "none",
        r"(<A> (?i:datastream|eikon|graphics?|data|polls?|refinitiv|lipper|starmine|terminals?|charts?)\b)",
        "a supplier of data, not of the text",
    ),
)

# Pictures come before the credits too: "Photo: AFP" alone on a line is not a credit of the text.
PICTURES: tuple[Rule, ...] = (
    Rule("picture credit", "none", r"(\x04+ ?[:=/|]? ?(?:[^\n:]*[ /])?<L>)", "credits a picture"),
    Rule("picture credit", "none", r"(<L> ?\x04+)", "credits a picture"),
    Rule(
        "citation",
        "none",
        r"((?i:\b(?:interviews?|entretiens?|entrevistas?|intervist[ae]|gesprach|conversation|call|deal|partnership|contract|"
        r"agreement|cooperation) (?:\p{L}+ )?)<WITH> (?:\p{L}+ ){0,2}<L>)",
        "what was said to the agency, or agreed with it",
    ),
    Rule(
        "boilerplate",
        "none",
        r"(?i:(?:quotes?|market|stock|price|fund|financial|share|index) (?:data )?(?:are |is )?(?:delayed|provided|"
        r"supplied|powered|data)[^\n]*)<A>",
        "a supplier of market data, not of the text",
    ),
    Rule(
        "picture credit",
        "none",
        r"((?i:image|photo|picture|video|media|pic) (?i:copyright|credit|caption|source|by|courtesy|via)s?:? ?(?:©|"
        r"\(c\))? ?[^\n]*?<L>)",
        "credits a picture",
    ),
    Rule(
        "picture credit",
        "none",
        r"((?i:\b(?:photos?|fotos?|pictures?|pics?|images?|bilde?r?|fotoğraf|zdjęcie|kuvat?|crédits?|credits?|"
        r"crédito|fotografía|fotografia|file|photographs?|photographer|imagen|imagem|immagine|archivfoto|symbolbild|"
        r"video|beeld|foto's)) ?[:/|] ?[^\n.]*?<L>)",
        "credits a picture",
    ),
    Rule(
        "picture credit",
        "none",
        r"(<A>(?: |/|-)(?:(?:PHOTOS?|Photos?|photos?|Images?|IMAGES|Getty|File|FILE|TV|Pictures?|Graphics?|graphic|"
        r"video|Video|VIDEO|Archiv|Archivo|Archives?|Foto|FOTO|Scanpix|pool|Pool|POOL|Landov|Corbis|Alamy|Zuma|"
        r"Newscom|Scanpix)\b))",
        "credits a picture",
    ),
    Rule(
        "picture credit",
        "none",
        r"(\b(?:Getty(?: Images)?|Lehtikuva|Abaca|Landov|Corbis|Alamy|Zuma|Newscom|Scanpix|Shutterstock|EPA|"
        r"Picture-Alliance|picture alliance|imago|POOL|Pool) ?[/|] ?(?:[^\n/]*/)?<L>)",
        "credits a picture",
    ),
    Rule("picture credit", "none", r"(<A> ?/ ?[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}.'-]*){1,3})", "credits a picture"),
    Rule(
        "picture credit",
        "none",
        r"([\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}.'-]*){1,3} ?/ ?(?:<O> ?/ ?)?<L>)",
        "credits a picture",
    ),
    Rule("picture credit", "none", r"((?:\p{L}+|<O>|\)) via <L>)", "a picture that came by way of the agency"),
    Rule(
        "picture credit",
        "none",
        r"<B>((?i:(?:photos?|fotos?|pictures?|images?|symbolbild|archivbild|bild|fot|ph|pic|image[nm]|immagine|beeld|"
        r"illustration)\b)[^\n]*[.,;:] ?<L>)<E>",
        "credits a picture",
        longest=100,
    ),
    Rule("picture credit", "none", r"(\| ?(?:<O>, ?)?<A>(?: Photos?)?)<E>", "credits a picture"),
    Rule(
        "picture credit",
        "none",
        r"((?i:file|archive|handout|pool|undated|illustration|combination)[ -](?i:photo|picture|image|"
        r"pic)[^\n]*[( ]<L>\)?)<E>",
        "credits a picture",
    ),
)

CITATIONS: tuple[Rule, ...] = (
    Rule(
        "look-alike dateline",
        "none",
        r"<B>((?:<PLACE>)?\(<L>\)\s{0,2}<DASH>)",
        "has the form of a dateline, but stands inside the article",
    ),
    Rule("poll", "none", r"((?:Ipsos|NORC|GfK|ABC|CBS|NBC) ?/ ?<A>)", "a poll"),
    Rule("poll", "none", r"(<A> ?/ ?(?:Ipsos|NORC|GfK|Zogby))", "a poll"),
    Rule(
        "citation",
        "none",
        r"((?:сообщ|передае|передаё|пиш|заяв|по данным|со ссылкой на|повідомля|за даними)\p{L}*[^\n.]*? ?<L>)",
        "cites the agency",
    ),
    Rule("citation", "none", r"((?i:\b(?:dall|all|dell|sull|nell|a l|de l|par l|selon l)')<A>)", "cites the agency"),
    Rule(
        "citation",
        "none",
        r"((?i:according to|citing|cited by|quoting|quoted by|as reported by|reported by|reports? (?:by|from|in)|"
        r"confirmed to|statement to|interview (?:with|to|by)|informed|e-?mail to|speaking to|spoke (?:to|with)|"
        r"comments? to|remarks? to|obtained by|published by|carried by|quoted in|cited in|monitored by|compiled by|"
        r"seen by|reviewed by|analysis by|count by|tally by|survey by|poll by|poll for)[^\n.]*? ?<L>)",
        "cites the agency",
    ),
    Rule(
        "citation",
        "none",
        r"(<A>(?:'s)?(?:,? (?:the |an? )?(?:[\p{L}'-]+ ){0,4}?(?:news ?agency|news ?wire|wire service|state media|"
        r"Nachrichtenagentur|agency))?,?(?: (?:on|late|early|first|also|has|had|later|earlier|previously|"
        r"have)(?: \p{L}+day)?)* (?:report|said|says|say|quot|cit|wrote|writes|claim|not|add|announc|reveal|broke|"
        r"publish|learn|estimat|project|call|describ|ask|told|confirm|relay|carri|meld|schr|bericht|inform|señal|"
        r"dice|afirm|rapport|écri|affirm|scriv|rifer|skriv|meld|schrijf|пиш|сообщ|передаёт|передает)\p{L}*)",
        "cites the agency",
    ),
    Rule(
        "citation",
        "none",
        r"((?i:\b(?:laut|sagte|sagten|erklärte|erklärten|teilte|bestätigte|äußerte|schrieb|zufolge|gegenüber|"
        r"berichtete?n?|meldete?n?|nach angaben|so|wie|ifølge|enligt|mukaan|según|segundo|selon|secondo|volgens|à l'|"
        r"de acuerdo con|de acordo com|dijo a|citó|declar[óo] a|explicó a|disse à|d'après|rapporte|indiqué à|"
        r"déclaré à|confié à|riportat[ao]|dalla|dall'|all'|alla|citato|fonti|aan|tegen|til|till|sier til|sa till|"
        r"göre)\b[^\n.]*? ?<L>))",
        "cites the agency",
    ),
    Rule("citation", "none", r"((?i:told|tells|said to|told the) <A>)", "what somebody told the agency"),
    Rule(
        "citation",
        "none",
        r"(<A>(?:'s)? (?:news ?agency|news ?wire|reporter|journalist|correspondent|photographer|report|story|"
        r"interview|poll|survey|tally|count|analysis|article|investigation|video|footage|economist)s?\b)",
        "names the agency in running text",
    ),
    Rule("link", "none", r"((?i:watch|read|see|more|video|click)[^\n]*\(<A>\)|\" ?\(<A>\))", "a link or a picture"),
    Rule("picture credit", "none", r"([^\n]*\((?:[^()\n]*/)?<L>(?:/[^()\n]*)?\))<E>", "closes a caption"),
    Rule(
        "picture credit",
        "none",
        r"<B>(\(?<L>\)?)<E>",
        "stands alone outside the end of the text, as picture credits do",
    ),
    Rule("mention", "none", r"(<A>)", "only names the agency"),
)
