import type { LinkType } from "#domain/schedule/dependency.ts";
import { attributeOf, type GuatuAttribute } from "./guatu-attributes.ts";
import type { MspdiBaseline, MspdiConstraint, MspdiLink, MspdiTask } from "./mspdi-file.ts";
import { childrenOf, type MspdiReader } from "./mspdi-reader.ts";
import { lengthUnit } from "./mspdi-time.ts";
import type { XmlElement } from "./xml-element.ts";

/** The attributes of ours that a file defines, by the number of their field. */
export type Aliases = ReadonlyMap<string, GuatuAttribute>;

export function readAliases(root: XmlElement, reader: MspdiReader): Aliases {
  const defined = childrenOf(root, "ExtendedAttributes", "ExtendedAttribute");
  return new Map(
    defined.flatMap((each): [string, GuatuAttribute][] => {
      const attribute = attributeOf(reader.text(each, "Alias"));
      return attribute ? [[reader.text(each, "FieldID"), attribute]] : [];
    }),
  );
}

/** One task as it stands in the file. */
export function readTask(element: XmlElement, aliases: Aliases, reader: MspdiReader): MspdiTask {
  const { line } = element;
  const uid = reader.integer(element, "UID");
  if (uid === null) reader.refuse("mspdi.uidMissing", { line });
  const isManual = reader.flag(element, "Manual");
  const momentOf = (name: "Start" | "Finish") =>
    reader.taskMoment(element, name) ??
    (isManual ? reader.taskMoment(element, `Manual${name}`) : null);
  const actuals = [
    reader.taskMoment(element, "ActualStart"),
    reader.taskMoment(element, "ActualFinish"),
  ];
  return {
    line,
    uid: uid ?? -1,
    name: reader.text(element, "Name"),
    level: reader.integer(element, "OutlineLevel"),
    isFlagged: reader.flag(element, "Summary"),
    isMilestone: reader.flag(element, "Milestone"),
    isBlank: reader.flag(element, "IsNull"),
    isInactive: /^(0|false)$/i.test(reader.text(element, "Active")),
    isExternal: reader.flag(element, "ExternalTask") || reader.flag(element, "IsSubproject"),
    start: momentOf("Start"),
    finish: momentOf("Finish"),
    duration: readDuration(element, reader),
    percent: reader.integer(element, "PercentComplete") ?? 0,
    constraint: readConstraint(element, reader),
    deadlineOn: reader.taskMoment(element, "Deadline")?.on ?? null,
    hasActuals: actuals.some((moment) => moment !== null),
    hasNotes: reader.text(element, "Notes") !== "",
    calendarUid: reader.integer(element, "CalendarUID"),
    links: childrenOf(element, "PredecessorLink").flatMap((link) => readLink(link, reader)),
    baselines: childrenOf(element, "Baseline").map((each) => readBaseline(each, reader)),
    attributes: readAttributes(element, aliases, reader),
  };
}

/**
 * Whether a task takes no time: by its duration, or as a milestone that gives none, or that other
 * programs let end before it begins.
 */
export function isMoment({ duration, isMilestone, start, finish }: MspdiTask): boolean {
  const isReversed = start !== null && finish !== null && finish.on < start.on;
  if (isReversed) return isMilestone || duration?.minutes === 0;
  const isOneDay = start === null || finish === null || start.on === finish.on;
  return duration ? duration.minutes === 0 && (isMilestone || isOneDay) : isMilestone && isOneDay;
}

function readDuration(element: XmlElement, reader: MspdiReader): MspdiTask["duration"] {
  const minutes = reader.duration(element, "Duration");
  if (minutes === null) return null;
  return { minutes, unit: lengthUnit(reader.integer(element, "DurationFormat") ?? 7) };
}

function readConstraint(element: XmlElement, reader: MspdiReader): MspdiConstraint | null {
  const type = reader.integer(element, "ConstraintType") ?? 0;
  if (type === 0) return null;
  const on = reader.taskMoment(element, "ConstraintDate")?.on ?? null;
  const line = childrenOf(element, "ConstraintType")[0]?.line ?? element.line;
  return { line, type, on };
}

/** As the format numbers them. */
const types: readonly LinkType[] = ["FF", "FS", "SF", "SS"];

/** The longest lag the plan can hold, in minutes. */
const longestLag = 9999 * 1440;

function readLink(element: XmlElement, reader: MspdiReader): MspdiLink[] {
  const { line } = element;
  const predecessorUid = reader.integer(element, "PredecessorUID");
  if (predecessorUid === null) {
    reader.refuse("mspdi.uidMissing", { line });
    return [];
  }
  const number = reader.integer(element, "Type") ?? 1;
  const type = types[number];
  if (type === undefined) {
    reader.refuse("mspdi.linkTypeUnknown", { line, text: String(number) });
    return [];
  }
  const unit = lengthUnit(reader.integer(element, "LagFormat") ?? 7);
  const given = reader.integer(element, "LinkLag") ?? 0;
  const lag = unit === "percent" || unit === "elapsedPercent" ? given : given / 10;
  if (Math.abs(lag) > longestLag) reader.refuse("mspdi.lagTooLong", { line, text: String(given) });
  const isForeign =
    reader.flag(element, "CrossProject") || reader.text(element, "CrossProjectName") !== "";
  return [{ line, predecessorUid, type, lag, unit, isForeign }];
}

function readBaseline(element: XmlElement, reader: MspdiReader): MspdiBaseline {
  return {
    line: element.line,
    number: reader.integer(element, "Number") ?? 0,
    start: reader.taskMoment(element, "Start"),
    finish: reader.taskMoment(element, "Finish"),
  };
}

function readAttributes(
  element: XmlElement,
  aliases: Aliases,
  reader: MspdiReader,
): Map<GuatuAttribute, string> {
  return new Map(
    childrenOf(element, "ExtendedAttribute").flatMap((each): [GuatuAttribute, string][] => {
      const attribute = aliases.get(reader.text(each, "FieldID"));
      return attribute ? [[attribute, reader.text(each, "Value")]] : [];
    }),
  );
}
