// The page of a call: digits answer the question that has the focus, emergency words show the 112 script at once.
(function () {
  "use strict";
  var doc = document;
  var note = doc.getElementById("note");
  var talk = doc.getElementById("talk");

  doc.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input:not([type=checkbox]):not([type=radio]),textarea,select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key) || !talk) { return; }
    var questions = Array.from(talk.querySelectorAll("[data-question]"));
    var here = event.target.closest("[data-question]");
    var question = here || questions.find(function (one) { return !one.querySelector(":checked"); });
    if (!question) { return; }
    var choice = question.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
    if (!choice) { return; }
    event.preventDefault();
    choice.click();
    var next = questions[questions.indexOf(question) + 1];
    var target = next ? next.querySelector(":checked") || next.querySelector("input") : note;
    target.focus();
  });

  // An outcome that asks for a time or a day leads there.
  doc.addEventListener("change", function (event) {
    var field = event.target.dataset.leads && doc.getElementById(event.target.dataset.leads);
    if (field) { field.focus(); }
  });

  function folded(text) {
    return " " + text.toLowerCase().replace(/ł/g, "l").normalize("NFD").replace(/\p{M}+/gu, "")
      .replace(/[^\p{L}\p{Nd}]+/gu, " ").trim() + " ";
  }

  if (note) {
    var stems = (note.dataset.stems || "").split("|").filter(Boolean);
    note.addEventListener("input", function () {
      var words = folded(note.value);
      var found = stems.some(function (stem) {
        return stem[0] === "=" ? words.includes(" " + stem.slice(1) + " ") : words.includes(" " + stem);
      });
      var script = doc.getElementById("emergency");
      if (found && script) { script.hidden = false; }
    });
  }
})();
