import { z } from "zod";
import {
  idField,
  optionalId,
  optionalLines,
  optionalText,
  requestKey,
  requiredText,
  versionOrNew,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { landRegimes, ourRoles, projectKinds, projectStages } from "./project.ts";

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What a project is called in addresses: lower-case letters, digits and single hyphens.
 *
 * @example
 * isSlug("lantian-jiayuan-3") //=> true
 * isSlug("蓝天佳园") //=> false
 */
export function isSlug(text: string): boolean {
  return slugPattern.test(text);
}

/** One of a list, or `null` where the form was left at "not said". */
const optionalChoice = <const T extends readonly [string, ...string[]]>(known: T) =>
  z
    .union([z.literal(""), z.enum(known)])
    .optional()
    .transform((chosen) => chosen || null);

/** What an administrator says about a project; new without an id. */
export const projectInput = z.strictObject({
  requestKey,
  projectId: optionalId,
  version: versionOrNew,
  nameZh: impersonal(requiredText(80), { isPublic: true }),
  nameEn: impersonal(optionalText(120), { isPublic: true }),
  /** Asked for once: addresses are printed and passed on, so that they never change. */
  slug: impersonal(
    optionalText(60).refine((text) => text === null || isSlug(text), {
      message: "project.slugInvalid",
    }),
    { isPublic: true },
  ),
  areaId: idField,
  kind: z.enum(projectKinds),
  ourRole: z.enum(ourRoles),
  landRegime: optionalChoice(landRegimes),
  stage: optionalChoice(projectStages),
  noteZh: impersonal(optionalLines(500), { isPublic: true }),
  noteEn: impersonal(optionalLines(800), { isPublic: true }),
});
export type ProjectInput = z.output<typeof projectInput>;
