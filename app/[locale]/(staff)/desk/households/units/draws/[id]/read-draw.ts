import "server-only";
import { notFound } from "next/navigation";
import { database } from "#app/_server/office/database.ts";
import { type DrawRow, findDraw } from "#db/household/resettlement/list-draws.ts";
import type { Ledger } from "../../../_ledger/read-ledger.ts";

/** What the address of a page of a draw says. */
export type DrawAddress = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ project?: string; done?: string }>;
};

/** A draw of the project looked at, as known on the day; any other is not found. */
export function requireDraw(ledger: Ledger, id: string): DrawRow {
  const { actor, asOf, businessDate, project } = ledger;
  const draw = findDraw(database(), { actor, on: businessDate, asOf }, id);
  if (draw?.projectId !== project.id) notFound();
  return draw;
}

/** The name under which the list of a draw is saved. */
export function listFileName({ listHash }: Pick<DrawRow, "listHash">): string {
  return `list-${listHash.slice(0, 8)}.txt`;
}
