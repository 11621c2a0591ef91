import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    // Outside a server component the package throws on import; the tests are such an outside.
    alias: {
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    // Those that need LibreOffice are a run of their own, once it is there.
    include:
      process.env.TESTS === "office"
        ? ["tests/office/**/*.test.ts"]
        : ["tests/{unit,db,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
    env: {
      TZ: "Asia/Shanghai",
      // Keys made by a test never stand beside those of an office.
      DATA_DIR: mkdtempSync(join(tmpdir(), "guatu-test-")),
    },
  },
});
