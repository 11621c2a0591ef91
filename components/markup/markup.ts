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
 * stands for null, undefined and false, and a list for its pieces in a row. The one way a drawing is written, so that a name can never
 * become an element.
 *
 * @example
 * markup`<text x="${4.5}%">${"A & B"}</text>`.text //=> '<text x="4.5%">A &amp; B</text>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    text += textOf(values[index]) + (parts[index + 1] ?? "");
  }
  return new Markup(text);
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
