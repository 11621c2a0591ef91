import { plannedDuration } from "#domain/calendar/day-arithmetic.ts";
import { planArithmetic, weekdaysOf } from "#domain/calendar/plan-calendar.ts";
import { datePlanRows } from "#domain/plan/plan-dates.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import { type ExportedTask, listTasks } from "./exported-tasks.ts";
import { guatuAttributes } from "./guatu-attributes.ts";
import type { ExportedLine, PlanExport } from "./plan-export.ts";
import { widened, workingHours, writeCalendar } from "./write-calendar.ts";
import { writeXml, type XmlNode } from "./xml-text.ts";

/** As the format numbers them. */
const linkTypes = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;

/** The most baselines a task can have in the format. */
const mostBaselines = 11;

/**
 * A plan as Microsoft Project XML (MSPDI), elements in the order of its schema (mspdi_pj12.xsd),
 * which knows none that came after Project 2007. It reads back as the same plan: what the format has
 * no element for stands in four text fields; a heading is a summary task. "Start no earlier than"
 * holds each task where the plan has it, so that its links still move it; "must start on" holds one
 * that the plan begins before its links allow.
 *
 * @example
 * writeMspdi(plan) //=> '<?xml version="1.0" …><Project xmlns="http://schemas.microsoft.com/project">…'
 */
export function writeMspdi(plan: PlanExport): string {
  const { project, lines, calendar, published, on } = plan;
  const days = lines.flatMap(({ startOn, finishOn }) => [startOn, finishOn]);
  const known = days.filter((day) => day !== null).sort();
  const [from = on] = known;
  const to = known.at(-1) ?? on;
  const isWorkdays = calendar.durationUnit === "workday";
  const daysPerWeek = isWorkdays ? weekdaysOf(calendar).size : 7;
  const node: XmlNode = [
    "Project",
    [
      ["SaveVersion", 12],
      ["Name", project.zh],
      ["Title", project.zh],
      ["Subject", project.en],
      ["CreationDate", startOf(on)],
      ["ScheduleFromStart", 1],
      ["StartDate", startOf(from)],
      ["FinishDate", finishOf(to)],
      ["CurrencyCode", "CNY"],
      ["CalendarUID", 1],
      ["DefaultStartTime", workingHours.from],
      ["DefaultFinishTime", workingHours.to],
      ["MinutesPerDay", workingHours.minutesPerDay],
      ["MinutesPerWeek", workingHours.minutesPerDay * daysPerWeek],
      ["DaysPerMonth", isWorkdays ? daysPerWeek * 4 : 30],
      ["DurationFormat", 7],
      ["HonorConstraints", 1],
      ["ExtendedAttributes", Object.values(guatuAttributes).map(attributeDefinition)],
      ["Calendars", [writeCalendar(calendar, { published, span: widened(from, to) })]],
      ["Tasks", writeTasks(plan)],
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
function beforeLinks({ lines, links, calendar, published }: PlanExport): Set<string> {
  const arithmetic = planArithmetic(calendar, published);
  const ids = lines.map(({ milestoneId }) => milestoneId);
  const rows = new Map(ids.map((id, index) => [id, index + 1]));
  const spans = lines.flatMap(({ milestoneId, startOn, finishOn, isMoment }) => {
    if (startOn === null || finishOn === null) return [];
    const duration = plannedDuration({ startOn, finishOn, isMoment }, arithmetic);
    return [{ row: rows.get(milestoneId) ?? 0, startOn, finishOn, duration }];
  });
  const rowLinks = links.map(({ predecessorId, successorId, type, lag }) => ({
    predecessorRow: rows.get(predecessorId) ?? 0,
    successorRow: rows.get(successorId) ?? 0,
    type,
    lag,
  }));
  const early = datePlanRows(spans, spans.length === lines.length ? rowLinks : [], arithmetic);
  return new Set(
    early.flatMap(({ row, daysBeforeLinks }) => (daysBeforeLinks > 0 ? (ids[row - 1] ?? []) : [])),
  );
}

type Writing = {
  readonly plan: PlanExport;
  /** by the id of the milestone */
  readonly uids: ReadonlyMap<string, number>;
  readonly incoming: ReadonlyMap<string, readonly Dependency[]>;
  readonly forced: ReadonlySet<string>;
};

function writeTasks(plan: PlanExport): XmlNode[] {
  const tasks = listTasks(plan.lines);
  const writing: Writing = {
    plan,
    uids: new Map(tasks.flatMap(({ uid, line }) => (line ? [[line.milestoneId, uid]] : []))),
    incoming: Map.groupBy(plan.links, ({ successorId }) => successorId),
    forced: beforeLinks(plan),
  };
  return tasks.map((task, index) => writeTask(task, index + 1, writing));
}

function writeTask(task: ExportedTask, number: number, writing: Writing): XmlNode {
  const { uid, outline, level, group, line } = task;
  const days = group ? groupDays(group.lines) : line;
  return [
    "Task",
    [
      ["UID", uid],
      ["ID", number],
      ["Name", group?.name ?? line?.name.zh ?? ""],
      ["Type", 1],
      ["IsNull", 0],
      ["WBS", outline],
      ["OutlineNumber", outline],
      ["OutlineLevel", level],
      ["Priority", 500],
      ...(days ? taskDays(days, writing) : []),
      ["Milestone", line?.isMoment ? 1 : 0],
      ["Summary", group ? 1 : 0],
      ...(line ? milestoneFields(line, writing) : []),
    ],
  ];
}

function milestoneFields(line: ExportedLine, { plan, uids, incoming, forced }: Writing): XmlNode[] {
  const { milestoneId, startOn, percent, deadlineOn } = line;
  const constraint: XmlNode[] =
    startOn === null
      ? [["ConstraintType", 0]]
      : [
          ["ConstraintType", forced.has(milestoneId) ? 2 : 4],
          ["CalendarUID", -1],
          ["ConstraintDate", startOf(startOn)],
        ];
  return [
    ...writeTimes(line),
    ...(percent === null ? [] : [["PercentComplete", Math.round(percent)] as const]),
    ...constraint,
    ...(deadlineOn === null ? [] : [["Deadline", finishOf(deadlineOn)] as const]),
    ...(incoming.get(milestoneId) ?? []).map((link) => writeLink(link, uids)),
    ...attributes(line),
    ...baselines(line, plan),
  ];
}

/** As the other program works them out for itself: slack in tenths of a minute. */
function writeTimes({ times }: ExportedLine): XmlNode[] {
  const { isCritical = false, freeFloat = null, totalFloat = null } = times ?? {};
  if (freeFloat === null || totalFloat === null) return [];
  const tenths = (days: number) => days * workingHours.minutesPerDay * 10;
  return [
    ["Critical", isCritical ? 1 : 0],
    ["FreeSlack", tenths(freeFloat)],
    ["TotalSlack", tenths(totalFloat)],
  ];
}

type Days = Pick<ExportedLine, "startOn" | "finishOn" | "isMoment"> & {
  readonly milestoneId?: string;
};

/** From the first day of its lines to the last. */
function groupDays(lines: readonly ExportedLine[]): Days {
  const starts = lines.flatMap(({ startOn }) => startOn ?? []).sort();
  const finishes = lines.flatMap(({ finishOn }) => finishOn ?? []).sort();
  return { startOn: starts[0] ?? null, finishOn: finishes.at(-1) ?? null, isMoment: false };
}

/** A moment opens its day, or closes it where something has to be finished first. */
function taskDays(days: Days, { plan, incoming }: Writing): XmlNode[] {
  const { startOn, finishOn, isMoment, milestoneId = "" } = days;
  if (startOn === null || finishOn === null) return [];
  const arithmetic = planArithmetic(plan.calendar, plan.published);
  const duration = plannedDuration({ startOn, finishOn, isMoment }, arithmetic);
  const isClosing = isMoment && incoming.has(milestoneId);
  return [
    ["Start", isClosing ? finishOf(startOn) : startOf(startOn)],
    ["Finish", isMoment && !isClosing ? startOf(finishOn) : finishOf(finishOn)],
    ["Duration", `PT${(duration * workingHours.minutesPerDay) / 60}H0M0S`],
    ["DurationFormat", 7],
    ["Work", "PT0H0M0S"],
  ];
}

function writeLink(
  { predecessorId, type, lag }: Dependency,
  uids: ReadonlyMap<string, number>,
): XmlNode {
  return [
    "PredecessorLink",
    [
      ["PredecessorUID", uids.get(predecessorId) ?? 0],
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
    const { startOn, finishOn, isMoment } = item;
    return [
      [
        "Baseline",
        [
          ["Number", number],
          ["Start", startOf(startOn)],
          ["Finish", isMoment ? startOf(finishOn) : finishOf(finishOn)],
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
