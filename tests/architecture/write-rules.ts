import { resolveImport } from "./imports.ts";
import { type Finding, isCode, type SourceFile, withoutComments } from "./source-tree.ts";

type Exceptions = Readonly<Record<string, string>>;

/** Who may write outside a transaction, and why nothing is left half done by it. */
export const freeWriters: Exceptions = {
  "db/backup/make-backup.ts": "reads one moment of the database on a connection that may not write",
  "db/backup/replace-live.ts": "locks a database that is being taken away, and writes nothing",
  "db/access/create-set-up-token.ts": "one statement, before there is an office",
  "db/office/note-beginning.ts": "one statement, before there is an office",
  "db/household/ledger/delete-filter.ts": "one statement, on what only its owner sees",
  "db/migrate-tables.ts": "makes the tables, in a transaction of its own",
  "db/office/hold-data-folder.ts": "locks a file that is nobody's data",
  "db/access/touch-session.ts": "one statement, which may fail where the disk is full",
};

/** Who opens a transaction besides the frame of the commands, and why it needs its own. */
export const ownFrames: Exceptions = {
  "db/migrate-tables.ts": "makes the tables, before anybody uses them",
  "db/backup/restore-backup.ts": "writes into a copy that is not the office yet",
  "db/access/accept-proof.ts": "forgets tries, which are no data of the office",
  "db/command/define-command.ts": "is the frame of the commands",
  "db/access/complete-set-up.ts": "nobody is signed in yet; the link works once",
  "db/access/reset-admin.ts": "whoever stands at the machine is nobody who signed in",
  "db/household/import/export-ledger.ts":
    "a stored answer would keep what was exported; every export counts",
  "db/audit/record-trail-check.ts":
    "keeps a finding of the server about the trail, no change of data",
  "db/sign-in/close-session.ts": "a session ends whatever form was sent",
  "db/sign-in/open-challenge.ts": "whoever gives a password is not signed in yet",
  "db/sign-in/open-session.ts": "a session opens whatever form was sent",
  "db/sign-in/remove-stale-sign-ins.ts": "removes what counts for nothing any more",
  "db/access/store-second-factor.ts": "counts for nothing until a first code is given",
  "db/household/import/dry-run-import.ts": "is taken back whole",
  "db/household/person/reveal-number.ts":
    "a stored answer would keep the number; every look counts",
  "db/household/ledger/save-filter.ts":
    "a filter is kept by reading a page, which is no form sent once",
  "db/sign-in/spend-try.ts": "counts a try of somebody who is not signed in yet",
  "db/demo/load-demo.ts": "fills an empty database, all of it or nothing",
  "db/cache/cache-by-project.ts": "reads one moment of the database",
  "db/portfolio/cached-project-facts.ts": "reads one moment of the database",
  "db/portfolio/foresee-change.ts": "looks at a change in a savepoint and takes it back",
  "db/readiness/prove-write.ts": "writes its own proof that the database takes writes",
};

const writes = [
  String.raw`(insert\s+(or|into)|update\s+["\w]+\s+set|delete\s+from|replace\s+into)`,
  String.raw`(drop\s+\w|alter\s+\w|create\s+(table|index|trigger))`,
];
const writingSql = new RegExp(String.raw`["'\x60]\s*(${writes.join("|")})\b`, "gi");

/**
 * A write that is in no transaction: a full disk or a kill may leave half of what was asked, and no
 * row of the audit trail beside it. What writes takes a `Transaction`, called `tx`; the compiler
 * sees that no `Db` is given for one.
 */
export function findFreeWrites(files: readonly SourceFile[]): Finding[] {
  return program(files)
    .filter(({ path }) => !(path in freeWriters))
    .flatMap(freeWritesOf);
}

/** A transaction that is no command's frame: without a stored answer, whose audit row can be forgotten. */
export function findOwnTransactions(files: readonly SourceFile[]): Finding[] {
  return program(files)
    .filter(({ path }) => !(path in ownFrames))
    .flatMap(transactionsOf);
}

/**
 * A row of the audit trail or a stored answer that something else writes than a frame: what it says was
 * done may be taken back without it, or stay although it is.
 */
export function findForeignRows(files: readonly SourceFile[]): Finding[] {
  return program(files)
    .filter(({ path }) => !(path in ownFrames))
    .flatMap((file) => {
      const text = withoutComments(file.text);
      const calls = [...text.matchAll(/(?<!function )\b(recordAuditEvent|runOnce)[<(]/g)];
      return findingsOf(file, calls, "a row of a frame written beside one");
    });
}

/**
 * A command that is exported under another name than its answers are kept under, or shares one: a
 * retry of one would be answered for the other.
 */
export function findMisnamedCommands(files: readonly SourceFile[]): Finding[] {
  const seen = new Set<string>();
  return program(files).flatMap((file) => {
    const made = [
      ...withoutComments(file.text).matchAll(
        /(?:(export )?const (\w+)\s*=\s*)?\bdefineCommand\(\s*"(\w+)"/g,
      ),
    ].filter(([, exported, name = "", kept = ""]) => {
      const isWrong = seen.has(kept) || (exported && name !== kept) || name === "";
      seen.add(kept);
      return isWrong;
    });
    return findingsOf(file, made, "a command under the name of another");
  });
}

/** An exception nothing needs any more would one day hide what nobody has weighed. */
export function findNeedlessExceptions(files: readonly SourceFile[]): Finding[] {
  const isNeeded = (path: string, of: (file: SourceFile) => Finding[]) =>
    files.some((file) => file.path === path && of(file).length > 0);
  const needless = (exceptions: Exceptions, of: (file: SourceFile) => Finding[]) =>
    Object.keys(exceptions).filter((path) => !isNeeded(path, of));
  return [...needless(freeWriters, freeWritesOf), ...needless(ownFrames, transactionsOf)].map(
    (path) => ({ path, what: "an exception that nothing needs" }),
  );
}

function program(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => isCode(file) && /^(app|db|scripts)\//.test(file.path));
}

function freeWritesOf(file: SourceFile): Finding[] {
  const text = withoutComments(file.text);
  const onTables = [...text.matchAll(/([\w$.]+)\s*\.(?:insert|update|delete)\(\s*(\w+)\s*\)/g)]
    .filter(([, , table = ""]) => isTable(file, table))
    .filter(([, receiver = ""]) => !/(^|\.)tx$/.test(receiver));
  const otherwise = [
    ...text.matchAll(/\btx\s*:\s*(?!Transaction\b)\w+/g),
    ...text.matchAll(writingSql),
    ...text.matchAll(/\.run\(\s*sql\b|\.exec\(\s*["'`]|\bdrizzleAdapter\(\s*\w+\(\)/g),
  ];
  return findingsOf(file, [...onTables, ...otherwise], "a write in no transaction");
}

function transactionsOf(file: SourceFile): Finding[] {
  const found = [...withoutComments(file.text).matchAll(/\.transaction\(/g)];
  return findingsOf(file, found, "a transaction beside the frame of the commands");
}

/** Whether a name stands for a table in this file. */
function isTable(file: SourceFile, name: string): boolean {
  if (name === "table") return true;
  const imports = file.text.matchAll(/import \{([^}]*)\} from ["']([^"']+)["']/g);
  return [...imports].some(
    ([, names = "", from = ""]) =>
      resolveImport(file.path, from).startsWith("db/schema/") &&
      new RegExp(`\\b${name}\\b`).test(names),
  );
}

function findingsOf(
  { path, text }: SourceFile,
  found: readonly RegExpExecArray[],
  what: string,
): Finding[] {
  return found.map(({ index }) => {
    const line = text.slice(0, index).split("\n").length;
    return { path: `${path}:${line}`, what };
  });
}
