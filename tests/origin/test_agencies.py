"""The table of agencies: every example and counter-example in it holds, and broken tables are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from clusterer.documents import Attribution, Document
from clusterer.errors import ConfigError, InputError
from clusterer.origin import attribute, load_agencies
from clusterer.origin.agencies import Example

AGENCIES = load_agencies()


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
