/** What stands behind a figure: a sum, an area, a count. 元旦 and 分机 are no units. */
export const unitBehind = String.raw`\s*(?:万|亿|元(?!旦)|平方|平米|M2|米|户|人|间|套|栋|幢|亩|公顷|分(?!机)|%)`;

/** Takes the place of what is no number of a person; a letter, so that no number goes on over it. */
const gap = "字";

const days = [
  /(?<!\d)(?:19|20)\d{2}[^\d\p{L}]{1,3}\d{1,2}[^\d\p{L}]{1,3}\d{1,2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
];
const figure = new RegExp(String.raw`(?<![\d,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=${unitBehind})`, "g");
/** 项目代码 of the investment registry, and identifiers made by machines. */
const codes = [
  /(?<!\d)\d{4}-\d{6}-\d{2}-\d{2}-\d{6}(?!\d)/g,
  /(?<![\dA-Z])[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}(?![\dA-Z])/g,
  /(?<![\dA-Z])(?=(?:\d*[A-F]){6})[\dA-F]{32,}(?![\dA-Z])/g,
];

/** A text without codes made by authorities and machines. Letters are capitals. */
export function withoutCodes(text: string): string {
  return leaveOut(text, codes);
}

/**
 * A text without its days and without sums that have their commas and their unit.
 *
 * @example
 * withoutFigures("2015-04-15 收 14,700 平方米") //=> "字 收 字 平方米"
 */
export function withoutFigures(text: string): string {
  return leaveOut(text, [...days, figure]);
}

function leaveOut(text: string, known: readonly RegExp[]): string {
  return known.reduce((rest, each) => rest.replace(each, gap), text);
}
