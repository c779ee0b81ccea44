// An event's page: its articles filtered and sorted, as a file, where they were not carried, and what a reader corrects.
window.clusterer.event = function (collection) {
  "use strict";
  var known = collection || { run: null, outlets: [] };
  function node(name, css, text) { var e = document.createElement(name); if (css) { e.className = css; } if (text !== undefined) { e.textContent = text; } return e; }
  function text(e, selector) { var found = e.querySelector(selector); return found ? found.textContent.trim() : ""; }
  function eventOf(e) { return (e.closest(".alone") || document).querySelector("[data-event]").getAttribute("data-event"); }
  var families = {}; // number of an article -> its family
  document.querySelectorAll(".family").forEach(function (family) {
    family.querySelectorAll(".of .number").forEach(function (link) { families[link.textContent] = text(family, "h3").replace("Family ", ""); });
  });

  // Every article, those with the text of another included.
  var articles = [];
  document.querySelectorAll("article[data-id], li[data-copy]").forEach(function (e) {
    var copy = e.tagName === "LI", head = copy ? e.closest("article") : e, about = copy ? e : e.querySelector("header");
    var alone = e.closest(".alone"), chips = (alone ? alone.querySelector(".verdict-box") : about).querySelectorAll(".chip:not(.own)"), time = about.querySelector("time");
    if (copy && !about.querySelector(".chips")) { chips = head.querySelectorAll("header .chips .chip:not(.own)"); }
    var title = copy && e.querySelector(":scope > span[dir]"), outlet = about.querySelector(copy ? ":scope > bdi" : ".meta > bdi");
    articles.push({
      name: outlet, e: e, at: copy ? e : about, id: e.getAttribute("data-id"), number: +text(e, ".number") || 1, event: eventOf(e), outlet: outlet && outlet.textContent !== "unknown outlet" ? outlet.textContent : "",
      title: (title || head.querySelector("header > h2, header > h3") || alone.querySelector("h1")).textContent, published: time ? time.dateTime : "", family: families[text(head, ".number")] || "",
      text_of: copy ? +text(head, ".number") : "",
      origins: Array.from(chips).map(function (chip) { return { agency: text(chip, "bdi"), role: chip.className.replace("chip ", "").replace("agency-copy", "agency copy"), confidence: text(chip, "i") }; })
    });
  });
  articles.sort(function (a, b) { return a.number - b.number; });
  var pages = {};
  known.outlets.forEach(function (o) { pages[o[0]] = o[1]; });
  articles.forEach(function (a) { // where an outlet's articles are listed
    if (!a.name || !Object.prototype.hasOwnProperty.call(pages, a.outlet) || !pages[a.outlet]) { return; }
    var link = node("a"); link.href = "../" + pages[a.outlet]; a.name.replaceWith(link); link.append(a.name);
  });

  var section = document.getElementById("articles"), verdict = document.querySelector(".verdict-box[aria-label]"), absent = null;
  if (!section && verdict) { section = node("section"); section.id = "articles"; verdict.after(section); } // of two or three articles
  if (section) { absent = node("div"); absent.id = "absent"; section.append(absent); }

  // --- who did not carry it -------------------------------------------------------------------------------------
  if (absent && known.outlets.length) {
    var here = {}, days = articles.map(function (a) { return a.published.slice(0, 10); }).filter(Boolean).sort();
    articles.forEach(function (a) { here[a.outlet] = true; });
    var others = known.outlets.filter(function (o) { return o[0] && !here[o[0]]; });
    var then = others.filter(function (o) { return !days.length || !o[2] || (o[2] <= days[days.length - 1] && o[3] >= days[0]); });
    then.sort(function (a, b) { return b[4] - a[4] || (a[0] < b[0] ? -1 : 1); });
    var carried = known.outlets.length - others.length, box = node("details", "small"), list = node("ul", "inline");
    box.append(node("summary", "", "Carried by " + carried + " of " + known.outlets.length + " outlets; not by " + then.length + " that published in these days" + (others.length > then.length ? ", nor by " + (others.length - then.length) + " that did not" : "")));
    then.forEach(function (o) {
      var item = node("li"), name = node(o[1] ? "a" : "span");
      name.append(node("bdi", "", o[0])); if (o[1]) { name.href = "../" + o[1]; }
      item.append(name, " ", node("span", "muted", String(o[4]))); list.append(item);
    });
    box.append(list);
    if (then.length || others.length) { absent.append(box); } else { absent.append(node("p", "small", "Carried by every one of " + carried + " outlets.")); }
  }

  // --- filter and sort --------------------------------------------------------------------------------------------
  var tables = section ? section.querySelectorAll(".members") : [];
  var rows = [];
  tables.forEach(function (table) { table.querySelectorAll("tbody tr:not(.group)").forEach(function (tr) { rows.push({ tr: tr, home: tr.parentNode, text: tr.textContent.toLowerCase() }); }); });
  if (rows.length > 5) {
    var tools = node("form", "inside"), box_ = node("input"), order = node("select"), said = node("span", "muted"), label = node("label", "", "Sort "), rest = section.querySelector("details.rest");
    box_.type = "search"; box_.placeholder = "filter these articles"; box_.setAttribute("aria-label", "Filter these articles"); box_.dir = "auto"; said.setAttribute("role", "status");
    var keys = {
      family: null,
      published: function (tr) { var t = tr.querySelector("time"); return t ? t.dateTime : "~"; },
      outlet: function (tr) { return (text(tr, ".outlet") || "~").toLowerCase(); },
      origin: function (tr) { return text(tr, ".origin").toLowerCase().replace("none found", "~"); },
      copied: function (tr) { return -parseFloat(text(tr, "td.n:not(:first-child)").replace(/[<>]/, "") || "0"); },
      "strength of the link": function (tr) { return -(parseFloat(text(tr, ".tie").replace(/[<>]/, "")) || 101); }
    };
    Object.keys(keys).forEach(function (key) { order.append(new Option("by " + key, key)); });
    label.append(order); tools.append(box_, label, said);
    section.insertBefore(tools, section.querySelector(".scroll"));
    var flat = node("tbody");
    var show = function () {
      var wanted = (box_.value.toLowerCase().match(/"[^"]+"?|[^\s"]+/g) || []).map(function (word) { return word.replace(/"/g, ""); }), key = keys[order.value], count = 0, sorted = rows.slice();
      if (key) {
        sorted.forEach(function (row, n) { row.key = key(row.tr); row.n = n; });
        sorted.sort(function (a, b) { return a.key < b.key ? -1 : a.key > b.key ? 1 : a.n - b.n; });
        tables[0].append(flat);
      } else { flat.remove(); }
      sorted.forEach(function (row) {
        (key ? flat : row.home).append(row.tr);
        row.tr.hidden = !wanted.every(function (word) { return row.text.indexOf(word) >= 0; });
        if (!row.tr.hidden) { count += 1; }
      });
      rows.forEach(function (row) { row.home.hidden = !!key || !row.home.querySelector("tr:not(.group):not([hidden])"); });
      if (rest) { rest.hidden = !!key; if (wanted.length) { rest.open = true; } }
      said.textContent = wanted.length ? count + " of " + rows.length + " texts" : "";
    };
    box_.addEventListener("input", show); order.addEventListener("change", show);
    tools.addEventListener("submit", function (event) { event.preventDefault(); });
  }

  // --- this event as a file -----------------------------------------------------------------------------------------
  if (section) {
    var save = node("p", "save small", "These articles as ");
    ["CSV", "JSON"].forEach(function (kind) {
      var button = node("button", "", kind);
      button.type = "button"; save.append(button, " ");
      button.addEventListener("click", function () {
        var found = articles.map(function (a) { return { number: a.number, id: a.id, event: a.event, outlet: a.outlet, title: a.title, published: a.published, family: a.family, text_of: a.text_of, origins: a.origins }; });
        if (kind === "JSON") { window.clusterer.save("event.json", "application/json", JSON.stringify({ event: articles[0].event, title: document.querySelector("h1").textContent, articles: found }, null, 1) + "\n"); return; }
        window.clusterer.table("event.csv", ["number", "id", "event", "outlet", "title", "published", "family", "text_of", "agencies", "roles", "confidence"], found.map(function (a) {
          function of(key) { return a.origins.map(function (o) { return o[key]; }).join("; "); }
          return Object.assign({}, a, { agencies: of("agency"), roles: of("role"), confidence: of("confidence") });
        }));
      });
    });
    section.append(save);
  }

  // --- corrections ----------------------------------------------------------------------------------------------------
  var marks = window.clusterer.marks, dialog = node("dialog"), now = null;
  dialog.id = "mark"; dialog.setAttribute("aria-labelledby", "mark-title");
  dialog.innerHTML = '<form method="dialog"><h2 id="mark-title">Mark this article</h2><p class="muted" id="mark-of"></p><p><label><input type="radio" name="what" value="right" required> Right: it belongs here, and the verdict holds</label></p><p><label><input type="radio" name="what" value="not-this-event"> Not this event</label></p><p id="mark-agencies"><label><input type="radio" name="what" value="not-this-agency"> Not this agency</label> <select aria-label="Which agency"></select></p><p><label>Note <input type="text" id="mark-note" maxlength="500"></label></p><p><button type="submit" value="save">Keep</button> <button type="submit" value="remove" formnovalidate>Remove the mark</button> <button type="submit" value="" formnovalidate>Cancel</button></p></form>';
  document.body.append(dialog);
  var form = dialog.querySelector("form"), agencies = dialog.querySelector("select");
  agencies.addEventListener("change", function () { form.elements.what.value = "not-this-agency"; });
  function told(article) {
    article.said.textContent = marks.of(article.id).map(function (m) { return m.mark.replace(/-/g, " ") + (m.agency ? " (" + m.agency + ")" : ""); }).join(", ");
    article.said.hidden = !article.said.textContent;
  }
  articles.forEach(function (article) {
    var button = node("button", "marker", "Mark …"), line = article.at.querySelector(".meta") || article.at;
    button.type = "button"; button.setAttribute("aria-label", "Mark article " + article.number);
    article.said = node("b", "marked");
    line.append(" ", button, " ", article.said);
    told(article);
    button.addEventListener("click", function () {
      now = article;
      form.reset(); agencies.replaceChildren();
      dialog.querySelector("#mark-of").textContent = article.number + ". " + (article.outlet ? article.outlet + ": " : "") + article.title;
      article.origins.forEach(function (o) { agencies.append(new Option(o.agency)); });
      dialog.querySelector("#mark-agencies").hidden = !article.origins.length;
      var before = marks.of(article.id)[0];
      form.elements.what.value = before ? before.mark : "";
      if (before) { dialog.querySelector("#mark-note").value = before.note; if (before.agency) { agencies.value = before.agency; } }
      dialog.showModal();
    });
  });
  dialog.addEventListener("close", function () {
    var what = form.elements.what.value, kind = dialog.returnValue;
    if (kind === "save" && what) { marks.put({ mark: what, article: now.id, event: now.event, agency: what === "not-this-agency" ? agencies.value : null, note: dialog.querySelector("#mark-note").value, report: known.run }); }
    if (kind === "remove") { marks.remove(now.id); }
    dialog.returnValue = "";
    if (now) { told(now); }
  });
  addEventListener("clusterer-marks", function () { articles.forEach(told); });
};
