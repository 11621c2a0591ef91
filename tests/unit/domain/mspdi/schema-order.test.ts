import fc from "fast-check";
import { expect, test } from "vitest";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { parseXml, type XmlElement } from "#domain/mspdi/xml-element.ts";
import { arbitraryExport } from "./arbitrary-export.ts";

/**
 * What mspdi_pj12.xsd allows where we write, in its order: a sequence, each once unless marked `+`,
 * and there wherever it is marked `!`. The schema has more elements than these, and no others.
 */
const schema: Readonly<Record<string, string>> = {
  Project:
    "SaveVersion! Name Title Subject CreationDate ScheduleFromStart StartDate FinishDate CurrencyCode! " +
    "CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth " +
    "DurationFormat HonorConstraints ExtendedAttributes Calendars Tasks",
  "Project/ExtendedAttributes": "ExtendedAttribute+",
  "ExtendedAttributes/ExtendedAttribute": "FieldID FieldName Alias",
  Calendars: "Calendar+",
  Calendar: "UID! Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions",
  WeekDays: "WeekDay+",
  WeekDay: "DayType! DayWorking WorkingTimes",
  Exceptions: "Exception+",
  Exception: "EnteredByOccurrences TimePeriod Occurrences Name Type DayWorking WorkingTimes",
  TimePeriod: "FromDate ToDate",
  WorkingTimes: "WorkingTime+",
  WorkingTime: "FromTime ToTime",
  Tasks: "Task+",
  Task:
    "UID! ID Name Type IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration " +
    "DurationFormat Work Milestone Summary PercentComplete ConstraintType CalendarUID ConstraintDate " +
    "Deadline PredecessorLink+ ExtendedAttribute+ Baseline+",
  PredecessorLink: "PredecessorUID Type CrossProject LinkLag LagFormat",
  "Task/ExtendedAttribute": "FieldID Value",
  Baseline: "Number Start Finish",
};

/** Where an element has children the schema does not have there, or in another order. */
function listFaults(element: XmlElement, parent = ""): string[] {
  const { name, children } = element;
  const own = children.flatMap((child) => listFaults(child, name));
  const rule = schema[`${parent}/${name}`] ?? schema[name];
  if (children.length === 0) return own;
  if (rule === undefined) return [`${name} has children`, ...own];
  const given = children.map((child) => child.name);
  const expected = rule.split(" ").flatMap((part) => {
    const [allowed = ""] = /^\w+/.exec(part) ?? [];
    const count = given.filter((one) => one === allowed).length;
    const times = part.endsWith("!") ? 1 : part.endsWith("+") ? count : Math.min(1, count);
    return Array.from({ length: times }, () => allowed);
  });
  return expected.join() === given.join() ? own : [`${name}: ${given.join(" ")}`, ...own];
}

function faultsOf(xml: string): string[] {
  const parsed = parseXml(new TextEncoder().encode(xml));
  return parsed.ok ? listFaults(parsed.value) : [parsed.refusal];
}

test("an export has the elements of Microsoft's schema, in its order", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      expect(faultsOf(writeMspdi(plan))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["<CurrencyCode>CNY</CurrencyCode>", ""],
  ["<IsNull>0</IsNull>", "<Active>1</Active><IsNull>0</IsNull>"],
  ["<DayType>1</DayType>", ""],
])("what breaks the order is told: %s for %s", (written, planted) => {
  const [plan] = fc.sample(arbitraryExport, { numRuns: 1, seed: 5 });
  const xml = plan ? writeMspdi(plan) : "";
  expect(faultsOf(xml.replace(written, planted))).toHaveLength(1);
});
