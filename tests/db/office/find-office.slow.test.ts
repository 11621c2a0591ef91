import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { databaseFile, demoStagingDirectory, householdKeyFile } from "#db/data-directory.ts";
import { findOffice } from "#db/office/find-office.ts";
import { openOffice } from "#db/office/open-office.ts";
import { installDemo } from "#scripts/server/install-demo.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guatu-office-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  removeFolder(folder);
});

const here = (name: string) => join(folder, name);
const usual = () => findOffice({ anew: false });

test("an empty folder has room for an office, also with an empty file of a start that was ended", () => {
  expect(usual()).toBe("none");
  writeFileSync(databaseFile(), "");
  writeFileSync(here("guatu.lock"), "");
  mkdirSync(here("lost+found"));
  mkdirSync(here("backups"));
  expect(usual()).toBe("none");
});

test("nobody but a start makes a database: not where there is none, and not where it is empty", () => {
  expect(() => openOffice()).toThrow("database.missing");
  expect(existsSync(databaseFile())).toBe(false);
  writeFileSync(databaseFile(), "");
  expect(() => openOffice()).toThrow("database.missing");
  expect(readFileSync(databaseFile())).toHaveLength(0);
  openOffice({ mayBeNew: true }).$client.close();
  expect(usual()).toBe("office");
});

describe("where something is left of an office", () => {
  beforeEach(() => {
    writeFileSync(here("household.key"), "ab".repeat(32));
    writeFileSync(here("guatu.sqlite-wal"), "log");
  });

  test("a new one is made only when told to, apart from the log of the old one", () => {
    expect(usual).toThrow(/^database\.missing: .*household\.key/);
    writeFileSync(databaseFile(), "");
    expect(usual).toThrow("database.empty");
    expect(findOffice({ anew: true })).toBe("none");
    const kept = readdirSync(folder).filter((name) => name.includes("before-new-office"));
    expect(kept).toHaveLength(2);
    expect(readdirSync(folder)).not.toContain("guatu.sqlite-wal");
    openOffice({ mayBeNew: true }).$client.close();
    expect(readFileSync(householdKeyFile(), "utf8")).toBe("ab".repeat(32));
  });

  test("the demo is loaded with the key that is there; one that was interrupted is loaded again", async () => {
    rmSync(here("guatu.sqlite-wal"));
    // Ended after the key was moved into place and before the database was.
    mkdirSync(demoStagingDirectory());
    expect(usual()).toBe("none");
    await installDemo(folder);
    expect(existsSync(demoStagingDirectory())).toBe(false);
    expect(readFileSync(householdKeyFile(), "utf8")).toBe("ab".repeat(32));
    openOffice().$client.close();
    expect(usual()).toBe("office");
  });
});
