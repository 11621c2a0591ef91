/**
 * What no text needs and what breaks the files, pages and texts it comes into: control characters,
 * halves of a pair, code points that are no characters, and the marks that turn the direction of
 * everything behind them. The joiner and the selectors that an emoji is made of are none of these.
 */
const unwanted = /[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/** What has no shape of its own: spaces, marks of format, and what a font leaves out. */
const invisible = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A text of several lines as it is kept: without unwanted characters and spaces around it, one way
 * to end a line. One of nothing that can be seen is empty.
 *
 * @example
 * plainLines(" a\u0000\r\nb ") //=> "a\nb"
 */
export function plainLines(text: string): string {
  const plain = text.replace(lineEnds, "\n").replace(unwanted, "").trim();
  return isSeen(plain) ? plain : "";
}

/**
 * The same for a text of one line: ends of lines and tabs become spaces.
 *
 * @example
 * plainLine("Block\t3\r\nEast") //=> "Block 3 East"
 */
export function plainLine(text: string): string {
  return plainLines(text).replace(/[\n\t]+/g, " ");
}

function isSeen(text: string): boolean {
  return text.replace(invisible, "") !== "";
}

/**
 * Whether a text is of one line and holds nothing unwanted: for what must be kept letter by letter.
 *
 * @example
 * isPlainLine("a\u0000") //=> false
 */
export function isPlainLine(text: string): boolean {
  return text === text.replace(unwanted, "") && !/[\n\t\u2028\u2029]/.test(text);
}
