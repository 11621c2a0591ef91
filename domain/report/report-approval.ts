import { z } from "zod";
import { viewField } from "#domain/form/answered-place.ts";
import { requestKey } from "#domain/form/form-field.ts";
import { gatherPicks, pickedIds } from "#domain/form/picked-rows.ts";

/** What the checkboxes of reports are named by: see `pickField`. */
export const pickKind = "report";

/** The most reports approved at once: a page of the queue. */
export const maxApproved = 100;

/** Several reports approved at once. */
export const reportApprovalInput = z.strictObject({
  requestKey,
  reportIds: pickedIds(maxApproved, "review.nonePicked"),
});

/** The same from a list of checkboxes. None ticked is said beside the button, as `reportIds`. */
export const reportSelectionInput = z.preprocess(
  gatherPicks(pickKind, "reportIds"),
  reportApprovalInput.extend({
    /** The address query the list was drawn from. */
    view: viewField,
  }),
);
