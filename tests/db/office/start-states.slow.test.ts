import { lstatSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { sha256 } from "#db/sha-256.ts";
import { exitCodes } from "#scripts/host/exit-codes.js";
import { explainFaults } from "#scripts/recovery/explain-faults.ts";
import { prepareData } from "#scripts/server/prepare-data.ts";
import { removeFolder } from "#scripts/server/remove-folder.ts";
import { withHeldFolder } from "#scripts/server/with-held-folder.ts";
import { canFillDisk } from "../../durability/fill-disk-of.ts";
import { fillOfficeFolder } from "../../start/fill-office-folder.ts";
import { fullDisks, nineStates, otherStates } from "../../start/start-states.ts";
import { type StartTry, tryStart } from "../../start/try-start.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

async function openOfficeFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "guatu-start-"));
  onTestFinished(() => removeFolder(folder));
  await fillOfficeFolder(folder, () => openDemoDatabase().$client.serialize());
  return folder;
}

/** Names and contents of all files, but for the lock and what SQLite opens before it writes. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter(
    (name) =>
      !/-shm$|guatu\.lock$/.test(name) &&
      lstatSync(join(folder, name)).isFile() &&
      !(name.endsWith("-wal") && lstatSync(join(folder, name)).size === 0),
  );
  return Object.fromEntries(
    files.map((name) => [name, sha256(readFileSync(join(folder, name), "latin1"))]),
  );
}

test("an office in good health is prepared", async () => {
  const folder = await openOfficeFolder();
  expect(await tryStart(folder)).toEqual({ code: 0, said: "" });
});

describe.each([
  { where: "by the command", states: [...nineStates, ...fullDisks], start: tryStart },
  // What a process of its own would say is the same, and takes a second each.
  { where: "within a process", states: otherStates, start: startHere },
])("$where, a start refuses and changes nothing with", ({ states, start }) => {
  test.each(states)("$name: $word", async ({ spoil, word, room, env }) => {
    if (room !== undefined && !canFillDisk()) return;
    const folder = await openOfficeFolder();
    spoil(folder);
    const before = contents(folder);
    const { code, said } = await start(folder, { room, env });
    expect({ code, said }).toEqual({
      code: exitCodes[word],
      said: expect.stringMatching(/^✗ .+\n$/),
    });
    expect(contents(folder)).toEqual(before);
  });
});

async function startHere(folder: string): Promise<StartTry> {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DEMO", "0");
  const usualMask = process.umask();
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await explainFaults(async () => {
      await withHeldFolder(prepareData);
    });
    return { code: Number(process.exitCode ?? 0), said: `${said.mock.calls.flat().join("\n")}\n` };
  } finally {
    process.exitCode = undefined;
    process.umask(usualMask);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}
