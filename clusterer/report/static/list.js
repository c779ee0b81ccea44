// The index: filter, facets, sorting, and rows drawn as they come into view. The filter's words stand in the address.
(function () {
  "use strict";
  var shards = window.clustererEvents, table = document.getElementById("events");
  if (shards && table && window.DecompressionStream) { window.clusterer.unpacked(shards.splice(0)).then(list); }
  function list(first) {
  // The shards, newest first, into one list of columns; names are numbered over all of them. The page brings the first
  // few; the others are read once it can be used (`read`), and until then it knows that it has not seen all.
  var all = { outlets: [], agencies: [], languages: [], tags: [], pages: [] };
  var verdicts = JSON.parse(table.getAttribute("data-verdicts")), roles = JSON.parse(table.getAttribute("data-roles"));
  var starts = {}, count = 0, changed = {};
  var unread = table.getAttribute("data-shards").split(" ").filter(Boolean), lost = 0, whole = !unread.length;
  var names = { agency: [], outlet: [], language: [] }; // in small letters
  var plain = ["at", "title", "first", "lasting", "verdict", "articles", "roled", "independent", "parts", "says", "copied", "density", "keywords"];
  var numbers = { outlets: new Map(), agencies: new Map(), languages: new Map(), tags: new Map(), pages: new Map() };
  plain.concat(["page", "lang", "out", "langs", "origins"]).forEach(function (column) { all[column] = []; });
  function take(shard) {
    function known(kind, lower) {
      return shard[kind].map(function (name) {
        var number = numbers[kind].get(name);
        if (number === undefined) { number = all[kind].length; numbers[kind].set(name, number); all[kind].push(name); if (lower) { lower.push(name.toLowerCase()); } }
        return number;
      });
    }
    var outlets = known("outlets", names.outlet), agencies = known("agencies", names.agency), languages = known("languages", names.language), tags = known("tags"), pages = known("pages");
    var rows = shard.title.length, row;
    plain.forEach(function (column) { var from = shard[column], to = all[column]; for (var i = 0; i < rows; i++) { to.push(from[i]); } });
    for (row = 0; row < rows; row++) {
      all.page.push(pages[shard.page[row]]);
      all.lang.push(tags[shard.lang[row]]);
      all.out.push(shard.out[row].map(function (n) { return outlets[n]; }));
      all.langs.push(shard.langs[row].map(function (n) { return languages[n]; }));
      all.origins.push(shard.origins[row].map(function (n, i) { return i % 3 ? n : agencies[n]; }));
    }
    shard.changed.forEach(function (at) { changed[count + at] = true; });
    starts[shard.month] = count;
    count += rows;
  }
  first.forEach(take);
  all.verdicts = verdicts; all.roles = roles;
  var parts = JSON.parse(table.getAttribute("data-parts"));
  var body = table.tBodies[0];
  var box = document.getElementById("q");
  var status = document.getElementById("status");
  var clear = document.getElementById("clear");
  var nothing = document.getElementById("nothing");
  var elsewhere = document.getElementById("elsewhere");
  var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  var words = []; // what plain words are looked for in, made when first needed
  var leads = null, ids = [], asked = false, then = []; // how the articles begin comes when a word is looked for
  function ask(whenThere) {
    var files = table.getAttribute("data-leads").split(" ").filter(Boolean), waiting = files.length;
    if (whenThere) { if (leads || !waiting) { whenThere(); return; } then.push(whenThere); }
    if (asked || !waiting) { return; }
    asked = true;
    function done() { // a shard that is missing is as if it said nothing
      waiting -= 1;
      if (!waiting) { when(function () { window.clusterer.unpacked(window.clustererLeads || []).then(find); }); }
    }
    function find(said) {
      leads = new Array(count);
      said.forEach(function (shard) {
        if (starts[shard.month] === undefined) { return; }
        shard.leads.forEach(function (lead, at) { leads[starts[shard.month] + at] = lead; ids[starts[shard.month] + at] = shard.ids[at]; });
      });
      words = []; again();
      then.splice(0).forEach(function (next) { next(); });
    }
    files.forEach(function (file) { fetched(file, done); });
  }
  // The other shards, in their order and few at a time, so that the page answers in between.
  var waiters = [], coming = 0;
  function when(next) { if (whole) { next(); } else { waiters.push(next); } }
  function read() {
    while (coming < 3 && unread.length) { coming += 1; fetched(unread.shift(), came); }
    if (coming) { return; }
    whole = true;
    again();
    if (!scrollY) { place(); }
    window.clusterer.whole = performance.now();
    waiters.splice(0).forEach(function (next) { next(); });
  }
  var taken = Promise.resolve();
  function came(there) {
    var found = window.clusterer.unpacked(shards.splice(0));
    taken = taken.then(function () { return found; }).then(function (some) { coming -= 1; if (!there) { lost += 1; } some.forEach(take); read(); });
  }
  function fetched(file, then) {
    var script = document.createElement("script");
    script.src = file; script.async = false;
    script.onload = function () { script.remove(); then(true); };
    script.onerror = function () { script.remove(); then(false); };
    document.head.append(script);
  }
  function again() { // the list with what has been read since, and the reader where he was
    var row = shown[active], old = drawn.get(active), focused = old && old.contains(document.activeElement);
    apply();
    active = row === undefined ? -1 : shown.indexOf(row);
    if (drawn.has(active)) { drawn.get(active).classList.add("at"); if (focused) { drawn.get(active).querySelector("a").focus({ preventScroll: true }); } }
  }
  function said(row) {
    if (words[row] === undefined) {
      var parts = [all.title[row], all.keywords[row]];
      all.out[row].forEach(function (o) { parts.push(all.outlets[o]); });
      for (var i = 0; i < all.origins[row].length; i += 3) { parts.push(all.agencies[all.origins[row][i]]); }
      parts.push(all.says[row].replace(/ …$/, "") + (leads && leads[row] ? " " + leads[row] : ""));
      words[row] = parts.join(" \n").toLowerCase();
    }
    return words[row];
  }

  // --- the filter box -------------------------------------------------------------------------------------------
  function tokens(text) {
    var found = [], pattern = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/gi, match;
    while ((match = pattern.exec(text))) {
      found.push({
        not: match[1] === "-", key: (match[2] || "").toLowerCase(), raw: match[0],
        value: (match[3] !== undefined ? match[3] : match[4]).toLowerCase()
      });
    }
    return found;
  }
  function chosen(kind, value) { // the numbers of the names meant: the whole name before a part of one
    var exact = names[kind].indexOf(value), set = {};
    names[kind].forEach(function (name, n) { if (exact >= 0 ? n === exact : name.indexOf(value) >= 0) { set[n] = true; } });
    return set;
  }
  function any(list, set, step) {
    for (var i = 0; i < list.length; i += step || 1) { if (set[list[i]]) { return true; } }
    return false;
  }
  function minutes(value) {
    var match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value);
    return match ? Date.UTC(+match[1], match[2] ? match[2] - 1 : 0, match[3] || 1) / 60000 : NaN;
  }
  var complaints = [];
  function complain(token, why) { if (whole) { complaints.push(token.raw + ": " + why); } return function () { return true; }; }
  function nearest(value, list) { // the name that is fewest edits away, "" where none is near
    var best = "", least = Math.max(2, Math.floor(value.length / 3)) + 1;
    list.forEach(function (name) {
      if (Math.abs(name.length - value.length) >= least) { return; }
      var row = [], old, left, i, j;
      for (j = 0; j <= name.length; j++) { row.push(j); }
      for (i = 1; i <= value.length; i++) {
        old = row[0]; row[0] = i;
        for (j = 1; j <= name.length; j++) { left = row[j]; row[j] = Math.min(row[j] + 1, row[j - 1] + 1, old + (value[i - 1] === name[j - 1].toLowerCase() ? 0 : 1)); old = left; }
      }
      if (row[name.length] < least) { least = row[name.length]; best = name; }
    });
    return best;
  }
  function unknown(token, what, list, key) {
    var near = nearest(token.value, list), token_ = near && key + ":" + (/[\s":]/.test(near) ? '"' + near + '"' : near);
    complain(token, "no such " + what + (near ? "; did you mean " + token_ + "?" : ""));
  }
  function named(token, kind) {
    var set = chosen(kind, token.value);
    if (!Object.keys(set).length) { unknown(token, kind, all[{ agency: "agencies", outlet: "outlets", language: "languages" }[kind]], kind); }
    return set;
  }
  var filters = ["agency", "outlet", "language", "role", "size", "origins", "after", "before", "verdict", "is"];
  function test(token) {
    var value = token.value, set, match, from, to, at;
    switch (token.key) {
      case "agency":
        set = named(token, "agency");
        return function (row) { return any(all.origins[row], set, 3); };
      case "outlet":
        set = named(token, "outlet");
        return function (row) { return any(all.out[row], set); };
      case "language": case "lang":
        set = named(token, "language");
        return function (row) { return any(all.langs[row], set); };
      case "role":
        at = all.roles.findIndex(function (role) { return role.replace(" ", "-").indexOf(value.replace(" ", "-")) === 0; });
        if (at < 0) { unknown(token, "role", all.roles.map(function (role) { return role.replace(" ", "-"); }), "role"); return function () { return true; }; }
        return function (row) { return (all.roled[row] >> at & 1) === 1; };
      case "size": case "origins":
        match = /^(>=?|<=?|=)?(\d+)(?:-(\d+))?$/.exec(value);
        if (!match) { return complain(token, "a number, as in " + token.key + ":>2"); }
        from = +match[2]; to = match[3] ? +match[3] : from;
        if (match[1] === ">") { from += 1; to = Infinity; } else if (match[1] === ">=") { to = Infinity; }
        if (match[1] === "<") { to = from - 1; from = 0; } else if (match[1] === "<=") { from = 0; }
        var counted = token.key === "size" ? all.articles : all.independent;
        return function (row) { return counted[row] >= from && counted[row] <= to; };
      case "after": case "before":
        at = minutes(value);
        if (isNaN(at)) { return complain(token, "a date, as in 2023-05-01"); }
        return token.key === "after"
          ? function (row) { return all.first[row] !== null && all.first[row] >= at; }
          : function (row) { return all.first[row] !== null && all.first[row] < at; };
      case "verdict":
        at = all.verdicts.findIndex(function (verdict) { return verdict[0] === value; });
        if (at < 0) { unknown(token, "verdict", all.verdicts.map(function (verdict) { return verdict[0]; }), "verdict"); return function () { return true; }; }
        return function (row) { return all.verdict[row] === at; };
      case "is":
        if (value === "new") { return function (row) { return !!changed[row]; }; }
        if (value === "conflicting" || value === "unknown") { return test({ key: "verdict", value: value, raw: token.raw }); }
        if (value === "unsure") { return function (row) { var best = -1; for (var i = 2; i < all.origins[row].length; i += 3) { best = Math.max(best, all.origins[row][i]); } return best >= 0 && best < 80; }; }
        unknown(token, "list", ["new", "conflicting", "unknown", "unsure"], "is"); return function () { return true; };
      case "":
        ask();
        return function (row) { return said(row).indexOf(value) >= 0; };
      default: // "http://…" and the like are words
        ask();
        if (!/^-?[a-z]+:\/\//i.test(token.raw)) {
          at = nearest(token.key, filters);
          complain(token, "no such filter, looked for as words" + (at ? "; did you mean " + at + ":?" : ""));
        }
        value = token.raw.replace(/^-/, "").replace(/"/g, "").toLowerCase();
        return function (row) { return said(row).indexOf(value) >= 0; };
    }
  }

  // --- the list -------------------------------------------------------------------------------------------------
  var shown = [], sort = "-date", active = -1;
  var tabs = Array.prototype.slice.call(document.querySelectorAll(".tabs a"));
  var tab = "all", usual = "all"; // stories are shown first, where there are any
  if (tabs[0].querySelector("b").textContent !== "0") { usual = "stories"; }
  var chosen_ = false; // whether somebody chose the tab
  var columns = {
    title: function (row) { return all.title[row]; },
    origin: function (row) { var o = all.origins[row]; return o.length ? all.agencies[o[0]] + String(1000 - o[2]) : "\uffff" + all.verdict[row]; },
    outlets: function (row) { return all.out[row].length; },
    articles: function (row) { return all.articles[row]; },
    independent: function (row) { return all.independent[row]; },
    copied: function (row) { return all.copied[row]; },
    density: function (row) { return all.density[row]; },
    date: function (row) { return all.first[row] === null ? -Infinity : all.first[row] + all.lasting[row]; }
  };
  function sorted(rows) {
    var down = sort[0] === "-", key = columns[down ? sort.slice(1) : sort];
    if (!key || sort === "-date") { return rows; } // the shard is in this order
    var keys = {};
    rows.forEach(function (row) { keys[row] = key(row); });
    var text = rows.length && typeof keys[rows[0]] === "string";
    var collator = text ? new Intl.Collator() : null;
    return rows.sort(function (a, b) {
      var order = text ? collator.compare(keys[a], keys[b]) : keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : 0;
      return (down ? -order : order) || a - b;
    });
  }
  function apply() {
    complaints = [];
    var tests = tokens(box.value).map(function (token) { return { not: token.not, of: test(token) }; });
    var rows = [], found = { stories: 0, singles: 0, all: 0 };
    next: for (var row = 0; row < count; row++) {
      for (var t = 0; t < tests.length; t++) { if (tests[t].of(row) === tests[t].not) { continue next; } }
      found.all += 1; found[all.articles[row] > 1 ? "stories" : "singles"] += 1;
      rows.push(row);
    }
    var now = chosen_ || !whole || found[tab] || !found.all ? tab : "all"; // what only the other tab has is not hidden
    if (now !== "all") { rows = rows.filter(function (row) { return (all.articles[row] > 1) === (now === "stories"); }); }
    tabs.forEach(function (a) {
      var key = a.getAttribute("data-tab");
      if (whole || tests.length) { a.querySelector("b").textContent = number(found[key]); }
      if (key === now) { a.setAttribute("aria-current", "true"); } else { a.removeAttribute("aria-current"); }
    });
    elsewhere.hidden = !(rows.length === 0 && found.all > 0);
    shown = sorted(rows);
    active = -1;
    clear.hidden = !box.value;
    nothing.hidden = shown.length > 0 || !whole;
    status.textContent = (shown.length === count ? number(count) + (count === 1 ? " event" : " events") : number(shown.length) + " of " + number(count) + " events") + (whole ? "" : " so far · still reading the others") + (lost ? " · some could not be read: load the page again" : "") + (asked && !leads ? " · still reading first sentences" : "") + (complaints.length ? " · " + complaints.join("; ") : "");
    table.setAttribute("aria-rowcount", String(whole ? shown.length + 1 : -1));
    heads.forEach(function (th) {
      var key = th.getAttribute("data-sort");
      if (sort === key) { th.setAttribute("aria-sort", "ascending"); } else if (sort === "-" + key) { th.setAttribute("aria-sort", "descending"); } else { th.removeAttribute("aria-sort"); }
    });
    recount(tests.length > 0 || now !== "all");
    drawn.forEach(function (tr) { tr.remove(); });
    drawn.clear();
    draw();
  }
  function number(n) { return String(n).replace(/\B(?=(\d{3})+$)/g, ","); }
  function day(minute) { var d = new Date(minute * 60000); return [d.getUTCDate(), months[d.getUTCMonth()], d.getUTCFullYear()]; }
  function span(row) {
    if (all.first[row] === null) { return "undated"; }
    var a = day(all.first[row]), b = day(all.first[row] + all.lasting[row]);
    if (a.join() === b.join()) { return a.join(" "); }
    if (a[1] === b[1] && a[2] === b[2]) { return a[0] + "–" + b.join(" "); }
    return (a[2] === b[2] ? a[0] + " " + a[1] : a.join(" ")) + " – " + b.join(" ");
  }
  function listed(list) { return list.length > 4 ? list.slice(0, 3).join(", ") + " and " + (list.length - 3) + " more" : list.length > 1 ? list.slice(0, -1).join(", ") + " and " + list[list.length - 1] : list.join(""); }
  function percent(whole) { return whole === 0 ? "<1 %" : whole + " %"; }
  function node(name, css, text) { var e = document.createElement(name); if (css) { e.className = css; } if (text !== undefined) { e.textContent = text; } return e; }
  var svg = "http://www.w3.org/2000/svg";
  function shape(name, values) { var e = document.createElementNS(svg, name); Object.keys(values).forEach(function (key) { e.setAttribute(key, values[key]); }); return e; }
  function bar(ends) { // whose words they are: part, where it ends, …
    var whole = shape("svg", { "class": "share", viewBox: "0 0 100 6", preserveAspectRatio: "none", role: "img" }), from = 0, told = [];
    for (var i = 0; i < ends.length; i += 2) {
      var part = parts[ends[i]], rect = shape("rect", { "class": "bar " + part[0], x: from, width: Math.max(0, ends[i + 1] - from), height: 6 }), name = shape("title", {});
      told.push(name.textContent = part[1].toLowerCase() + " " + percent(ends[i + 1] - from));
      rect.append(name); whole.append(rect); from = ends[i + 1];
    }
    whole.setAttribute("aria-label", "Words: " + told.join(", "));
    return whole;
  }
  function make(place) {
    var row = shown[place], tr = node("tr", place === active ? "at" : ""), cell, i;
    tr.setAttribute("aria-rowindex", String(place + 2));
    cell = node("td", "what");
    var link = node("a", "", all.title[row]);
    link.href = "events/" + all.pages[all.page[row]] + ".html" + (all.at[row] ? "#e" + all.at[row] : ""); link.dir = "auto"; link.title = all.title[row];
    if (all.tags[all.lang[row]]) { link.lang = all.tags[all.lang[row]]; }
    var by = node("span", "by");
    if (changed[row]) { by.append(node("b", "new", "new"), " "); }
    by.append(node("bdi", "", listed(all.out[row].map(function (o) { return all.outlets[o]; })) || "unknown outlet"));
    cell.append(link, by);
    if (all.says[row]) { var says = node("span", "says", all.says[row]); says.dir = "auto"; if (link.lang) { says.lang = link.lang; } cell.append(says); }
    tr.append(cell);
    cell = node("td", "origin");
    cell.append(node("span", "verdict " + all.verdicts[all.verdict[row]][0]));
    var origins = all.origins[row];
    for (i = 0; i < Math.min(origins.length, 6); i += 3) {
      var tag = node("span", "tag " + all.roles[origins[i + 1]].replace(" ", "-"));
      tag.append(node("bdi", "", all.agencies[origins[i]]), " ", node("i", "", origins[i + 2] + " %"));
      cell.append(tag, " ");
    }
    if (!origins.length) { cell.append(node("span", "muted", all.verdicts[all.verdict[row]][1])); }
    if (origins.length > 6) { cell.append(node("span", "muted", "+" + (origins.length / 3 - 2))); }
    if (all.parts[row].length) { cell.append(bar(all.parts[row])); }
    tr.append(cell);
    [[all.out[row].length === 1 ? "outlet" : "outlets", all.out[row].length || ""], [all.articles[row] === 1 ? "article" : "articles", all.articles[row]], ["independent", all.independent[row]], ["copied", all.copied[row] ? percent(all.copied[row]) : ""]].forEach(function (pair) {
      var td = node("td", "n", String(pair[1]));
      td.setAttribute("data-label", pair[0]); tr.append(td);
    });
    tr.append(node("td", "when", span(row)));
    return tr;
  }
  var drawn = new Map(), above = spacer(), below = spacer();
  function spacer() { var tr = node("tr", "space"), td = node("td"); tr.setAttribute("aria-hidden", "true"); td.colSpan = 7; tr.append(td); return tr; }
  function height() {
    var first = drawn.values().next().value;
    return (first && first.offsetHeight) || 62;
  }
  function draw() {
    if (!above.parentNode) { body.replaceChildren(above, below); }
    if (!drawn.size && shown.length) { var probe = make(0); drawn.set(0, probe); body.insertBefore(probe, below); }
    var tall = height();
    var top = above.getBoundingClientRect().top;
    var from = Math.max(0, Math.floor(-top / tall) - 15), to = Math.min(shown.length, from + Math.ceil(innerHeight / tall) + 30);
    if (from >= to) { from = Math.max(0, to - 30); }
    var focused = document.activeElement;
    drawn.forEach(function (tr, place) {
      if ((place < from || place >= to) && !tr.contains(focused)) { tr.remove(); drawn.delete(place); }
    });
    var before = below;
    for (var place = to - 1; place >= from; place--) {
      var tr = drawn.get(place);
      if (!tr) { tr = make(place); drawn.set(place, tr); body.insertBefore(tr, before); }
      before = tr;
    }
    var out = 0;
    drawn.forEach(function (tr, place) { if (place < from || place >= to) { out += 1; } });
    above.firstChild.style.height = Math.max(0, from - out) * tall + "px";
    below.firstChild.style.height = (shown.length - to) * tall + "px";
  }
  var waiting = false;
  function later() { if (!waiting) { waiting = true; requestAnimationFrame(function () { waiting = false; draw(); }); } }
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);

  // --- facets, histogram, queues --------------------------------------------------------------------------------
  var facets = Array.prototype.slice.call(document.querySelectorAll("#facets a[data-token]"));
  facets.forEach(function (a) { a.href = "#q=" + encodeURIComponent(a.getAttribute("data-token")); });
  document.querySelectorAll(".histogram tbody a").forEach(function (number, at) { // of the table behind the bars
    var bar = document.querySelectorAll(".histogram svg a")[at];
    bar.setAttribute("href", number.getAttribute("href")); bar.setAttribute("aria-label", number.closest("tr").cells[0].textContent + ": " + number.textContent);
  });
  var facetTests = null; // names are known once all is read
  var facetCounts = facets.map(function (a) { return a.querySelector(".count").textContent; });
  function limits(a) { return a.getAttribute("href").slice(3).split("%20"); } // after:… before:…
  var bars = Array.prototype.slice.call(document.querySelectorAll(".histogram svg a"));
  var queues = Array.prototype.slice.call(document.querySelectorAll(".queues a"));
  function recount(filtered) {
    var now = tokens(box.value).map(function (t) { return t.raw.toLowerCase(); });
    if (filtered && whole && !facetTests) { facetTests = facets.map(function (a) { return test(tokens(a.getAttribute("data-token"))[0]); }); }
    facets.forEach(function (a, f) {
      var total = facetCounts[f];
      if (filtered && !whole) { total = "…"; } else if (filtered) { var hits = 0; for (var i = 0; i < shown.length; i++) { if (facetTests[f](shown[i])) { hits++; } } total = number(hits); }
      a.querySelector(".count").textContent = total;
      a.classList.toggle("none", total === "0");
      if (now.indexOf(a.getAttribute("data-token").toLowerCase()) >= 0) { a.setAttribute("aria-current", "true"); } else { a.removeAttribute("aria-current"); }
    });
    var borders = bars.map(function (a) { return minutes(limits(a)[0].slice(6)); });
    var seen = {};
    if (filtered && whole) { shown.forEach(function (row) { var at = all.first[row], lo = 0, hi = borders.length; if (at === null) { return; } while (lo < hi) { var mid = (lo + hi) >> 1; if (borders[mid] <= at) { lo = mid + 1; } else { hi = mid; } } seen[lo - 1] = true; }); }
    bars.forEach(function (a, b) { a.classList.toggle("off", filtered && whole && !seen[b]); });
    var now_ = address();
    queues.forEach(function (a) { if (a.getAttribute("href") === now_) { a.setAttribute("aria-current", "true"); } else { a.removeAttribute("aria-current"); } });
  }
  function toggle(raws, drop) {
    var now = tokens(box.value).map(function (t) { return t.raw; });
    var has = raws.every(function (raw) { return now.indexOf(raw) >= 0; });
    var kept = now.filter(function (raw) { return raws.indexOf(raw) < 0 && !(drop && drop.test(raw)); });
    box.value = (has ? kept : kept.concat(raws)).join(" ");
    remember(true); apply();
  }
  facets.forEach(function (a) { a.addEventListener("click", function (event) { event.preventDefault(); toggle([a.getAttribute("data-token")]); }); });
  bars.forEach(function (a) { a.addEventListener("click", function (event) { event.preventDefault(); toggle(limits(a), /^(after|before):/); }); });

  // --- the address ----------------------------------------------------------------------------------------------
  function address() {
    var parts = [];
    if (box.value) { parts.push("q=" + encodeURIComponent(box.value).replace(/%3A/g, ":").replace(/%3E/g, ">").replace(/%2C/g, ",")); }
    if (sort !== "-date") { parts.push("sort=" + sort); }
    if (chosen_) { parts.push("tab=" + tab); }
    return "#" + parts.join("&");
  }
  function remember(step) {
    try { history[step ? "pushState" : "replaceState"](null, "", address()); } catch (e) { location.replace(address()); }
  }
  function recall() {
    var values = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      try { values[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (e) { /* not ours */ }
    });
    box.value = values.q || "";
    sort = values.sort && columns[values.sort.replace(/^-/, "")] ? values.sort : "-date";
    chosen_ = ["stories", "singles", "all"].indexOf(values.tab) >= 0;
    tab = chosen_ ? values.tab : usual;
    apply();
  }
  // --- the place ------------------------------------------------------------------------------------------------
  // Rows come as they are needed, so the browser cannot find the place again by itself: it is kept when a row is left.
  var kept = "clusterer-place " + location.pathname;
  addEventListener("pagehide", function () {
    try { sessionStorage.setItem(kept, JSON.stringify([address(), scrollY, active])); } catch (e) { /* private window */ }
  });
  function place() {
    var before = null, entry = performance.getEntriesByType("navigation")[0];
    try { before = JSON.parse(sessionStorage.getItem(kept)); } catch (e) { /* not ours */ }
    if (!whole || !before || !entry || entry.type === "navigate" || before[0] !== address()) { return; }
    history.scrollRestoration = "manual";
    scrollTo(0, before[1]); draw();
    var tr = drawn.get(before[2]);
    if (tr) { active = before[2]; tr.classList.add("at"); tr.querySelector("a").focus({ preventScroll: true }); }
  }

  // --- this list as a file --------------------------------------------------------------------------------------
  function listedAt(row) {
    var origins = [], o = all.origins[row];
    for (var i = 0; i < o.length; i += 3) { origins.push({ agency: all.agencies[o[i]], role: all.roles[o[i + 1]], confidence: o[i + 2] / 100 }); }
    function time(minute) { return minute === null ? null : new Date(minute * 60000).toISOString().replace("T00:00:00.000Z", "").replace(".000Z", "Z"); }
    return {
      id: ids[row] || "", title: all.title[row], page: "events/" + all.pages[all.page[row]] + ".html" + (all.at[row] ? "#e" + all.at[row] : ""),
      first_published: time(all.first[row]), last_published: all.first[row] === null ? null : time(all.first[row] + all.lasting[row]),
      documents: all.articles[row], outlets: all.out[row].map(function (n) { return all.outlets[n]; }), languages: all.langs[row].map(function (n) { return all.languages[n]; }),
      verdict: all.verdicts[all.verdict[row]][0], origins: origins, independent_origins: all.independent[row], copied: all.copied[row] / 100, density: all.density[row] / 100
    };
  }
  var save = document.getElementById("save");
  save.addEventListener("click", function (event) {
    var kind = event.target.getAttribute("data-kind");
    if (!kind) { return; }
    when(function () { ask(function () {
      var rows = shown.map(listedAt);
      if (kind === "json") { window.clusterer.save("events.json", "application/json", JSON.stringify({ filter: box.value, events: rows }, null, 1) + "\n"); return; }
      window.clusterer.table("events.csv", ["id", "title", "first_published", "last_published", "documents", "outlets", "agencies", "roles", "confidence", "independent_origins", "copied", "density", "verdict", "languages", "page"], rows.map(function (row) {
        function of(key) { return row.origins.map(function (origin) { return origin[key]; }); }
        return Object.assign({}, row, { outlets: row.outlets.slice().sort().join("; "), agencies: of("agency").join("; "), roles: of("role").join("; "), confidence: row.origins.length ? Math.max.apply(null, of("confidence")) : "", languages: row.languages.join("; ") });
      }));
    }); });
  });

  function turn(to) { tab = to; chosen_ = true; remember(true); apply(); }
  tabs.forEach(function (a) { a.addEventListener("click", function (event) { event.preventDefault(); turn(a.getAttribute("data-tab")); }); });
  elsewhere.addEventListener("click", function () { turn("all"); });
  addEventListener("hashchange", recall);
  addEventListener("popstate", recall);
  var typing;
  function typed() { clearTimeout(typing); typing = 0; remember(false); apply(); }
  box.addEventListener("input", function () { clearTimeout(typing); typing = setTimeout(typed, count > 20000 ? 120 : 30); });
  document.getElementById("filter").addEventListener("submit", function (event) { event.preventDefault(); });
  function reset() { box.value = ""; remember(true); apply(); box.focus(); }
  clear.addEventListener("click", reset);
  document.getElementById("reset").addEventListener("click", reset);

  var heads = Array.prototype.slice.call(table.querySelectorAll("th[data-sort]"));
  heads.forEach(function (th) {
    var key = th.getAttribute("data-sort"), button = node("button");
    button.type = "button";
    button.append.apply(button, Array.prototype.slice.call(th.childNodes));
    th.append(button);
    button.addEventListener("click", function () {
      var first = key === "title" || key === "origin" ? key : "-" + key;
      sort = sort === first ? (first[0] === "-" ? key : "-" + key) : first;
      remember(true); apply();
    });
  });

  // --- the keyboard ---------------------------------------------------------------------------------------------
  function move(by) {
    if (!shown.length) { return; }
    var old = drawn.get(active);
    if (old) { old.classList.remove("at"); }
    active = Math.max(0, Math.min(shown.length - 1, active + by));
    var tall = height(), y = above.getBoundingClientRect().top + active * tall;
    if (y < 140 || y > innerHeight - 2 * tall) { scrollBy(0, y - innerHeight / 3); }
    draw();
    var tr = drawn.get(active);
    if (tr) { tr.classList.add("at"); tr.querySelector("a").focus({ preventScroll: true }); }
  }
  var keys = window.clusterer.keys;
  keys["/"] = function () { box.focus(); box.select(); };
  keys.j = function () { move(1); };
  keys.k = function () { move(-1); };
  keys.Enter = function (event) {
    var tr = drawn.get(active);
    if (!tr || event.target.closest("a, button, summary")) { return false; } // the link does it itself
    tr.querySelector("a").click();
  };
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { box.blur(); } else if (event.key === "Enter" || event.key === "ArrowDown") { event.preventDefault(); if (typing) { typed(); } box.blur(); move(1); }
  });

  var newest = document.getElementById("newest");
  if (newest) { newest.hidden = true; }
  document.getElementById("filter").hidden = false;
  document.getElementById("facets").hidden = false;
  if (matchMedia("(max-width: 52rem)").matches) { document.querySelector("#facets details").open = false; }
  function stick() { table.style.setProperty("--stuck", (getComputedStyle(document.getElementById("filter")).position === "sticky" ? document.getElementById("filter").offsetHeight : 0) + "px"); }
  stick();
  addEventListener("resize", stick);
  recall();
  place();
  window.clusterer.ready = performance.now();
  if (whole) { window.clusterer.whole = window.clusterer.ready; } else { requestAnimationFrame(function () { setTimeout(read); }); }
  }
})();
