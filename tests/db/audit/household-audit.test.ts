import { expect, test } from "vitest";
import { listAuditEvents } from "#db/audit/list-audit-events.ts";
import { auditChanges } from "#domain/audit/audit-change.ts";
import { isAuditEvent } from "#domain/audit/audit-event.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { openLivingLedger } from "../open-living-ledger.ts";

test("the trail tells the stages and days of households, old and new, and no amount of any", async () => {
  const ledger = openLivingLedger();
  ledger.wait(5);
  ledger.take({ kind: "enter", who: [0, 1], stage: "surveyed", ago: 4 });
  ledger.take({ kind: "correct", who: 0, which: 0, ago: 3 });
  ledger.take({ kind: "correct", who: 1, which: 0, ago: null });
  ledger.take({ kind: "agree", who: 0, decides: false, corrects: false, yuan: 7, ago: 1 });
  ledger.take({ kind: "pay", who: 0, corrects: false, takesBack: false, yuan: 6, ago: 0 });
  const { events } = await listAuditEvents(ledger.db, { page: 1, size: 5 });
  const told = events.flatMap(({ event, detail }) => {
    const changes = isAuditEvent(event) ? auditChanges(event, detail) : [];
    const words = changes.map(({ field, before, after }) => {
      const [old, now] = [before, after].map((value) => value && Object.values(value).at(-1));
      return before ? `${field} ${old} → ${now}` : `${field} ${now}`;
    });
    return [[event, ...words].join(", ")];
  });
  const day = (ago: number) => addDays(ledger.today(), -ago);
  expect(told).toEqual([
    `payment.recorded, on ${day(0)}`,
    `agreement.recorded, on ${day(1)}`,
    `household.stageCorrected, householdStage surveyed, on ${day(4)} → nothing`,
    `household.stageCorrected, householdStage surveyed, on ${day(4)} → ${day(3)}`,
    `household.staged, householdStage surveyed, on ${day(4)}, households 2`,
  ]);
});
