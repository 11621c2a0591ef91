import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalId,
  optionalText,
  requestKey,
  versionField,
} from "#domain/form/form-field.ts";
import { serviceDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { assignmentRoles } from "#domain/project/project.ts";

/** A new 分包 assignment: a person with an account, or a unit by its name. */
export const assignmentInput = z
  .strictObject({
    requestKey,
    projectId: idField,
    role: z.enum(assignmentRoles),
    userId: optionalId,
    organisationNameZh: impersonal(optionalText(80), { isPublic: true }),
    organisationNameEn: impersonal(optionalText(120), { isPublic: true }),
    fromOn: serviceDay,
    confirms: confirmsField,
  })
  .refine((input) => input.role === "unit" || input.role === "support" || input.userId !== null, {
    path: ["userId"],
    message: "field.required",
  })
  .refine(
    (input) =>
      !(input.role === "unit" || input.role === "support") || input.organisationNameZh !== null,
    { path: ["organisationNameZh"], message: "field.required" },
  );
export type AssignmentInput = z.output<typeof assignmentInput>;

export const endAssignmentInput = z.strictObject({
  requestKey,
  assignmentId: idField,
  version: versionField,
  toOn: serviceDay,
  confirms: confirmsField,
});
export type EndAssignmentInput = z.output<typeof endAssignmentInput>;
