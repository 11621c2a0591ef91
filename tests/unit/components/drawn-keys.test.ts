import { expect, test } from "vitest";
import { drawnKeys } from "#components/timeline/drawn-keys.ts";
import { legendKeys, legendShapes } from "#components/timeline/legend-shapes.ts";

test.each(legendKeys)("the legend explains %s where it is drawn", (key) => {
  expect(
    drawnKeys(legendShapes[key].text.replace("<rect fill", '<rect class="fades" fill')),
  ).toContain(key);
});

test("what is not drawn is not explained, whatever stands among the definitions", () => {
  const defs = '<linearGradient id="tl-fade-late" class="late"/><g id="tl-aim"/>';
  expect(drawnKeys(`${defs}<rect class="plan" x="1%"/><rect class="actual" x="2%"/>`)).toEqual([
    "plan",
    "actual",
  ]);
});
