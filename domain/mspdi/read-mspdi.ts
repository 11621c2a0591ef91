import { type Accepted, accept, type Refused } from "#domain/core/outcome.ts";
import { maxPlanRows } from "#domain/plan/plan-input.ts";
import { findCycle } from "#domain/schedule/dependency.ts";
import { type CarriedLinks, carryLinks } from "./carry-links.ts";
import type { MspdiFile, MspdiTask } from "./mspdi-file.ts";
import { childrenOf, createReader, type MspdiReader, type MspdiRefusal } from "./mspdi-reader.ts";
import type { MspdiHours } from "./mspdi-time.ts";
import { readOutline } from "./outline.ts";
import { minuteOf, readCalendars } from "./read-calendar.ts";
import { isMoment, readAliases, readTask } from "./read-task.ts";
import { listUnread } from "./unread-fields.ts";
import { parseXml, type XmlElement, type XmlRefusal } from "./xml-element.ts";
import { planFileLimits } from "./xml-limits.ts";

/** The namespace of the format; a file without one is read too. */
const namespaces = [
  "http://schemas.microsoft.com/project",
  "http://schemas.microsoft.com/project/2007",
  "",
];

/** The first refusal with all of them, each with the line it is about. */
export type MspdiRefused = Refused<MspdiRefusal | XmlRefusal> & {
  /** the first of them */
  readonly all: readonly Refused<MspdiRefusal | XmlRefusal>[];
  /** how many more there are */
  readonly more: number;
};

/**
 * A plan out of a Microsoft Project XML file (MSPDI), as it stands there: nothing is left out
 * without a word, and a file with anything wrong in it is refused whole, with every line.
 *
 * @example
 * readMspdi(bytes)
 * //=> { ok: false, refusal: "mspdi.linkUnknown", params: { line: 41, uid: 9 }, all: […] }
 */
export function readMspdi(bytes: Uint8Array): Accepted<MspdiFile> | MspdiRefused {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return { ...parsed, all: [parsed], more: 0 };
  const root = parsed.value;
  const reader = createReader();
  if (root.name !== "Project" || !namespaces.includes(root.uri)) {
    reader.refuse("mspdi.notProject", { line: root.line, element: root.name.slice(0, 40) });
    return refusedBy(reader) ?? accept(readProject(root, [], reader));
  }
  const aliases = readAliases(root, reader);
  const entries = childrenOf(root, "Tasks", "Task");
  refuseTooMany(entries, reader);
  const refused = refusedBy(reader);
  if (refused) return refused;
  const tasks = entries.map((task) => readTask(task, aliases, reader));
  const project = readProject(root, tasks, reader);
  refuseTasks(project, root, reader);
  return refusedBy(reader) ?? accept(project);
}

/** Nobody mends more of a file before trying again. */
const mostRefusals = 50;

function refusedBy({ refusals }: MspdiReader): MspdiRefused | null {
  const [first] = refusals;
  if (!first) return null;
  const all = refusals.slice(0, mostRefusals);
  return { ...first, all, more: refusals.length - all.length };
}

/** Counted before anything is read of them. */
function refuseTooMany(entries: readonly XmlElement[], reader: MspdiReader): void {
  const tooMany = entries[planFileLimits.entries];
  if (tooMany) {
    const params = { max: planFileLimits.entries, count: entries.length };
    reader.refuse("mspdi.tooManyEntries", { line: tooMany.line, ...params });
  }
  let count = 0;
  for (const { children } of entries) {
    for (const { name, line } of children) {
      if (name !== "PredecessorLink" || ++count <= planFileLimits.links) continue;
      reader.refuse("mspdi.tooManyLinks", { line, max: planFileLimits.links });
      return;
    }
  }
}

function readProject(
  root: XmlElement,
  tasks: readonly MspdiTask[],
  reader: MspdiReader,
): MspdiFile {
  const group = (name: string, item: string) => {
    const items = childrenOf(root, name, item);
    return { count: items.length, line: items[0]?.line ?? 0 };
  };
  const minutesPerDay = Math.max(1, reader.integer(root, "MinutesPerDay") ?? 480);
  const hours = readHours(root, minutesPerDay, reader);
  const calendars = readCalendars(childrenOf(root, "Calendars", "Calendar"), hours, reader);
  const [first = null] = calendars.values();
  return {
    name: reader.text(root, "Title") || reader.text(root, "Name"),
    minutesPerDay,
    hours,
    calendar: calendars.get(reader.integer(root, "CalendarUID") ?? -1) ?? first,
    calendars,
    tasks,
    outline: readOutline(tasks),
    resources: group("Resources", "Resource"),
    assignments: group("Assignments", "Assignment"),
    unread: listUnread(root),
  };
}

/** Work around the clock has no closing time, whatever the file's settings still say. */
function readHours(root: XmlElement, minutesPerDay: number, reader: MspdiReader): MspdiHours {
  const from = minuteOf(reader.text(root, "DefaultStartTime")) ?? 480;
  const to = minuteOf(reader.text(root, "DefaultFinishTime")) ?? 1020;
  if (minutesPerDay >= 1440) return { from: 0, to: 1440 };
  return { from, to: to > from ? to : 1440 };
}

/** What is wrong with the tasks together. */
function refuseTasks(file: MspdiFile, root: XmlElement, reader: MspdiReader): void {
  const numbers = refuseNumbers(file, reader);
  refuseRows(file, root, reader);
  refuseLinks(file, numbers, reader);
  if (reader.refusals.length === 0) refuseLoop(file, reader);
}

/** The numbers there are. */
function refuseNumbers({ tasks }: MspdiFile, reader: MspdiReader): ReadonlySet<number> {
  const lines = new Map<number, number>();
  for (const { uid, line } of tasks) {
    const other = lines.get(uid);
    if (other === undefined) lines.set(uid, line);
    else if (uid >= 0) reader.refuse("mspdi.uidTwice", { line, uid, other });
  }
  return new Set(lines.keys());
}

function refuseRows(file: MspdiFile, root: XmlElement, reader: MspdiReader): void {
  const planned = file.tasks.filter((_, position) => isPlanned(file, position));
  const tooMany = planned[maxPlanRows];
  if (planned.length === 0) reader.refuse("mspdi.noTasks", { line: root.line });
  if (tooMany) {
    const { line } = tooMany;
    reader.refuse("mspdi.tooManyTasks", { line, max: maxPlanRows, count: planned.length });
  }
  for (const { line, start, finish } of planned.filter((task) => !isMoment(task))) {
    if (start && finish && finish.on < start.on) {
      reader.refuse("mspdi.finishBeforeStart", { line, start: start.on, finish: finish.on });
    }
  }
}

function refuseLinks(
  { tasks }: MspdiFile,
  numbers: ReadonlySet<number>,
  reader: MspdiReader,
): void {
  for (const { uid, links } of tasks) {
    for (const { line, predecessorUid } of links.filter(({ isForeign }) => !isForeign)) {
      if (predecessorUid === uid) reader.refuse("mspdi.linkSelf", { line, uid });
      else if (!numbers.has(predecessorUid)) {
        reader.refuse("mspdi.linkUnknown", { line, uid: predecessorUid });
      }
    }
  }
}

/**
 * A task that becomes a row of the plan. Its groups, empty rows, and what another file or nobody
 * works on, do not.
 */
export function isPlanned({ tasks, outline }: MspdiFile, position: number): boolean {
  const task = tasks[position];
  if (!task || outline.isSummary[position] || task.name === "") return false;
  return !(task.isBlank || task.isInactive || task.isExternal);
}

/** A longer one is told by its beginning. */
const mostNamesOfLoop = 8;

function refuseLoop(file: MspdiFile, reader: MspdiReader): void {
  const { tasks } = file;
  const loop = findCycle(
    linksOf(file).links.map(({ from, to }) => {
      return { predecessorId: String(from), successorId: String(to) };
    }),
  );
  if (!loop) return;
  const round = [...loop.slice(0, mostNamesOfLoop), loop[0] ?? ""].flatMap(
    (position) => tasks[Number(position)] ?? [],
  );
  const names = round.map(({ name }) => name.slice(0, 60));
  const more = Math.max(0, loop.length - mostNamesOfLoop);
  if (more > 0) names.splice(-1, 0, "…");
  reader.refuse("mspdi.loop", { line: round[0]?.line ?? 0, names: names.join(" → "), more });
}

/** The links of a file between the rows of its plan: see {@link carryLinks}. */
export function linksOf(file: MspdiFile): CarriedLinks {
  const { tasks, outline } = file;
  return carryLinks({ tasks, outline, isPlanned: (position) => isPlanned(file, position) });
}
