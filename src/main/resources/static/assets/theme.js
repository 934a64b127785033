// Before the first paint, and again when evening comes: the reader's own choice, else what the system prefers.
(function () {
  var system = window.matchMedia("(prefers-color-scheme: dark)");
  function choose() {
    var kept = null;
    try { kept = localStorage.getItem("theme"); } catch (e) { /* storage may be closed */ }
    document.documentElement.setAttribute("data-bs-theme", kept || (system.matches ? "dark" : "light"));
  }
  choose();
  system.addEventListener("change", choose);
})();
