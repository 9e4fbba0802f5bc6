// One-way imports: lib ← domain ← api ← store ← parts ← features ← routes ← main; ui imports only lib.
const rooms = ["lib", "domain", "api", "store", "parts", "features", "routes"];
/** Rooms that a room may not reach: all that stand above it. */
const upward = rooms.map((room, index) => ({
  name: `${room}-looks-only-down`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: `^src/(${[...rooms.slice(index + 1), ...(room === "parts" || room === "features" || room === "routes" ? [] : ["ui"])].join("|") || "main"})/`,
  },
}));

export default {
  forbidden: [
    ...upward,
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "schema-has-no-behaviour",
      severity: "error",
      from: { path: "^src/domain/schema/" },
      to: { path: "^src/", pathNot: "^src/domain/schema/" },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "node_modules/(react|react-dom|@tanstack)/" },
    },
    {
      name: "ui-knows-only-lib",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/(?!ui/|lib/)" },
    },
    {
      name: "ui-knows-no-words",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/lib/i18n/|node_modules/@tanstack/(react-query|react-router)/" },
    },
    {
      name: "features-never-meet",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "app-knows-no-mocks",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main\\.tsx$" },
      to: { path: "^(mocks|tests)/" },
    },
    {
      name: "mocks-know-only-the-contract",
      severity: "error",
      from: { path: "^mocks/" },
      to: { path: "^(src|tests)/", pathNot: "^src/domain/schema/" },
    },
    {
      name: "nothing-imports-main",
      severity: "error",
      from: { path: "^src/(?!main\\.tsx|entry\\.ts)" },
      to: { path: "^src/main\\.tsx$" },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API: without swc the cruiser would see no file and pass.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "route-tree\\.gen\\.ts$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "browser", "node", "default"],
    },
  },
};
