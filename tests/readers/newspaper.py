"""Pages of newspapers that do not exist, for the tests of the readers."""

from __future__ import annotations

BODY = (
    "LARNHOLM, March 3 (Reuters) - The night ferry ran aground off the northern pier on Tuesday, the harbour said.",
    "None of the 214 people on board was hurt, and tugs were expected to pull the vessel free with the evening tide.",
    "The ferry company said that the engine had failed twice this winter and that an inquiry would begin on Friday.",
    "Fishermen had warned of the shoal for years; the council put off dredging because of what it costs.",
)


def page(
    title: str = "Night ferry runs aground off Larnholm",
    body: tuple[str, ...] = BODY,
    *,
    head: str = "",
    above: str = '<p class="byline">By Ana Lind</p>',
    below: str = "",
) -> str:
    """A page with a menu, a teaser column and a footer around an article."""
    paragraphs = "\n".join(f"<p>{paragraph}</p>" for paragraph in body)
    menu = "".join(f'<li><a href="/{name}">{name.title()}</a></li>' for name in ("news", "sport", "weather", "jobs"))
    teasers = "".join(
        f'<div class="teaser"><a href="/{n}">Reuters: the council of Larnholm puts off another vote</a></div>'
        for n in range(5)
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | The Larnholm Post</title>
<meta property="og:site_name" content="The Larnholm Post">{head}</head>
<body><nav><ul>{menu}</ul></nav>
<main><h1>{title}</h1>{above}
<figure><img src="a.jpg"><figcaption>The ferry on Tuesday. Photo: AFP</figcaption></figure>
<div class="story">{paragraphs}</div>
{below}</main>
<aside><h3>Most read</h3>{teasers}</aside>
<footer><p>Contact | Imprint | All rights reserved</p></footer></body></html>"""
