import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { saveHousehold } from "#db/household/register/save-household.ts";
import { questionToken } from "#domain/core/question.ts";
import type { HouseholdInput } from "#domain/household/register/household-input.ts";
import { dumpTables } from "../../dump-tables.ts";
import { openTestLedger } from "../../open-test-ledger.ts";
import { at } from "../../open-test-office.ts";

function registering() {
  const { db, clerk, buildingId } = openTestLedger();
  const save = (given: Partial<HouseholdInput>) =>
    saveHousehold(
      db,
      { actor: clerk, at },
      {
        requestKey: randomUUID(),
        householdId: null,
        version: 0,
        buildingId,
        code: "N-1",
        door: "7-701",
        certificateNumber: null,
        persons: 3,
        area: 9074,
        tenure: "private",
        specialGroup: null,
        way: null,
        keyReason: null,
        keyOwnerId: null,
        nextVisitOn: null,
        note: null,
        holders: [],
        ...given,
      },
    );
  const first = save({ code: "N-001", door: "6-601", certificateNumber: "证（2015）1" });
  if (!first.ok) throw new Error(first.refusal);
  return { db, save, householdId: first.value.householdId };
}

const holder = (identity: string) =>
  ({
    id: null,
    kind: "owner",
    name: "示例甲",
    share: null,
    identity,
    sex: null,
    birthOn: null,
    phone: null,
    bankAccount: null,
  }) as const;

test.each<[string, Partial<HouseholdInput>, object[]]>([
  ["its door", { code: "N-2", door: "6单元601" }, [{ part: "door", code: "N-001" }]],
  [
    "its certificate in other marks",
    { code: "N-2", certificateNumber: "证(2015) 1" },
    [{ part: "certificateNumber", code: "N-001" }],
  ],
  ["its code in another writing", { code: "ｎ－1" }, [{ part: "code", code: "N-001" }]],
  ["nothing of another", { code: "N-2" }, []],
])(
  "a household that has %s is asked about, written only when that is confirmed",
  (_, given, doubles) => {
    const { db, save } = registering();
    const before = dumpTables(db);
    const answer = save(given);
    const questions = answer.ok ? [] : (answer.questions ?? []);
    expect(questions).toEqual(doubles.map((params) => ({ code: "household.double", params })));
    if (doubles.length === 0) return expect(answer.ok).toBe(true);
    expect(dumpTables(db)).toEqual(before);
    expect(save({ ...given, confirms: questions.map(questionToken) })).toMatchObject({ ok: true });
  },
);

test("the number of another household's holder, and a credit code that does not agree", () => {
  const { save } = registering();
  const code = "91350100M000100Y44";
  const doubtful = { code: "holder.creditCode", params: {} };
  const first = save({ code: "N-2", holders: [holder(code)] });
  expect(first).toMatchObject({ ok: false, questions: [doubtful] });
  save({ code: "N-2", holders: [holder(code)], confirms: [questionToken(doubtful)] });
  expect(save({ code: "N-3", door: "7-702", holders: [holder(code)] })).toMatchObject({
    questions: [{ code: "household.double", params: { part: "identity", code: "N-2" } }, doubtful],
  });
});

test("what stands already is not asked about again", () => {
  const { save, householdId } = registering();
  const twin = save({ code: "N-2", door: "6-601" });
  const confirms = twin.ok ? [] : (twin.questions ?? []).map(questionToken);
  expect(save({ code: "N-2", door: "6-601", confirms })).toMatchObject({ ok: true });
  const changed = { code: "N-001", door: "6-601", certificateNumber: "证（2015）1", persons: 4 };
  expect(save({ ...changed, householdId, version: 1 })).toMatchObject({ ok: true });
});
