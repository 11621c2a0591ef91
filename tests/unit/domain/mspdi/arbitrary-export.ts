import fc from "fast-check";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { lastDayOf } from "#domain/calendar/day-arithmetic.ts";
import {
  holidayRules,
  type PlanCalendar,
  planArithmetic,
  usualWeek,
} from "#domain/calendar/plan-calendar.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import type { ExportedLine, PlanExport } from "#domain/mspdi/plan-export.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
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
  length: fc.integer({ min: 0, max: 60 }),
  groupName: fc.constantFrom("", "", "1号楼", "2号楼", "A & B 标段"),
  sourceUid: fc.option(fc.integer({ min: 0, max: 12 })),
  percent: fc.option(fc.integer({ min: 0, max: 100 })),
});

const calendar: fc.Arbitrary<PlanCalendar> = fc.oneof(
  fc.constant<PlanCalendar>({ durationUnit: "calendarDay", ...usualWeek }),
  fc.record({
    durationUnit: fc.constant("workday" as const),
    workWeek: fc.constantFrom("12345", "123456", "1234567", "2467"),
    holidays: fc.constantFrom(...holidayRules),
    ownDays: fc.constantFrom("", "+2015-05-16", "-2015-06-01..2015-06-05 +2015-08-09"),
  }),
);

/** An approved plan of one to eight milestones of 2015, with links of every type and lag. */
export const arbitraryExport: fc.Arbitrary<PlanExport> = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 8 }), calendar })
  .chain(({ lines: drawn, calendar }) => {
    const arithmetic = planArithmetic(calendar, calendarOf2015);
    const lines = drawn.map(({ zh, en, start, length, ...each }, index): ExportedLine => {
      const startOn = addDays("2015-01-01", start);
      const isMoment = length === 0;
      const finishOn = isMoment ? startOn : lastDayOf(arithmetic, startOn, length);
      const own = {
        milestoneId: String(index),
        name: { zh: `${index}${zh}`, en },
        deadlineOn: null,
      };
      return { ...each, ...own, startOn, finishOn, isMoment };
    });
    return arbitraryLinks(Math.max(2, lines.length)).map((links) => ({
      project: { zh: "旧院 <改造> & 配套", en: "Old yard" },
      lines: groupRows(lines, ({ groupName }) => groupName).flatMap(({ rows }) => rows),
      links: firstOfEachType(lines.length > 1 ? links : []),
      calendar,
      published: calendarOf2015,
      baselines: [{ items: lines.flatMap(itemOf) }],
      on: "2015-04-15",
    }));
  });

function itemOf(line: ExportedLine) {
  const { milestoneId, weight, startOn, finishOn, isMoment, groupName, sourceUid } = line;
  if (weight === null || startOn === null || finishOn === null) return [];
  return [{ milestoneId, weight, startOn, finishOn, isMoment, groupName, sourceUid }];
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
