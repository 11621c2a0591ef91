import { describe, expect, test } from "vitest";
import { importCalendar } from "#db/calendar/import-calendar.ts";
import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { importPreview } from "#domain/mspdi/import/import-preview.ts";
import { readPlan } from "#domain/mspdi/import/read-plan.ts";
import { countDifferences, type MspdiCalendar } from "#domain/mspdi/mspdi-calendar.ts";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { groups, heavyPlanFiles, planFile } from "#tests/bench/blocks/heavy-plan-files.ts";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const options = { fileName: "x.xml", unit: "file", dates: "current", ...importCalendar } as const;
const target = { milestones: [], baseline: null };

describe("the answer stays small, whatever the file:", () => {
  test.each(Object.entries(heavyPlanFiles))("%s", (_, write) => {
    const read = readPlan(bytesOf(write()), target, options);
    expect(JSON.stringify(read).length).toBeLessThan(200_000);
    if (read.ok) expect(importPreview.safeParse(read.value.preview).success).toBe(true);
    else expect(read.all.length).toBeLessThanOrEqual(50);
  });
});

test("a loop is told by its beginning, with how many more there are", () => {
  const loop = planFile(groups(4_000, (uid) => [uid === 1 ? 4_000 : uid - 1]));
  const read = readMspdi(bytesOf(loop));
  expect(read).toMatchObject({ ok: false, refusal: "mspdi.loop", params: { more: 3_992 } });
  expect(!read.ok && String(read.params?.names).split(" → ")).toHaveLength(10);
});

test.each([
  ["mspdi.tooManyEntries", groups(5_001, () => [])],
  ["mspdi.tooManyLinks", groups(3_000, (uid) => Array.from({ length: 7 }, (_, n) => uid + n + 1))],
])("more than any plan has is refused before it is read: %s", (refusal, tasks) => {
  expect(readMspdi(bytesOf(planFile(tasks)))).toMatchObject({ ok: false, refusal, more: 0 });
});

test("links that a row has no room for are named, and the others stay", () => {
  const many = heavyPlanFiles["10,000 links of one task"]?.() ?? "";
  const read = readPlan(bytesOf(many), target, options);
  const [row] = read.ok ? read.value.rows : [];
  expect(row?.predecessors.length).toBeLessThanOrEqual(200);
  expect(read.ok && read.value.preview.notes).toContainEqual(
    expect.objectContaining({ code: "linksTooMany", count: 10_000 - 67 }),
  );
});

/** As it is meant: of the exceptions that speak of a day, the last one of the file. */
function isWorkedBy({ weekdays, exceptions }: MspdiCalendar, on: IsoDate): boolean {
  const exception = exceptions.findLast(({ from, to }) => from <= on && on <= to);
  return exception?.isWorking ?? weekdays.has(isoWeekday(on));
}

function arbitraryCalendar(seed: number): MspdiCalendar {
  const random = mulberry32(seed);
  const day = () => addDays("2015-01-01", Math.floor(random() * 120) - 20);
  const exceptions = Array.from({ length: Math.floor(random() * 30) }, () => ({
    from: day(),
    to: day(),
    isWorking: random() < 0.5,
  }));
  return { line: 1, name: "c", weekdays: new Set([1, 2, 3, 4, 5]), exceptions, recurring: 0 };
}

test("days that a calendar counts otherwise are those that its last exception says", () => {
  const span = { from: "2015-01-05", to: "2015-03-30" };
  for (let seed = 1; seed <= 200; seed++) {
    const calendar = arbitraryCalendar(seed);
    let expected = 0;
    for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
      if (!isWorkedBy(calendar, on)) expected++;
    }
    expect(
      countDifferences(calendar, span, () => true),
      `seed ${seed}`,
    ).toBe(expected);
  }
});

test("ten times the exceptions are looked at about ten times as often, not a hundred", () => {
  const looksOf = (count: number) => {
    let looks = 0;
    const exception = {
      get from() {
        looks++;
        return "2010-01-01";
      },
      to: "2019-12-31",
      isWorking: false,
    };
    const exceptions = Array.from({ length: count }, () => exception);
    const calendar = { line: 1, name: "c", weekdays: new Set<number>(), exceptions, recurring: 0 };
    countDifferences(calendar, { from: "2010-01-01", to: "2019-12-31" }, () => true);
    return looks;
  };
  expect(looksOf(10_000) / looksOf(1_000)).toBeLessThanOrEqual(15);
});
