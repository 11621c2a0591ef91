import type { ImportPlan, RowRefusal } from "#domain/household/import/import-plan.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { findLedgerProject } from "../queries/ledger-scope.ts";
import { type Caller, type ChangeContext, changeOnce } from "./change-once.ts";
import { receiptKey } from "./receipt-key.ts";
import { writeImportedBuilding, writeImportedHousehold } from "./write-imported.ts";

/** One import of one file: `requestKey` is of the job, `sha256` of the file. */
export interface LedgerImport {
  readonly requestKey: string;
  readonly projectId: string;
  readonly ledger: string;
  readonly sha256: string;
  readonly plan: ImportPlan;
}

export type LedgerImported = {
  readonly projectId: string;
  readonly buildings: number;
  readonly households: number;
  readonly holders: number;
  readonly stages: number;
};
export type ImportRefusal =
  | "ledgerImport.projectNotFound"
  | "ledgerImport.nothing"
  | "ledgerImport.rowRefused";
/** With the rows that were refused. */
export type ImportOutcome = Outcome<LedgerImported, ImportRefusal> & {
  readonly rows?: readonly RowRefusal[];
};

/** How many households the audit trail names one by one. */
const namedHouseholds = 500;

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
  const { requestKey, projectId, ledger, sha256, plan } = input;
  const request = {
    key: receiptKey({ requestKey, ...{ projectId, ledger, sha256 } }),
    command: "importLedger",
  };
  try {
    return changeOnce(db, caller, request, (context) => {
      if (!isOwnProject(context, projectId)) return refuse("ledgerImport.projectNotFound");
      if (plan.buildings.length + plan.households.length === 0) {
        return refuse("ledgerImport.nothing");
      }
      const households = writeAll(context, { projectId, plan });
      const counts = countsOf(plan);
      const detail = {
        ...{ sheet: ledger, sha256, ...counts },
        ...(households.length <= namedHouseholds && { ids: households }),
      };
      context.record("ledger.imported", { type: "project", id: projectId }, detail);
      return accept({ projectId, ...counts });
    });
  } catch (fault) {
    if (!(fault instanceof RowsRefused)) throw fault;
    return { ...refuse("ledgerImport.rowRefused"), rows: fault.rows };
  }
}

function isOwnProject({ tx, actor, businessOn }: ChangeContext, projectId: string): boolean {
  return findLedgerProject(tx, { actor, on: businessOn }, projectId) !== undefined;
}

type Writing = { readonly projectId: string; readonly plan: ImportPlan };

/** The ids of the households that were there before. */
function writeAll(context: ChangeContext, { projectId, plan }: Writing): string[] {
  // The import has one row in the trail, not one for each household.
  const quiet: ChangeContext = { ...context, record: () => {} };
  for (const change of plan.buildings) {
    stopAt(writeImportedBuilding(quiet, change, { projectId }));
  }
  for (const change of plan.households) {
    stopAt(writeImportedHousehold(quiet, change, { projectId }));
  }
  return plan.households.flatMap(({ id }) => id ?? []);
}

function stopAt(refused: readonly RowRefusal[]): void {
  if (refused.length > 0) throw new RowsRefused(refused);
}

function countsOf({ buildings, households }: ImportPlan) {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return {
    buildings: buildings.length,
    households: households.length,
    holders: sum(households.map(({ holders }) => holders.length)),
    stages: sum(households.map(({ stages }) => stages.length)),
  };
}
