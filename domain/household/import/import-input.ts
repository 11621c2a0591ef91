import { z } from "zod";
import { uploadedFile } from "../../mspdi/uploaded-file.ts";
import { filterTerms } from "../saved-filter.ts";

const id = z.string().min(1).max(64);

/** A file for the ledger of a project. */
export const uploadInput = z.strictObject({ projectId: id, file: uploadedFile });

/** An import under way that is to end. */
export const cancelInput = z.strictObject({ jobId: id });

/** What was previewed is to be written; rows in conflict are left out only if that is said. */
export const applyInput = z.strictObject({
  jobId: id,
  withoutConflicts: z.literal("on").optional(),
});

/** An export of what a filter leaves of the ledger; numbers in the clear need a reason. */
export const exportInput = filterTerms
  .omit({ search: true })
  .extend({
    projectId: id,
    filter: z.string().max(64).optional(),
    unmasked: z.literal("on").optional(),
    reason: z.string().trim().max(300).optional(),
  })
  .refine(({ unmasked, reason }) => !unmasked || Boolean(reason), {
    message: "ledgerExport.reasonRequired",
    path: ["reason"],
  });

export const templateInput = z.strictObject({ projectId: id });
