import { eq } from "drizzle-orm";
import { type Caller, type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import type { Db } from "#db/open-database.ts";
import { idempotentAnswer } from "#db/schema/audit.ts";
import { accept, type Outcome, type Question, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { countChanges, type ImportCounts } from "#domain/household/import/count-changes.ts";
import type { ImportDiff, RowRefusal } from "#domain/household/import/import-diff.ts";
import { writeChanges } from "./write-changes.ts";

/** One import of one file: `requestKey` is of the job, `sha256` of the file. */
export interface LedgerImport {
  readonly requestKey: string;
  readonly projectId: string;
  readonly sha256: string;
  readonly plan: ImportDiff;
  /** asked about the file, and what was confirmed: part of its audit row */
  readonly questions?: readonly Question[];
  readonly confirms?: readonly string[] | undefined;
  /** called with the number of changes written so far, all of which may be taken back yet */
  readonly onChanges?: (done: number) => void;
}

export type LedgerImported = ImportCounts & { readonly projectId: string };
export type ImportRefusal =
  | ConfirmNeeded
  | "ledgerImport.projectNotFound"
  | "ledgerImport.nothing"
  | "ledgerImport.rowRefused";
/** With the rows that were refused. */
export type ImportOutcome = Outcome<LedgerImported, ImportRefusal> & {
  readonly rows?: readonly RowRefusal[];
};

/** How many households or units the audit trail names one by one. */
const namedIds = 500;

/** Leaves the transaction, so that nothing of it stays. */
class RowsRefused extends Error {
  readonly rows: readonly RowRefusal[];
  constructor(rows: readonly RowRefusal[]) {
    super("a row of the import was refused");
    this.rows = rows;
  }
}

/**
 * A clerk writes what a checked file changes: all of it or nothing, through the same rules as the
 * forms, with one row of the audit trail. Scope, versions and rules are looked at again; a row that
 * is refused now, since somebody changed it meanwhile, takes everything back.
 */
export function importLedger(db: Db, caller: Caller, input: LedgerImport): ImportOutcome {
  try {
    return writeLedger(db, caller, input);
  } catch (fault) {
    if (!(fault instanceof RowsRefused)) throw fault;
    return { ...refuse("ledgerImport.rowRefused"), rows: fault.rows };
  }
}

const writeLedger = defineCommand(
  "importLedger",
  null,
  (context, input: LedgerImport): Outcome<LedgerImported, ImportRefusal> => {
    const { projectId, sha256, plan, onChanges } = input;
    if (!isOwnProject(context, projectId)) return refuse("ledgerImport.projectNotFound");
    if (plan.buildings.length + plan.changes.length === 0) {
      return refuse("ledgerImport.nothing");
    }
    const asked = context.ask(input.questions);
    if (!asked.ok) return asked;
    // The import has one row in the trail, not one for each change.
    const quiet: ChangeContext = { ...context, record: () => {}, ask: () => accept(null) };
    const refused = writeChanges(quiet, { projectId, plan, onChanges });
    if (refused.length > 0) throw new RowsRefused(refused);
    // Of what was there before.
    const ids = plan.changes.flatMap(({ id }) => id ?? []);
    const counts = countChanges(plan);
    const detail = {
      sheet: plan.ledger,
      sha256,
      ...counts,
      ...(ids.length <= namedIds && { ids }),
    };
    context.record("ledger.imported", { type: "project", id: projectId }, detail);
    return accept({ projectId, ...counts });
  },
);

/** What an import wrote, told by its stored answer; undefined where nothing of it is there. */
export function findImported(db: Db, input: LedgerImport): LedgerImported | undefined {
  const stored = db
    .select({ result: idempotentAnswer.result })
    .from(idempotentAnswer)
    .where(eq(idempotentAnswer.requestKey, input.requestKey))
    .get();
  return stored && JSON.parse(stored.result);
}

function isOwnProject({ tx, actor, businessOn }: ChangeContext, projectId: string): boolean {
  return findLedgerProject(tx, { actor, on: businessOn }, projectId) !== undefined;
}
