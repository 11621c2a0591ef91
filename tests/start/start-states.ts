import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Word } from "#scripts/host/say.js";

/** A folder of an office that was spoilt, and what the start says of it. */
export type StartState = {
  readonly name: string;
  readonly spoil: (folder: string) => void;
  readonly word: Word;
  /** Its files may grow to so many bytes, as on a disk that has no more. */
  readonly room?: number;
  readonly env?: Readonly<Record<string, string>>;
};

const at = (folder: string, name = "guatu.sqlite") => join(folder, name);
const another = "cd".repeat(32);

/** The nine a start must tell apart. */
export const nineStates: readonly StartState[] = [
  {
    name: "household.key missing",
    spoil: (folder) => rmSync(at(folder, "household.key")),
    word: "householdKey.missing",
  },
  {
    name: "household.key empty",
    spoil: (folder) => writeFileSync(at(folder, "household.key"), ""),
    word: "householdKey.empty",
  },
  {
    name: "household.key not hexadecimal",
    spoil: (folder) => writeFileSync(at(folder, "household.key"), "xy".repeat(32)),
    word: "householdKey.malformed",
  },
  {
    name: "household.key of another office",
    spoil: (folder) => writeFileSync(at(folder, "household.key"), another),
    word: "householdKey.other",
  },
  {
    name: "secret.key of another office",
    spoil: (folder) => writeFileSync(at(folder, "secret.key"), another),
    word: "secretKey.other",
  },
  {
    name: "header of the database damaged",
    spoil: (folder) => overwrite(at(folder), 0, Buffer.from("not a database..")),
    word: "database.damaged",
  },
  {
    name: "database cut off",
    spoil: (folder) => truncateSync(at(folder), Math.floor(statSync(at(folder)).size / 2)),
    word: "database.damaged",
  },
  {
    name: "database of 0 bytes beside keys",
    spoil: (folder) => truncateSync(at(folder), 0),
    word: "database.empty",
  },
  { name: "database of a newer program", spoil: makeNewer, word: "database.tooNew" },
  { name: "disk full", spoil: () => undefined, room: 0, word: "disk.full" },
];

/** More disks that are full, at other moments. */
export const fullDisks: readonly StartState[] = [
  {
    name: "disk full where SQLite has a file to make, and says only that it cannot open it",
    spoil: (folder) => mkdirSync(at(folder, "guatu.sqlite-wal")),
    room: 0,
    word: "disk.full",
  },
  {
    name: "disk full while the tables of the demo are made",
    spoil: (folder) => {
      for (const name of readdirSync(folder)) rmSync(at(folder, name));
    },
    room: 300_000,
    env: { DEMO: "1" },
    word: "disk.full",
  },
];

/** More of the same kinds. */
export const otherStates: readonly StartState[] = [
  {
    name: "household.key cut off",
    spoil: (folder) => truncateSync(at(folder, "household.key"), 63),
    word: "householdKey.malformed",
  },
  {
    name: "household.key a folder",
    spoil: (folder) => {
      rmSync(at(folder, "household.key"));
      mkdirSync(at(folder, "household.key"));
    },
    word: "householdKey.unreadable",
  },
  {
    name: "household.key a link to nothing",
    spoil: (folder) => {
      rmSync(at(folder, "household.key"));
      symlinkSync("/nowhere/household.key", at(folder, "household.key"));
    },
    word: "householdKey.missing",
  },
  {
    name: "secret.key missing",
    spoil: (folder) => rmSync(at(folder, "secret.key")),
    word: "secretKey.missing",
  },
  {
    name: "secret.key empty",
    spoil: (folder) => writeFileSync(at(folder, "secret.key"), "\n"),
    word: "secretKey.empty",
  },
  {
    name: "secret.key not hexadecimal",
    spoil: (folder) => writeFileSync(at(folder, "secret.key"), "secret"),
    word: "secretKey.malformed",
  },
  {
    name: "database missing beside keys",
    spoil: (folder) => rmSync(at(folder)),
    word: "database.missing",
  },
  {
    name: "database missing, only its log left",
    spoil: (folder) => {
      for (const name of ["guatu.sqlite", "household.key", "secret.key"]) rmSync(at(folder, name));
      writeFileSync(at(folder, "guatu.sqlite-wal"), "log");
    },
    word: "database.missing",
  },
  {
    name: "database missing, only a backup left",
    spoil: (folder) => {
      for (const name of ["guatu.sqlite", "household.key", "secret.key"]) rmSync(at(folder, name));
      mkdirSync(at(folder, "backups/guatu-2026-11-24T18-30-00-000Z"), { recursive: true });
    },
    word: "database.missing",
  },
  {
    name: "database without a table beside keys",
    spoil: (folder) => {
      rmSync(at(folder));
      const client = new Sqlite(at(folder));
      client.pragma("journal_mode = WAL");
      client.close();
    },
    word: "database.empty",
  },
  {
    name: "database of zeros",
    spoil: (folder) => writeFileSync(at(folder), Buffer.alloc(statSync(at(folder)).size)),
    word: "database.damaged",
  },
  {
    name: "database cut off within its header",
    spoil: (folder) => truncateSync(at(folder), 60),
    word: "database.damaged",
  },
  {
    name: "database cut off by one page",
    spoil: (folder) => truncateSync(at(folder), statSync(at(folder)).size - 4096),
    word: "database.damaged",
  },
  {
    name: "a page of the database overwritten",
    spoil: (folder) => overwrite(at(folder), 40 * 4096, Buffer.alloc(4096, 0xff)),
    word: "database.damaged",
  },
  {
    name: "page of the schema overwritten",
    spoil: (folder) => overwrite(at(folder), 100, Buffer.alloc(3996, 0xff)),
    word: "database.damaged",
  },
  {
    name: "a database of something else",
    spoil: (folder) => {
      rmSync(at(folder));
      const client = new Sqlite(at(folder));
      client.exec("create table song (title text)");
      client.close();
    },
    word: "database.foreign",
  },
  {
    name: "a folder in place of the database",
    spoil: (folder) => {
      rmSync(at(folder));
      mkdirSync(at(folder));
    },
    word: "database.unreadable",
  },
];

function overwrite(file: string, position: number, by: Buffer): void {
  const bytes = readFileSync(file);
  by.copy(bytes, position);
  writeFileSync(file, bytes);
}

function makeNewer(folder: string): void {
  const client = new Sqlite(at(folder));
  client.exec(
    "insert into __drizzle_migrations (hash, created_at) select 'newer', max(created_at) + " +
      "86400000 from __drizzle_migrations",
  );
  client.close();
}
