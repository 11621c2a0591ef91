import "server-only";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { Actor } from "#domain/permission.ts";
import { type ChangedProject, listChanges } from "#domain/portfolio-changes.ts";
import { viewDeskOn } from "../read-desk.ts";

type Changes = {
  changed: readonly ChangedProject[];
  /** How many projects were looked at. */
  total: number;
};

/** What changed between two days in the projects the actor may see. */
export async function readChanges(
  actor: Actor,
  { from, on }: { from: IsoDate; on: IsoDate },
): Promise<Changes> {
  const after = await viewDeskOn(actor, on);
  return { changed: listChanges(await viewDeskOn(actor, from), after), total: after.length };
}
