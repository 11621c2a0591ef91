import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  requestKey,
  requiredText,
} from "#domain/form/form-field.ts";
import { nearDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { documentKinds } from "./compensation-kinds.ts";

/** 档案材料 as typed; with `correctsId` it takes the place of another. */
export const documentInput = z.strictObject({
  requestKey,
  householdId: idField,
  correctsId: optionalId,
  kind: z.enum(documentKinds),
  /** 档案号 */
  reference: impersonal(requiredText(60), { style: "reference" }),
  receivedOn: nearDay,
  confirms: confirmsField,
});
export type DocumentInput = z.output<typeof documentInput>;
