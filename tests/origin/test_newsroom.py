"""Whose copy an item of a newsroom format is, by its own fields: the first question that is answered decides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.documents import Attribution, Document
from clusterer.origin import attribute, load_agencies
from clusterer.origin.fields import text_at
from clusterer.readers import read

AGENCIES = load_agencies("")
SPECIMENS = Path(__file__).parents[1] / "readers" / "newsroom"
FORMATS = Path(__file__).parents[3] / "shared" / "data" / "formats"


def item(**fields: Any) -> Attribution:
    return attribute(Document("d", "The harbour reopened.", metadata={"newsroom": fields}), AGENCIES)


def origins(found: Attribution) -> dict[str, str]:
    return {origin.agency: origin.role for origin in found.origins}


COPY = "agency copy"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        # who is credited
        ({"originalprovider": "Reuters"}, {"Reuters": COPY}),
        ({"infosource": "REUTERS"}, {"Reuters": COPY}),
        ({"infosource": ["Larnholm Post", "Associated Press"]}, {"AP": COPY}),
        ({"infosource": ["AFP", "dpa"]}, {"AFP": COPY, "dpa": COPY}),
        ({"creditline": "THE ASSOCIATED PRESS"}, {"AP": COPY}),
        ({"creditline": "STT"}, {"STT": COPY}),
        ({"creator": "Reuters"}, {"Reuters": COPY}),
        ({"bytitle": "AP Business Writer"}, {"AP": COPY}),
        ({"dateline": "Ostervik, 9 mars 2026 (AFP)"}, {"AFP": COPY}),
        ({"distributor": "Agencia EFE"}, {"EFE": COPY}),
        ({"copyrightholder": "Australian Associated Press"}, {"AAP": COPY}),
        ({"copyrightnotice": "© 2026 AFP"}, {"AFP": COPY}),
        ({"copyrightnotice": "(c) Copyright Thomson Reuters 2026. See reuters.com"}, {"Reuters": COPY}),
        ({"copyrightnotice": "Copyright 2025-26 The Associated Press. All rights reserved."}, {"AP": COPY}),
        # the original provider against everybody else
        ({"originalprovider": "Sail Monthly", "deliverer": "reuters.com", "creditline": "Reuters"}, {}),
        ({"originalprovider": "AFP", "copyrightholder": "Thomson Reuters", "deliverer": "reuters.com"}, {"AFP": COPY}),
        # the credit against who released it
        ({"infosource": "Reuters", "copyrightholder": "Australian Associated Press"}, {"Reuters": COPY}),
        ({"dateline": "Ostervik (AFP)", "distributor": "Belga"}, {"AFP": COPY}),
        ({"creditline": "Larnholm Post", "copyrightholder": "AFP"}, {}),
        ({"infosource": "AFP", "distributor": "AFP", "copyrightholder": "AFP", "deliverer": "AFP"}, {"AFP": COPY}),
        # who only sent it
        ({"deliverer": "reuters.com", "copyrightholder": "Larnholm Post"}, {}),
        ({"deliverer": "AP", "infosource": "Larnholm Post"}, {}),
        ({"deliverer": ["PA", "reuters.com"]}, {}),
        # nobody
        ({"copyrightnotice": "For rights ask the distributor of this item, not the Associated Press"}, {}),
        ({"creator": "Ana Lind", "bytitle": "Staff Reporter"}, {}),
        ({"infosource": 5, "creditline": None, "distributor": {"name": "AFP"}}, {}),
    ],
)
def test_the_first_question_that_is_answered_decides(fields: dict[str, Any], expected: dict[str, str]) -> None:
    assert origins(item(**fields)) == expected


def test_an_item_that_names_only_its_sender_is_probably_the_sender_s() -> None:
    (origin,) = item(deliverer="PA").origins
    assert (origin.agency, origin.confidence) == ("PA", 0.6)
    assert [e.kind for e in origin.evidence] == ["delivery"]


def test_rights_of_an_agency_beside_another_source_are_not_conclusive() -> None:
    (origin,) = item(infosource="Larnholm Post", copyrightholder="AFP").origins
    assert (origin.agency, origin.confidence) == ("AFP", 0.6)
    assert "its source is Larnholm Post" in origin.evidence[0].reason


def test_what_does_not_count_is_kept_with_the_reason() -> None:
    rejected = item(infosource="Reuters", copyrightholder="AFP", deliverer="dpa").rejected
    assert {e.agency: e.reason for e in rejected} == {
        "AFP": "the item is Reuters's",
        "dpa": "sent the item, which may be anybody's",
    }


def test_a_source_outweighs_a_shared_byline() -> None:
    document = Document("d", "Open.", byline="Ana Lind; AP", metadata={"newsroom": {"infosource": "AP"}})
    assert origins(attribute(document, AGENCIES)) == {"AP": COPY}


def test_fields_of_the_same_names_in_other_metadata_are_judged_as_before() -> None:
    assert origins(attribute(Document("d", "Open.", metadata={"creditline": "AFP"}), AGENCIES)) == {"AFP": COPY}
    assert origins(attribute(Document("d", "Open.", metadata={"newsroom": "AFP"}), AGENCIES)) == {}


@pytest.mark.parametrize("name", sorted(path.name for path in SPECIMENS.iterdir()))
def test_quotes_stand_where_the_evidence_says(name: str) -> None:
    for document in read(SPECIMENS / name, on_quarantine=lambda _: None):
        found = attribute(document, AGENCIES)
        for evidence in (*(e for origin in found.origins for e in origin.evidence), *found.rejected):
            if evidence.where == "metadata":
                text = text_at(document.metadata, evidence.field)
                assert text is not None
                assert text[evidence.start : evidence.end] == evidence.quote


_NAMES = st.sampled_from(
    ["AFP", "dpa", "Reuters", "reuters.com", "Larnholm Post", "Ana Lind", "© 2026 AP", "", "(", "\ud800", "é\n"]
)
_FIELDS = st.sampled_from(
    ["originalprovider", "infosource", "creditline", "distributor", "copyrightnotice", "deliverer", "dateline"]
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(_FIELDS, st.one_of(_NAMES, st.lists(_NAMES, max_size=3)), max_size=5))
def test_no_fields_break_the_search_and_an_original_provider_stands_alone(fields: dict[str, Any]) -> None:
    found = item(**fields)
    for evidence in (*(e for origin in found.origins for e in origin.evidence), *found.rejected):
        text = text_at({"newsroom": fields}, evidence.field)
        assert text is not None
        assert text[evidence.start : evidence.end] == evidence.quote
    if fields.get("originalprovider") == "Larnholm Post":
        assert found.origins == ()


# The agency that a specimen's own fields or text name. Not listed: they name none that is an agency.
NAMED = {
    "iptc__LISTING_2_NewsML-G2_Text_Document.xml": "AP",
    "iptc__dpa_text.json": "dpa",
    "iptc__ninjsExSimpleText_3.json": "AP",
    "iptc__tt_text_image_3.json": "TT",
    "mediacloud__test_ap_fixture.nitf": "AP",
    "superdesk__0c828d30-d250-4aec-9739-b04961eb36fc.xml": "AP",
    "superdesk__4feb26c0-010a-4693-aa3b-ca03fdf32192.xml": "AP",
    "superdesk__IPTC7901.txt": "dpa",
    "superdesk__aap.xml": "AAP",
    "superdesk__afp20.xml": "AFP",
    "superdesk__afp_belga.xml": "AFP",
    "superdesk__anp_belga.xml": "ANP",
    "superdesk__anpa-1.tst": "AP",
    "superdesk__ansa-newsmlg2-text.xml": "ANSA",
    "superdesk__ansa_belga.xml": "ANSA",
    "superdesk__ansa_culture.xml": "ANSA",
    "superdesk__ap-nitf.xml": "AP",
    "superdesk__ap_media_text_item.json": "AP",
    "superdesk__belga_newsml_1_2.xml": "Belga",
    "superdesk__dpa.txt": "dpa",
    "superdesk__efe_belga.xml": "EFE",
    "superdesk__kyodo.txt": "Kyodo",
    "superdesk__kyodo_newsml_1_2_belga.xml": "Kyodo",
    "superdesk__ninjs1.json": "AAP",
    "superdesk__ninjs2.json": "Reuters",
    "superdesk__nitf-ntb.xml": "NTB",
    "superdesk__pa1.xml": "PA",
    "superdesk__pa2.xml": "PA",
    "superdesk__politics.json": "AP",
    "superdesk__reuters_byline_in_body.xml": "Reuters",
    "superdesk__reuters_no_byline.xml": "Reuters",
    "superdesk__stt1.xml": "STT",
    "superdesk__tass_belga.xml": "TASS",
}
UNDATED = {"iptc__LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml"}


@pytest.mark.data
@pytest.mark.skipif(not FORMATS.exists(), reason="the development data are not here")
def test_every_text_item_of_real_formats_is_read_and_attributed_to_the_agency_it_names(tmp_path: Path) -> None:
    files = sorted(FORMATS.iterdir())
    assert {*NAMED, *UNDATED} <= {file.name for file in files}
    for file in files:
        link = tmp_path / (file.stem + file.suffix.replace(".tst", ".txt"))
        link.symlink_to(file.resolve())
        quarantined: list[object] = []
        documents = list(read(link, on_quarantine=quarantined.append))
        assert (len(documents) > 0, quarantined) == (True, []), file.name
        for document in documents:
            assert document.title, file.name
            assert document.metadata["newsroom"]["format"], file.name
            assert (document.published is None) == (file.name in UNDATED), file.name
            assert "<p" not in document.text, file.name
            named = {origin.agency for origin in attribute(document, AGENCIES).origins}
            assert named == ({NAMED[file.name]} if file.name in NAMED else set()), file.name
