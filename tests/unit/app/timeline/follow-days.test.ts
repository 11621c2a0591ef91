import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followDays } from "#app/[locale]/(staff)/desk/timeline/follow-days.ts";

/** Days asked for and not drawn yet, each with what draws it. */
function follow() {
  const asked: { on: string; signal: AbortSignal; done: () => void; fail: () => void }[] = [];
  const days = followDays(
    (on, signal) =>
      new Promise<void>((done, fail) => {
        asked.push({ on, signal, done, fail: () => fail(new Error("cut off")) });
      }),
  );
  const names = () => asked.map(({ on, signal }) => (signal.aborted ? `(${on})` : on));
  return { days, asked, names };
}

const turn = () => vi.advanceTimersByTimeAsync(0);

describe("the days somebody goes through", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("are drawn one at a time, the last one shown next", async () => {
    const { days, asked, names } = follow();
    for (const on of ["04-14", "04-13", "04-12"]) days.show(on);
    expect(names()).toEqual(["04-14"]);
    asked[0]?.done();
    await turn();
    expect(names()).toEqual(["04-14", "04-12"]);
    asked[1]?.done();
    await turn();
    expect(names()).toEqual(["04-14", "04-12"]);
  });

  it("wait for no other once somebody stays", async () => {
    const { days, names } = follow();
    days.show("04-14");
    days.show("04-13");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(["(04-14)", "04-13"]);
  });

  it("are not given up while the thumb moves, so that something is drawn on the way", async () => {
    const { days, names } = follow();
    for (let day = 30; day > 10; day--) {
      days.show(`04-${day}`);
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(names()).toEqual(["04-30"]);
  });

  it("go on after one that cannot be had", async () => {
    const { days, asked, names } = follow();
    days.show("04-14");
    days.show("04-13");
    asked[0]?.fail();
    await turn();
    expect(names()).toEqual(["04-14", "04-13"]);
  });

  it("come to an end", async () => {
    const { days, asked, names } = follow();
    days.show("04-14");
    days.show("04-13");
    days.stop();
    asked[0]?.done();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(["(04-14)"]);
    days.show("04-12");
    expect(names()).toEqual(["(04-14)", "04-12"]);
  });
});
