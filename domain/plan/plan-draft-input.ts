import { z } from "zod";
import { idField, requestKey, seenField, versionField } from "#domain/form/form-field.ts";

/** The fields of the editor as they were typed, by their names. */
export type TypedPlan = Readonly<Record<string, string>>;

/** More than the most rows hold; what is longer was typed by nobody. */
const longestDraft = 500_000;

/** 存为草稿: all of the editor as typed, right or wrong. */
export const planDraftInput = z.strictObject({
  step: z.literal("saveDraft"),
  requestKey,
  projectId: idField,
  version: versionField,
  /** Of the draft when the form was drawn; 0 where there was none. */
  draftVersion: seenField,
  typed: z.custom<TypedPlan>().refine((typed) => JSON.stringify(typed).length <= longestDraft, {
    message: "plan.draftTooLong",
  }),
});
export type PlanDraftInput = z.output<typeof planDraftInput>;

/** The texts of a draft that people type. */
const typedTexts = /^(name|reason|milestones\.\d+\.(nameZh|nameEn|groupName))$/;

export function textsOf(typed: TypedPlan): [field: string, text: string][] {
  return Object.entries(typed).filter(([field]) => typedTexts.test(field));
}
