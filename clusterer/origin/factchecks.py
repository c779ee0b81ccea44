"""Fact checks: articles that quote what they are about, often at length and as a block.

A hoax that an agency's fact check repeats stands in it word for word, and is not the agency's for that. Only who has
most of the fact check has it from the agency. They are known by what their desks call them, in the headline, the
address or the page's own data (schema.org's ``ClaimReview``). RE2: linear time on any title.
"""

from __future__ import annotations

from typing import Any

from clusterer import late
from clusterer.documents import Document

_TITLE = late.linear(
    r"(?i)(?:^|\PL)(?:fact[- ]?check(?:s|ed|er|ers|ing)?|fact focus|reality check|not real news|fakt(?:en|a)?[- ]?check"
    r"|faktenfuchs|feitencheck|faktasjekk|faktatjekk|faktakoll|faktantarkistus|v[eé]rif(?:ication|ions)? des faits"
    r"|vrai ou (?:faux|fake)|fake off|d[eé]sintox|verificamos|checamos|checagem|fato ou fake|verifica dei fatti"
    r"|фактчек(?:инг)?|doğruluk kontrol[uü]|kiểm chứng)(?:\PL|$)"
    r"|^\PL*(?:hoax|fake|false|not true|debunked|bulo|falso|faux|bufala|verificaci[oó]n|[eé] (?:fake|falso)|фейк)"
    r"\s?[:|]"
    r"|ファクトチェック|事实核查|事實查核|팩트체크|फैक्ट ?चेक"
)
_ADDRESS = late.linear(
    r"(?i)fact[-_]?check|faktencheck|faktenfuchs|feitencheck|factuel\.|checamos|fato-ou-fake|(?:/|\.|//)(?:verificacion|"
    r"verificat|hoax|bulos|debunk(?:ed|ing)?|desintox|fake-off|vrai-ou-f[a-z]+|decodeurs)(?:[/.-]|$)"
)
_REVIEW = "claimreview"
_DEEPEST = 6  # levels of a page's own data that are looked through


def is_fact_check(document: Document) -> bool:
    """Whether the document calls itself a fact check."""
    return (
        _TITLE.search(document.title.encode("utf-8", "surrogatepass")) is not None
        or (bool(document.url) and _ADDRESS.search(document.url.encode("utf-8", "surrogatepass")) is not None)
        or _reviews_a_claim(document.metadata.get("jsonld"), _DEEPEST)
    )


def _reviews_a_claim(value: Any, depth: int) -> bool:
    if isinstance(value, str):
        return value.lower() == _REVIEW
    if depth and isinstance(value, dict):
        return _reviews_a_claim(value.get("@type"), depth - 1) or any(
            _reviews_a_claim(held, depth - 1) for held in value.values() if isinstance(held, (dict, list))
        )
    return bool(depth) and isinstance(value, list) and any(_reviews_a_claim(held, depth - 1) for held in value)
