import { expect, test } from "vitest";
import { createTurnsByAddress } from "#scripts/server/guard/turns-by-address.js";

/** An event loop that turns when it is told to. */
function openTurns() {
  const turns: (() => void)[] = [];
  const begun: string[] = [];
  const inTurn = createTurnsByAddress((next) => turns.push(next));
  const send = (address: string, name: string) => inTurn(address, () => void begun.push(name));
  const turn = () => turns.shift()?.();
  return { begun, send, turn, waitingTurns: () => turns.length };
}

test("one is begun in a turn, however many arrive at once", () => {
  const { begun, send, turn } = openTurns();
  for (const name of ["a", "b", "c"]) send("1.2.3.4", name);
  expect(begun).toEqual([]);
  turn();
  expect(begun).toEqual(["a"]);
  turn();
  turn();
  expect(begun).toEqual(["a", "b", "c"]);
});

test("addresses take turns: who sends a thousand waits for themselves", () => {
  const { begun, send, turn } = openTurns();
  for (let n = 0; n < 1000; n += 1) send("1.2.3.4", `flood ${n}`);
  send("5.6.7.8", "other");
  turn();
  turn();
  expect(begun).toEqual(["flood 0", "other"]);
});

test("nothing is asked of the event loop while nothing waits", () => {
  const { begun, send, turn, waitingTurns } = openTurns();
  send("1.2.3.4", "a");
  turn();
  expect([begun, waitingTurns()]).toEqual([["a"], 0]);
  send("1.2.3.4", "b");
  turn();
  expect([begun, waitingTurns()]).toEqual([["a", "b"], 0]);
});

test("one that fails keeps no other from its turn", () => {
  const turns: (() => void)[] = [];
  const begun: string[] = [];
  const inTurn = createTurnsByAddress((next) => turns.push(next));
  inTurn("1.2.3.4", () => {
    throw new Error("broken");
  });
  inTurn("1.2.3.4", () => void begun.push("after it"));
  expect(() => turns.shift()?.()).toThrow("broken");
  turns.shift()?.();
  expect(begun).toEqual(["after it"]);
});

test("nothing is begun while connections arrive", () => {
  const turns: (() => void)[] = [];
  const begun: string[] = [];
  const arrivals = [true, true, false];
  const inTurn = createTurnsByAddress(
    (next) => turns.push(next),
    () => arrivals.shift() ?? false,
  );
  inTurn("1.2.3.4", () => void begun.push("a"));
  turns.shift()?.();
  turns.shift()?.();
  expect(begun).toEqual([]);
  turns.shift()?.();
  expect([begun, turns.length]).toEqual([["a"], 0]);
});
