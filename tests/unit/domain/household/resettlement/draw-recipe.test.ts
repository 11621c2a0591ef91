import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { drawRecipe } from "#domain/household/resettlement/draw-recipe.ts";
import { drawOrder, participantList } from "#domain/household/resettlement/selection-draw.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const folder = mkdtempSync(join(tmpdir(), "guatu-draw-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inShell = (command: string) =>
  execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });

/** What anyone would do: save the list, run the two commands in a shell. */
it.each([
  ["a lottery number", "2015043", ["HZ-003", "HZ-001", "HZ-002", "HZ-010"]],
  ["Chinese", "双色球第2015043期：03 08 15 22 27 30 + 11", ["惠-2", "惠-10", "惠-1"]],
  [
    "what a shell could take for its own",
    `it's "$HOME" \\n %s \`id\` *`,
    ["a'b", "$c", "%d", "\\n"],
  ],
  ["a single household", "s", ["HZ-001"]],
  ["many", "2015-04-15", Array.from({ length: 120 }, (_, index) => `HZ-${index}`)],
])("a shell finds the same order and hash: %s", (_, seed, codes) => {
  const list = participantList(codes);
  writeFileSync(join(folder, "it's the list.txt"), list);
  const { check, order } = drawRecipe(seed, "it's the list.txt");
  expect(inShell(check)).toContain(sha256(list));
  const lines = inShell(order).trimEnd().split("\n");
  expect(lines.map((line) => line.trimStart().split(/\s+/).slice(2).join(" "))).toEqual(
    drawOrder(codes, seed, sha256),
  );
  expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(codes.map((_code, at) => at + 1));
});
