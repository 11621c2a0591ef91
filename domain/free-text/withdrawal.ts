import { z } from "zod";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { idField, requestKey, requiredLines } from "#domain/form/form-field.ts";
import { impersonal } from "./impersonal-text.ts";

/** The texts of the public pages that people typed and that can be taken off them again. */
export const publicTexts = [
  "deadlineReason",
  "deadlineLabel",
  "milestoneName",
  "projectName",
  "projectNote",
  "unitName",
  "areaName",
] as const;
export type PublicText = (typeof publicTexts)[number];

/** That a text was taken off the public pages, and when; the text itself is not told. */
export type WithdrawalFact = {
  readonly id: string;
  readonly text: PublicText;
  /** The deadline, milestone, assignment or project it was of. */
  readonly subjectId: string;
  readonly reason: string;
  readonly withdrawnBy: string;
  readonly withdrawnOn: IsoDate;
};

export const withdrawalRefusals = ["withdrawal.notThere"] as const;
export type WithdrawalRefusal = (typeof withdrawalRefusals)[number];

export type PublicTextPlace = { readonly text: PublicText; readonly subjectId: string };

/**
 * The value of a choice among the public texts of a project.
 *
 * @example
 * publicTextValue({ text: "deadlineReason", subjectId: "d-1" }) //=> "deadlineReason:d-1"
 */
export function publicTextValue({ text, subjectId }: PublicTextPlace): string {
  return `${text}:${subjectId}`;
}

const place = z
  .string()
  .max(120)
  .regex(new RegExp(`^(?:${publicTexts.join("|")}):.+$`))
  .transform((value): PublicTextPlace => {
    const at = value.indexOf(":");
    return { text: value.slice(0, at) as PublicText, subjectId: value.slice(at + 1) };
  });

/** A text that is to leave the public pages, and why. */
export const withdrawalInput = z.strictObject({
  requestKey,
  projectId: idField,
  place,
  reason: impersonal(requiredLines(300)),
});
export type WithdrawalInput = z.output<typeof withdrawalInput>;
