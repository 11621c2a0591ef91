import { type Accepted, accept, type Refused } from "#domain/core/outcome.ts";
import { maxPlanRows } from "#domain/plan/plan-input.ts";
import { findCycle } from "#domain/schedule/dependency.ts";
import { readCalendar } from "./mspdi-calendar.ts";
import type { MspdiFile, MspdiTask } from "./mspdi-file.ts";
import { childrenOf, createReader, type MspdiReader, type MspdiRefusal } from "./mspdi-reader.ts";
import { type MspdiHours, parseMoment } from "./mspdi-time.ts";
import { readAliases, readTask } from "./read-task.ts";
import { listUnread } from "./unread-fields.ts";
import { parseXml, type XmlElement, type XmlRefusal } from "./xml-element.ts";
import { planFileLimits } from "./xml-limits.ts";

/** The namespace of the format; a file without one is read too. */
const namespaces = ["http://schemas.microsoft.com/project", ""];

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
  refuseTasks(tasks, root, reader);
  const project = readProject(root, tasks, reader);
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
  const calendars = childrenOf(root, "Calendars", "Calendar");
  const minutesPerDay = Math.max(1, reader.integer(root, "MinutesPerDay") ?? 480);
  return {
    name: reader.text(root, "Title") || reader.text(root, "Name"),
    minutesPerDay,
    hours: readHours(root, minutesPerDay, reader),
    calendar: readCalendar(calendars, reader.integer(root, "CalendarUID"), reader),
    tasks,
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

function minuteOf(time: string): number | null {
  return parseMoment(`2000-01-01T${time}`)?.minute ?? null;
}

/** What is wrong with the tasks together. */
function refuseTasks(tasks: readonly MspdiTask[], root: XmlElement, reader: MspdiReader): void {
  const lines = new Map<number, number>();
  for (const { uid, line } of tasks) {
    const other = lines.get(uid);
    if (other === undefined) lines.set(uid, line);
    else if (uid >= 0) reader.refuse("mspdi.uidTwice", { line, uid, other });
  }
  const planned = tasks.filter(isPlanned);
  const tooMany = planned[maxPlanRows];
  if (planned.length === 0) reader.refuse("mspdi.noTasks", { line: root.line });
  if (tooMany) {
    const { line } = tooMany;
    reader.refuse("mspdi.tooManyTasks", { line, max: maxPlanRows, count: planned.length });
  }
  for (const { uid, links } of tasks) {
    for (const { line, predecessorUid, isForeign } of links) {
      if (isForeign) continue;
      if (predecessorUid === uid) reader.refuse("mspdi.linkSelf", { line, uid });
      else if (!lines.has(predecessorUid)) {
        reader.refuse("mspdi.linkUnknown", { line, uid: predecessorUid });
      }
    }
  }
  if (reader.refusals.length === 0) refuseLoop(tasks, reader);
}

/** A task that becomes a row of the plan; its groups, empty rows and links to other files do not. */
export function isPlanned(task: MspdiTask): boolean {
  const { uid, name, isSummary, isBlank, isInactive, isExternal } = task;
  return uid !== 0 && name !== "" && !(isSummary || isBlank || isInactive || isExternal);
}

/** A longer one is told by its beginning. */
const mostNamesOfLoop = 8;

function refuseLoop(tasks: readonly MspdiTask[], reader: MspdiReader): void {
  const links = tasks.flatMap(({ uid, links }) =>
    links.map(({ predecessorUid }) => {
      return { predecessorId: String(predecessorUid), successorId: String(uid) };
    }),
  );
  const loop = findCycle(links);
  if (!loop) return;
  const byUid = new Map(tasks.map((task) => [String(task.uid), task]));
  const round = [...loop.slice(0, mostNamesOfLoop), loop[0] ?? ""].flatMap(
    (id) => byUid.get(id) ?? [],
  );
  const names = round.map(({ name, uid }) => name.slice(0, 60) || String(uid));
  const more = Math.max(0, loop.length - mostNamesOfLoop);
  if (more > 0) names.splice(-1, 0, "…");
  reader.refuse("mspdi.loop", { line: round[0]?.line ?? 0, names: names.join(" → "), more });
}
