import { textWidth } from "#components/timeline/text-width.ts";

/**
 * A text that fits: whole, or cut with … at its end.
 *
 * @example
 * fitText("南陈伍寨二期改造", { width: 70, size: 12 }) //=> "南陈伍寨二…"
 */
export function fitText(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size) > width) break;
    kept += letter;
  }
  return `${kept}…`;
}
