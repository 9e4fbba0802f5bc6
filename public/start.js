// Runs before the first paint, while the app's own files are still on their way.
(function () {
  // The theme and language that this browser chose, so that nothing flashes.
  var told = (document.currentScript && document.currentScript.dataset) || {};
  var locale = (navigator.language || "en").slice(0, 2);
  try {
    var kept = JSON.parse(localStorage.getItem("madoguchi.preferences") || "{}");
    if (kept.theme === "light" || kept.theme === "dark") document.documentElement.dataset.theme = kept.theme;
    if (typeof kept.locale === "string") locale = kept.locale;
  } catch (error) {
    // A browser that keeps nothing gets the defaults.
  }
  if (locale !== "ja" && locale !== "zh") locale = "en";
  document.documentElement.lang = locale;
  function bring(file, look) {
    document.head.append(Object.assign(document.createElement("link"), look, { href: file }));
  }
  if (told.words) bring(JSON.parse(told.words)[locale], { rel: "modulepreload" });
  var app = JSON.parse(told.app || "[]");
  // Sent for, and not compiled until it is imported.
  function bringApp() {
    app.splice(0).forEach(function (file) {
      bring(file, { rel: "preload", as: "script", fetchPriority: "low", crossOrigin: "" });
    });
  }

  // What every first page asks for, asked for now. The app takes each answer once, by its URL; a test
  // holds these URLs equal to the app's own.
  var path = location.pathname;
  if (path.indexOf("/sign-in") === 0 || told.early === "off") return setTimeout(bringApp);
  var early = (window.madoguchiEarly = new Map());
  function ask(url) {
    var answer = fetch("/api/v1" + url, {
      headers: { Accept: "application/json, application/problem+json" },
    });
    // Unread, it is no unhandled rejection.
    answer.catch(function () {});
    early.set("/api/v1" + url, answer);
    return answer;
  }
  var first = path === "/" || path === "/inbox" || path.indexOf("/inbox/") === 0;
  var rows;
  var later = ["/session", "/config", "/agents"];
  if (first) {
    var filters = new URLSearchParams();
    var given = new URLSearchParams(location.search);
    var order =
      "category channel status priority assignee group language tag sla view requester q hasAttachment age";
    order.split(" ").forEach(function (name) {
      new Set(given.getAll(name)).forEach(function (value) {
        filters.append(name, value);
      });
    });
    if (!filters.has("view") && !filters.has("q") && !filters.has("status") && !filters.has("requester"))
      filters.append("view", "all_open");
    rows = ask(
      "/tickets?" + filters + "&sort=" + encodeURIComponent(given.get("sort") || "newest") + "&limit=50",
    );
    later.push("/tickets/facets?" + filters, "/views");
    var ticket = /^\/inbox\/([^/]+)$/.exec(path);
    if (ticket) later.push("/tickets/" + ticket[1], "/tickets/" + ticket[1] + "/timeline");
  }
  // The rows first: each request costs the page's thread some milliseconds, and a browser has few lines to one
  // server. Where the server takes its time the rest does not wait for it.
  function rest() {
    later.splice(0).forEach(ask);
    bringApp();
  }
  if (rows) rows.then(rest, rest);
  setTimeout(rest, rows ? 100 : 0);
})();
