// Before the first paint: the reader's own choice, else what the system prefers.
(function () {
  var kept = null;
  try { kept = localStorage.getItem("theme"); } catch (e) { /* storage may be closed */ }
  var dark = window.matchMedia && window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-bs-theme", kept || (dark ? "dark" : "light"));
})();
