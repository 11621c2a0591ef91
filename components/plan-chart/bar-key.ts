import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { type BarEnd, moveRow, steppedDay } from "#domain/plan-chart/row-move.ts";
import type { PlanSheet } from "./plan-sheet.ts";

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/**
 * What an arrow does with the bar that has the focus: a day that counts, with Shift a week, with
 * Ctrl or Alt of the finish alone. Null for any other key; a row that stays as it is where the bar
 * cannot go there.
 */
export function pressBar(
  pressed: Pressed,
  { sheet, row }: { sheet: PlanSheet; row: number },
): PlanDraftRow | null {
  const [typed, span] = [sheet.rows()[row - 1], sheet.strip(row)?.span];
  const way = pressed.key === "ArrowRight" ? 1 : pressed.key === "ArrowLeft" ? -1 : 0;
  if (way === 0 || pressed.metaKey || !typed || !span) return null;
  const end: BarEnd = pressed.ctrlKey || pressed.altKey ? "finish" : "both";
  const days = (pressed.shiftKey ? 7 * way : way) as 1 | -1 | 7 | -7;
  const arithmetic = sheet.arithmetic();
  const move = { end, to: steppedDay(span, { end, days }, arithmetic) };
  return moveRow(typed, { span, move, arithmetic }) ?? typed;
}
