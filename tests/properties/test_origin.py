"""Origin, for any text: spans hold their quotes, nothing crashes, and what surrounds an article does not change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.documents import Document
from clusterer.origin import attribute, load_agencies, reporters
from clusterer.origin.fields import text_at
from clusterer.origin.typography import level

AGENCIES = load_agencies("")
EXAMPLES = [e for entry in AGENCIES.entries.values() for e in (*entry.examples, *entry.counter_examples)]
FRAGMENTS = st.sampled_from(
    [e.text[i : i + 40] for e in EXAMPLES for i in range(0, len(e.text), 40)]
    + [f" {form.decode('latin-1')} " for form in AGENCIES.forms]
    + [
        "\n",
        "\n\n",
        "(",
        ")",
        " - ",
        "© ",
        "By ",
        "contributed to this report",
        "\ud800",
        "\U0001f6a2",
        "İ",
        "ﬁ",
        "\x00",
        "\r\n",
    ]
)
TEXTS = (
    st.lists(FRAGMENTS | st.text(st.characters(), max_size=12), min_size=1, max_size=25).map("".join).filter(str.strip)
)
FIELDS = st.text(st.characters(), max_size=8) | TEXTS
METADATA = st.recursive(
    FIELDS | st.integers() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["author", "name", "publisher", "creator", "jsonld", "meta", "@type", "canonical", "a.b", "1"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)
FURNITURE = st.lists(
    st.sampled_from(
        [
            "Advertisement",
            "Share this article",
            "Read more",
            "Sign up for our newsletter",
            "The story continues below the ad",
            "Follow us on social media",
            "Comments",
            "",
        ]
    ),
    max_size=6,
)


def document(text: str, **fields: Any) -> Document:
    return Document(id="d", text=text, **fields)


@settings(max_examples=150, deadline=None)
@given(TEXTS, FIELDS, FIELDS, FIELDS, st.dictionaries(st.sampled_from(["meta", "jsonld", "credit"]), METADATA))
def test_every_span_holds_its_quote(text: str, title: str, byline: str, url: str, metadata: Mapping[str, Any]) -> None:
    article = document(text, title=title, byline=byline, url=url, metadata=metadata)
    found = attribute(article, AGENCIES)
    fields = {"body": text, "title": title, "byline": byline, "url": url}
    for evidence in [*found.rejected, *(e for origin in found.origins for e in origin.evidence)]:
        held = fields.get(evidence.where) if evidence.where != "metadata" else text_at(metadata, evidence.field)
        assert held is not None
        assert 0 <= evidence.start < evidence.end <= len(held)
        assert held[evidence.start : evidence.end] == evidence.quote
        assert evidence.kind
        assert evidence.reason
    for origin in found.origins:
        assert 0 < origin.confidence <= 1
        assert origin.evidence
        assert all(e.agency == origin.agency and e.strength != "none" for e in origin.evidence)
    assert len({origin.agency for origin in found.origins}) == len(found.origins)
    reporters(article, found, AGENCIES)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([e for e in EXAMPLES if "\n" in e.text or len(e.text) > 40]), FURNITURE, FURNITURE)
def test_furniture_around_an_article_changes_nothing(example: Any, above: list[str], below: list[str]) -> None:
    prose = (
        "\n\nThe harbour master said that three of the four piers had been repaired by then, "
        "and that the last one would follow.\n\n"
    )
    opening, _, ending = example.text.partition("\n\n")
    text = f"{opening}{prose}{ending}" if ending else f"{opening}{prose}"
    fields = {"byline": example.byline, "url": example.url, "metadata": example.metadata}
    bare = attribute(document(text, **fields), AGENCIES)
    dressed = attribute(document("\n".join([*above, text, *below]), **fields), AGENCIES)
    assert {(o.agency, o.role, o.confidence) for o in dressed.origins} == {
        (o.agency, o.role, o.confidence) for o in bare.origins
    }


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_levelling_keeps_every_offset(text: str) -> None:
    assert len(level(text)) == len(text)
