import { expect, test } from "vitest";
import { receiptProgress } from "#domain/household/receipt/receipt-progress.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import type { CompensationMethod } from "#domain/household/stage/stage.ts";

const asOf = "2015-04-15";
const day = "2015-03-01";
const signed = { signed: day };
const paid = { ...signed, paid: day };
const vacated = { ...paid, vacated: day };

test.each<[string, StageDays, CompensationMethod | null, string | null]>([
  ["nothing yet", {}, null, "signed"],
  ["signed", signed, "exchange", "paid"],
  ["decided", { decided: day }, null, "paid"],
  ["paid", paid, "exchange", "vacated"],
  ["vacated before paid: the law puts payment first", { ...signed, vacated: day }, null, "paid"],
  ["vacated, for a flat", vacated, "exchange", "selected"],
  ["vacated, for money", vacated, "monetary", "settled"],
  ["demolished, for a flat", { ...vacated, demolished: day }, "exchange", "selected"],
  ["selected", { ...vacated, selected: day }, "exchange", "handedOver"],
  ["handed over", { ...vacated, selected: day, handedOver: day }, "exchange", "returned"],
  ["returned", { ...vacated, handedOver: day, returned: day }, "exchange", null],
  ["settled", { ...vacated, settled: day }, "monetary", null],
])("%s", (_name, days, way, next) => {
  expect(receiptProgress({ days, way, agreedMonths: null }, asOf).next).toBe(next);
});

test("the clock says days and months, and no amount", () => {
  const days = { ...signed, paid: day, vacated: "2013-01-31" };
  const { clock } = receiptProgress({ days, way: "exchange", agreedMonths: 25 }, asOf);
  expect(clock).toEqual({
    state: "overdue",
    agreedMonths: 25,
    vacatedOn: "2013-01-31",
    dueOn: "2015-02-28",
    daysLeft: 0,
    daysOver: 46,
    monthsOver: 2,
  });
});

test("the clock stops on the day the flat is handed over or the money settled", () => {
  const days = { vacated: "2013-01-31", handedOver: "2015-01-31", settled: "2015-03-01" };
  const { clock } = receiptProgress({ days, way: null, agreedMonths: 25 }, asOf);
  expect(clock).toMatchObject({ state: "stopped", daysOver: 0 });
});
