import { paperWidth } from "./paper-width.ts";

type Room = { readonly width: number; readonly size: number };

/**
 * A text that fits: whole, or cut with … at its end; nothing where not even that has room.
 *
 * @example
 * fitText("南陈伍寨二期改造", { width: 70, size: 12 }) //=> "南陈伍寨…"
 */
export function fitText(text: string, { width, size }: Room): string {
  if (paperWidth(text, size) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (paperWidth(`${kept}${letter}…`, size) > width) break;
    kept += letter;
  }
  const cut = `${kept.trimEnd()}…`;
  return paperWidth(cut, size) <= width ? cut : "";
}

/** What stays together on a line: a word with what is written right behind it, or one Chinese letter. */
const piece =
  /[\u2e80-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uff60]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+|\s+/gu;

/**
 * A text on as many lines as it needs and may have, broken between words or Chinese letters; the
 * last line is cut with … where the rest does not fit.
 *
 * @example
 * wrapText("Lantian Jiayuan, phase 3", { width: 100, size: 12, lines: 2 })
 * //=> ["Lantian", "Jiayuan, phas…"]
 */
export function wrapText(text: string, { lines, ...room }: Room & { lines: number }): string[] {
  const fits = (line: string) => paperWidth(line.trim(), room.size) <= room.width;
  const wrapped: string[] = [];
  let line = "";
  for (const next of text.match(piece) ?? []) {
    const isLast = wrapped.length === lines - 1;
    if (isLast || line === "" || fits(line + next)) line += next;
    else {
      wrapped.push(line);
      line = next.trimStart();
    }
  }
  return [...wrapped, line].map((each) => fitText(each.trim(), room)).filter(Boolean);
}
