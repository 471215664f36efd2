// Completes package-lock.json after `npm install`: `npm run lock` runs both.
//
// npm leaves an optional platform package out of the lock when the registry at hand does not carry that version (mirrors
// often hold one platform only), and `npm ci` then refuses the lock ("Missing: @biomejs/cli-darwin-x64@ from lock
// file"), even where that package would never be installed. This adds the entry that npm would have written, less the
// integrity hash, with the platform read off the package's name, which all of these follow: rollup-linux-x64-musl.

import { readFileSync, writeFileSync } from "node:fs";

const os = { android: "android", darwin: "darwin", mac: "darwin", win: "win32", win32: "win32", linux: "linux" };
Object.assign(os, { freebsd: "freebsd", openbsd: "openbsd", openharmony: "openharmony" });
const cpu = { arm: "arm", armv7l: "arm", arm64: "arm64", x64: "x64", ia32: "ia32", wasm32: "wasm32" };
Object.assign(cpu, { ppc64: "ppc64", riscv64: "riscv64", s390x: "s390x", loong64: "loong64" });
const libc = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

const lockFile = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, "utf8"));

const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, range]) => ({ name, version: range.replace(/^[~^]/u, ""), dev: entry.dev === true })),
);
for (const { name, version, dev } of missing) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} platform packages added`);

/** Looks where Node would: beside the dependent first, then in every node_modules above it. */
function isLocked(dependent, name) {
  for (let folder = dependent; folder !== ""; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    if (lock.packages[`${folder}/node_modules/${name}`] !== undefined) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

function platformOf(name) {
  const words = name.slice(name.indexOf("/") + 1).split("-");
  const find = (table) => words.filter((word) => Object.hasOwn(table, word)).map((word) => table[word]);
  const platform = { os: find(os), cpu: find(cpu), libc: find(libc) };
  if (platform.os.length !== 1 || platform.cpu.length !== 1) {
    throw new Error(`${name}: no platform in this name; add its words to the tables of tools/complete-lock.mjs`);
  }
  return Object.fromEntries(Object.entries(platform).filter(([, values]) => values.length > 0));
}
