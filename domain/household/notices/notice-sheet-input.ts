import { z } from "zod";
import { idField } from "#domain/form/form-field.ts";

/** Whose households a sheet is of: those of a building, or of all buildings of a section. */
export type NoticePlace =
  | { readonly kind: "building"; readonly buildingId: string }
  | { readonly kind: "section"; readonly section: string };

/**
 * The value of a choice between buildings and sections.
 *
 * @example
 * noticePlaceValue({ kind: "section", section: "A" }) //=> "section:A"
 */
export function noticePlaceValue(place: NoticePlace): string {
  return `${place.kind}:${place.kind === "building" ? place.buildingId : place.section}`;
}

const noticePlace = z
  .string()
  .max(80)
  .regex(/^(building|section):.+$/)
  .transform((text): NoticePlace => {
    const name = text.slice(text.indexOf(":") + 1);
    return text.startsWith("building:")
      ? { kind: "building", buildingId: name }
      : { kind: "section", section: name };
  });

/** 分户公示表: of which project, and of which part of it. */
export const noticeSheetInput = z.strictObject({
  projectId: idField,
  place: noticePlace,
});
export type NoticeSheetInput = z.output<typeof noticeSheetInput>;
