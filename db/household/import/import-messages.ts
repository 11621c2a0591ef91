import type { Caller } from "#db/command/define-command.ts";
import type { ImportChange } from "#domain/household/import/import-diff.ts";
import type { ImportOutcome, LedgerImport } from "./import-ledger.ts";

/** What the child is told: the changes of a plan in blocks, then to write it. */
export type ImportOrder =
  | { readonly kind: "changes"; readonly changes: readonly ImportChange[] }
  | { readonly kind: "write"; readonly caller: Caller; readonly input: LedgerImport };

/** What it answers: how far it is, and in the end what came of it. */
export type ImportNews =
  | { readonly kind: "written"; readonly done: number }
  | { readonly kind: "over"; readonly outcome: ImportOutcome };
