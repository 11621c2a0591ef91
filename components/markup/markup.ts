/** Text that is markup already: everything in it has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | null | undefined | false;
type Value = string | number | Piece | readonly Piece[];

/**
 * Markup with values in it: texts and numbers are escaped, markup is taken as it is, nothing
 * stands for null, undefined and false, and a list for its pieces in a row. The one way a drawing
 * is written, so that a name can never become an element.
 *
 * A template may be written over several lines, which are not sent: a line break with the spaces
 * around it is nothing between tags and values, and between the attributes of a tag one space. A
 * space that is to be seen therefore stands within a line, and attributes written as a template of
 * their own stand on one line. Values are never touched.
 *
 * @example
 * markup`
 *   <text
 *     x="${4.5}%"
 *     y="8"
 *   >
 *     ${"A & B"} <tspan>C</tspan>
 *   </text>
 * `.text //=> '<text x="4.5%" y="8">A &amp; B <tspan>C</tspan></text>'
 */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = joined.get(template) ?? joinLines(template);
  let text = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    text += textOf(values[index]) + (parts[index + 1] ?? "");
  }
  return new Markup(text);
}

/** Each template without its line breaks: found once for all the times it is filled in. */
const joined = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The edges of tags, and line breaks: with the end of a tag where that follows. */
const edgeOrBreak = /[<>]|[ \t]*\n\s*(?<end>\/?>)?/g;

function joinLines(template: TemplateStringsArray): readonly string[] {
  let isInTag = false;
  const parts = template.map((part) =>
    part.replace(edgeOrBreak, (found, end: string | undefined) => {
      const isBreak = found.includes("\n");
      const kept = isBreak ? (end ?? (isInTag ? " " : "")) : found;
      if (!isBreak || end !== undefined) isInTag = found === "<";
      return kept;
    }),
  );
  joined.set(template, parts);
  return parts;
}

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  return value instanceof Markup ? value.text : value.map(textOfPiece).join("");
}

function textOfPiece(piece: Piece): string {
  return piece ? piece.text : "";
}

/** The signs of markup, and what a drawing saved as a file could not hold. */
const special = /[&<>"'\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu;
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return special.test(text) ? text.replace(special, (letter) => entities[letter] ?? "") : text;
}
