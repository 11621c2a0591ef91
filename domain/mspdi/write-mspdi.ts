import { durationOf } from "#domain/calendar/day-arithmetic.ts";
import { datePlanRows } from "#domain/plan/plan-dates.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import { guatuAttributes } from "./guatu-attributes.ts";
import type { ExportedLine, PlanExport } from "./plan-export.ts";
import { widened, workingHours, writeCalendar } from "./write-calendar.ts";
import { writeXml, type XmlNode } from "./xml-text.ts";

/** As the format numbers them. */
const linkTypes = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;

/** The most baselines a task can have in the format. */
const mostBaselines = 11;

/**
 * A plan as Microsoft Project XML (MSPDI), elements in the order of its schema. It reads back as
 * the same plan: what the format has no element for stands in four text fields. "Start no earlier
 * than" holds each task where the plan has it, so that its links still move it; "must start on"
 * holds one that the plan begins before its links allow.
 *
 * @example
 * writeMspdi(plan) //=> '<?xml version="1.0" …><Project xmlns="http://schemas.microsoft.com/project">…'
 */
export function writeMspdi(plan: PlanExport): string {
  const { project, lines, arithmetic, calendar, on } = plan;
  const days = lines.flatMap(({ startOn, finishOn }) => [startOn, finishOn]);
  const known = days.filter((day) => day !== null).sort();
  const [from = on] = known;
  const to = known.at(-1) ?? on;
  const forced = beforeLinks(plan);
  const node: XmlNode = [
    "Project",
    [
      ["SaveVersion", 14],
      ["Name", project.zh],
      ["Title", project.zh],
      ["Subject", project.en],
      ["CreationDate", startOf(on)],
      ["ScheduleFromStart", 1],
      ["StartDate", startOf(from)],
      ["FinishDate", finishOf(to)],
      ["CalendarUID", 1],
      ["DefaultStartTime", workingHours.from],
      ["DefaultFinishTime", workingHours.to],
      ["MinutesPerDay", workingHours.minutesPerDay],
      ["MinutesPerWeek", workingHours.minutesPerDay * (arithmetic.unit === "workday" ? 5 : 7)],
      ["DaysPerMonth", arithmetic.unit === "workday" ? 20 : 30],
      ["DurationFormat", 7],
      ["HonorConstraints", 1],
      ["NewTasksAreManual", 0],
      ["ExtendedAttributes", Object.values(guatuAttributes).map(attributeDefinition)],
      ["Calendars", [writeCalendar(arithmetic.unit, { calendar, span: widened(from, to) })]],
      ["Tasks", lines.map((line, index) => task(line, { plan, number: index + 1, forced }))],
    ],
  ];
  return writeXml(node, "http://schemas.microsoft.com/project");
}

function attributeDefinition({
  fieldId,
  fieldName,
  alias,
}: (typeof guatuAttributes)[keyof typeof guatuAttributes]): XmlNode {
  return [
    "ExtendedAttribute",
    [
      ["FieldID", fieldId],
      ["FieldName", fieldName],
      ["Alias", alias],
    ],
  ];
}

/** The milestones that begin before their links allow. */
function beforeLinks({ lines, links, arithmetic }: PlanExport): Set<string> {
  const ids = lines.map(({ milestoneId }) => milestoneId);
  const rowOf = (id: string) => ids.indexOf(id) + 1;
  const spans = lines.flatMap(({ milestoneId, startOn, finishOn }) => {
    if (startOn === null || finishOn === null) return [];
    const duration = durationOf(arithmetic, startOn, finishOn);
    return [{ row: rowOf(milestoneId), startOn, finishOn, duration }];
  });
  const rowLinks = links.map(({ predecessorId, successorId, type, lag }) => {
    return { predecessorRow: rowOf(predecessorId), successorRow: rowOf(successorId), type, lag };
  });
  const early = datePlanRows(spans, spans.length === lines.length ? rowLinks : [], arithmetic);
  return new Set(
    early.flatMap(({ row, daysBeforeLinks }) => (daysBeforeLinks > 0 ? (ids[row - 1] ?? []) : [])),
  );
}

type TaskCase = { plan: PlanExport; number: number; forced: ReadonlySet<string> };

function task(line: ExportedLine, { plan, number, forced }: TaskCase): XmlNode {
  const { name, startOn, percent, deadlineOn } = line;
  const constraint: XmlNode[] =
    startOn === null
      ? [["ConstraintType", 0]]
      : [
          ["ConstraintType", forced.has(line.milestoneId) ? 2 : 4],
          ["CalendarUID", -1],
          ["ConstraintDate", startOf(startOn)],
        ];
  return [
    "Task",
    [
      ["UID", number],
      ["ID", number],
      ["Name", name.zh],
      ["Active", 1],
      // Without days only a task of the planner's own making stays without them.
      ["Manual", startOn === null ? 1 : 0],
      ["Type", 1],
      ["IsNull", 0],
      ["WBS", String(number)],
      ["OutlineNumber", String(number)],
      ["OutlineLevel", 1],
      ["Priority", 500],
      ...taskDays(line, plan),
      ["Milestone", 0],
      ["Summary", 0],
      ...(percent === null ? [] : [["PercentComplete", Math.round(percent)] as const]),
      ...constraint,
      ...(deadlineOn === null ? [] : [["Deadline", finishOf(deadlineOn)] as const]),
      ...plan.links.filter(({ successorId }) => successorId === line.milestoneId).map(linkOf(plan)),
      ...attributes(line),
      ...baselines(line, plan),
    ],
  ];
}

function taskDays({ startOn, finishOn }: ExportedLine, { arithmetic }: PlanExport): XmlNode[] {
  if (startOn === null || finishOn === null) return [];
  const hours = (durationOf(arithmetic, startOn, finishOn) * workingHours.minutesPerDay) / 60;
  return [
    ["Start", startOf(startOn)],
    ["Finish", finishOf(finishOn)],
    ["Duration", `PT${hours}H0M0S`],
    ["DurationFormat", 7],
    ["Work", "PT0H0M0S"],
  ];
}

function linkOf({ lines }: PlanExport) {
  return ({ predecessorId, type, lag }: Dependency): XmlNode => [
    "PredecessorLink",
    [
      ["PredecessorUID", lines.findIndex(({ milestoneId }) => milestoneId === predecessorId) + 1],
      ["Type", linkTypes[type]],
      ["CrossProject", 0],
      ["LinkLag", lag * workingHours.minutesPerDay * 10],
      ["LagFormat", 7],
    ],
  ];
}

function attributes({ milestoneId, kind, weight, name }: ExportedLine): XmlNode[] {
  const values = { milestone: milestoneId, kind, weight, nameEn: name.en };
  return Object.entries(values).flatMap(([key, value]): XmlNode[] => {
    if (value === null) return [];
    const { fieldId } = guatuAttributes[key as keyof typeof values];
    return [
      [
        "ExtendedAttribute",
        [
          ["FieldID", fieldId],
          ["Value", value],
        ],
      ],
    ];
  });
}

function baselines({ milestoneId }: ExportedLine, plan: PlanExport): XmlNode[] {
  return plan.baselines.slice(0, mostBaselines).flatMap(({ items }, number): XmlNode[] => {
    const item = items.find((each) => each.milestoneId === milestoneId);
    if (!item) return [];
    const { startOn, finishOn } = item;
    return [
      [
        "Baseline",
        [
          ["Number", number],
          ["Start", startOf(startOn)],
          ["Finish", finishOf(finishOn)],
        ],
      ],
    ];
  });
}

function startOf(on: string): string {
  return `${on}T${workingHours.from}`;
}

function finishOf(on: string): string {
  return `${on}T${workingHours.to}`;
}
