// What every page does: theme, menu on small screens, keys, live news, focus after a swap. No page needs it to work.
(function () {
  "use strict";
  var doc = document;

  doc.addEventListener("click", function (event) {
    if (event.target.closest("[data-theme-switch]")) {
      var next = doc.documentElement.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
      doc.documentElement.setAttribute("data-bs-theme", next);
      try { localStorage.setItem("theme", next); } catch (e) { /* kept for this page only */ }
    }
    var toggle = event.target.closest("[data-toggle-menu]");
    if (toggle) {
      var open = doc.body.classList.toggle("menu-open");
      toggle.setAttribute("aria-expanded", String(open));
    }
    var row = event.target.closest("tr[data-href]");
    if (row && !event.target.closest("a,button,input,select,label,textarea")) {
      window.location = row.dataset.href;
    }
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // Keys: data-key="n" on a button, a link or a field; "/" searches; "?" lists them.
  doc.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]");
    if (event.key === "Escape" && typing) { leave(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "/") { focusOn(doc.getElementById("search"), event); return; }
    if (event.key === "?") { listKeys(); event.preventDefault(); return; }
    var target = doc.querySelector('[data-key="' + CSS.escape(event.key) + '"]:not([disabled])');
    if (target) {
      event.preventDefault();
      if (target.matches("input,select,textarea")) { target.focus(); }
      if (!target.matches("input:not([type=checkbox]):not([type=radio]),select,textarea")) { target.click(); }
    }
  });

  // Out of a field one comes back to where one was before, so that keys work again and the eye finds the place.
  var before = null;
  var writes = "input:not([type=checkbox]):not([type=radio]),textarea,select";
  doc.addEventListener("focusin", function (event) {
    if (!event.target.matches(writes)) { before = event.target; }
  });
  function leave() {
    (before && before.isConnected ? before : doc.getElementById("main")).focus();
  }

  function focusOn(field, event) {
    if (field) { event.preventDefault(); field.focus(); field.select(); }
  }

  function listKeys() {
    var dialog = doc.getElementById("keys");
    if (!dialog || dialog.open) { return; }
    var list = dialog.querySelector("dl");
    list.replaceChildren();
    var seen = { "/": (doc.getElementById("search") || {}).ariaLabel };
    doc.querySelectorAll("[data-key]").forEach(function (element) {
      var name = element.getAttribute("aria-label") || element.dataset.keyName || element.textContent;
      seen[element.dataset.key] = name.trim().replace(/\s+/g, " ");
    });
    Object.keys(seen).forEach(function (key) {
      if (!seen[key]) { return; }
      var term = doc.createElement("dt");
      var mark = doc.createElement("kbd");
      mark.textContent = key;
      term.append(mark);
      var text = doc.createElement("dd");
      text.textContent = seen[key];
      list.append(term, text);
    });
    dialog.showModal();
  }

  // What scrolls can be scrolled by keyboard, also after a swap or when the window has become narrower.
  function letScroll() {
    doc.querySelectorAll(".table-scroll, .beside > .panel").forEach(function (part) {
      var scrolls = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
      if (scrolls) { part.tabIndex = 0; } else { part.removeAttribute("tabindex"); }
    });
  }
  letScroll();
  window.addEventListener("resize", letScroll);
  doc.addEventListener("htmx:afterSettle", letScroll);

  // Live news: closed while the page is hidden, because a browser has few connections to one house.
  var topics = (doc.body.dataset.topics || "").split(/\s+/).filter(Boolean);
  var stream = null;
  function listen() {
    if (!topics.length || stream || doc.hidden) { return; }
    stream = new EventSource("/live?" + topics.map(function (topic) { return "topic=" + encodeURIComponent(topic); }).join("&"));
    stream.addEventListener("changed", function (event) {
      if (event.data !== "ready") { tell(event.data); }
    });
  }
  function tell(topic) {
    doc.body.dispatchEvent(new CustomEvent("live:" + topic, { bubbles: true }));
  }
  doc.addEventListener("visibilitychange", function () {
    if (doc.hidden && stream) { stream.close(); stream = null; }
    if (!doc.hidden && !stream) { listen(); topics.forEach(tell); }
  });
  window.addEventListener("pagehide", function () { if (stream) { stream.close(); stream = null; } });
  listen();

  // Focus is never lost: a swapped part says with data-focus what comes next; an autofocus alone is ignored by swaps.
  doc.body.addEventListener("htmx:afterSettle", function (event) {
    var next = event.target.querySelector("[data-focus]");
    if (next) { next.focus(); }
  });
  // A second click while the first is on its way is the same act.
  doc.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post" && !form.hasAttribute("hx-post")) {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      window.addEventListener("pageshow", function () { delete form.dataset.sent; }, { once: true });
    }
  });
})();
