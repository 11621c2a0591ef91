import { z } from "zod";
import { dayField, optionalText, requestKey, requiredText } from "../form-field.ts";

/** 签约比例 as typed: a whole number of per cent, 1 to 100. */
const thresholdField = z
  .string()
  .transform((text) => text.normalize("NFKC").trim().replace(/%$/, "").trim())
  .pipe(
    z
      .string()
      .min(1)
      .refine((text) => /^\d{1,4}$/.test(text), { message: "figure.notWhole", abort: true })
      .transform(Number)
      .pipe(z.number().min(1).max(100)),
  );

/** The terms of signing of a project, set anew by a leader. */
export const signingTermsInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  /** The terms the form was drawn from; none before any. */
  seenId: optionalText(64),
  thresholdPercent: thresholdField,
  signingFromOn: dayField,
  signingToOn: dayField,
  reason: requiredText(300),
});
export type SigningTermsInput = z.output<typeof signingTermsInput>;
