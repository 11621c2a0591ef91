import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Keys made by a test never stand beside those of an office. */
const dataDirectory = mkdtempSync(join(tmpdir(), "guatu-test-"));
process.once("exit", () => rmSync(dataDirectory, { recursive: true, force: true }));
for (const key of ["household.key", "secret.key"]) {
  writeFileSync(join(dataDirectory, key), "ab".repeat(32));
}

const runs = {
  usual: "tests/{unit,db,architecture}/**/*.test.{ts,tsx}",
  /** The usual ones without those named slow: what `npm run check` has time for. */
  quick: "tests/{unit,db,architecture}/**/*.test.{ts,tsx}",
  /** Those that need LibreOffice are a run of their own, once it is there. */
  office: "tests/office/**/*.test.ts",
  /** Those of the commands alone, for a run on a disk that is often full. */
  db: "tests/db/**/*.test.ts",
  /** The defect that such a run must find. */
  planted: "tests/durability/planted-command.test.ts",
};
const asked = process.env.TESTS ?? "usual";
const found = globSync(runs[asked as keyof typeof runs]);
/** What takes seconds by itself waits for `npm test`. */
const files = asked === "quick" ? found.filter((file) => !file.includes(".slow.test.")) : found;

/** A test that puts something in a module's place would put it there for every file after it. */
const alone = files.filter((file) => readFileSync(file, "utf8").includes("vi.mock("));
const together = files.filter((file) => !alone.includes(file));

/** Loading the program anew for each file took more than half of the whole run. */
const projects = [
  { extends: true as const, test: { name: "alone", include: alone, isolate: true } },
  { extends: true as const, test: { name: "together", include: together, isolate: false } },
];

/**
 * A machine with other work takes its time, and on a disk that is full at each step everything is
 * done many times over: whatever never ends is still told.
 */
const patienceMs = (process.env.DISK_FULL ? 30 : 5) * 60_000;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    // Outside a server component the package throws on import; the tests are such an outside.
    alias: {
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    projects: projects.filter(({ test }) => test.include.length > 0),
    environment: "node",
    setupFiles: "tests/keep-globals.ts",
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
    env: {
      TZ: "Asia/Shanghai",
      DATA_DIR: dataDirectory,
    },
  },
});
