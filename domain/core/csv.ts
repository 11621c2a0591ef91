/** Excel reads UTF-8 only where it is told so. */
const mark = "\uFEFF";

/**
 * A table as CSV (RFC 4180) for Excel: a text that a spreadsheet would take for a formula is told to
 * be one.
 *
 * @example
 * csvOf([["项", "红"], ["2015年3月", 1], ["=1+1", null]]) //=> "\uFEFF项,红\r\n2015年3月,1\r\n'=1+1,\r\n"
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
