/**
 * A style sheet, written over as many lines as it takes to read and sent on one: a line break and
 * the spaces around it are dropped beside a brace, a semicolon or a comma, and are one space
 * anywhere else.
 *
 * @example
 * styleSheet`
 *   th,
 *   td{
 *     margin:0;
 *     font:${12}px serif
 *   }
 * ` //=> "th,td{margin:0;font:12px serif}"
 */
export function styleSheet(
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return parts
    .map((part, index) => `${part}${values[index] ?? ""}`)
    .join("")
    .trim()
    .replace(/\s*\n\s*/g, "\n")
    .replace(/(?<=[{};,])\n|\n(?=[{}])/g, "")
    .replaceAll("\n", " ");
}
