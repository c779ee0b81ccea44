// Side by side: two articles of an event, their shared passages linked in both. Offsets are UTF-16, as strings here are.
(function () {
  "use strict";
  var texts = window.clustererTexts;
  if (!texts || texts.articles.length < 2) { return; }
  var selects = { left: document.getElementById("left"), right: document.getElementById("right") };
  var panes = { left: document.getElementById("pane-left"), right: document.getElementById("pane-right") };
  var said = document.getElementById("said");
  var articles = {}, pairs = {};
  texts.articles.forEach(function (a) { articles[a.n] = a; });
  texts.pairs.forEach(function (p) { pairs[p.a + "-" + p.b] = p; });
  var now = 0, passages = [];

  function chosen() {
    var a = +selects.left.value, b = +selects.right.value, forwards = pairs[a + "-" + b], backwards = pairs[b + "-" + a];
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
    var article = articles[selects[side].value], pane = panes[side], text = article.text;
    pane.replaceChildren();
    var heading = node("h2"), link = node("a", "", article.title);
    link.href = "../" + article.page; link.dir = "auto"; if (article.lang) { link.lang = article.lang; }
    heading.append(link);
    var meta = node("p", "meta");
    meta.append(node("bdi", "", article.outlet), " · " + article.published + (article.origins.length ? " · " + article.origins.join(", ") : " · no wire origin found"));
    var prose = node("div", "prose"), paragraph = node("p");
    prose.dir = "auto"; paragraph.dir = "auto"; if (article.lang) { prose.lang = article.lang; }
    prose.append(paragraph);
    pane.append(heading, meta, prose);
    var borders = [0, text.length];
    [spans, article.furniture, article.credits].forEach(function (list) { list.forEach(function (s) { borders.push(s[0], s[1]); }); });
    borders = borders.filter(function (b) { return b >= 0 && b <= text.length; }).sort(function (a, b) { return a - b; });
    for (var i = 0; i + 1 < borders.length; i++) {
      var start = borders[i], end = borders[i + 1];
      if (start === end) { continue; }
      var inside = function (s) { return s[0] <= start && s[1] >= end; };
      var apart = article.furniture.some(inside); // the outlet's own, even inside a passage
      var passage = apart ? null : spans.filter(inside).sort(function (a, b) { return b[0] - a[0]; })[0];
      var css = (article.credits.some(inside) ? "credit " : "") + (apart ? "furniture " : "");
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
  function draw() {
    var pair = chosen();
    passages = pair.passages;
    fill("left", passages.map(function (p, n) { return [p[0], p[1], n, p[5]]; }));
    fill("right", passages.map(function (p, n) { return [p[2], p[3], n, p[5]]; }));
    var words = passages.reduce(function (sum, p) { return sum + p[4]; }, 0);
    said.textContent = selects.left.value === selects.right.value ? "Choose two different articles."
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
    var best = texts.pairs[0];
    selects.left.value = String(articles[values.a] ? values.a : best ? best.a : texts.articles[0].n);
    selects.right.value = String(articles[values.b] ? values.b : best ? best.b : texts.articles[1].n);
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
  document.getElementById("passages").addEventListener("click", function (event) {
    if (event.target.closest("a[href^='#']")) { document.getElementById("side").scrollIntoView(); }
  });
  window.clusterer.keys["]"] = function () { step(1); };
  window.clusterer.keys["["] = function () { step(-1); };
  addEventListener("hashchange", recall);
  document.getElementById("side").hidden = false;
  recall();
})();
