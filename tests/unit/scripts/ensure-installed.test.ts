import { describe, expect, it } from "vitest";
import { isInstalled, isInstalledForUse } from "#scripts/host/ensure-installed.js";
import { temporaryFolder } from "./temporary-folder.ts";

const lock = (packages: object) => JSON.stringify({ packages });
const wanted = {
  "": { version: "0.1.0" },
  "node_modules/next": { version: "16.4.5", integrity: "sha512-a" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};

function installation(present: object | undefined, asked: object = wanted): string {
  return temporaryFolder({
    "package-lock.json": lock(asked),
    ...(present ? { "node_modules/.package-lock.json": lock(present) } : {}),
  });
}

describe("isInstalled", () => {
  it("takes what the lockfile asks for, without another platform's parts", () => {
    const next = wanted["node_modules/next"];
    expect(isInstalled(installation({ "node_modules/next": next }))).toBe(true);
  });

  it.each([
    ["nothing is installed, or npm was cut short", undefined],
    ["a package is missing", {}],
    ["a package has another version", { "node_modules/next": { version: "16.4.4" } }],
    [
      "a package has other bytes",
      { "node_modules/next": { version: "16.4.5", integrity: "sha512-b" } },
    ],
    [
      "a package is no longer asked for",
      {
        "node_modules/next": wanted["node_modules/next"],
        "node_modules/old": { version: "1.0.0" },
      },
    ],
  ])("wants an installation where %s", (_, present) => {
    expect(isInstalled(installation(present))).toBe(false);
  });
});

describe("isInstalledForUse", () => {
  const next = { "node_modules/next": wanted["node_modules/next"] };
  const vitest = { "node_modules/vitest": { version: "5.1.1", integrity: "sha512-v", dev: true } };
  const asked = { ...wanted, ...vitest };

  it("takes an installation without the packages of development, which is none to build with", () => {
    expect(isInstalledForUse(installation(next, asked))).toBe(true);
    expect(isInstalled(installation(next, asked))).toBe(false);
    expect(isInstalled(installation({ ...next, ...vitest }, asked))).toBe(true);
  });

  it.each([
    ["a package of use is missing", {}],
    [
      "packages of development are there, and out of date",
      { ...next, "node_modules/vitest": { version: "5.1.0", dev: true } },
    ],
  ])("wants an installation where %s", (_, present) => {
    expect(isInstalledForUse(installation(present, asked))).toBe(false);
  });
});
