/**
 * How wide letters are in their own size, in the bold sans serif a wall chart asks for, by kinds and
 * rather too wide than too narrow: no sheet is drawn where they can be measured, and what is to stand
 * beside a text must not touch it.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ '.,:;!|ijl[\]{}-]/, 0.34],
  [/[()/\\frstzIJ"`?*]/, 0.47],
  [/[mwMW%@]/, 0.98],
  [/[A-Z&]/, 0.72],
  [/[\u0020-\u024f‹›–]/, 0.61],
];
const square = 1;

/**
 * About how wide a text is on paper, and seldom wider, in the unit of its size.
 *
 * @example
 * paperWidth("挂图 A3", 10) //=> 36.7
 */
export function paperWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return Math.round(width * size * 100) / 100;
}

function letterWidth(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? square;
}
