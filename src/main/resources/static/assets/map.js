// Draws the centre's own districts and points from JSON; no tile server, no request to any other host.
// <div data-map data-districts="url" data-points="url" data-link="/tasks?open=">
(function () {
  "use strict";
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }
  function load(url) {
    return fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.json() : []; });
  }
  function label(text) {
    var element = document.createElement("span");
    element.textContent = text;
    return element;
  }
  function draw(element) {
    Promise.all([load(element.dataset.districts), load(element.dataset.points)]).then(function (found) {
      if (found[0].length || found[1].length) { open(element, found[0], found[1]); return; }
      element.className = "empty";
      element.textContent = element.dataset.empty;
    });
  }
  function open(element, districts, first) {
    var map = L.map(element, { attributionControl: false, zoomSnap: 0.25 }).setView([50.81, 19.12], 11);
    var points = L.featureGroup().addTo(map);
    var shapes = L.featureGroup().addTo(map);
    districts.forEach(function (district) {
      L.geoJSON(district.shape, { style: { color: colour("--pine"), weight: 1, fillOpacity: 0.08 } })
        .bindTooltip(label(district.name), { sticky: true }).addTo(shapes);
    });
    if (shapes.getLayers().length) { map.fitBounds(shapes.getBounds(), { padding: [10, 10] }); }
    show(first);

    function show(found) {
      points.clearLayers();
      found.forEach(function (point) {
        L.circleMarker([point.lat, point.lon], {
          radius: point.late ? 8 : 6, weight: 2, color: colour(point.late ? "--late" : "--pine"), fillOpacity: 0.6
        }).bindTooltip(label(point.label + " · " + point.state)).addTo(points)
          .on("click", function () { window.location = element.dataset.link + point.id; });
      });
      if (found.length && !element.dataset.seen) {
        element.dataset.seen = "1";
        map.fitBounds(points.getBounds().pad(0.2));
      }
    }
    document.body.addEventListener("live:tasks", function () { load(element.dataset.points).then(show); });
  }
  document.addEventListener("DOMContentLoaded", function () {
    if (window.L) { document.querySelectorAll("[data-map]").forEach(draw); }
  });
})();
