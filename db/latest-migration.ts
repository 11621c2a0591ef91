import { readFileSync } from "node:fs";
import { join } from "node:path";
import { largest } from "#domain/core/largest.ts";

let latest: number | undefined;

/** When the newest migration of this program was written: what a database up to date has run. */
export function latestMigration(): number {
  latest ??= readLatest(
    join(/* turbopackIgnore: true */ process.cwd(), "db/migrations/meta/_journal.json"),
  );
  return latest;
}

function readLatest(journal: string): number {
  const { entries } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { when: number }[] };
  return largest(entries.map(({ when }) => when));
}
