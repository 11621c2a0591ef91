/** What XML 1.0 has no way to write, not even by number. */
const unwritable = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text without what a file of XML cannot hold: a drawing, a document or a workbook with one such
 * character in it opens nowhere. Texts kept before forms refused them may still have some.
 *
 * @example
 * writableText("a\uFFFEb") //=> "ab"
 */
export function writableText(text: string): string {
  return text.replace(unwritable, "");
}
