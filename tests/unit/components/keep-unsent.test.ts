import { describe, expect, it, vi } from "vitest";
import { keepUnsent } from "#components/sending/keep-unsent.ts";
import { TooSlow, unsentReason } from "#components/sending/unsent-reason.ts";

const digest = (code: string) => Object.assign(new Error("at the server"), { digest: code });

describe("why a form has no answer", () => {
  const unrecognized = Object.assign(new Error("not found"), { name: "UnrecognizedActionError" });
  it.each([
    ["no network", new TypeError("Failed to fetch"), false, "offline"],
    ["no network, in another browser", new TypeError("Load failed"), false, "offline"],
    ["a server that is not there", new TypeError("Failed to fetch"), true, "unreachable"],
    ["an answer that ends in its middle", new Error("Connection closed."), true, "unreachable"],
    ["a program that runs no more", unrecognized, true, "outdated"],
    ["patience that is over", new TooSlow(), true, "slow"],
    ["a fault of the server", digest("1234"), true, "fault"],
    ["a page in the place of an answer", new Error("An unexpected response"), true, "fault"],
    ["nothing at all", undefined, true, "fault"],
  ])("%s", (_name, fault, isOnline, reason) => {
    expect(unsentReason(fault, { isOnline })).toBe(reason);
  });
});

describe("an action that keeps its form", () => {
  const told: string[] = [];
  const kept = {
    unsent: (previous: string, reason: string) => `${previous}, ${reason}`,
    keep: (isKept: boolean) => told.push(isKept ? "kept" : "answered"),
    leave: () => told.push("left"),
  };
  const send = async (answer: () => Promise<string>) => {
    told.length = 0;
    vi.stubGlobal("navigator", { onLine: true });
    try {
      return await keepUnsent(answer, kept)("as it was", new FormData());
    } finally {
      vi.unstubAllGlobals();
    }
  };

  it("hands an answer on", async () => {
    expect(await send(async () => "done")).toBe("done");
    expect(told).toEqual(["answered"]);
  });

  it("answers in the place of what failed", async () => {
    expect(await send(() => Promise.reject(digest("77")))).toBe("as it was, fault");
    expect(told).toEqual(["kept"]);
  });

  it("lets the framework lead elsewhere", async () => {
    const redirect = digest("NEXT_REDIRECT;push;/zh/desk;303;");
    await expect(send(() => Promise.reject(redirect))).rejects.toBe(redirect);
    expect(told).toEqual(["left"]);
  });

  it("gives up after a minute, but not on a file", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("navigator", { onLine: true });
    const never = keepUnsent(() => new Promise<string>(() => {}), kept);
    const slow = never("as it was", new FormData());
    const upload = new FormData();
    upload.set("file", new File(["<Project/>"], "plan.xml"));
    let isOver = false;
    void never("as it was", upload).finally(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await slow).toBe("as it was, slow");
    expect(isOver).toBe(false);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
});
