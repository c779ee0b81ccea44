"""The table of agencies: every example and counter-example in it holds, and broken tables are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.documents import Attribution, Document
from clusterer.errors import ConfigError, InputError
from clusterer.origin import attribute, load_agencies
from clusterer.origin.releases import release_signs
from clusterer.origin.table import Entry, Example

AGENCIES = load_agencies("")


def cases(kind: str) -> list[object]:
    return [
        pytest.param(entry.name, example, id=f"{entry.name}-{i}")
        for entry in AGENCIES.entries.values()
        for i, example in enumerate(getattr(entry, kind))
    ]


def attributed(example: Example) -> Attribution:
    document = Document(
        id="d",
        text=example.text,
        title=example.title,
        byline=example.byline,
        url=example.url,
        metadata=example.metadata,
    )
    return attribute(document, AGENCIES)


@pytest.mark.parametrize(("agency", "example"), cases("examples"))
def test_an_example_is_attributed_in_its_role_by_its_kind_of_evidence(agency: str, example: Example) -> None:
    found = attributed(example)
    origin = next((o for o in found.origins if o.agency == agency), None)
    assert origin is not None, found
    assert example.role is None or origin.role == example.role, found
    assert not example.kind or example.kind in {e.kind for e in origin.evidence}, found


@pytest.mark.parametrize(("agency", "example"), cases("counter_examples"))
def test_a_counter_example_is_not_attributed_and_its_words_are_shown_as_rejected(agency: str, example: Example) -> None:
    found = attributed(example)
    assert agency not in {o.agency for o in found.origins}, found
    if example.kind:
        assert example.kind in {e.kind for e in found.rejected if e.agency == agency}, found


PROSE = {
    "": (
        "The harbour of Ostervik reopened on Monday morning after three days of storm, the mayor of the city said at "
        "the quay, and ships came in from the north.",
        "She thanked the pilots and the crews for their patience and promised that the breakwater would be repaired "
        "before the autumn, which had been asked for since long.",
    ),
    "zh": (
        "港口星期一上午重新开放，市长在码头上说，船只从北方驶来，她感谢领航员和船员的耐心，并承诺防波堤将在秋天之前修复。",
        "这是人们长期以来一直要求的事情，她补充说，港口的工作人员在暴风雨期间日夜工作，没有人受伤，所有的船只都安全返回。",
    ),
    "ja": (
        "オステルビク港は三日間の嵐の後、月曜日の朝に再開したと市長が岸壁で述べた。北から船が入ってきたという。",
        "市長は水先案内人と乗組員の忍耐に感謝し、防波堤は秋までに修理されると約束した。長い間求められていたことだった。",
    ),
    "ko": (
        "오스터빅 항구가 사흘간의 폭풍 끝에 월요일 아침에 다시 문을 열었다고 시장이 부두에서 말했다.",
        "시장은 도선사와 선원들의 인내에 감사하며 방파제가 가을 전에 수리될 것이라고 약속했다. 오래 요구된 일이었다.",
    ),
    "ar": (
        "أعيد فتح ميناء أوسترفيك صباح يوم الاثنين بعد ثلاثة أيام من العاصفة، قالت رئيسة البلدية على رصيف الميناء.",
        "وشكرت المرشدين والبحارة على صبرهم ووعدت بإصلاح حاجز الأمواج قبل الخريف، وهو ما طالب به الصيادون منذ زمن طويل.",
    ),
}
SCRIPTS = {
    "zh": range(0x4E00, 0xA000),
    "ja": range(0x3040, 0x3100),
    "ko": range(0xAC00, 0xD800),
    "ar": range(0x600, 0x700),
}


def prose(entry: Entry, form: str) -> tuple[str, str]:
    """Two paragraphs in the script of the form: where it has none of its own, as the agency writes."""
    written = {language for language, points in SCRIPTS.items() if any(ord(c) in points for c in form)}
    at_home = [language for language in entry.languages if language in written]
    return PROSE[at_home[0] if at_home else ""]


def forms(key: str) -> list[object]:
    return [
        pytest.param(entry, form, id=f"{entry.name}-{form.strip()}")
        for entry in AGENCIES.entries.values()
        for form in getattr(entry, key)
    ]


def agencies_of(**fields: str) -> set[str]:
    return {origin.agency for origin in attribute(Document(id="d", **fields), AGENCIES).origins}


@pytest.mark.parametrize(("entry", "form"), forms("openings"))
def test_an_opening_is_found_before_any_text(entry: Entry, form: str) -> None:
    first, second = prose(entry, form)
    assert entry.name in agencies_of(text=f"{form}{first}\n\n{second}")


@pytest.mark.parametrize(("entry", "form"), forms("closings"))
def test_a_closing_is_found_under_the_text_and_behind_its_last_sentence(entry: Entry, form: str) -> None:
    first, second = prose(entry, form)
    assert entry.name in agencies_of(text=f"{first}\n\n{second}\n\n{form}")
    assert entry.name in agencies_of(text=f"{first} {second} {form}")


@pytest.mark.parametrize(("entry", "form"), forms("signatures"))
def test_a_signature_is_found_as_the_author(entry: Entry, form: str) -> None:
    assert entry.name in agencies_of(text="\n\n".join(PROSE[""]), byline=form)


@pytest.mark.parametrize(("entry", "form"), forms("not_openings"))
def test_what_opens_a_text_without_being_a_credit_gives_no_origin(entry: Entry, form: str) -> None:
    first, second = prose(entry, form)
    assert agencies_of(text=f"{form}{first}\n\n{second}") == set()


@pytest.mark.parametrize(("entry", "form"), forms("not_closings"))
def test_what_closes_a_text_without_being_a_credit_gives_no_origin(entry: Entry, form: str) -> None:
    first, second = prose(entry, form)
    assert agencies_of(text=f"{first}\n\n{second}\n\n{form}") == set()
    assert agencies_of(text=f"{first} {second} {form}") == set()


@pytest.mark.parametrize(("entry", "form"), forms("not_signatures"))
def test_an_author_who_is_not_the_agency_gives_no_origin(entry: Entry, form: str) -> None:
    assert agencies_of(text="\n\n".join(PROSE[""]), byline=form) == set()


@pytest.mark.parametrize(
    "paragraphs", [*PROSE.values(), tuple(text.lower() for text in PROSE[""])], ids=[*PROSE, "no capitals"]
)
def test_the_text_alone_has_no_origin(paragraphs: tuple[str, str]) -> None:
    assert agencies_of(text="\n\n".join(paragraphs)) == set()
    assert agencies_of(text=" ".join(paragraphs)) == set()


MIDDLE = [
    *("A ship leaves. (Reuters)", "A ship leaves. Photo: AFP", "(AFP)", "(Nguồn: TTXVN)", "A ship leaves. Źródło: PAP"),
    *("Reuters", "A ship. (AP)", "Quelle: dpa", "Źródło: PAP/Anna Lind", "Source: AP", "(APA)", "© AFP"),
]


@pytest.mark.parametrize("caption", MIDDLE)
def test_a_credit_in_the_middle_of_an_article_is_a_pictures(caption: str) -> None:
    above, below = PROSE[""]
    assert agencies_of(text=f"{above}\n\n{caption}\n\n" + f"{above}\n\n{below}\n\n" * 2) == set()
    assert agencies_of(text=f"{above} {caption} " + f"{above} {below} " * 3) == set()


@pytest.mark.parametrize(
    ("byline", "url", "language"),
    [
        ("AA", "https://zeitung.example.de/a", ""),
        ("AA", "", "de"),
        ("AP", "https://gazeta.example.pl/a", ""),
        ("PA", "https://jornal.example.br/a", ""),
        ("Ana Lind, PA", "https://jornal.example.br/a", ""),
        ("TT", "", "de"),
    ],
)
def test_two_letters_are_initials_where_the_agency_does_not_write(byline: str, url: str, language: str) -> None:
    assert agencies_of(text="\n\n".join(PROSE[""]), byline=byline, url=url, language=language) == set()


LOWERED = [
    ("kathmandu, nov. 3 (xinhua) -- ", "Xinhua"),
    ("washington (reuters) - ", "Reuters"),
    ("washington, oct 5 (ap) - ", "AP"),
    ("new york ( ap ) -- ", "AP"),
    ("paris (afp) - ", "AFP"),
    ("berlin (dpa) - ", "dpa"),
]


@pytest.mark.parametrize(("opening", "agency"), LOWERED)
def test_a_text_that_lost_its_capitals_keeps_its_dateline(opening: str, agency: str) -> None:
    assert agencies_of(text=opening + " ".join(PROSE[""]).lower()) == {agency}


ADDRESSES = [
    ("https://quay.example/wires/ap/x", {"AP"}),
    ("https://quay.example/newsfeed/dpa/x", {"dpa"}),
    ("https://quay.example/wire/press-trust-of-india/x", {"PTI"}),
    ("https://quay.example/gulf-ani-lind-meets-mayor", set()),
    ("https://quay.example/news/dpa-law-passes", set()),
    ("https://quay.example/tag/reuters-news/", set()),
    ("https://quay.example/news/pa/erie", set()),
    ("https://quay.example/topic/aap/", set()),
    ("https://quay.example/tt/results", set()),
]


@pytest.mark.parametrize(("url", "agencies"), ADDRESSES)
def test_only_whole_segments_of_an_address_name_the_wire_that_it_belongs_to(url: str, agencies: set[str]) -> None:
    assert agencies_of(text="\n\n".join(PROSE[""]), url=url) - {"agencies"} == agencies


SERVICES = [entry for entry in AGENCIES.entries.values() if entry.kind == "press release"]


@pytest.mark.parametrize(("name", "form"), [(e.name, f) for e in SERVICES for f in (*e.names, *e.exact, *e.marks)])
def test_a_release_is_told_by_each_mark_of_its_service_wherever_it_stands(name: str, form: str) -> None:
    text = "The harbour company today announced its reopening"
    for signed in (
        f"OSTERVIK, Jan. 5, 2024 /{form}/ -- {text}.",
        f"OSTERVIK ({form.upper()}) -- {text}.",
        f"{form}: Ostervik Harbour\n\n{text}.",
        f"{text}.\n\nSource: {form}",
        f"{text}.\n\nDistributed by {form}",
    ):
        assert release_signs(signed, AGENCIES.services) == name, signed
    assert release_signs(f"{text}, which {form} had reported.", AGENCIES.services) == ""


def test_the_table_holds_the_agencies_that_reports_name() -> None:
    promised = (
        "Reuters AP AFP UPI dpa PA CP PTI ANI IANS Bloomberg EFE ANSA Xinhua TASS Interfax Kyodo Jiji Yonhap CNA "
        "Bernama Anadolu AAP APA Keystone-SDA Belga ANP Lusa Ritzau NTB TT STT"
    )
    assert {*promised.split(), "RIA Novosti"} <= set(AGENCIES.names)
    assert len(AGENCIES.names) >= 60


ENTRY = """
[[agency]]
name = "Larn News"
names = ["Larn News"]
examples = [{ text = "OSTERVIK (Larn News) - The harbour reopened.", kind = "dateline", role = "agency copy" }]
counter_examples = [{ text = "The mayor told Larn News so.", kind = "told" }]
"""


def test_an_agency_is_added_by_a_table_entry(tmp_path: Path) -> None:
    table = tmp_path / "more.toml"
    table.write_text(ENTRY, encoding="utf-8")
    document = Document(id="d", text="OSTERVIK (Larn News) - The harbour reopened.")
    assert [o.agency for o in attribute(document, load_agencies(str(table))).origins] == ["Larn News"]
    assert attribute(document, AGENCIES).origins == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('names = ["Larn News"]', 'names = ["Reuters"]'), "belongs to"),
        (('names = ["Larn News"]', 'nmaes = ["Larn News"]'), "unknown field"),
        (("[[agency]]", "[[agency"), "not valid TOML"),
        (("counter_examples =", "languages = [] #"), "counter_examples"),
        (
            ('names = ["Larn News"]', 'patterns = [{ kind = "dateline", reason = "r", pattern = "(" }]'),
            "bad pattern",
        ),
        (('names = ["Larn News"]', 'marks = ["Larn News"]'), "only who sends press releases has marks"),
    ],
)
def test_a_broken_table_is_refused_with_what_is_wrong(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    table = tmp_path / "more.toml"
    table.write_text(ENTRY.replace(*change), encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        load_agencies(str(table))


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.toml"):
        load_agencies(str(tmp_path / "nowhere.toml"))
