import { z } from "zod";
import {
  checkbox,
  idField,
  optionalId,
  optionalLines,
  optionalProjectDay,
  requestKey,
  versionField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** 重点户: why, who looks after it and when next; or that it is none any more. */
export const keyHouseholdInput = z
  .strictObject({
    requestKey,
    householdId: idField,
    version: versionField,
    reason: impersonal(optionalLines(200)),
    ownerId: optionalId,
    nextVisitOn: optionalProjectDay,
    takesOff: checkbox,
  })
  .refine(({ reason, takesOff }) => takesOff || reason !== null, {
    path: ["reason"],
    message: "field.required",
  });
export type KeyHouseholdInput = z.output<typeof keyHouseholdInput>;
