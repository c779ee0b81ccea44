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

  var clusterer = window.clusterer = { keys: {}, rows: null };
  var on = store.get("keys") !== "off"; // WCAG 2.1.4: single-key shortcuts can be turned off

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("theme");
    var help = document.getElementById("help");
    if (!button || !help) { return; }
    function label() { button.textContent = "Theme: " + theme; }
    label();
    button.hidden = false;
    button.addEventListener("click", function () {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      store.set("theme", theme); paint(); label();
    });
    var opener = document.getElementById("help-open");
    opener.hidden = false;
    opener.addEventListener("click", function () { help.showModal(); });
    document.getElementById("help-close").addEventListener("click", function () { help.close(); });
    var box = document.getElementById("keys");
    box.checked = on;
    box.addEventListener("change", function () { on = box.checked; store.set("keys", on ? "on" : "off"); });

    var rows = Array.prototype.slice.call(document.querySelectorAll("[data-row]"));
    var at = -1;
    function move(by) {
      if (!rows.length) { return; }
      if (rows[at]) { rows[at].classList.remove("at"); }
      at = Math.max(0, Math.min(rows.length - 1, at + by));
      rows[at].classList.add("at");
      rows[at].focus({ preventScroll: true });
      rows[at].scrollIntoView({ block: "start" });
    }
    function follow(rel) {
      var link = document.querySelector('link[rel="' + rel + '"]');
      if (link) { location.href = link.href; }
    }
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
    function whole() { // evidence that is cut by a span nested in it: mark all its pieces, not the first alone
      document.querySelectorAll("mark.target").forEach(function (piece) { piece.classList.remove("target"); });
      var ends = /-(\d+)-(\d+)$/.exec(location.hash), piece = ends && document.getElementById(location.hash.slice(1));
      var left = ends ? ends[2] - ends[1] : 0;
      while (piece && piece.tagName === "MARK" && left > 0) {
        piece.classList.add("target");
        left -= Array.from(piece.textContent).length;
        piece = piece.nextElementSibling;
      }
    }
    whole();
    addEventListener("hashchange", whole);
    var closed = [];
    addEventListener("beforeprint", function () {
      closed = Array.prototype.filter.call(document.querySelectorAll("details.text"), function (d) { return !d.open; });
      closed.forEach(function (d) { d.open = true; });
    });
    addEventListener("afterprint", function () { closed.forEach(function (d) { d.open = false; }); });
  });
})();
