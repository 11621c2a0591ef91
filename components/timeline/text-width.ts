/** Widths of a letter in its own size: Chinese fills its square, others about half of it. */
const wide = 1;
const narrow = 0.56;

/** Han, kana, full-width forms and their punctuation. */
const square = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

/** About how wide a text is, in pixels: no sheet of paper is drawn where fonts can be measured. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += square.test(letter) ? wide : narrow;
  return width * size;
}
