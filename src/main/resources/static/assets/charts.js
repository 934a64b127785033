// Draws a chart from the table under it, so that the picture and the numbers can't disagree.
// <canvas data-chart="line|bar" data-table="id of the table"> : first column labels, each further column a series;
// a cell's data-value is its number, no data-value is a gap (missing is not zero).
(function () {
  "use strict";
  function colours() {
    var style = getComputedStyle(document.documentElement);
    return ["--pine", "--soon", "--info", "--late", "--done", "--faint"].map(function (name) { return style.getPropertyValue(name).trim(); });
  }
  function draw(canvas) {
    var table = document.getElementById(canvas.dataset.table);
    if (!table || !window.Chart) { return; }
    var palette = colours();
    var heads = Array.from(table.tHead.rows[0].cells).map(function (cell) { return cell.textContent.trim(); });
    var rows = Array.from(table.tBodies[0].rows);
    var ink = getComputedStyle(document.body).color;
    var old = window.Chart.getChart(canvas);
    if (old) { old.destroy(); }
    new window.Chart(canvas, {
      type: canvas.dataset.chart || "line",
      data: {
        labels: rows.map(function (row) { return row.cells[0].textContent.trim(); }),
        datasets: heads.slice(1).map(function (head, index) {
          return {
            label: head,
            data: rows.map(function (row) {
              var cell = row.cells[index + 1];
              return cell && cell.dataset.value !== undefined && cell.dataset.value !== "" ? Number(cell.dataset.value) : null;
            }),
            borderColor: palette[index % palette.length],
            backgroundColor: palette[index % palette.length],
            borderDash: index % 2 ? [6, 3] : [],
            pointRadius: rows.length > 60 ? 0 : 2,
            borderWidth: 2,
            maxBarThickness: 64,
            spanGaps: false
          };
        })
      },
      options: {
        animation: false, responsive: true, maintainAspectRatio: false,
        indexAxis: canvas.dataset.axis || "x",
        plugins: { legend: { display: heads.length > 2, labels: { color: ink } } },
        scales: { x: { ticks: { color: ink, maxRotation: 0, autoSkip: true } }, y: { beginAtZero: true, ticks: { color: ink } } }
      }
    });
  }
  function drawAll() { document.querySelectorAll("canvas[data-chart]").forEach(draw); }
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:afterSettle", drawAll);
  new MutationObserver(drawAll).observe(document.documentElement, { attributes: true, attributeFilter: ["data-bs-theme"] });
})();
