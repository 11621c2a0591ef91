import { type ReactNode, use } from "react";
import { nextTurn } from "./next-turn.ts";

/** A row is drawn in a tenth of a millisecond or two. */
const rowsPerTurn = 50;

/**
 * The rows of a table, however many: the server draws so many in a turn of the event loop and
 * answers others between the turns. What is drawn is the same.
 */
export function InTurns({ children: rows }: { children: readonly ReactNode[] }) {
  if (rows.length <= rowsPerTurn) return rows;
  return Array.from({ length: Math.ceil(rows.length / rowsPerTurn) }, (_, turn) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place among the others
    <Turn key={turn} begun={nextTurn()}>
      {rows.slice(turn * rowsPerTurn, (turn + 1) * rowsPerTurn)}
    </Turn>
  ));
}

type TurnProps = { begun: Promise<void> | undefined; children: ReactNode };

function Turn({ begun, children }: TurnProps) {
  if (begun) use(begun);
  return children;
}
