import { expect, test } from "vitest";
import { createHashingTurns } from "#app/_server/auth/hashing-turns.ts";

/** Tasks that end when they are told to, and what is known of them. */
function openTurns(room = { known: 3, stranger: 2 }) {
  const turns = createHashingTurns({ places: 2, room });
  const started: string[] = [];
  const endings: (() => void)[] = [];
  const run = (lane: "known" | "stranger", name: string) =>
    turns.run(lane, async () => {
      started.push(name);
      await new Promise<void>((end) => endings.push(end));
      return name;
    });
  const endOne = async () => {
    endings.shift()?.();
    await new Promise(setImmediate);
  };
  return { turns, run, started, endOne };
}

test("two are hashed at a time, those of known devices next, then first come first served", async () => {
  const { run, started, endOne } = openTurns();
  for (const name of ["a", "b", "c", "d"]) void run("stranger", name);
  void run("known", "e");
  expect(started).toEqual(["a", "b"]);
  await endOne();
  expect(started).toEqual(["a", "b", "e"]);
  await endOne();
  await endOne();
  expect(started).toEqual(["a", "b", "e", "c", "d"]);
});

test("who finds no room is told at once, and strangers never take the room of known devices", async () => {
  const { turns, run, endOne } = openTurns();
  for (const name of ["a", "b", "c", "d"]) void run("stranger", name);
  expect(turns.hasRoom("stranger")).toBe(false);
  expect(await run("stranger", "e")).toBeNull();
  expect(turns.hasRoom("known")).toBe(true);
  await endOne();
  expect(turns.hasRoom("stranger")).toBe(true);
});

test("a task that fails gives its place back", async () => {
  const turns = createHashingTurns({ places: 1, room: { known: 0, stranger: 0 } });
  const failing = turns.run("known", async () => {
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(turns.hasRoom("known")).toBe(true);
  expect(await turns.run("known", async () => 1)).toBe(1);
});
