import { parseXml, type XmlElement } from "#domain/mspdi/xml-element.ts";

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
    "DurationFormat Work Milestone Summary Critical FreeSlack TotalSlack PercentComplete " +
    "ConstraintType CalendarUID ConstraintDate " +
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

/** What of a file written here breaks the order of the schema. */
export function faultsOf(xml: string): string[] {
  const parsed = parseXml(new TextEncoder().encode(xml));
  return parsed.ok ? listFaults(parsed.value) : [parsed.refusal];
}
