import { isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import { type Refused, refuse } from "#domain/core/outcome.ts";
import { type MspdiMoment, parseDuration, parseMoment } from "./mspdi-time.ts";
import type { XmlElement } from "./xml-element.ts";

export const mspdiRefusals = [
  "mspdi.notProject",
  "mspdi.noTasks",
  "mspdi.tooManyTasks",
  "mspdi.tooManyEntries",
  "mspdi.tooManyLinks",
  "mspdi.uidMissing",
  "mspdi.uidTwice",
  "mspdi.badDate",
  "mspdi.dayOutOfSpan",
  "mspdi.badNumber",
  "mspdi.badDuration",
  "mspdi.finishBeforeStart",
  "mspdi.linkUnknown",
  "mspdi.linkSelf",
  "mspdi.linkTypeUnknown",
  "mspdi.lagTooLong",
  "mspdi.loop",
  // Of the process that reads: see `ChildRefusal`.
  "mspdi.cancelled",
  "mspdi.timeout",
  "mspdi.tooHeavy",
  "mspdi.broken",
] as const;
export type MspdiRefusal = (typeof mspdiRefusals)[number];

/** The elements on a path below an element. */
export function childrenOf(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((each) => each.name === name)),
    [element],
  );
}

/** Reads the values of elements, and keeps what is wrong with them, with its line. */
export interface MspdiReader {
  readonly refusals: readonly Refused<MspdiRefusal>[];
  refuse(refusal: MspdiRefusal, params: { line: number } & Record<string, string | number>): void;
  /** "" where there is none */
  text(of: XmlElement, name: string): string;
  integer(of: XmlElement, name: string): number | null;
  /** "1" and "true" */
  flag(of: XmlElement, name: string): boolean;
  moment(of: XmlElement, name: string): MspdiMoment | null;
  /** the same of a task: within the days of a project */
  taskMoment(of: XmlElement, name: string): MspdiMoment | null;
  /** in minutes */
  duration(of: XmlElement, name: string): number | null;
}

export function createReader(): MspdiReader {
  const refusals: Refused<MspdiRefusal>[] = [];
  const find = (of: XmlElement, name: string) => of.children.find((each) => each.name === name);
  const textOf = (of: XmlElement, name: string) => find(of, name)?.text.trim() ?? "";
  const reject: MspdiReader["refuse"] = (refusal, params) => {
    refusals.push(refuse(refusal, { params }));
  };
  /** A value that is there can be read, or is refused with the line of its element. */
  function value<T>(refusal: MspdiRefusal, parse: (text: string) => T | null) {
    return (of: XmlElement, name: string): T | null => {
      const text = textOf(of, name);
      if (text === "") return null;
      const parsed = parse(text);
      if (parsed === null) {
        const line = find(of, name)?.line ?? of.line;
        reject(refusal, { line, element: name, text: text.slice(0, 40) });
      }
      return parsed;
    };
  }
  const moment = value("mspdi.badDate", parseMoment);
  function taskMoment(of: XmlElement, name: string): MspdiMoment | null {
    const read = moment(of, name);
    if (read === null || isWithin(projectSpan, read.on)) return read;
    const line = find(of, name)?.line ?? of.line;
    reject("mspdi.dayOutOfSpan", { line, element: name, text: read.on, ...projectSpan });
    return null;
  }
  return {
    refusals,
    refuse: reject,
    text: textOf,
    integer: value("mspdi.badNumber", parseInteger),
    flag: (of, name) => /^(1|true)$/i.test(textOf(of, name)),
    moment,
    taskMoment,
    duration: value("mspdi.badDuration", parseDuration),
  };
}

/** Some programs write whole numbers as decimals; twelve digits are the most a lag can have. */
function parseInteger(text: string): number | null {
  return /^-?\d{1,12}(\.\d{1,12})?$/.test(text) ? Math.round(Number(text)) + 0 : null;
}
