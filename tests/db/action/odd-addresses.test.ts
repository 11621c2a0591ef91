import { expect, test } from "vitest";
import { assignmentQuery } from "#app/[locale]/(staff)/desk/admin/assignments/assignment-query.ts";
import { auditFilterOf, auditQuery } from "#app/[locale]/(staff)/desk/admin/audit/audit-query.ts";
import { userFilter } from "#app/[locale]/(staff)/desk/admin/users/user-filter.ts";
import { noticeQuery } from "#app/[locale]/(staff)/desk/households/notices/notice-query.ts";
import { readChoices } from "#app/[locale]/(staff)/desk/households/units/allot/read-choices.ts";
import { allotQuery } from "#app/[locale]/(staff)/desk/households/units/unit-query.ts";
import { readTimelineQuery } from "#app/[locale]/(staff)/desk/timeline/timeline-query.ts";
import { wallQuery } from "#app/[locale]/(staff)/desk/timeline/wall/wall-query.ts";
import { findUserPage } from "#db/access/list-users.ts";
import { listAuditEvents } from "#db/audit/list-audit-events.ts";
import { listHouseholds } from "#db/household/ledger/list-households.ts";
import { findNoticesInForce, findReplacedNotices } from "#db/household/notices/list-notices.ts";
import { listUnits } from "#db/household/resettlement/list-units.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { decideDay } from "#domain/calendar/requested-day.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { householdOrders, ledgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { decidePeriodStart } from "#domain/portfolio/period-start.ts";
import { chooseWindow, stepWindow } from "#domain/timeline/timeline-window.ts";
import { oddTexts } from "../odd-texts.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const db = openDemoDatabase();
const businessOn = "2015-04-15";
const ledger = { projectId: "huizhong-xicheng-2", asOf: businessOn };

/** Every name of an address set to the same value. */
function asked(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

test.each(oddTexts.map((text) => text.slice(0, 2000)))("the day of an address: %j", (text) => {
  expect(isIsoDate(decideDay(text, businessOn).asOf)).toBe(true);
  expect(isIsoDate(decidePeriodStart(text, businessOn).from)).toBe(true);
});

test("a timeline of any address has columns to be drawn", () => {
  for (const text of oddTexts) {
    const query = readTimelineQuery(asked(["from", "zoom", "kind", "open", "without"], text));
    wallQuery.read(new URLSearchParams(asked(["paper", "across"], text.toWellFormed())));
    for (const zoom of timelineZooms) {
      const window = chooseWindow({ zoom, from: query.from }, [], businessOn);
      const { ticks } = timelineScale({ ...window, zoom });
      expect(ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
      expect(isIsoDate(stepWindow(zoom, window.from, 1))).toBe(true);
      expect(isIsoDate(stepWindow(zoom, window.from, -1))).toBe(true);
    }
  }
});

test("lists of any address are read", async () => {
  for (const text of oddTexts) {
    const filter = ledgerFilter.parse(asked(Object.keys(ledgerFilter.shape), text));
    for (const order of householdOrders) {
      listHouseholds(db, { ...ledger, filter: { ...filter, order }, page: 1, size: 20 });
    }
    const units = unitFilter.parse(asked(Object.keys(unitFilter.shape), text));
    listUnits(db, { ...ledger, filter: units, limit: 20, offset: 0 });
    const { page, size, ...audit } = auditQuery.read(asked(Object.keys(auditQuery.shape), text));
    expect(page).toBeLessThanOrEqual(1_000_000);
    await listAuditEvents(db, { ...auditFilterOf({ ...audit, page, size }), page, size });
    findUserPage(db, userFilter.read(asked(Object.keys(userFilter.shape), text)));
    const notices = noticeQuery.read(asked(Object.keys(noticeQuery.shape), text));
    findNoticesInForce(db, { ...ledger, ...notices });
    findReplacedNotices(db, { ...ledger, ...notices, page: notices.older });
    const { household } = allotQuery.read(asked(Object.keys(allotQuery.shape), text));
    readChoices(db, { ...ledger, filter: units, household });
    assignmentQuery.read(asked(Object.keys(assignmentQuery.shape), text));
  }
});
