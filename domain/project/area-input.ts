import { z } from "zod";
import { optionalId, optionalText, requestKey, requiredText } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { areaKinds } from "./project.ts";

/** A new place in the tree of areas; without a parent it stands at the top. */
export const areaInput = z.strictObject({
  requestKey,
  parentId: optionalId,
  kind: z.enum(areaKinds),
  nameZh: impersonal(requiredText(40), { isPublic: true }),
  nameEn: impersonal(optionalText(80), { isPublic: true }),
});
export type AreaInput = z.output<typeof areaInput>;
