import { beforeEach, describe, expect, it } from "vitest";
import { changedFrom } from "#components/draft/draft-fields.ts";
import {
  findDraft,
  forgetAllDrafts,
  forgetDraft,
  keepDraft,
} from "#components/draft/draft-store.ts";

const day = 24 * 60 * 60_000;
const mine = { userId: "owner1", of: "report.liuchang" };
const draft = { at: 1, values: { percent: "65", done: "3 号楼封顶" } };

function openStore(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

describe("a draft in this browser", () => {
  let store: Storage;
  beforeEach(() => {
    store = openStore();
    keepDraft(store, mine, draft);
  });

  it("is found again by whoever typed it, for the form it is of", () => {
    expect(findDraft(store, mine, 2)).toEqual(draft);
    expect(findDraft(store, { ...mine, userId: "owner2" }, 2)).toBeNull();
    expect(findDraft(store, { ...mine, of: "report.xinli" }, 2)).toBeNull();
  });

  it("is gone once sent, with those of its corrections and no other project's", () => {
    const correction = { ...mine, of: "report.liuchang.r1" };
    const other = { ...mine, of: "report.liuchang-2" };
    for (const key of [correction, other]) keepDraft(store, key, draft);
    forgetDraft(store, mine);
    expect([mine, correction, other].map((key) => findDraft(store, key, 2))).toEqual([
      null,
      null,
      draft,
    ]);
  });

  it("is gone with everybody's at sign-out, and nothing else is", () => {
    store.setItem("somebody-else", "1");
    forgetAllDrafts(store);
    expect([store.length, store.key(0)]).toEqual([1, "somebody-else"]);
  });

  it("is gone once nothing is typed any more, and after two weeks", () => {
    expect(findDraft(store, mine, 14 * day + 2)).toBeNull();
    keepDraft(store, mine, { at: 2, values: {} });
    expect(store.length).toBe(0);
  });

  it("never holds the number of a person", () => {
    keepDraft(store, mine, { at: 2, values: { percent: "65", done: "打 13800138000 约时间" } });
    expect(findDraft(store, mine, 2)?.values).toEqual({ percent: "65" });
  });

  it("is none where the browser keeps nothing", () => {
    const full: Storage = {
      ...openStore(),
      setItem: () => {
        throw new Error("full");
      },
      getItem: () => "{",
    };
    expect(() => keepDraft(full, mine, draft)).not.toThrow();
    expect(findDraft(full, mine, 2)).toBeNull();
  });
});

it("of a form only what was changed is kept", () => {
  const drawn = { percent: "", asOfOn: "2015-04-15" };
  expect(changedFrom(drawn, { percent: "65", asOfOn: "2015-04-15", kind: "met" })).toEqual({
    percent: "65",
    kind: "met",
  });
});
