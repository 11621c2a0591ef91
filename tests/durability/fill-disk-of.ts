import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { ReportWriter } from "./report-writer.ts";

const pageBytes = 4096;

/** Whether this machine can keep one process, and no other, from writing beyond a size. */
export function canFillDisk(): boolean {
  return spawnSync("prlimit", ["--version"]).status === 0;
}

/**
 * Files of a process may grow to so many bytes and no further, as on a disk that has no more: the
 * write fails in the middle, at that byte. Null gives the room back.
 */
export function limitFiles(process: number, bytes: number | null): void {
  const limited = spawnSync("prlimit", [`--pid=${process}`, `--fsize=${bytes ?? "unlimited"}:`], {
    encoding: "utf8",
  });
  if (limited.status !== 0) throw new Error(`prlimit: ${limited.stderr}`);
}

/**
 * Sends one report again and again while the log of the database may grow by half a page more each
 * time, until it fits.
 *
 * @returns the pages it was answered with before that
 */
export async function writeOnFullDisk(
  writer: ReportWriter,
  { process, dataDirectory }: { process: number; dataDirectory: string },
): Promise<string[]> {
  const log = join(dataDirectory, "guatu.sqlite-wal");
  const start = statSync(log).size;
  const typed = writer.next();
  const refused: string[] = [];
  try {
    for (let room = 0; ; room += pageBytes / 2) {
      limitFiles(process, start + room);
      const answer = await writer.send(typed);
      if (!answer) throw new Error("the server gave no answer on a full disk");
      if (answer.isSaved) return refused;
      refused.push(answer.page);
    }
  } finally {
    limitFiles(process, null);
  }
}
