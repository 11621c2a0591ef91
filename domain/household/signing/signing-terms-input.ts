import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  requestKey,
  requiredLines,
  wholeField,
} from "#domain/form/form-field.ts";
import { nearDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** 签约比例 as typed: a whole number of per cent, 1 to 100. */
const thresholdField = z
  .string()
  .transform((text) => text.normalize("NFKC").trim().replace(/%$/, ""))
  .pipe(wholeField({ min: 1, max: 100 }));

/** The terms of signing of a project, set anew by a leader. */
export const signingTermsInput = z.strictObject({
  requestKey,
  projectId: idField,
  /** The terms the form was drawn from; none before any. */
  expectedId: optionalId,
  thresholdPercent: thresholdField,
  signingFromOn: nearDay,
  signingToOn: nearDay,
  reason: impersonal(requiredLines(300)),
  confirms: confirmsField,
});
export type SigningTermsInput = z.output<typeof signingTermsInput>;
