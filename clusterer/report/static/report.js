// On every page: the theme, the keyboard help, and moving through rows. A page works without all of it.
(function () {
  "use strict";
  var store = {
    get: function (key) { try { return localStorage.getItem("clusterer-" + key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem("clusterer-" + key, value); } catch (e) { /* private window */ } }
  };
  var themes = ["system", "light", "dark"];
  var theme = themes.indexOf(store.get("theme")) > 0 ? store.get("theme") : "system";
  var root = document.documentElement;
  function paint() {
    if (theme === "system") { root.removeAttribute("data-theme"); } else { root.setAttribute("data-theme", theme); }
  }
  paint(); // before the first line is drawn
  if (!document.querySelector("link[rel=icon]")) { document.head.insertAdjacentHTML("beforeend", '<link rel="icon" href="data:,">'); } // or a server is asked for one

  var clusterer = window.clusterer = { keys: {}, rows: null };
  var on = store.get("keys") !== "off"; // WCAG 2.1.4: single-key shortcuts can be turned off

  // What a data file adds: JSON, deflated, in base64. Resolves to the values, in order.
  clusterer.unpacked = function (packed) {
    return Promise.all(packed.map(function (text) {
      var bytes = Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); });
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).json();
    }));
  };
  // A file made here: nothing is asked of anybody.
  clusterer.save = function (name, kind, content) {
    var link = document.createElement("a"), address = URL.createObjectURL(new Blob([content], { type: kind + ";charset=utf-8" }));
    link.href = address; link.download = name; document.body.append(link); link.click(); link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
  };
  clusterer.table = function (name, columns, rows) { // RFC 4180; what a spreadsheet would run as a formula gets an apostrophe
    function cell(value) {
      var text = value === null || value === undefined ? "" : String(value);
      if (typeof value === "string" && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text)) { text = "'" + text; }
      return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
    }
    var lines = rows.map(function (row) { return columns.map(function (key) { return cell(row[key]); }).join(","); });
    clusterer.save(name, "text/csv", [columns.join(",")].concat(lines, "").join("\r\n"));
  };
  // Corrections: kept in this browser until they are saved and `clusterer feedback apply` reads them. One of an article.
  clusterer.marks = {
    all: function () { try { var found = JSON.parse(store.get("marks")); return Array.isArray(found) ? found : []; } catch (e) { return []; } },
    of: function (article) { return clusterer.marks.all().filter(function (mark) { return mark.article === article; }); },
    put: function (mark) { keep(clusterer.marks.all().filter(function (other) { return other.article !== mark.article; }).concat(mark)); },
    remove: function (article) { keep(clusterer.marks.all().filter(function (other) { return other.article !== article; })); }
  };
  function keep(marks) { store.set("marks", JSON.stringify(marks)); tell(); dispatchEvent(new Event("clusterer-marks")); }
  function tell() { // the bar that says how many there are
    var marks = clusterer.marks.all(), bar = document.getElementById("marks");
    if (!bar) {
      bar = document.createElement("section"); bar.id = "marks"; bar.setAttribute("aria-label", "Corrections");
      bar.innerHTML = '<span></span> <button type="button">Save feedback.jsonl</button> <button type="button">Forget them</button>';
      bar.children[1].addEventListener("click", function () {
        clusterer.save("feedback.jsonl", "application/jsonl", clusterer.marks.all().map(function (m) { return JSON.stringify({ mark: m.mark, article: m.article, event: m.event, agency: m.agency, note: m.note, report: m.report }) + "\n"; }).join(""));
      });
      bar.children[2].addEventListener("click", function () { keep([]); });
      document.querySelector("main").append(bar);
    }
    bar.hidden = !marks.length;
    bar.firstChild.textContent = marks.length + (marks.length === 1 ? " article is" : " articles are") + " marked, in this browser alone. `clusterer feedback apply` takes the file.";
  }
  addEventListener("storage", function (event) { if (event.key === "clusterer-marks") { tell(); dispatchEvent(new Event("clusterer-marks")); } });

  document.addEventListener("DOMContentLoaded", function () {
    // What only a script can use, a script makes.
    if (clusterer.marks.all().length) { tell(); }
    var main = document.querySelector("main");
    main.id = "main"; main.tabIndex = -1;
    var top = document.querySelector(".top"), brand = top.querySelector("a"), home = brand.getAttribute("href").replace("index.html", "");
    var skip = document.createElement("a"), tools = document.createElement("div");
    skip.className = "skip"; skip.href = "#main"; skip.textContent = "Skip to the content"; document.body.prepend(skip);
    if (!top.querySelector("nav")) { // of pages that are many
      var nav = document.createElement("nav"), room = location.pathname.split("/").slice(-2)[0];
      nav.setAttribute("aria-label", "Report");
      [["Events", "index"], ["Outlets", "outlets"], ["Agencies", "agencies"], ["Dependence", "dependence"]].forEach(function (to) {
        var link = document.createElement("a");
        link.href = home + to[1] + ".html"; link.textContent = to[0]; nav.append(link);
        if (room === to[0].toLowerCase()) { link.setAttribute("aria-current", "true"); }
      });
      brand.after(nav);
      var foot = document.createElement("footer"), reading = document.createElement("a");
      reading.href = home + "reading.html"; reading.textContent = "How to read this report"; foot.append(reading, " · times are UTC"); main.after(foot);
    }
    tools.className = "tools"; top.append(tools);
    tools.innerHTML = '<button type="button" id="theme"></button><button type="button" id="help-open" aria-label="Keyboard help">?</button>';
    var dialog = document.createElement("dialog"), more = document.getElementById("help-more");
    dialog.id = "help"; dialog.setAttribute("aria-labelledby", "help-title");
    dialog.innerHTML = '<h2 id="help-title">Keyboard</h2><table class="plain"><tbody><tr><th scope="row"><kbd>/</kbd></th><td>filter the events</td></tr><tr><th scope="row"><kbd>j</kbd> <kbd>k</kbd></th><td>next and previous row or article</td></tr><tr><th scope="row"><kbd>Enter</kbd></th><td>open the row</td></tr><tr><th scope="row"><kbd>]</kbd> <kbd>[</kbd></th><td>next and previous event; side by side: next and previous passage</td></tr><tr><th scope="row"><kbd>?</kbd></th><td>this help</td></tr></tbody></table><div id="help-page"></div><p><label><input type="checkbox" id="keys"> Single-key shortcuts are on</label></p><p><button type="button" id="help-close">Close</button></p>';
    document.body.append(dialog);
    if (more) { document.getElementById("help-page").append(more.content); }
    var button = document.getElementById("theme");
    var help = document.getElementById("help");
    if (!button || !help) { return; }
    function label() { button.textContent = "Theme: " + theme; }
    label();
    button.addEventListener("click", function () {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      store.set("theme", theme); paint(); label();
    });
    var opener = document.getElementById("help-open");
    opener.addEventListener("click", function () { help.showModal(); });
    document.getElementById("help-close").addEventListener("click", function () { help.close(); });
    var box = document.getElementById("keys");
    box.checked = on;
    box.addEventListener("change", function () { on = box.checked; store.set("keys", on ? "on" : "off"); });

    var current = null;
    function move(by) {
      var rows = Array.prototype.filter.call(document.querySelectorAll("article"), function (row) { return row.offsetParent; });
      if (!rows.length) { return; }
      var at = rows.indexOf(current);
      if (current) { current.classList.remove("at"); }
      current = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
      current.classList.add("at");
      current.tabIndex = -1;
      current.focus({ preventScroll: true });
      current.scrollIntoView({ block: "start" });
    }
    function follow(rel) { // on a page of several events, of the one that is shown
      var link = Array.prototype.filter.call(document.querySelectorAll('a[rel="' + rel + '"]'), function (a) { return a.offsetParent; })[0];
      if (link) { location.href = link.href; }
    }
    clusterer.follow = follow;
    var keys = clusterer.keys;
    keys["?"] = keys["?"] || function () { help.showModal(); };
    keys.j = keys.j || function () { move(1); };
    keys.k = keys.k || function () { move(-1); };
    keys["["] = keys["["] || function () { follow("prev"); };
    keys["]"] = keys["]"] || function () { follow("next"); };
    document.addEventListener("keydown", function (event) {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || help.open) { return; }
      var target = event.target;
      if (target.closest && target.closest("input, select, textarea, [contenteditable]")) { return; }
      var key = keys[event.key];
      if (key && key(event) !== false) { event.preventDefault(); }
    });
    var roles = { "agency-copy": "the text is the agency's copy", mixed: "agency copy and the outlet's own text", contribution: "the outlet's own text, with agency material", inferred: "no credit of its own; it holds the text of an article that is credited" };
    document.querySelectorAll(".chip, .tag").forEach(function (label) {
      var why = roles[label.classList[1]], sure = label.querySelector("i");
      if (why) { label.title = why + (sure ? ". Of verdicts like this one, " + sure.textContent + " are right" : ""); }
    });
    [[5, "the largest share of its words that stands in one other article"], [6, "its strongest link to another article of the event, of 100 %"]].forEach(function (column) {
      document.querySelectorAll(".members thead th:nth-child(" + column[0] + ")").forEach(function (th) { th.title = column[1]; });
    });
    document.querySelectorAll(".shares a[data-pair], .differences a[data-pair]").forEach(function (a) { a.setAttribute("aria-label", "side by side: " + a.getAttribute("data-pair").replace("-", " and ")); });
    document.querySelectorAll(".share").forEach(function (bar) {
      var title = document.createElementNS("http://www.w3.org/2000/svg", "title");
      if (!bar.querySelector("title")) { title.textContent = bar.getAttribute("aria-label"); bar.prepend(title); }
    });
    document.querySelectorAll("figure > .chart").forEach(function (chart) { // what each part of a bar counts, from the table behind
      var table = chart.parentNode.querySelector("table"), at = -1, x = null, left = [];
      if (!table || chart.querySelector("title")) { return; }
      var heads = table.tHead.rows[0].cells, several = heads.length > 2 ? 1 : 0;
      chart.querySelectorAll(".bar").forEach(function (bar) {
        if (bar.getAttribute("x") !== x) {
          x = bar.getAttribute("x"); at += 1;
          left = Array.prototype.slice.call(table.tBodies[0].rows[at].cells, 1, heads.length - several).filter(function (td) { return td.textContent.trim() !== "0"; });
        }
        var cell = left.shift(), title = document.createElementNS("http://www.w3.org/2000/svg", "title");
        title.textContent = table.tBodies[0].rows[at].cells[0].textContent.trim() + ": " + cell.textContent.trim() + " " + heads[cell.cellIndex].textContent.toLowerCase();
        bar.append(title);
      });
    });
    document.querySelectorAll(".scroll > .plain").forEach(function (table) { // on a narrow screen a row is a card, and each cell says what it is
      var heads = Array.from(table.tHead.rows[0].cells, function (th) { return th.querySelector(".vh") ? "" : th.textContent.trim(); });
      if (heads.length < 4) { return; }
      table.classList.add("cards");
      table.querySelectorAll("tbody td:not(.bar-cell)").forEach(function (td) { if (heads[td.cellIndex] && (td.firstElementChild || td.textContent.trim())) { td.setAttribute("data-label", heads[td.cellIndex]); } });
    });
    document.querySelectorAll(".matrix tbody tr").forEach(function (tr) {
      var columns = tr.closest("table").tHead.rows[0].cells, row = tr.cells[0].querySelector(".number").textContent;
      for (var i = 1; i < tr.cells.length; i++) {
        var cell = tr.cells[i], link = cell.className[0] === "s" && cell.textContent ? document.createElement("a") : null;
        if (link) {
          link.href = tr.parentNode.rows[i - 1].querySelector(".number").getAttribute("href"); link.textContent = cell.textContent; cell.replaceChildren(link); link.title = link.textContent + " % of article " + row + " stands in article " + columns[i].textContent; link.setAttribute("aria-label", link.title); }
      }
    });
    function whole() { // evidence that is cut by a span nested in it: mark all its pieces, not the first alone
      document.querySelectorAll("mark.target").forEach(function (piece) { piece.classList.remove("target"); });
      var ends = /-(\d+)-(\d+)$/.exec(location.hash), named = location.hash.slice(1) && document.getElementById(location.hash.slice(1));
      var piece = ends && named, folded = named && named.closest("details:not([open])");
      while (folded) { folded.open = true; folded = folded.parentNode.closest("details:not([open])"); }
      if (named && !ends && named.matches("li, details, tr")) { named.scrollIntoView(); }
      var left = ends ? ends[2] - ends[1] : 0;
      while (piece && piece.tagName === "MARK" && left > 0) {
        piece.classList.add("target");
        left -= Array.from(piece.textContent).length;
        piece = piece.nextElementSibling;
      }
    }
    whole();
    addEventListener("hashchange", whole);
    document.querySelectorAll("article > b.number").forEach(function (number) { // an article's number leads to its address
      var link = document.createElement("a");
      link.className = "number"; link.href = "#" + number.parentNode.id; link.textContent = number.textContent; number.replaceWith(link);
    });
    document.querySelectorAll(".neighbours a").forEach(function (a) { a.textContent = a.rel === "prev" ? "← Earlier" : "Later →"; });
    var texts = document.querySelector("#texts > h2"), legend = [["mark.credit", '<mark class="credit">counts as a credit</mark>'], ["mark.rejected", '<mark class="rejected">looked at, rejected</mark>'], ["mark.tie", '<mark class="tie">counts, shared with a credited article</mark>'], [".prose u, .copied", '<span class="copied">stands in another article too</span>'], [".quotation", '<span class="quotation">quoted speech in both</span>'], [".prose small, .furniture", "<small>page furniture</small>"]].map(function (kind) { return texts && document.querySelector(kind[0]) ? kind[1] : ""; }).join(" ").trim();
    if (legend) { texts.insertAdjacentHTML("afterend", '<p class="legend">' + legend + "</p>"); }
    if (document.body.className === "event") { // the outlets of the collection, then what a page of events does with them
      var collection = document.createElement("script");
      collection.src = home + "data/collection.js";
      collection.onload = collection.onerror = function () {
        clusterer.unpacked(window.DecompressionStream ? window.clustererCollection || [] : []).then(function (found) { clusterer.event(found[0]); clusterer.side(); });
      };
      document.head.append(collection);
    }
    var closed = [];
    addEventListener("beforeprint", function () {
      closed = Array.prototype.filter.call(document.querySelectorAll("details.text"), function (d) { return !d.open && !d.closest(".rest"); });
      closed.forEach(function (d) { d.open = true; });
    });
    addEventListener("afterprint", function () { closed.forEach(function (d) { d.open = false; }); });
  });
})();
