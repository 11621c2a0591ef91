/** A text as it is compared, and where each of its characters came from. */
export type FoldedText = {
  readonly text: string;
  /** for each UTF-16 unit of `text`, where its character begins in the original */
  readonly origin: readonly number[];
};

/**
 * A text as it is compared in a search: full-width as half-width, capitals as small letters,
 * without white space, so that `Ａ 座` is found by `a座`.
 *
 * @example
 * foldText("蓝天 Ａ座").text //=> "蓝天a座"
 */
export function foldText(original: string): FoldedText {
  let text = "";
  const origin: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = character.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
    for (let unit = 0; unit < folded.length; unit++) origin.push(place);
    text += folded;
    place += character.length;
  }
  return { text, origin };
}

/** The same without the places, where only whether something is found is asked. */
export function foldedForm(original: string): string {
  return original.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
