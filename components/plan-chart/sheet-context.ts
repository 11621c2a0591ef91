"use client";

import { createContext, use, useSyncExternalStore } from "react";
import type { PlanSheet } from "./plan-sheet.ts";

/** The sheet of the plan around, and whether a script is there to take hold of its bars. */
export const SheetContext = createContext<{ sheet: PlanSheet; isLive: boolean } | null>(null);

export function useSheet(): { sheet: PlanSheet; isLive: boolean } {
  const found = use(SheetContext);
  if (!found) throw new Error("a part of the chart outside of its plan");
  return found;
}

/** Whether the rows stand beside a chart; those of a file that was just read do not. */
export function useHasChart(): boolean {
  return use(SheetContext) !== null;
}

/** Whether a row is left out because its group is folded; rows without a chart never are. */
export function useIsFolded(row: number): boolean {
  const sheet = use(SheetContext)?.sheet;
  const isFolded = () => sheet?.isFolded(row) ?? false;
  return useSyncExternalStore(sheet?.subscribe ?? unchanging, isFolded, isFolded);
}

const unchanging = () => () => {};

/** A part of the chart, drawn again when it becomes another object. */
export function useDrawn<Part>(partOf: (sheet: PlanSheet) => Part): Part {
  const { sheet } = useSheet();
  const part = () => partOf(sheet);
  return useSyncExternalStore(sheet.subscribe, part, part);
}
