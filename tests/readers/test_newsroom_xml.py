"""The XML formats of newsrooms, by one invented specimen each, and what must never be read from XML."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.origin import attribute, load_agencies
from clusterer.readers import read
from clusterer.readers.markup import content_text, element_text, parse_xml
from clusterer.readers.streams import UnreadableError

SPECIMENS = Path(__file__).parent / "newsroom"


def articles(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


def written(folder: Path, content: str | bytes, name: str = "item.xml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(folder: Path, content: str | bytes) -> str:
    documents, quarantined = articles(written(folder, content))
    assert documents == []
    (line,) = quarantined
    return line.reason


# -- NewsML-G2 --------------------------------------------------------------------------------------------------------


def test_a_newsml_g2_item_is_read_with_everything_it_says() -> None:
    harbour = articles(SPECIMENS / "message.newsml-g2.xml")[0][0]
    assert harbour.id == "tag:reuters.com,2026:newsml_HARBOUR1:2"
    assert harbour.title == "UPDATE 1-Ostervik harbour shut by strike"
    assert harbour.published == dt.datetime(2026, 3, 9, 9, 45, tzinfo=dt.UTC)
    assert (harbour.language, harbour.byline, harbour.outlet) == ("en", "By Ana Lind", "reuters.com")
    assert harbour.text == (
        "The harbour of Ostervik stayed shut on Monday & no ferry left.\n\n"
        "Dockers want higher pay.\nThe port offered talks.\n\n"
        "Ferries: none\nFreighters: two\n\n"
        "(Reporting by Ana Lind; Editing by Bo Holm)"
    )
    newsroom = harbour.metadata["newsroom"]
    assert newsroom["format"] == "NewsML-G2"
    assert newsroom["originalprovider"] == newsroom["creditline"] == newsroom["creator"] == "Reuters"
    assert (newsroom["deliverer"], newsroom["copyrightholder"]) == ("reuters.com", "Thomson Reuters")


def test_of_a_message_every_text_is_an_article_and_everything_else_one_reason() -> None:
    documents, quarantined = articles(SPECIMENS / "message.newsml-g2.xml")
    assert [document.title for document in documents] == [
        "UPDATE 1-Ostervik harbour shut by strike",
        "New sails at the boat fair",
        "Hafen bleibt zu",
    ]
    assert [q.source.rpartition(":")[2] for q in quarantined] == ["4", "5", "6", "7"]
    package, picture, killed, away = (q.reason for q in quarantined)
    assert "packageItem" in package
    assert "picture" in picture
    assert "withdrawn" in killed
    assert "another address" in away


def test_escaped_markup_and_nitf_inside_newsml_g2_become_plain_text() -> None:
    _, partner, nitf = articles(SPECIMENS / "message.newsml-g2.xml")[0]
    assert partner.text == "Sailmakers showed new cloth.\n\nIt is light."
    assert (nitf.text, nitf.byline) == ("Der Hafen von Ostervik bleibt geschlossen.", "Von Per Aas, Redaktion")
    assert nitf.published == dt.datetime(2026, 3, 9, 7, 30, tzinfo=dt.UTC)


def test_codes_name_parties_and_numbers_and_addresses_do_not() -> None:
    _, partner, nitf = articles(SPECIMENS / "message.newsml-g2.xml")[0]
    assert partner.metadata["newsroom"]["deliverer"] == ["REUTERS", "reuters.com"]
    assert nitf.metadata["newsroom"]["infosource"] == "Associated Press"


# -- NewsML 1.2 -------------------------------------------------------------------------------------------------------


def test_an_item_in_two_languages_is_two_articles_and_its_picture_none() -> None:
    (dutch, french), quarantined = articles(SPECIMENS / "languages.newsml1.xml")
    assert quarantined == []
    assert (dutch.id, french.id) == ("belga.example:4711:nl:2", "belga.example:4711:fr:2")
    assert (dutch.language, french.language) == ("nl", "fr")
    assert dutch.text == "De haven blijft dicht.\nEr varen geen boten.\n\nDe staking duurt voort."
    assert dutch.byline == "Ida Sund"
    assert dutch.published == french.published == dt.datetime(2026, 3, 9, 10, 25, tzinfo=dt.UTC)


def test_utf_8_is_read_as_such_whatever_the_declaration_says() -> None:
    french = articles(SPECIMENS / "languages.newsml1.xml")[0][1]
    assert french.title == "Le port reste fermé"
    assert french.text == "Le port reste fermé.\n\nLa grève continue."


def test_what_a_component_does_not_say_the_components_around_it_say() -> None:
    dutch, french = (document.metadata["newsroom"] for document in articles(SPECIMENS / "languages.newsml1.xml")[0])
    assert (dutch["creditline"], dutch["infosource"], dutch["distributor"]) == ("BELGA", "AFP", "BELGA")
    assert (french["dateline"], french["distributor"]) == ("Ostervik, 9 mars 2026 (AFP)", "BELGA")


# -- NITF and The Canadian Press --------------------------------------------------------------------------------------


def test_a_nitf_story_is_read_with_everything_it_says() -> None:
    (story,), quarantined = articles(SPECIMENS / "story.nitf")
    assert quarantined == []
    assert (story.id, story.title, story.language) == ("harbour-77", "Harbour reopens after strike", "en")
    assert story.byline == "By ANA LIND, Associated Press"
    assert story.published == dt.datetime(2026, 3, 9, 12, 15, tzinfo=dt.UTC)
    assert story.text == (
        "OSTERVIK (AP) — The harbour of Ostervik reopened on Monday\xa0night.\n\nFerries sail again"
        "\n\nFerries sail again.\n\nFerries 4\nShips 9\n\nTide  07:10\nTide  19:40\n\nBo Holm in Larnholm contributed."
    )
    newsroom = story.metadata["newsroom"]
    assert (newsroom["distributor"], newsroom["bytitle"]) == ("The Associated Press", "Associated Press")
    assert (newsroom["copyrightholder"], newsroom["deliverer"], newsroom["dateline"]) == ("AP", "AP", "OSTERVIK")


def test_nitf_that_holds_media_only_is_no_article(tmp_path: Path) -> None:
    media = "<nitf><head><title>A ship</title></head><body><body.content><media/></body.content></body></nitf>"
    assert "media only" in refusal(tmp_path, media)


def test_a_story_that_the_canadian_press_delivers_is_read() -> None:
    (story,), _ = articles(SPECIMENS / "story.canadian-press.xml")
    assert (story.id, story.title, story.language) == ("77:901", "Harbour reopens", "en")
    assert story.text == "The harbour of Ostervik reopened.\n\nFerries sail."
    assert story.published == dt.datetime(2026, 3, 9, 12, 10, 48, 893000, tzinfo=dt.UTC)
    assert story.metadata["newsroom"]["infosource"] == "The Associated Press"


# -- what is refused, in one line -------------------------------------------------------------------------------------

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(12))
    + "]><nitf><body><body.content><p>&m;</p></body.content></body></nitf>"
)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY who SYSTEM "file:///etc/passwd">',
        '<!ENTITY who SYSTEM "http://127.0.0.1:9/who">',
        '<!ENTITY who "somebody">',
        "<!ENTITY % who \"<!ENTITY inner 'x'>\"> %who;",
    ],
)
def test_documents_that_declare_entities_are_refused(tmp_path: Path, declaration: str) -> None:
    reason = refusal(tmp_path, f"<!DOCTYPE nitf [{declaration}]><nitf><body.content><p>&who;</p></body.content></nitf>")
    assert "declares the entity 'who'" in reason


def test_a_billion_laughs_are_refused(tmp_path: Path) -> None:
    assert "declares the entity 'a'" in refusal(tmp_path, LAUGHS)


def test_a_document_type_outside_the_file_is_neither_loaded_nor_an_obstacle(tmp_path: Path) -> None:
    item = '<!DOCTYPE nitf SYSTEM "file:///no/such.dtd"><nitf><body.content><p>Harbour&nbsp;open.</p></body.content></nitf>'
    (document,), quarantined = articles(written(tmp_path, item))
    assert (document.text, quarantined) == ("Harbour\xa0open.", [])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<nitf><p>never closed", "not well-formed XML"),
        ("<wxr><channel/></wxr>", "XML of an unknown kind (root element 'wxr')"),
        ("<a>" * 300 + "</a>" * 300, "elements deep"),
        ("%PDF-1.7", "a PDF"),
        ("", "neither a text nor a title"),
        ("<NewsML/>", "without news components"),
        ("<newsMessage/>", "without items"),
        ("<nitf/>", "neither a text nor a title"),
    ],
)
def test_everything_else_is_one_reason(tmp_path: Path, content: str, said: str) -> None:
    assert said in refusal(tmp_path, content)


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-15", "windows-1251", "shift_jis", "gb18030"])
def test_declared_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    sign = {"windows-1251": "порт открыт", "shift_jis": "港は開いた", "gb18030": "港口重开"}.get(
        encoding, "Fährhafen, 5 €"[:9]
    )
    item = f'<?xml version="1.0" encoding="{encoding}"?><nitf><body.content><p>{sign}</p></body.content></nitf>'
    (document,), _ = articles(written(tmp_path, item.encode(encoding)))
    assert document.text == sign


def test_elements_that_are_characters_part_the_words_around_them() -> None:
    root = parse_xml(b"<x><p>The Larnholm<endash/>Kessel<EMDASH></EMDASH> ferry<nbsp/>stops<br/>now</p></x>")
    assert element_text(root) == "The Larnholm–Kessel— ferry\xa0stops\nnow"
    assert parse_xml(b"<quot/>").tag == "quot"


def test_control_characters_do_not_cost_an_item(tmp_path: Path) -> None:
    (document,), _ = articles(
        written(tmp_path, "<nitf><body.content><p>Harbour\x02 open\x1a</p></body.content></nitf>")
    )
    assert document.text == "Harbour open"


# -- markup -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("plain,\n  in two lines", "plain,\nin two lines"),
        ("2 < 3 and 4 > 3", "2 < 3 and 4 > 3"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("<p>a <b>bold</b>, <i>word</i>.</p>", "a bold, word."),
        ('<p>x<img alt="a > b">y</p>', "xy"),
        ("<p>x<!-- a <b> comment -->y</p>", "xy"),
        ("<p>x<!-- never closed", "x"),
        ("<p>x</p><script>if (a < b) { '<p>' }</script><p>y</p>", "x\n\ny"),
        ("<p>x</p><script>never closed", "x\n\nnever closed"),
        ("<p>&eacute;&#8217;&#x2014;&amp;lt;</p>", "é’—&lt;"),
        (f"<p>&#{'9' * 5000};</p>", f"&#{'9' * 5000};"),
        ("<figure><img><figcaption>caption</figcaption></figure><p>text</p>", "text"),
        ("line one\nline <b>two</b>", "line one\nline two"),
        ("<pre>a  b\n c</pre>", "a  b\nc"),
        ("<p>a < b</p>", "a < b"),
    ],
)
def test_html_becomes_paragraphs_well_formed_or_not(markup: str, text: str) -> None:
    assert content_text(markup) == text


@pytest.mark.parametrize(
    "part",
    ["<", "<p ", "<!--", "<!", "<?", "</p", '<p a="', "<script>", "<figure>", "&", "&#", "<a <", "<p>", "<aaaa", "="],
)
def test_hostile_markup_takes_linear_time(part: str) -> None:
    """A scanner that looked back would run into the suite's limit."""
    content_text("<p>" + part * 50_000)


def test_names_go_without_their_namespaces_declared_or_not() -> None:
    root = parse_xml(b'<n:nitf xml:lang="sv" n:lang="x" lang="fi"><x:p>Ja</x:p></n:nitf>')
    assert (root.tag, root.get("lang"), root[0].tag) == ("nitf", "fi", "p")
    assert element_text(root) == "Ja"


def test_elements_may_be_many(tmp_path: Path) -> None:
    root = parse_xml(b"<nitf>" + b"<p>x</p>" * 20_000 + b"</nitf>")
    assert element_text(root).count("x") == 20_000


def test_deep_elements_are_refused() -> None:
    with pytest.raises(UnreadableError, match="deep"):
        parse_xml(b"<p>" * 1_000_000)


RITZAU = """<?xml version="1.0"?><Answer xmlns="http://tempuri.org/"><ListOfRBNews xmlns="">
<RBNews><NewsID>a-1</NewsID><PublishDate>2026-07-03T10:00:00.5</PublishDate><strapline>NU/U</strapline>
<headline>Færge på grund</headline><town>Larnholm</town><origin>/ritzau/</origin><version>2</version>
<content>&lt;p&gt;En færge gik på grund.&lt;/p&gt;
&lt;p&gt;&amp;amp;quot;Ingen kom til skade.&amp;amp;quot;&lt;/p&gt;</content>
<Annuleret>false</Annuleret><byLine>Ana Lind</byLine></RBNews>
<RBNews><NewsID>a-2</NewsID><headline>PR</headline><origin>Via Ritzau</origin><version>1</version>
<content>&lt;p&gt;En meddelelse.&lt;/p&gt;</content><Annuleret>false</Annuleret></RBNews>
<RBNews><NewsID>a-3</NewsID><headline>Væk</headline><content>x</content><Annuleret>true</Annuleret></RBNews>
</ListOfRBNews></Answer>"""


def test_ritzau_xml_is_read_item_by_item_and_what_is_passed_on_is_not_ritzaus(tmp_path: Path) -> None:
    (tmp_path / "queue.xml").write_text(RITZAU)
    aside: list[Quarantined] = []
    story, release = read(tmp_path, on_quarantine=aside.append)

    assert (story.id, story.title, story.byline, story.language) == ("a-1:2", "Færge på grund", "Ana Lind", "da")
    assert story.text == 'En færge gik på grund.\n\n"Ingen kom til skade."'
    assert str(story.published) == "2026-07-03 08:00:00.500000+00:00"
    assert [origin.agency for origin in attribute(story, load_agencies("")).origins] == ["Ritzau"]
    assert attribute(release, load_agencies("")).origins == ()
    assert "withdrawn" in aside[0].reason
