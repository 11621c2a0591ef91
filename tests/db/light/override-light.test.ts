import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { overrideLight } from "#db/light/override-light.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { lightOverride } from "#db/schema/light-override.ts";
import type { OverrideInput } from "#domain/light/override-input.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function overriding() {
  const office = openTestOffice();
  const override = (input: Partial<OverrideInput> = {}, actor = office.leader) =>
    overrideLight(
      office.db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "theirs",
        expectedId: null,
        colour: "yellow",
        reason: "已有补救方案",
        expiresOn: "2015-05-15",
        ...input,
      },
    );
  const lightOn = (asOf: string) => {
    const facts = findProjectFacts(office.db, "theirs-slug");
    if (!facts) throw new Error("no project");
    const { light, override: word } = viewProject(facts, {
      asOf,
      staleAfterDays: 30,
      calendar: workingCalendar,
    });
    return [light.colour, word?.colour ?? null];
  };
  const expectedId = () => office.db.select().from(lightOverride).all().at(-1)?.id ?? null;
  return { ...office, override, lightOn, expectedId };
}

test("a leader's word stands beside the computed light until it ends", () => {
  const { db, override, lightOn } = overriding();
  expect(override()).toEqual({ ok: true, value: { slug: "theirs-slug", restored: false } });
  expect(["2015-04-14", businessOn, "2015-05-15", "2015-05-16"].map(lightOn)).toEqual([
    ["grey", null],
    ["grey", "yellow"],
    ["grey", "yellow"],
    ["grey", null],
  ]);
  const after = dumpTables(db);
  expect(after.light_override).toMatchObject([
    {
      project_id: "theirs",
      colour: "yellow",
      reason: "已有补救方案",
      set_by_id: "leader",
      set_on: businessOn,
      set_at: at,
      expires_on: "2015-05-15",
      synthetic: 0,
    },
  ]);
  expect(after.project).toContainEqual(expect.objectContaining({ id: "theirs", updated_at: at }));
  expect(db.select().from(auditEvent).all()).toMatchObject([
    {
      event: "light.overridden",
      actorId: "leader",
      subjectId: "theirs",
      detail: JSON.stringify({
        before: "grey",
        colour: "yellow",
        expiresOn: "2015-05-15",
        reason: "已有补救方案",
      }),
    },
  ]);
});

test("giving the word back keeps both in the history", () => {
  const { db, override, lightOn, expectedId } = overriding();
  override();
  const back = { expectedId: expectedId(), colour: null, expiresOn: null, reason: "已核实" };
  expect(override(back)).toMatchObject({ value: { restored: true } });
  expect(lightOn(businessOn)).toEqual(["grey", null]);
  expect(dumpTables(db).light_override).toHaveLength(2);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({ event: "light.restored" });
});

test.each([
  ["an invented project", { projectId: "invented" }, "project.notFound"],
  ["a month and more", { expiresOn: "2015-05-16" }, "override.expiryTooLate"],
  ["no last day", { expiresOn: null }, "override.expiryRequired"],
  ["nothing to give back", { colour: null }, "override.nothingToRestore"],
] as const)("is refused for %s, and changes nothing", (_, input, refusal) => {
  const { db, override } = overriding();
  const before = dumpTables(db);
  expect(override(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("whoever speaks second reads the first word", () => {
  const { db, override } = overriding();
  override();
  const before = dumpTables(db);
  const second = insertTestUser(db, "leader", "second");
  const withSecond = dumpTables(db);
  expect(override({ colour: "red" }, second)).toEqual({
    ok: false,
    refusal: "override.changedSince",
    params: { leader: "leader" },
  });
  expect(dumpTables(db)).toEqual(withSecond);
  expect(withSecond.light_override).toEqual(before.light_override);
});

test("the same word sent twice counts once", () => {
  const { db, override } = overriding();
  const requestKey = randomUUID();
  const first = override({ requestKey });
  const before = dumpTables(db);
  expect(override({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is overridden when the audit row cannot be written", () => {
  const { db, override } = overriding();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => override()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
