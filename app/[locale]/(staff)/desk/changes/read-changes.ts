import "server-only";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  computeProject,
  type UncomputedProject,
  uncomputedOnce,
} from "#domain/portfolio/compute-project.ts";
import { type ChangedProject, listChanges } from "#domain/portfolio/portfolio-changes.ts";
import { viewDeskOn } from "../_frame/read-desk.ts";

type Changes = {
  changed: readonly ChangedProject[];
  /** How many projects were looked at. */
  total: number;
  /** Those that could not be computed on one of the two days: what changed in them is not known. */
  uncomputed: readonly UncomputedProject[];
};

/** What changed between two days in the projects the actor may see. */
export async function readChanges(
  actor: Actor,
  { from, on }: { from: IsoDate; on: IsoDate },
): Promise<Changes> {
  const [before, after] = [await viewDeskOn(actor, from), await viewDeskOn(actor, on)];
  const earlier = new Map(before.views.map((view) => [view.facts.id, view]));
  const unknown = new Set(before.uncomputed.map(({ project }) => project.id));
  const compared = await mapInSteps(
    after.views.filter(({ facts }) => !unknown.has(facts.id)),
    (view) =>
      computeProject(view.facts, () => {
        const was = earlier.get(view.facts.id);
        return listChanges(was ? [was] : [], [view]);
      }),
  );
  const told = compared.flatMap((outcome) => (outcome.kind === "computed" ? [outcome.value] : []));
  const untold = compared.filter((outcome) => outcome.kind === "cannotCompute");
  noteUncomputed(untold);
  return {
    changed: told.flat(),
    total: told.length,
    uncomputed: uncomputedOnce(after.uncomputed, before.uncomputed, untold),
  };
}
