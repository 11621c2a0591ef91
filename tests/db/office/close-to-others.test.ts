import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { makeBackup } from "#db/backup/make-backup.ts";
import { createKey } from "#db/encryption/create-key.ts";
import { closeToOthers } from "#db/office/close-to-others.ts";
import { holdDataFolder } from "#db/office/hold-data-folder.ts";
import { openOffice } from "#db/office/open-office.ts";
import { openDataFolder } from "../open-data-folder.ts";

const folder = openDataFolder();

/** The modes of everything in a folder, by its name. */
function modesIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => [name, (statSync(join(root, name)).mode & 0o777).toString(8)]),
  );
}

test("whatever the umask, everything an office makes is its owner's alone", async () => {
  const usual = process.umask(0);
  onTestFinished(() => void process.umask(usual));
  const empty = mkdtempSync(join(tmpdir(), "guatu-new-"));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  vi.stubEnv("DATA_DIR", join(empty, "data"));
  onTestFinished(() => void vi.unstubAllEnvs());
  const release = holdDataFolder();
  const db = openOffice({ mayBeNew: true });
  db.$client.exec("insert into setting values ('a', 'b')");
  const { name } = await makeBackup(0);
  const modes = modesIn(empty);
  db.$client.close();
  release();
  expect(modes).toEqual({
    data: "700",
    "data/backups": "700",
    [`data/backups/${name}`]: "700",
    [`data/backups/${name}/guatu.sqlite`]: "600",
    [`data/backups/${name}/manifest.json`]: "600",
    "data/guatu.lock": "600",
    "data/guatu.sqlite": "600",
    "data/guatu.sqlite-shm": "600",
    "data/guatu.sqlite-wal": "600",
    "data/household.key": "600",
    "data/secret.key": "600",
  });
});

test("what was open to others is closed and told, what a link points to is left", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "guatu-elsewhere-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  writeFileSync(join(elsewhere, "shared"), "");
  chmodSync(join(elsewhere, "shared"), 0o644);
  symlinkSync(join(elsewhere, "shared"), join(folder(), "link"));
  symlinkSync("/nowhere", join(folder(), "dangling"));
  mkdirSync(join(folder(), "files"), { mode: 0o755 });
  writeFileSync(join(folder(), "files", "a.jpg"), "");
  for (const [name, mode] of [
    [".", 0o750],
    ["guatu.sqlite", 0o644],
    ["household.key", 0o640],
    ["files/a.jpg", 0o604],
  ] as const)
    chmodSync(join(folder(), name), mode);
  chmodSync(join(folder(), "secret.key"), 0o600);

  const { mended, open } = closeToOthers();
  const paths = ["", "/files", "/files/a.jpg", "/guatu.sqlite", "/household.key"];
  expect([mended.toSorted(), open]).toEqual([paths.map((path) => `${folder()}${path}`), []]);
  expect(closeToOthers()).toEqual({ mended: [], open: [] });
  expect(statSync(join(elsewhere, "shared")).mode & 0o777).toBe(0o644);
  rmSync(join(folder(), "link"));
});

test("backups elsewhere are closed, their neighbours are not", () => {
  const shared = mkdtempSync(join(tmpdir(), "guatu-shared-"));
  onTestFinished(() => rmSync(shared, { recursive: true }));
  vi.stubEnv("BACKUP_DIR", shared);
  onTestFinished(() => void vi.unstubAllEnvs());
  chmodSync(shared, 0o755);
  for (const name of ["guatu-2026", "photos"]) {
    mkdirSync(join(shared, name));
    chmodSync(join(shared, name), 0o755);
  }
  closeToOthers();
  expect(modesIn(shared)).toEqual({ "guatu-2026": "700", photos: "755" });
  expect(statSync(shared).mode & 0o777).toBe(0o755);
});

test("a key is whole, its owner's alone, and takes no other one's place", () => {
  rmSync(join(folder(), "secret.key"));
  createKey("session");
  createKey("household");
  expect(readdirSync(folder()).filter((name) => name.includes("making"))).toEqual([]);
  expect(statSync(join(folder(), "secret.key"))).toMatchObject({ size: 64, mode: 0o100600 });
  expect(closeToOthers().mended).not.toContain(join(folder(), "secret.key"));
});
