import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noticeSheetStyle } from "#components/household/notices/notice-sheet-style.ts";
import { screenStyle } from "#components/screen/screen-style.ts";
import { wallStyle } from "#components/wall/wall-style.ts";
import {
  tooNewInScript,
  tooNewInStyle,
  withoutSupports,
} from "#tests/architecture/browser-floor.ts";

describe("what Chromium 86 cannot read or call", () => {
  it.each([
    "class A{static x=1;static{A.x=2}}",
    "class A{#x;has(o){return #x in o}}",
    "rows.toSorted()",
    "rows.findLast(e=>e)",
    "Map.groupBy(rows,e=>e)",
    "structuredClone(rows)",
    "Array.fromAsync(rows)",
    "seen.union(others)",
    "Promise.withResolvers()",
    "menu.showPopover()",
    "crypto.randomUUID()",
  ])("is found in a script: %s", (planted) => {
    expect(tooNewInScript(planted, "")).toHaveLength(1);
  });

  it("is no fault where a script that runs first puts it there", () => {
    const first = "const a={toSorted(e){return Array.from(this).sort(e)}};x.at||(x.at=f)";
    expect(tooNewInScript("rows.toSorted().at(0)", first)).toEqual([]);
    expect(tooNewInScript("rows.toReversed()", first)).toHaveLength(1);
  });

  it.each([
    "a:is(b,c){d:e}",
    "a:has(b){d:e}",
    "@layer base{a{b:c}}",
    "@container (width>1px){a{b:c}}",
    "a{b:c;& d{e:f}}",
    "a{height:100dvh}",
    "a{color:color-mix(in srgb,red,blue)}",
    "a{inset:0}",
  ])("is found in a style sheet: %s", (planted) => {
    expect(tooNewInStyle(planted).length).toBeGreaterThan(0);
  });

  it("may stand in a style sheet where it is asked about", () => {
    const asked = "@supports selector(:has(a)){a:has(b){c:d}}e{f:g}";
    expect(tooNewInStyle(asked)).toEqual([]);
    expect(tooNewInStyle(`${asked}h:has(i){j:k}`)).toHaveLength(1);
  });
});

it.each(Object.entries({ wallStyle, screenStyle, noticeSheetStyle }))(
  "%s, which no build compiles, holds to it",
  (_name, style) => {
    expect(tooNewInStyle(style)).toEqual([]);
  },
);

/** What the build makes of these the floor still cannot read; the built files are looked at as well. */
const notCompiled = /:(is|where|has)\(|:not\([^()]*,|@(container|layer|scope)\b|\binset(-|:)/;

it("no style sheet of the source has what the build does not compile for the floor", () => {
  const root = join(import.meta.dirname, "../..");
  const files = globSync("{app,components}/**/*.css", { cwd: root });
  expect(files.length).toBeGreaterThan(30);
  const found = files.filter((file) => {
    const asked = readFileSync(join(root, file), "utf8");
    return notCompiled.test(withoutSupports(asked.replaceAll(/\/\*.*?\*\//gs, "")));
  });
  expect(found).toEqual([]);
});
