import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { test } from "./desk-test.ts";

const chunks = join(import.meta.dirname, "../../.next/static/chunks");

/** What Chromium 86, the floor named in package.json, cannot read: a script with it does nothing. */
const tooNew = [/\bstatic\s*\{/, /#[\w$]+ in [\w$]/, /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/];

test("the scripts of the build can be read by the browsers that offices and phones have", () => {
  const files = readdirSync(chunks, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(join(chunks, file), "utf8");
    for (const syntax of tooNew) expect(syntax.test(text), `${file} ${syntax}`).toBe(false);
  }
});

test("what an old browser cannot read is found", () => {
  const planted = "class A{static x=1;static{A.x=2}}";
  expect(tooNew.some((syntax) => syntax.test(planted))).toBe(true);
});
