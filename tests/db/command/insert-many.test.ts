import { expect, test } from "vitest";
import { insertMany } from "#db/command/insert-many.ts";
import { baseline, baselineMilestone } from "#db/schema/baseline.ts";
import { milestone } from "#db/schema/milestone.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

test("a thousand rows are written in their order, with what they leave out as the table has it", () => {
  const { db } = openTestOffice();
  const ids = Array.from({ length: 1000 }, (_, index) => `m${index}`);
  db.transaction((tx) => {
    const approval = { approvedById: "leader", approvedOn: businessOn, createdAt: at };
    tx.insert(baseline)
      .values({ id: "b", projectId: "mine", name: "n", reason: "r", ...approval })
      .run();
    const kind = "works" as const;
    const rows = ids.map((id, position) => {
      const own = { id, projectId: "mine", kind, nameZh: `“${id}”\n'`, nameEn: id, position };
      return position % 2 === 0 ? own : { ...own, addedOn: businessOn };
    });
    insertMany(tx, milestone, rows);
    const days = { startOn: "2015-05-01", finishOn: "2015-05-01" };
    const lines = ids.map((milestoneId) => {
      return { baselineId: "b", milestoneId, weight: 0.1, ...days, isMoment: true };
    });
    insertMany(tx, baselineMilestone, lines);
    insertMany(tx, milestone, []);
  });
  const written = db
    .select()
    .from(milestone)
    .all()
    .filter(({ projectId }) => projectId === "mine");
  expect(written.slice(-1000).map(({ id }) => id)).toEqual(ids);
  expect(written.slice(-2)).toMatchObject([
    { nameZh: "“m998”\n'", weight: null, addedOn: null, version: 1 },
    { nameZh: "“m999”\n'", addedOn: businessOn },
  ]);
  expect(db.select().from(baselineMilestone).all().at(-1)).toMatchObject({
    weight: 0.1,
    isMoment: true,
    milestoneId: "m999",
  });
});
