import { foldText } from "./fold-text.ts";

export type MarkedPart = { readonly text: string; readonly isMatch: boolean };

/**
 * A text in parts, those that some words of a search were found in marked; the parts together are
 * the text.
 *
 * @example
 * markMatches("蓝天佳园三期", ["三期"])
 * //=> [{ text: "蓝天佳园", isMatch: false }, { text: "三期", isMatch: true }]
 */
export function markMatches(text: string, terms: readonly string[]): MarkedPart[] {
  const folded = foldText(text);
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
      const from = folded.origin[at] ?? 0;
      const last = folded.origin[at + term.length - 1] ?? from;
      isMarked.fill(true, from, last + String.fromCodePoint(text.codePointAt(last) ?? 0).length);
    }
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  for (const [place, unit] of text.split("").entries()) {
    const isMatch = isMarked[place] === true;
    const last = parts.at(-1);
    if (last && last.isMatch === isMatch) last.text += unit;
    else parts.push({ text: unit, isMatch });
  }
  return parts;
}
