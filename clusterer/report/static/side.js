// Side by side, made from the event's own page: its articles are the texts, #pairs holds where they agree.
window.clusterer.side = function () {
  "use strict";
  // Each article's place in the event's time, as a strip: times of day that the table sets against each other.
  (function () {
    var rows = Array.from(document.querySelectorAll(".members tbody tr:not(.group)")).filter(function (tr) { return tr.querySelector(".when .muted") && tr.querySelector("time"); });
    var at = rows.map(function (tr) { return Date.parse(tr.querySelector("time").dateTime); });
    var first = Math.min.apply(null, at), last = Math.max.apply(null, at);
    if (!(last > first)) { return; }
    rows.forEach(function (tr, n) {
      var strip = document.createElementNS("http://www.w3.org/2000/svg", "svg"), dot = document.createElementNS("http://www.w3.org/2000/svg", "circle"), tag = tr.querySelector(".tag");
      strip.setAttribute("class", "strip"); strip.setAttribute("viewBox", "0 0 112 12"); strip.setAttribute("aria-hidden", "true");
      dot.setAttribute("class", "bar " + (tag ? tag.className.replace("tag ", "") : "own"));
      dot.setAttribute("cx", String(6 + 100 * (at[n] - first) / (last - first))); dot.setAttribute("cy", "6"); dot.setAttribute("r", "4.5");
      strip.append(dot); tr.querySelector(".when").append(strip);
    });
  })();
  var held = document.getElementById("pairs"), data = held ? JSON.parse(held.textContent) : { why: [], pairs: [] };
  if (document.querySelector(".alone") || document.querySelectorAll("article, li[data-copy]").length < 2) { return; }
  document.documentElement.classList.add("scripted");
  var box = document.createElement("dialog"); box.id = "side"; box.className = "compare"; box.setAttribute("aria-label", "Two articles side by side");
  box.innerHTML = '<form class="choose" method="dialog"><label>Left <select id="left"></select></label><button type="button" id="swap">Swap</button><label>Right <select id="right"></select></label><button type="button" id="leave">Close</button></form><p id="said" role="status"></p><details id="together" open><summary>Why are these two together?</summary><p></p><p class="muted small">All of it, with the terms that count: <code></code></p></details><p class="legend"><button type="button" id="before">← Passage</button> <button type="button" id="after">Passage →</button> <span class="copied">copied in both</span> <span class="quotation">quoted speech in both</span> <mark class="credit">credit</mark> <span class="furniture">page furniture</span></p><div class="two"><section class="pane" id="pane-left" tabindex="0" autofocus aria-label="Left article"></section><section class="pane" id="pane-right" tabindex="0" aria-label="Right article"></section></div>';
  document.querySelector("main").append(box);
  var articles = {}, pairs = {}, list = [];
  document.querySelectorAll("article").forEach(function (e) {
    var heading = e.querySelector("header").firstElementChild;
    var head = { n: +e.querySelector(".number").textContent, e: e, id: e.getAttribute("data-id"), page: "#" + e.id, title: heading.textContent, lang: heading.lang, about: e.querySelector("header") };
    head.head = head;
    list.push(head);
    e.querySelectorAll("li[data-copy]").forEach(function (li) { // the same text at another outlet
      var said = li.querySelector("span[dir]:not(.chips *)");
      list.push({ n: +li.getAttribute("data-copy"), head: head, id: li.getAttribute("data-id"), page: "#" + li.id, title: said ? said.textContent : head.title, lang: head.lang, about: li });
    });
  });
  list.sort(function (a, b) { return a.n - b.n; });
  list.forEach(function (a) { var name = a.about.querySelector(".meta bdi, li > a > bdi, li > bdi"); a.outlet = name ? name.textContent : ""; articles[a.n] = a; });
  function read(a) { // the text of an article, its credits, furniture and gaps, from its page, when first needed
    if (a.text !== undefined) { return a; }
    a.text = ""; a.furniture = []; a.credits = []; a.gaps = [];
    a.e.querySelectorAll(".prose > p").forEach(function (p, n) {
      if (n && a.text.slice(-1) !== "\n") { a.text += "\n"; }
      var from = a.text.length;
      (function walk(node) {
        node.childNodes.forEach(function (c) {
          if (c.nodeType === 3) { a.text += c.data; return; }
          var start = a.text.length;
          if (c.classList.contains("gap")) { // what is left out counts all the same
            a.text += " ".repeat(+c.getAttribute("data-units")); a.gaps.push([start, a.text.length, c.textContent]);
            return;
          }
          walk(c);
          if (c.localName === "small" || c.classList.contains("furniture")) { a.furniture.push([start, a.text.length]); }
          if (c.classList.contains("credit")) { a.credits.push([start, a.text.length]); }
        });
      })(p);
      if (p.classList.contains("furniture")) { a.furniture.push([from, a.text.length]); }
    });
    return a;
  }
  function about(a) { // when it was published and where it comes from, as its page says
    if (a.published === undefined) {
      var when = a.about.querySelector("time"), chips = a.about.querySelectorAll(".chips .chip:not(.own)");
      if (!chips.length) { chips = a.head.about.querySelectorAll(".chips .chip:not(.own)"); }
      a.published = when ? when.textContent : "undated";
      a.origins = Array.from(chips).map(function (c) { return c.firstElementChild.textContent + c.childNodes[1].data.replace(/\s+$/, ""); });
    }
    return a;
  }
  data.pairs.forEach(function (p) {
    var found = [], f = p[5];
    for (var i = 0; i < f.length; i += 5) { found.push([f[i], f[i] + f[i + 1], f[i + 2], f[i + 2] + f[i + 3], f[i + 4] >> 1, f[i + 4] & 1]); }
    pairs[p[0] + "-" + p[1]] = { covered: [p[2], p[3]], why: data.why[p[4]], passages: found };
  });
  ["left", "right"].forEach(function (side) { list.forEach(function (a) { var o = document.createElement("option"); o.value = a.n; o.textContent = a.n + ". " + a.outlet + ": " + a.title.slice(0, 90); document.getElementById(side).append(o); }); });
  var selects = { left: document.getElementById("left"), right: document.getElementById("right") };
  var panes = { left: document.getElementById("pane-left"), right: document.getElementById("pane-right") };
  var said = document.getElementById("said");
  var now = 0, passages = [];

  function chosen() {
    var a = articles[+selects.left.value].head.n, b = articles[+selects.right.value].head.n, forwards = pairs[a + "-" + b], backwards = pairs[b + "-" + a];
    if (forwards) { return { covered: forwards.covered, why: forwards.why, passages: forwards.passages }; }
    if (backwards) {
      return {
        covered: [backwards.covered[1], backwards.covered[0]], why: backwards.why,
        passages: backwards.passages.map(function (p) { return [p[2], p[3], p[0], p[1], p[4], p[5]]; })
      };
    }
    return { covered: ["0 %", "0 %"], why: "", passages: [] };
  }
  function node(name, css, text) { var e = document.createElement(name); if (css) { e.className = css; } if (text !== undefined) { e.textContent = text; } return e; }

  // A text cut at every border of its spans: each piece is in the passage that starts last, and in all other spans.
  function fill(side, spans) {
    var article = about(articles[+selects[side].value]), whole = read(article.head), pane = panes[side], text = whole.text;
    pane.replaceChildren();
    var heading = node("h2"), link = node("a", "", article.title);
    link.href = article.page; link.dir = "auto"; if (article.lang) { link.lang = article.lang; }
    heading.append(link);
    var meta = node("p", "meta");
    meta.append(node("bdi", "", article.outlet), " · " + article.published + (article.origins.length ? " · " + article.origins.join(", ") : " · no wire origin found"));
    var prose = node("div", "prose"), paragraph = node("p");
    prose.dir = "auto"; paragraph.dir = "auto"; if (article.lang) { prose.lang = article.lang; }
    prose.append(paragraph);
    pane.append(heading, meta, prose);
    var borders = [0, text.length];
    [spans, whole.furniture, whole.credits, whole.gaps].forEach(function (list) { list.forEach(function (s) { borders.push(s[0], s[1]); }); });
    borders = borders.filter(function (b) { return b >= 0 && b <= text.length; }).sort(function (a, b) { return a - b; });
    for (var i = 0; i + 1 < borders.length; i++) {
      var start = borders[i], end = borders[i + 1];
      if (start === end) { continue; }
      var inside = function (s) { return s[0] <= start && s[1] >= end; };
      var gap = whole.gaps.filter(inside)[0];
      if (gap) { if (gap[0] === start) { paragraph.append(node("span", "gap", gap[2])); } continue; }
      var apart = whole.furniture.some(inside); // the outlet's own, even inside a passage
      var passage = apart ? null : spans.filter(inside).sort(function (a, b) { return b[0] - a[0]; })[0];
      var css = (whole.credits.some(inside) ? "credit " : "") + (apart ? "furniture " : "");
      text.slice(start, end).split("\n").forEach(function (line, n) {
        if (n && paragraph.firstChild) { paragraph = node("p"); paragraph.dir = "auto"; prose.append(paragraph); }
        if (!line) { return; }
        var piece = css.indexOf("credit") >= 0 ? node("mark", css.trim(), line) : node("span", css.trim(), line);
        if (passage) {
          var a = node("a", "passage " + (passage[3] ? "quotation" : "copied"));
          a.href = address(passage[2] + 1); a.setAttribute("data-passage", String(passage[2]));
          a.append(piece); paragraph.append(a);
        } else { paragraph.append(css ? piece : document.createTextNode(line)); }
      });
    }
  }
  function address(passage) { return "#a=" + selects.left.value + "&b=" + selects.right.value + (passage ? "&p=" + passage : ""); }
  // Why two articles are in one event: the link that was found, the time between them, and what both name.
  var links = {}; // number -> what holds it in the event: "91 % with 3", "copy of 2"
  document.querySelectorAll(".tie a[data-pair]").forEach(function (a) { links[a.closest("tr, article").querySelector(".number").textContent] = a.textContent; });
  function link(a, b) {
    var one = links[a.head.n], other = links[b.head.n];
    function to(said, n) { return said && said.split(" ").pop() === String(n); }
    var direct = to(one, b.head.n) ? one : to(other, a.head.n) ? other : "";
    if (direct) { return direct.indexOf("copy") === 0 ? "near-duplicates of each other" : "linked at " + direct.split(" with")[0] + (list.length === 2 || (to(one, b.head.n) && to(other, a.head.n)) ? ", each other's strongest link" : ", the strongest link of " + (to(one, b.head.n) ? a : b).n); }
    return [[a, one], [b, other]].map(function (of) { return of[0].n + (of[1] ? ": " + of[1] : ": tied by its copies"); }).join("; ") + ": others of the event tie the two";
  }
  var names = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}'\u2019-]+)(?:\s+\p{Lu}[\p{L}'\u2019-]+)*)/gu, opens = /(?:^|[.!?\u201d"\n:\u2014\u2013])\s*$/;
  function terms(article) { // capitalised where no sentence begins, and numbers of two digits or more, with how often
    if (article.terms) { return article.terms; }
    var text = read(article.head).text, found = { names: {}, numbers: {}, title: {} }, match;
    names.lastIndex = 0;
    while ((match = names.exec(text))) {
      if (!opens.test(text.slice(Math.max(0, match.index - 2), match.index + match[0].length - match[1].length))) { found.names[match[1].replace(/\s+/g, " ")] = (found.names[match[1].replace(/\s+/g, " ")] || 0) + 1; }
    }
    (text.match(/\d[\d.,]*\d/g) || []).forEach(function (n) { found.numbers[n] = (found.numbers[n] || 0) + 1; });
    (article.title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) || []).forEach(function (w) { found.title[w] = 1; });
    Object.keys(found.names).forEach(function (name) { if (new RegExp("(?:^|[^\\p{L}])" + name.toLowerCase().replace(/[^\p{L} ]/gu, ".") + "(?:$|[^\\p{L}])", "u").test(text)) { delete found.names[name]; } }); // a word like any other
    return (article.terms = found);
  }
  function both(a, b, most) {
    return Object.keys(a).filter(function (term) { return Object.prototype.hasOwnProperty.call(b, term); }).sort(function (x, y) { return a[y] * b[y] - a[x] * b[x] || (x < y ? -1 : 1); }).slice(0, most);
  }
  function apart(a, b) {
    var one = a.about.querySelector("time"), other = b.about.querySelector("time");
    if (!one || !other) { return "at least one is undated"; }
    one = one.dateTime; other = other.dateTime;
    var gap = Math.abs(Date.parse(one) - Date.parse(other)) / 3600000;
    if (one.length > 10 && other.length > 10 && gap < 36) { return gap < 1.5 ? Math.round(gap * 60) + " min apart" : Math.round(gap * 10) / 10 + " h apart"; }
    var days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86400000;
    return days ? days + (days === 1 ? " day apart" : " days apart") : "published on the same day";
  }
  function together() {
    var a = articles[+selects.left.value], b = articles[+selects.right.value];
    var box = document.getElementById("together"), one = terms(a), other = terms(b), said = [];
    box.hidden = a === b;
    said.push(link(a, b), apart(a, b));
    [["both name ", "names", 8], ["both give ", "numbers", 6], ["words of both titles: ", "title", 8]].forEach(function (kind) {
      var found = both(one[kind[1]], other[kind[1]], kind[2]);
      if (found.length) { said.push(kind[0] + found.join(", ")); }
    });
    box.querySelector("p").textContent = said.map(function (s) { return s[0].toUpperCase() + s.slice(1); }).join(". ") + ".";
    box.querySelector("code").textContent = "clusterer explain " + [a, b].map(function (x) { var id = x.id || ""; return /^[\w.:\/-]+$/.test(id) ? id : "'" + id.replace(/'/g, "'\\''") + "'"; }).join(" ");
  }
  function draw() {
    together();
    var pair = chosen();
    passages = pair.passages;
    fill("left", passages.map(function (p, n) { return [p[0], p[1], n, p[5]]; }));
    fill("right", passages.map(function (p, n) { return [p[2], p[3], n, p[5]]; }));
    var words = passages.reduce(function (sum, p) { return sum + p[4]; }, 0);
    said.textContent = selects.left.value === selects.right.value ? "Choose two different articles."
      : articles[+selects.left.value].head === articles[+selects.right.value].head ? "These two have the very same text."
      : passages.length ? passages.length + (passages.length === 1 ? " shared passage, " : " shared passages, ") + words + " words: " + pair.covered[0] + " of the left stands in the right, " + pair.covered[1] + " of the right in the left." + (pair.why ? " " + pair.why[0].toUpperCase() + pair.why.slice(1) + "." : "")
      : "These two share no passage.";
    document.getElementById("before").disabled = document.getElementById("after").disabled = !passages.length;
  }
  function go(passage) {
    document.querySelectorAll("a.passage.now").forEach(function (a) { a.classList.remove("now"); a.removeAttribute("aria-current"); });
    now = passage;
    ["left", "right"].forEach(function (side) {
      var found = panes[side].querySelectorAll('a[data-passage="' + (passage - 1) + '"]');
      found.forEach(function (a) { a.classList.add("now"); a.setAttribute("aria-current", "true"); });
      if (found[0]) { panes[side].scrollTop += found[0].getBoundingClientRect().top - panes[side].getBoundingClientRect().top - panes[side].clientHeight / 3; }
    });
  }
  function remember(passage) { try { history.replaceState(null, "", address(passage)); } catch (e) { location.replace(address(passage)); } }
  function step(by) {
    if (!passages.length) { return; }
    var next = now ? (now - 1 + by + passages.length) % passages.length + 1 : by > 0 ? 1 : passages.length;
    remember(next); go(next);
  }
  function recall() {
    var values = {};
    location.hash.slice(1).split("&").forEach(function (part) { var at = part.indexOf("="); values[part.slice(0, at)] = +part.slice(at + 1); });
    var best = data.pairs[0];
    selects.left.value = String(articles[values.a] ? values.a : best ? best[0] : list[0].n);
    selects.right.value = String(articles[values.b] ? values.b : best ? best[1] : list[1].n);
    now = 0; draw();
    if (values.p > 0 && values.p <= passages.length) { go(values.p); }
  }
  ["left", "right"].forEach(function (side) {
    selects[side].addEventListener("change", function () { now = 0; remember(0); draw(); });
    panes[side].addEventListener("click", function (event) {
      var a = event.target.closest("a.passage");
      if (a) { event.preventDefault(); var passage = +a.getAttribute("data-passage") + 1; remember(passage); go(passage); }
    });
  });
  document.getElementById("swap").addEventListener("click", function () {
    var left = selects.left.value; selects.left.value = selects.right.value; selects.right.value = left; var at = now; now = 0; remember(at); draw(); if (at) { go(at); }
  });
  document.getElementById("before").addEventListener("click", function () { step(-1); });
  document.getElementById("after").addEventListener("click", function () { step(1); });
  document.getElementById("leave").addEventListener("click", function () { box.close(); });
  function cell(link) { // of the matrix: the articles of its row and column
    var tr = link.closest("tr"), column = tr.closest("table").tHead.rows[0].cells[link.closest("td").cellIndex];
    return [tr.querySelector(".number"), column].map(function (e) { return +e.textContent; }).sort(function (a, b) { return a - b; }).join("-");
  }
  document.addEventListener("click", function (event) { // a link to an article that names a pair opens the two
    var link = event.target.closest && event.target.closest(held ? "a[data-pair], .matrix td a" : "a[data-pair]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var pair = (link.hasAttribute("data-pair") ? link.getAttribute("data-pair") : cell(link)).split("-");
    event.preventDefault();
    location.hash = pair[1] ? "#a=" + pair[0] + "&b=" + pair[1] : "#side";
  });
  box.addEventListener("close", function () { if (shows()) { try { history.replaceState(null, "", location.pathname + location.search); } catch (e) { location.hash = "#main"; } } });
  var keys = window.clusterer.keys;
  keys["]"] = function () { if (box.open) { step(1); } else { window.clusterer.follow("next"); } };
  keys["["] = function () { if (box.open) { step(-1); } else { window.clusterer.follow("prev"); } };
  function shows() { return /^#(side$|a=\d)/.test(location.hash); }
  function look() { if (shows()) { if (!box.open) { box.showModal(); } recall(); } else if (box.open) { box.close(); } }
  addEventListener("hashchange", look);
  look();
};
