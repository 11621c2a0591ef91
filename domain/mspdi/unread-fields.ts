import { attributeOf } from "./guatu-attributes.ts";
import type { UnreadField } from "./mspdi-file.ts";
import { childrenOf } from "./mspdi-reader.ts";
import { unreadGroupOf, unreadGroups } from "./unread-groups.ts";
import type { XmlElement } from "./xml-element.ts";

/** What is read, or follows from what is read; everything else is named. */
const read = {
  Project: [
    "SaveVersion",
    "Name",
    "Title",
    "StartDate",
    "FinishDate",
    "CalendarUID",
    "DefaultStartTime",
    "DefaultFinishTime",
    "MinutesPerDay",
    "ExtendedAttributes",
    "Calendars",
    "Tasks",
    "Resources",
    "Assignments",
  ],
  Task: [
    "UID",
    "ID",
    "Name",
    "Active",
    "Manual",
    "ManualStart",
    "ManualFinish",
    "IsNull",
    "Summary",
    "Milestone",
    "Critical",
    "FreeSlack",
    "TotalSlack",
    "WBS",
    "OutlineNumber",
    "OutlineLevel",
    "ExternalTask",
    "IsSubproject",
    "Start",
    "Finish",
    "Duration",
    "DurationFormat",
    "PercentComplete",
    "ConstraintType",
    "ConstraintDate",
    "Deadline",
    "ActualStart",
    "ActualFinish",
    "Notes",
    "CalendarUID",
    "PredecessorLink",
    "Baseline",
    "ExtendedAttribute",
  ],
  PredecessorLink: [
    "PredecessorUID",
    "Type",
    "LinkLag",
    "LagFormat",
    "CrossProject",
    "CrossProjectName",
  ],
  Baseline: ["Number", "Start", "Finish"],
} as const;

/**
 * The fields of a file that are not taken, each with how often it comes and where first, what
 * matters most to a plan first. One that says nothing, or "none", is not named.
 */
export function listUnread(root: XmlElement): UnreadField[] {
  const tasks = childrenOf(root, "Tasks", "Task");
  const places: [keyof typeof read, readonly XmlElement[]][] = [
    ["Project", [root]],
    ["Task", tasks],
    ["PredecessorLink", tasks.flatMap((task) => childrenOf(task, "PredecessorLink"))],
    ["Baseline", tasks.flatMap((task) => childrenOf(task, "Baseline"))],
  ];
  const found = places.flatMap(([place, elements]) =>
    elements.flatMap(({ children }) =>
      children
        .filter((child) => !isIn(read[place], child.name) && saysSomething(child))
        .map(({ name, line }) => ({ path: `${place}/${name}`, line })),
    ),
  );
  const grouped = Map.groupBy([...found, ...foreignAttributes(root, tasks)], ({ path }) => path);
  const fields = Array.from(grouped, ([path, all]): UnreadField => {
    const group = unreadGroupOf(path);
    return { group, path: path.slice(0, 80), count: all.length, line: all[0]?.line ?? 0 };
  });
  return unreadGroups.flatMap((group) => fields.filter((field) => field.group === group));
}

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** Programs write all their fields, most of them empty: 0, no time, no. */
const nothing = /^(|0(\.0+)?|-1|false|P(T?0[HMSD])+|PT0H0M0S)$/i;

function saysSomething({ text, children }: XmlElement): boolean {
  return children.length > 0 || !nothing.test(text.trim());
}

/** Text, number and flag fields of the file's own, by the names people gave them. */
function foreignAttributes(root: XmlElement, tasks: readonly XmlElement[]) {
  const textOf = (of: XmlElement, name: string) => childrenOf(of, name)[0]?.text.trim() ?? "";
  const aliases = new Map(
    childrenOf(root, "ExtendedAttributes", "ExtendedAttribute").map((each) => {
      return [textOf(each, "FieldID"), textOf(each, "Alias") || textOf(each, "FieldName")];
    }),
  );
  return tasks
    .flatMap((task) => childrenOf(task, "ExtendedAttribute"))
    .map((each) => ({ each, field: textOf(each, "FieldID") }))
    .filter(({ field }) => attributeOf(aliases.get(field) ?? "") === undefined)
    .map(({ each, field }) => {
      return { path: `Task/ExtendedAttribute ${aliases.get(field) || field}`, line: each.line };
    });
}
