// `npm run check:cycles`: no import cycles (types included), and who may import whom. The picture is in ARCHITECTURE.md.

/** Each package and the siblings that it may import. Everything else between packages is an error. */
const mayImport = {
  taxonomy: [],
  "starter-model": [],
  postprocess: ["taxonomy"],
  evaluate: ["taxonomy"],
  dataset: ["taxonomy", "postprocess"],
  core: ["taxonomy", "postprocess", "starter-model"],
  "server-adapter": ["taxonomy", "core", "dataset"],
  cli: ["taxonomy", "postprocess", "starter-model", "core", "dataset", "evaluate", "server-adapter"],
};

const layers = Object.entries(mayImport).map(([name, siblings]) => ({
  name: `layers-${name}`,
  severity: "error",
  comment: `${name} may import ${siblings.join(", ") || "no sibling"}`,
  from: { path: `^packages/${name}/` },
  to: { path: "^packages/", pathNot: [name, ...siblings].map((allowed) => `^packages/${allowed}/`) },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...layers,
    {
      name: "siblings-by-name",
      severity: "error",
      comment: "another package is imported by its name, never by a relative path into its files",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] },
    },
    {
      name: "not-own-index",
      severity: "error",
      comment: "inside a package import the file that has it; src/index.ts is for users",
      from: { path: "^packages/([^/]+)/src/", pathNot: "[.]test[.]ts$" },
      to: { path: "^packages/$1/src/index[.]ts$" },
    },
    {
      name: "no-tests-in-sources",
      severity: "error",
      from: { path: "^packages/", pathNot: "[.]test[.]ts$" },
      to: { path: "[.]test[.]ts$" },
    },
    { name: "resolvable", severity: "error", from: { path: "^packages/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@disposition/source", "import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
