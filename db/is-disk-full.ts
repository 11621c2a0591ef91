import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isStorageFault } from "./is-storage-fault.ts";

/** What SQLite lays beside a database is two files, one of them of this size at once. */
const needed = { files: 2, bytes: 32_768 };

/** Whether the disk of a folder has no room for what SQLite needs: as much is written there, and removed. */
export function isDiskFull(folder: string): boolean {
  const probes = Array.from({ length: needed.files }, (_, number) =>
    join(folder, `.probe-${process.pid}-${number}`),
  );
  try {
    for (const probe of probes) writeFileSync(probe, Buffer.alloc(needed.bytes), { mode: 0o600 });
    return false;
  } catch (fault) {
    return isStorageFault(fault);
  } finally {
    for (const probe of probes) rmSync(probe, { force: true });
  }
}
