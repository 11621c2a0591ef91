import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sharedMetrics } from "#domain/household/counts/count-metric.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";
import { openLivingLedger } from "../../open-living-ledger.ts";
import { cachedCounts } from "../../recount-households.ts";

const file = join(import.meta.dirname, "../../../../db/migrations/0008_shared_counts.sql");
const filling = readFileSync(file, "utf8")
  .split("--> statement-breakpoint")
  .filter((statement) => statement.includes("WITH "));

test("a ledger from before the shared counts is given those it would have", () => {
  const ledger = openLivingLedger();
  const { db } = ledger;
  const enter = (who: number[], stage: HouseholdStage, ago: number) =>
    ledger.take({ kind: "enter", who, stage, ago });
  const agreement = { kind: "agree", corrects: false } as const;
  const payment = { kind: "pay", corrects: false, takesBack: false } as const;
  ledger.take({ ...agreement, who: 0, decides: false, yuan: 5, ago: 5 });
  ledger.take({ ...agreement, who: 1, decides: true, yuan: 7, ago: 5 });
  enter([2], "signed", 5);
  ledger.take({ ...payment, who: 0, yuan: 3, ago: 4 });
  ledger.take({ ...payment, who: 1, yuan: 4, ago: 4 });
  ledger.take({ ...payment, who: 0, yuan: 2, ago: 2 });
  enter([0, 1, 2], "paid", 3);
  enter([0, 1], "vacated", 2);
  enter([0, 1], "demolished", 1);
  const kept = cachedCounts(db, ledger.today());
  for (const metric of ["paidOfSigned", "paymentOfAgreed", "demolishedOfVacated"]) {
    expect([...kept.keys()].some((key) => key.includes(metric))).toBe(true);
  }

  const shared = sharedMetrics.map((metric) => `'${metric}'`).join(", ");
  db.$client.exec(`delete from household_count where measure in (${shared})`);
  expect(cachedCounts(db, ledger.today())).not.toEqual(kept);
  for (const statement of filling) db.$client.exec(statement);
  expect(filling).toHaveLength(2);
  expect(cachedCounts(db, ledger.today())).toEqual(kept);
});
