import { z } from "zod";
import { passwordOrCode } from "#domain/account/second-factor-input.ts";
import { confirmsField, idField, optionalLines } from "#domain/form/form-field.ts";
import { plainLine } from "#domain/form/plain-text.ts";
import { filterTerms } from "#domain/household/ledger/saved-filter.ts";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { impersonal } from "../../free-text/impersonal-text.ts";
import { isSubstantialReason } from "../../free-text/substantial-reason.ts";
import { uploadedFile } from "../../mspdi/uploaded-file.ts";
import { ledgerKeys } from "./import-diff.ts";

const ledger = z.enum(ledgerKeys);

/** A file for a ledger of a project. */
export const uploadInput = z.strictObject({ projectId: idField, ledger, file: uploadedFile });

/** An import under way that is to end. */
export const cancelInput = z.strictObject({ jobId: idField });

/** A file is to be read once more, its near names taken for those they most likely mean. */
export const readNearInput = z.strictObject({ jobId: idField });

/** What was previewed is to be written; rows in conflict are left out only if that is said. */
export const applyInput = z.strictObject({
  jobId: idField,
  withoutConflicts: z.literal("on").optional(),
  confirms: confirmsField,
});

const { availability, layout } = unitFilter.shape;

/**
 * An export of what a filter leaves of a ledger, by the terms of the households or of the units;
 * numbers in the clear need a reason of substance and whoever asks to say once more who they are.
 */
export const exportInput = filterTerms
  .omit({ search: true })
  .extend({
    projectId: idField,
    ledger,
    availability,
    layout,
    filter: z.string().overwrite(plainLine).max(64).optional(),
    unmasked: z.literal("on").optional(),
    reason: impersonal(optionalLines(300)),
    passwordOrCode: passwordOrCode.optional(),
  })
  .refine(({ unmasked, reason }) => !unmasked || Boolean(reason), {
    message: "ledgerExport.reasonRequired",
    path: ["reason"],
  })
  .refine(({ unmasked, reason }) => !unmasked || !reason || isSubstantialReason(reason), {
    message: "ledgerExport.reasonThin",
    path: ["reason"],
  })
  .refine(({ unmasked, passwordOrCode }) => !unmasked || Boolean(passwordOrCode), {
    message: "ledgerExport.identityRequired",
    path: ["passwordOrCode"],
  });

export const templateInput = z.strictObject({ projectId: idField, ledger });
