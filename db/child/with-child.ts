import { createTurns } from "./limit-concurrency.ts";

/** Two children at a time, each with its 256 MB, leave the server room for its pages. */
const inTurn = createTurns(2);

/** Opens a child for one task once there is room for it, and ends it afterwards. */
export function withChild<Child extends { close(): void }, T>(
  open: () => Child,
  task: (child: Child) => Promise<T>,
): Promise<T> {
  return inTurn(async () => {
    const child = open();
    try {
      return await task(child);
    } finally {
      child.close();
    }
  });
}
