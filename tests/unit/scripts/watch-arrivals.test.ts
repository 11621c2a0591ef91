import { channel } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { watchArrivals } from "#scripts/server/guard/watch-arrivals.js";

const connections = channel("net.server.socket");

test("connections arrive while one was taken since the question before", () => {
  const areArriving = watchArrivals(() => 0);
  expect(areArriving()).toBe(false);
  connections.publish({});
  expect([areArriving(), areArriving()]).toEqual([true, false]);
});

test("a stream of them is no longer waited for after 50 ms, once", () => {
  let now = 0;
  const areArriving = watchArrivals(() => now);
  const answers = [0, 49, 50, 51, 99, 100].map((at) => {
    now = at;
    connections.publish({});
    return areArriving();
  });
  expect(answers).toEqual([true, true, false, true, true, false]);
});
