/**
 * The first characters by which a spreadsheet takes a text for a formula, or, once saved as CSV,
 * comes to one: `= + - @`, their full-width twins, tab and the ends of lines.
 */
const dangerous = "=+\\-@＝＋－＠\\t\\r\\n";
const mayCompute = new RegExp(`^'*[${dangerous}]`);
const isNeutral = new RegExp(`^'+[${dangerous}]`);

/**
 * A text that no spreadsheet computes: one apostrophe in front of what could be a formula, and in
 * front of what already looks neutralised, so that {@link restoreText} gives back any text.
 *
 * @example
 * neutraliseText("=1+1") //=> "'=1+1"
 * neutraliseText("'=1+1") //=> "''=1+1"
 * neutraliseText("3-2-101") //=> "3-2-101"
 */
export function neutraliseText(text: string): string {
  return mayCompute.test(text) ? `'${text}` : text;
}

/**
 * The way back from {@link neutraliseText}.
 *
 * @example
 * restoreText("'=1+1") //=> "=1+1"
 * restoreText("'90s") //=> "'90s"
 */
export function restoreText(text: string): string {
  return isNeutral.test(text) ? text.slice(1) : text;
}
