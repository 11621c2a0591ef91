import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type LinkType, linkTypes } from "./dependency.ts";

/** A predecessor as the plan editor and a spreadsheet write it: by the number of its row, from 1. */
export interface PredecessorRef {
  readonly row: number;
  readonly type: LinkType;
  readonly lag: number;
}

export type PredecessorTextRefusal = "plan.predecessorUnreadable" | "plan.predecessorTwice";

const separator = /[,;\u3001\n]/;
const dashes = /[\u2010-\u2015\u2212]/g;
/** The unit behind the lag may be left out; \u5929 and \u65e5 are the Chinese words for it. */
const shape =
  /^([1-9]\d{0,3})\s*(FS|SS|FF|SF)?\s*(?:([+-])\s*(\d{1,4})\s*(?:d|days?|\u5929|\u65e5)?)?$/i;

/**
 * Reads predecessors as schedulers write them. FS may be left out, full-width signs and letters
 * are read as the plain ones, and an empty text names none. Two links of different types to one
 * row are fine (a ladder of SS and FF); the same type twice is not.
 *
 * @example
 * parsePredecessors("2FS+3d, 4SS-1d, 7")
 * //=> {
 * //     ok: true,
 * //     value: [
 * //       { row: 2, type: "FS", lag: 3 },
 * //       { row: 4, type: "SS", lag: -1 },
 * //       { row: 7, type: "FS", lag: 0 },
 * //     ],
 * //   }
 */
export function parsePredecessors(text: string): Outcome<PredecessorRef[], PredecessorTextRefusal> {
  const parts = text.normalize("NFKC").replace(dashes, "-").split(separator);
  const refs = new Map<string, PredecessorRef>();
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const ref = parseOne(part);
    if (ref === null) return refuse("plan.predecessorUnreadable", { params: { text: part } });
    const { row, type } = ref;
    const key = `${row} ${type}`;
    if (refs.has(key)) return refuse("plan.predecessorTwice", { params: { row, type } });
    refs.set(key, ref);
  }
  return accept([...refs.values()]);
}

function parseOne(part: string): PredecessorRef | null {
  const [, row, letters = "FS", sign, days = "0"] = shape.exec(part) ?? [];
  const type = linkTypes.find((one) => one === letters.toUpperCase());
  if (row === undefined || type === undefined) return null;
  const lag = Number(days);
  return { row: Number(row), type, lag: sign === "-" && lag > 0 ? -lag : lag };
}

/**
 * The shortest text that reads back as the same predecessors.
 *
 * @example
 * formatPredecessors([{ row: 2, type: "FS", lag: 0 }, { row: 4, type: "SS", lag: -1 }]) //=> "2, 4SS-1d"
 */
export function formatPredecessors(refs: readonly PredecessorRef[]): string {
  return refs.map(formatOne).join(", ");
}

function formatOne({ row, type, lag }: PredecessorRef): string {
  if (lag === 0) return type === "FS" ? String(row) : `${row}${type}`;
  return `${row}${type}${lag > 0 ? "+" : "-"}${Math.abs(lag)}d`;
}
