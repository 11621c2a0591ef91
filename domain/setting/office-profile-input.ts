import { z } from "zod";
import { optionalText, requestKey, requiredText, versionOrNew } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { readOfficeTelephone } from "./office-telephone.ts";

const written = (max: number) => impersonal(optionalText(max), { isPublic: true });

/** The number of a desk, not of a person: it is read as one, and is no free text. */
const telephone = optionalText(40)
  .refine((typed) => typed === null || readOfficeTelephone(typed) !== undefined, {
    message: "officeTelephone.notATelephone",
  })
  .transform((typed) => (typed === null ? null : (readOfficeTelephone(typed) ?? null)));

/** Whose pages these are. Only the name must be there. */
export const officeProfileInput = z.strictObject({
  requestKey,
  version: versionOrNew,
  nameZh: impersonal(requiredText(40), { isPublic: true }),
  nameEn: written(80),
  cityZh: written(40),
  cityEn: written(80),
  addressZh: written(80),
  addressEn: written(120),
  telephone,
});
