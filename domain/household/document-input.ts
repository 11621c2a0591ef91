import { z } from "zod";
import { dayField, optionalText, requestKey, requiredText } from "../form-field.ts";
import { documentKinds } from "./dealing.ts";

/** 档案材料 as typed; with `correctsId` it takes the place of another. */
export const documentInput = z.strictObject({
  requestKey,
  householdId: z.string().min(1).max(64),
  correctsId: optionalText(64),
  kind: z.enum(documentKinds),
  /** 档案号 */
  reference: requiredText(60),
  receivedOn: dayField,
});
export type DocumentInput = z.output<typeof documentInput>;
