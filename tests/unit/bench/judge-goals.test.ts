import { expect, test } from "vitest";
import type { Comparison } from "#tests/bench/timeline/compare-timelines.ts";
import { judgeGoals } from "#tests/bench/timeline/judge-goals.ts";

const quick = { busy: 100, firstBars: 200, heap: 2e6, longestFrame: 20 };
const slow = { busy: 1000, firstBars: 2000, heap: 9e6, longestFrame: 90 };
const all = {
  withoutScript: 100,
  byKeyboard: 100,
  printed: 100,
  accessible: 100,
  foreignRequests: 0,
};

function compared(change: Partial<Comparison["pages"]>, ours = all): Comparison {
  const pages = { static: quick, ours: quick, svar: slow, dhtmlx: slow, frappe: slow, ...change };
  const abilities = { static: all, ours, svar: all, dhtmlx: all, frappe: all };
  return {
    pages,
    answer: { milliseconds: 10, bytes: 1000, bars: 100 },
    staticBytes: 900,
    abilities,
  };
}

const missed = (size: number, found: Comparison) =>
  judgeGoals(size, found).flatMap(({ name, isMet }) => (isMet ? [] : [name]));

test.each([
  ["as light as the static page", 1_000, compared({}), []],
  [
    "half as heavy again is the most",
    1_000,
    compared({ ours: { ...quick, busy: 150, firstBars: 301 } }),
    ["goalFirstBars"],
  ],
  [
    "behind one library is behind",
    10_000,
    compared({ frappe: { ...slow, heap: 1e6 } }),
    ["goalAheadHeap"],
  ],
  ["equal is not ahead, but for frames", 10_000, compared({ svar: quick }), aheadGoals()],
  ["nor with a thousand", 1_000, compared({ dhtmlx: quick }), aheadGoals()],
  [
    "a longer frame than a library's",
    1_000,
    compared({ svar: { ...slow, longestFrame: 17 } }),
    ["goalAheadFrame"],
  ],
  ["a frame over 50 ms", 100, compared({ ours: { ...quick, longestFrame: 51 } }), ["goalFrame"]],
  ["a name missing in print", 100, compared({}, { ...all, printed: 99 }), ["goalAbilities"]],
  ["a host asked elsewhere", 100, compared({}, { ...all, foreignRequests: 1 }), ["goalAbilities"]],
])("%s (%i milestones)", (_, size, found, expected) => {
  expect(missed(size, { ...found, abilities: size === 100 ? found.abilities : null })).toEqual(
    expected,
  );
});

function aheadGoals() {
  return ["goalAheadBusy", "goalAheadFirstBars", "goalAheadHeap"];
}
