import type { TextStyle } from "#domain/free-text/personal-number-in.ts";
import type { PublicText } from "#domain/free-text/withdrawal.ts";

/** Texts of a table that others read, and the way to put them right. */
export type StoredTexts = {
  readonly table: string;
  /** `id` where it is not named. */
  readonly key?: string;
  readonly columns: Readonly<Record<string, TextStyle | "staffName" | "detail">>;
  /** Shown nowhere any more once it was withdrawn as this. */
  readonly withdrawnAs?: Readonly<Record<string, PublicText>>;
  readonly way: "edit" | "withdraw" | "stays";
  /** Below `/zh`; `{id}` is the row, `{slug}` the project. */
  readonly path: string;
  /** SQL for the slug of the project a row belongs to. */
  readonly slug?: string;
};

const ofProject = "(select slug from project where project.id = project_id)";
const ofMilestone =
  "(select slug from project join milestone on project.id = project_id where milestone.id = milestone_id)";
const publicTexts = "/desk/projects/{slug}/public-texts";
const name = { name_zh: "prose", name_en: "prose" } as const;

/**
 * Every text that somebody typed and that is read by everybody, or by roles that may not see the
 * numbers of a household. History that is only added to stays as it is.
 */
export const storedTexts: readonly StoredTexts[] = [
  {
    table: "project",
    way: "edit",
    path: "/desk/admin/projects/{id}",
    columns: { ...name, note_zh: "prose", note_en: "prose", slug: "prose" },
  },
  {
    table: "area",
    way: "withdraw",
    path: publicTexts,
    columns: name,
    slug: "(select slug from project where area_id = area.id)",
  },
  {
    table: "assignment",
    way: "withdraw",
    path: publicTexts,
    slug: ofProject,
    columns: { unit_name_zh: "prose", unit_name_en: "prose" },
  },
  { table: "milestone", way: "withdraw", path: publicTexts, slug: ofProject, columns: name },
  {
    table: "deadline",
    way: "withdraw",
    path: publicTexts,
    slug: ofMilestone,
    columns: { label_zh: "prose", label_en: "prose", reason: "prose" },
    withdrawnAs: {
      label_zh: "deadlineLabel",
      label_en: "deadlineLabel",
      reason: "deadlineReason",
    },
  },
  {
    table: "building",
    way: "edit",
    path: "/desk/households/buildings/{id}",
    columns: { name: "prose", section: "prose" },
  },
  {
    table: "household",
    way: "edit",
    path: "/desk/households/{id}/edit",
    columns: {
      code: "prose",
      door: "prose",
      certificate_number: "reference",
      key_reason: "prose",
      note: "prose",
    },
  },
  {
    table: "resettlement_unit",
    way: "edit",
    path: "/desk/households/units/{id}/edit",
    columns: { code: "prose", building: "prose", layout: "prose" },
  },
  {
    table: "agreement",
    way: "edit",
    path: "/desk/households",
    columns: { number: "reference" },
  },
  {
    table: "household_document",
    way: "edit",
    path: "/desk/households",
    columns: { reference: "reference" },
  },
  {
    table: "public_notice",
    way: "edit",
    path: "/desk/households/notices",
    columns: { audience: "prose", proof: "prose" },
  },
  { table: "saved_filter", way: "edit", path: "/desk/households", columns: { name: "prose" } },
  {
    table: "user",
    way: "edit",
    path: "/desk/admin/users/{id}",
    columns: { name: "staffName", username: "staffName" },
  },
  {
    table: "office_profile",
    way: "edit",
    path: "/desk/admin/settings",
    columns: {
      ...name,
      city_zh: "prose",
      city_en: "prose",
      address_zh: "prose",
      address_en: "prose",
    },
  },
  ...history("household_receipt", "end_reason"),
  ...history("milestone_event", "evidence"),
  ...history("milestone_retirement", "reason"),
  ...history("baseline", "name", "reason"),
  ...history("plan_proposal", "name", "reason"),
  ...history("plan_proposal_milestone", "name_zh", "name_en", "group_name"),
  {
    table: "baseline_milestone",
    key: "milestone_id",
    way: "stays",
    path: "",
    columns: { group_name: "prose" },
  },
  ...history("plan_review", "comment"),
  ...history("progress_report", "done", "blocker", "next_step", "fall_reason"),
  ...history("report_review", "comment"),
  ...history("light_override", "reason"),
  ...history("signing_terms", "reason"),
  ...history("count_publication", "reason"),
  ...history("visit", "note"),
  ...history("selection_draw", "name"),
  ...history("text_withdrawal", "reason"),
  ...history("publication", "reason"),
  ...history("text_release", "reason"),
  {
    table: "selection_participant",
    key: "household_id",
    way: "stays",
    path: "",
    columns: { code: "prose" },
  },
  {
    table: "selection_seed",
    key: "draw_id",
    way: "stays",
    path: "",
    columns: { seed: "reference", published_where: "prose" },
  },
  {
    table: "audit_event",
    key: "sequence",
    way: "stays",
    path: "",
    columns: { actor_name: "staffName", detail: "detail" },
  },
];

function history(table: string, ...columns: readonly string[]): StoredTexts[] {
  const texts = Object.fromEntries(columns.map((column) => [column, "prose" as const]));
  return [{ table, way: "stays", path: "", columns: texts }];
}
