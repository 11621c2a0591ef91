import { z } from "zod";
import { viewField } from "#domain/form/answered-place.ts";
import { optionalLines, requestKey } from "#domain/form/form-field.ts";
import { gatherPicks, pickedIds } from "#domain/form/picked-rows.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { releasableTexts, releaseDecisions, type TextWording } from "./text-release.ts";

/** What the boxes of the texts are named by: see `pickField`. */
export const textPickKind = "text";

/** The most texts decided on at once: a page of the queue. */
export const maxReleased = 100;

/**
 * The value of a wording in a form.
 *
 * @example
 * wordingValue({ text: "projectNote", subjectId: "p", wording: 2 }) //=> "projectNote:2:p"
 */
export function wordingValue({ text, subjectId, wording }: TextWording): string {
  return `${text}:${wording}:${subjectId}`;
}

const wordings = new RegExp(`^(${releasableTexts.join("|")}):(\\d{1,9}):(.+)$`);

/** The wording of a value; undefined where it is none. */
function wordingOf(value: string): TextWording | undefined {
  const [, text, wording, subjectId = ""] = wordings.exec(value) ?? [];
  const known = releasableTexts.find((one) => one === text);
  return known && { text: known, subjectId, wording: Number(wording) };
}

/** A leader's word on one text or several of them; whoever refuses says why. */
export const textReleaseInput = z
  .strictObject({
    requestKey,
    texts: pickedIds(maxReleased, "release.nonePicked").transform((values, context) => {
      const found = values.map(wordingOf).filter((wording) => wording !== undefined);
      if (found.length < values.length)
        context.addIssue({ code: "custom", message: "field.invalid" });
      return found;
    }),
    decision: z.enum(releaseDecisions),
    reason: impersonal(optionalLines(300)),
  })
  .refine(({ decision, reason }) => decision === "approved" || reason !== null, {
    path: ["reason"],
    message: "release.reasonRequired",
  });
export type TextReleaseInput = z.output<typeof textReleaseInput>;

/** The same from a list of boxes, or of one text, and where it was sent from. */
export const textReleaseForm = z.preprocess(
  gatherPicks(textPickKind, "texts"),
  textReleaseInput.safeExtend({ view: viewField }),
);
