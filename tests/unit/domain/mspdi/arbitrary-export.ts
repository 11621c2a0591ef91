import fc from "fast-check";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarDays, lastDayOf, workdays } from "#domain/calendar/day-arithmetic.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import type { ExportedLine, PlanExport } from "#domain/mspdi/plan-export.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => `甲${text.replace(/\p{C}/gu, "")}`.trim().slice(0, 60));

const line = fc.record({
  zh: name,
  en: name,
  kind: fc.constantFrom(...milestoneKinds),
  weight: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  start: fc.integer({ min: 0, max: 250 }),
  length: fc.integer({ min: 1, max: 60 }),
  percent: fc.option(fc.integer({ min: 0, max: 100 })),
});

/** An approved plan of one to eight milestones of 2015, with links of every type and lag. */
export const arbitraryExport: fc.Arbitrary<PlanExport> = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 8 }), isWorkdays: fc.boolean() })
  .chain(({ lines: drawn, isWorkdays }) => {
    const arithmetic = isWorkdays ? workdays(calendarOf2015) : calendarDays;
    const lines = drawn.map(({ zh, en, start, length, ...each }, index): ExportedLine => {
      const startOn = addDays("2015-01-01", start);
      const finishOn = lastDayOf(arithmetic, startOn, length);
      const own = {
        milestoneId: String(index),
        name: { zh: `${index}${zh}`, en },
        deadlineOn: null,
      };
      return { ...each, ...own, startOn, finishOn };
    });
    return arbitraryLinks(Math.max(2, lines.length)).map((links) => ({
      project: { zh: "旧院 <改造> & 配套", en: "Old yard" },
      lines,
      links: firstOfEachType(lines.length > 1 ? links : []),
      arithmetic,
      calendar: calendarOf2015,
      baselines: [{ items: lines.flatMap(itemOf) }],
      on: "2015-04-15",
    }));
  });

function itemOf({ milestoneId, weight, startOn, finishOn }: ExportedLine) {
  if (weight === null || startOn === null || finishOn === null) return [];
  return [{ milestoneId, weight, startOn, finishOn }];
}

/** Between two milestones a plan has one link of a type. */
function firstOfEachType(links: PlanExport["links"]): PlanExport["links"] {
  const byKey = new Map(
    links.toReversed().map((each) => {
      return [`${each.predecessorId} ${each.successorId} ${each.type}`, each];
    }),
  );
  return [...byKey.values()];
}
