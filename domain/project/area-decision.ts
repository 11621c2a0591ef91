import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type AreaKind, areaKinds } from "./project.ts";

export type AreaRefusal = "area.parentNotAbove";

/**
 * Whether an area may lie in another: a parent is of a level above, with or without one between.
 * A street may stand at the top, since an office need not know of its city.
 *
 * @example
 * decideArea("community", "street") //=> { ok: true, value: "community" }
 * decideArea("street", "grid") //=> { ok: false, refusal: "area.parentNotAbove", field: "parentId" }
 */
export function decideArea(
  kind: AreaKind,
  parent: AreaKind | null,
): Outcome<AreaKind, AreaRefusal> {
  if (parent !== null && areaKinds.indexOf(parent) >= areaKinds.indexOf(kind)) {
    return refuse("area.parentNotAbove", { field: "parentId" });
  }
  return accept(kind);
}
