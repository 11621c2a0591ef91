import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { tooNewInScript, tooNewInStyle } from "#tests/architecture/browser-floor.ts";
import { test } from "./desk-test.ts";

const built = join(import.meta.dirname, "../../.next");
type Manifest = Record<"polyfillFiles" | "rootMainFiles", readonly string[]>;
const manifest: Manifest = JSON.parse(readFileSync(join(built, "build-manifest.json"), "utf8"));

const readBuilt = (file: string) => readFileSync(join(built, file), "utf8");

/** Only browsers without modules ask for these: none that we name. */
const forOthers = new Set(manifest.polyfillFiles);

function builtFiles(ending: string): string[] {
  const files = readdirSync(join(built, "static/chunks"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => `static/chunks/${file}`)
    .filter((file) => !forOthers.has(file));
}

test("the scripts of the build can be read and run by the browsers that offices and phones have", () => {
  const first = manifest.rootMainFiles.map(readBuilt).join("\n");
  const files = builtFiles(".js");
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(tooNewInScript(readBuilt(file), first), file).toEqual([]);
});

test("no rule of a style sheet is dropped by those browsers", () => {
  const files = builtFiles(".css");
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(tooNewInStyle(readBuilt(file)), file).toEqual([]);
});
