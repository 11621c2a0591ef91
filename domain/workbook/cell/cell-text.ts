import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { plainLines } from "#domain/form/plain-text.ts";
import { cellWords } from "./cell-words.ts";
import type { ColumnDefinition } from "./column-definition.ts";
import { dayOfInstant, parseDayNumber, parseDayText } from "./day-text.ts";
import { restoreText } from "./neutral-text.ts";
import { hasLostDigits, moneyText, parseNumberText, plainNumber } from "./number-text.ts";
import type { RawCell, RawFormula, RawNumber } from "./raw-cell.ts";
import { showNumber } from "./shown-number.ts";

export const cellRefusals = [
  "cell.formulaError",
  "cell.formulaWithoutValue",
  "cell.digitsLost",
  "cell.becameDay",
  "cell.notADay",
  "cell.notANumber",
  "cell.tooPrecise",
  "cell.notAChoice",
  "cell.masked",
] as const;
export type CellRefusal = (typeof cellRefusals)[number];

type Read = Outcome<string, CellRefusal>;

const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * The canonical text of a cell of a column, or why it cannot be taken as it stands. Nothing is
 * guessed: a number whose digits Excel has already dropped, a door that Excel turned into a date
 * and the error value of a formula are refused.
 *
 * @example
 * readCell({ key: "bornOn", kind: "day", … }, { number: "42064" })
 * //=> { ok: true, value: "2015-03-01" }
 * readCell({ key: "idNumber", kind: "text", … }, { number: "410102198001011000" })
 * //=> { ok: false, refusal: "cell.digitsLost" }
 */
export function readCell(column: ColumnDefinition, cell: RawCell): Read {
  const given = typeof cell === "string" ? plainLines(restoreText(cell.trim())) : cell;
  if (given === null || given === "") return accept("");
  if (typeof given === "string") {
    if (errorValue.test(given)) return refuse("cell.formulaError", { params: { text: given } });
    if (saysNothing(column, given)) return accept("");
  }
  if (isFormula(given)) return refuse("cell.formulaWithoutValue");
  switch (column.kind) {
    case "day":
      return readDay(given);
    case "number":
      return readNumber(column, given);
    case "money":
      return readMoney(column, given);
    case "choice":
      return readChoice(column, given);
    default:
      return readText(given);
  }
}

type Given = Exclude<RawCell, null | RawFormula>;

const isFormula = (given: Exclude<RawCell, null>): given is RawFormula =>
  typeof given === "object" && "formula" in given;

/** A stroke or 无 is an empty cell, unless it can be chosen; a hyphen takes a number of a person away. */
function saysNothing({ choices = [], isPersonal }: ColumnDefinition, text: string): boolean {
  const plain = folded(text);
  if (isPersonal && plain === "-") return false;
  return cellWords.nothing.test(plain) && !choices.some(({ label }) => label.zh === plain);
}

const isNumber = (given: Given): given is RawNumber =>
  typeof given === "object" && "number" in given;

/** How a refusal names what stood there. */
function shown(given: Given): { params: { text: string } } {
  if (typeof given !== "object") return { params: { text: String(given).slice(0, 40) } };
  const text = isNumber(given) ? given.number : (dayOfInstant(given.instant) ?? "");
  return { params: { text: text.slice(0, 40) } };
}

function readText(given: Given): Read {
  if (typeof given === "string") {
    // What a spreadsheet leaves of a long number on its way through a CSV file.
    return /^\d(\.\d+)?E\+\d{2,3}$/i.test(given) ? refuse("cell.digitsLost") : accept(given);
  }
  if (typeof given === "boolean") return accept(given ? "TRUE" : "FALSE");
  if (!isNumber(given)) return refuse("cell.becameDay", shown(given));
  const { number, format } = given;
  const text = (format && showNumber(number, format)) ?? plainNumber(number);
  if (text === null || text === "") return refuse("cell.notANumber", shown(given));
  return hasLostDigits(number) ? refuse("cell.digitsLost") : accept(text);
}

function readDay(given: Given): Read {
  const on = dayOf(given);
  return on === null ? refuse("cell.notADay", shown(given)) : accept(on);
}

function dayOf(given: Given): string | null {
  if (typeof given === "string") return parseDayText(given);
  if (typeof given === "boolean") return null;
  return isNumber(given) ? parseDayNumber(Number(given.number)) : dayOfInstant(given.instant);
}

function readNumber(column: ColumnDefinition, given: Given): Read {
  const raw = typeof given === "string" ? bare(given, column.unit) : numberOf(column, given);
  const text = typeof given === "string" ? parseNumberText(raw) : plainNumber(raw);
  if (text === null) return refuse("cell.notANumber", shown(given));
  if (hasLostDigits(raw.replaceAll(",", ""))) return refuse("cell.digitsLost");
  const { decimals } = column;
  return decimals === undefined || decimalsOf(text) <= decimals
    ? accept(text)
    : refuse("cell.tooPrecise", { params: { text, decimals } });
}

/** A figure without what stands around it: spaces, marks nobody sees, its unit. */
function bare(text: string, unit: RegExp | undefined): string {
  const figure = text.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");
  return unit ? figure.replace(unit, "") : figure;
}

/** What the file shows as 50% it holds as 0.5. */
function numberOf({ isPercent }: ColumnDefinition, given: Exclude<Given, string>): string {
  if (typeof given === "boolean" || !isNumber(given)) return "";
  const { number, format = "" } = given;
  return isPercent && format.includes("%") ? String(Number(number) * 100) : number;
}

function decimalsOf(plain: string): number {
  return (plain.split(".")[1] ?? "").length;
}

function readMoney(column: ColumnDefinition, given: Given): Read {
  const read = readNumber({ ...column, decimals: 2 }, given);
  if (!read.ok) return read;
  return accept(moneyText(read.value) ?? read.value);
}

function readChoice(column: ColumnDefinition, given: Given): Read {
  const text = readText(given);
  if (!text.ok) return text;
  const wanted = folded(text.value);
  const found = column.choices?.find(({ value, label }) =>
    [value, label.zh, label.en].some((name) => folded(name) === wanted),
  );
  return found ? accept(found.value) : refuse("cell.notAChoice", shown(given));
}

/** Width, case and inner spaces of a label do not tell two choices apart. */
export function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
}
