import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { FreeText } from "./free-texts.ts";
import { type NameIndex, namesIn } from "./person-name.ts";
import { personalNumberIn } from "./personal-number-in.ts";

export const textRefusals = [
  "text.phone",
  "text.identity",
  "text.account",
  "text.holderName",
] as const;
export type TextRefusal = (typeof textRefusals)[number];

/**
 * What a text says of somebody: whose number it holds, or that it names a holder; undefined where
 * nothing. Neither number nor name is part of the answer, so that none gets into a log.
 *
 * @param names the names of holders that may stand in it
 * @example
 * personIn({ text: "与王芳协商", style: "prose", isStaffName: false }, indexNames(["王芳"]))
 * //=> "text.holderName"
 */
export function personIn(
  { text, style, isStaffName }: Pick<FreeText, "text" | "style" | "isStaffName">,
  names: NameIndex,
): TextRefusal | undefined {
  const kind = personalNumberIn(text, style);
  if (kind) return `text.${kind}`;
  const isNamed = !isStaffName && namesIn(text, names).length > 0;
  return isNamed ? "text.holderName" : undefined;
}

/**
 * Whether texts may be kept where people read them who may not see the numbers of a household, or
 * everybody does: none may hold a number of a person or the name of a holder. Every text that does
 * is refused, each at its field.
 */
export function decideTexts(
  texts: readonly FreeText[],
  names: NameIndex,
): Outcome<null, TextRefusal> {
  const refused = texts.flatMap((text): Refused<TextRefusal>[] => {
    const found = personIn(text, names);
    return found ? [refuse(found, { field: text.field })] : [];
  });
  const [first] = refused;
  return first ? { ...first, all: refused } : accept(null);
}
