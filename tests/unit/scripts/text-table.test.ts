import { expect, it } from "vitest";
import { textTable } from "#scripts/server/text-table.ts";

it("aligns columns by the width a terminal gives Chinese characters", () => {
  const rows = [
    ["挂图", "1"],
    ["Guatu", "2"],
  ];
  expect(textTable(rows)).toBe("  挂图   1\n  Guatu  2");
});
