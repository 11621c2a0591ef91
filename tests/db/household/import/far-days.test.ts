import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import type { ImportJob } from "#app/_server/jobs/import-jobs.ts";
import { applyImport } from "#app/[locale]/(staff)/desk/households/excel/apply-import.ts";
import type { ImportCheck } from "#db/household/import/check-import.ts";
import type { Db } from "#db/open-database.ts";
import { questionToken } from "#domain/core/question.ts";
import { dumpTables } from "../../dump-tables.ts";
import {
  caller,
  check,
  exportDemo,
  projectId,
  sha256,
  type Typed,
  typedInto,
} from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

const request = vi.hoisted(() => ({ job: undefined as unknown as Partial<ImportJob> }));
vi.mock("#app/_server/jobs/import-jobs.ts", () => ({
  findImport: () => request.job,
  recheck: () => {},
  writeInBackground: () => {},
}));

let db: Db;
beforeEach(() => {
  db = openDemoDatabase();
});

const household = (row: number, header: string, cell: string): Typed => ({
  sheet: "住户",
  row,
  header,
  cell,
});

function waiting(checked: ImportCheck): void {
  request.job = {
    requestKey: randomUUID(),
    sha256,
    project: { id: projectId, slug: projectId },
    state: { name: "ready", check: checked },
  };
}

test("days of another decade are named at their cells and asked about once for the file", async () => {
  const typed = [
    household(3, "入户调查", "2005-03-08"),
    household(4, "入户调查", "2006年3月8日"),
    household(5, "入户调查", "2015-03-02"),
  ];
  const checked = await check(db, await typedInto(await exportDemo(db), typed));
  expect(checked.errors).toEqual([]);
  const days = { field: "surveyed", days: 3690 };
  expect(checked.farDays).toMatchObject([
    { row: 3, header: "入户调查", code: "day.longAgo", params: { ...days, on: "2005-03-08" } },
    { row: 4, code: "day.longAgo", params: { field: "surveyed", on: "2006-03-08" } },
  ]);

  waiting(checked);
  const before = dumpTables(db);
  const asked = applyImport(db, caller, { jobId: "j" });
  const params = { count: 2, from: "2005-03-08", to: "2006-03-08" };
  const questions = [{ code: "ledgerImport.farDays", params }];
  expect(asked).toMatchObject({ ok: false, refusal: "confirm.needed", questions });
  expect(dumpTables(db)).toEqual(before);

  const confirms = questions.map(questionToken);
  expect(applyImport(db, caller, { jobId: "j", confirms })).toMatchObject({ ok: true });
  const detail = db.$client.prepare("select detail from audit_event order by sequence desc");
  expect(JSON.parse(String(detail.pluck().get()))).toMatchObject({ confirmed: questions });
});

test("a file whose days are near, or stand already, asks nothing", async () => {
  db.$client.exec("update household set next_visit_on = '2005-01-01' where code = 'HZ-001'");
  const typed = [household(3, "入户调查", "2015-03-08")];
  const checked = await check(db, await typedInto(await exportDemo(db), typed));
  expect(checked.farDays).toEqual([]);
  waiting(checked);
  expect(applyImport(db, caller, { jobId: "j" })).toMatchObject({ ok: true });
});
