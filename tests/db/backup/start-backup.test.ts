import { EventEmitter } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { startBackup } from "#db/backup/start-backup.ts";

const forked = vi.hoisted(() => ({ fork: vi.fn() }));
vi.mock("node:child_process", () => forked);

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a backup is made by a process that counts in UTC and knows where the data lie, no more", async () => {
  const child = new EventEmitter();
  forked.fork.mockReturnValue(child);
  vi.stubEnv("DATA_DIR", "/data");
  vi.stubEnv("BACKUP_DIR", "/backups");
  const made = startBackup();
  child.emit("exit", 0);
  expect(await made).toBe(true);
  expect(forked.fork.mock.calls).toEqual([
    [
      expect.stringMatching(/db\/backup\/backup-child\.ts$/),
      expect.objectContaining({
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        env: { NODE_ENV: "production", TZ: "UTC", DATA_DIR: "/data", BACKUP_DIR: "/backups" },
      }),
    ],
  ]);
});
