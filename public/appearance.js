// Before the first paint: the theme and language this browser chose, so that nothing flashes.
(function () {
  try {
    var kept = JSON.parse(localStorage.getItem("madoguchi.preferences") || "{}");
    if (kept.theme === "light" || kept.theme === "dark") document.documentElement.dataset.theme = kept.theme;
    if (typeof kept.locale === "string") document.documentElement.lang = kept.locale;
  } catch (error) {
    // A browser that keeps nothing gets the defaults.
  }
})();
