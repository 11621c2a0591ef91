import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, it } from "vitest";
import { InTurns } from "#components/ui/in-turns.tsx";
import { largest } from "#domain/core/largest.ts";

const numbers = Array.from({ length: 500 }, (_, index) => index);

function draw(node: ReactNode): Promise<string> {
  const page = new PassThrough();
  const { pipe } = renderToPipeableStream(node, { onAllReady: () => pipe(page) });
  return text(page);
}

/** What else happens while a table is drawn: at each turn of the event loop, how many rows there are. */
function watchTurns(countRows: () => number): () => number[] {
  const counts: number[] = [];
  let isOver = false;
  const look = () => {
    counts.push(countRows());
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    isOver = true;
    return counts;
  };
}

it("draws a long table in turns, others between them, and the same table", async () => {
  let drawn = 0;
  const Row = ({ number }: { number: number }) => {
    drawn += 1;
    return (
      <tr>
        <td>{number}</td>
      </tr>
    );
  };
  const rows = numbers.map((number) => <Row key={number} number={number} />);
  const table = (body: ReactNode) => (
    <table>
      <tbody>{body}</tbody>
    </table>
  );
  const atOnce = await draw(table(rows));
  drawn = 0;
  const turnsSeen = watchTurns(() => drawn);
  expect(await draw(table(<InTurns>{rows}</InTurns>))).toBe(atOnce);
  const counts = turnsSeen();
  const between = counts.map((count, index) => count - (counts[index - 1] ?? 0));
  // React draws in the turn after the one it was told in, so that two blocks may come together.
  expect(largest(between, 0)).toBeLessThanOrEqual(100);
  expect(drawn).toBe(500);
});

it("draws a short one at once", async () => {
  expect(await draw(<InTurns>{numbers.slice(0, 3)}</InTurns>)).toBe(
    "012".split("").join("<!-- -->"),
  );
});
