// The process that writes an import: started by import-process.ts, never imported. Killed at any
// moment it leaves nothing behind, since all it does is one transaction.

import { openOffice } from "#db/office/open-office.ts";
import type { ImportChange } from "#domain/household/import/import-diff.ts";
import { importLedger } from "./import-ledger.ts";
import type { ImportNews, ImportOrder } from "./import-messages.ts";

const changes: ImportChange[] = [];

process.on("message", (order: ImportOrder) => {
  if (order.kind === "changes") for (const change of order.changes) changes.push(change);
  else write(order);
});
process.on("disconnect", () => process.exit());

function write({ caller, input }: Extract<ImportOrder, { kind: "write" }>): void {
  const db = openOffice();
  const plan = { ...input.plan, changes };
  const onChanges = (done: number) => tell({ kind: "written", done });
  const outcome = importLedger(db, caller, { ...input, plan, onChanges });
  db.$client.close();
  tell({ kind: "over", outcome });
}

function tell(news: ImportNews): void {
  process.send?.(news);
}
