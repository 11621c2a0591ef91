import { expect, it } from "vitest";
import { auditChanges } from "#domain/audit/audit-change.ts";
import { auditEvents, isAuditEvent } from "#domain/audit/audit-event.ts";

const day = (value: string) => ({ as: "day", value });
const percent = (value: number) => ({ as: "percent", value });

it.each([
  [
    "an account made by the set-up link",
    "user.created",
    { username: "admin", role: "admin", bySetUpLink: true },
    [
      { field: "username", after: { as: "text", value: "admin" } },
      { field: "role", after: { as: "role", value: "admin" } },
      { field: "bySetUpLink", after: { as: "yes" } },
    ],
  ],
  [
    "the demo, with how much it loaded",
    "demo.loaded",
    { projects: 8, accounts: 5 },
    [
      { field: "projects", after: { as: "count", value: 8 } },
      { field: "accounts", after: { as: "count", value: 5 } },
    ],
  ],
  [
    "an account disabled, with its sessions",
    "user.disabled",
    { username: "a", sessionsEnded: 2 },
    [
      {
        field: "state",
        before: { as: "state", value: "enabled" },
        after: { as: "state", value: "disabled" },
      },
      { field: "sessionsEnded", after: { as: "count", value: 2 } },
    ],
  ],
  [
    "a deadline set for the first time",
    "deadline.moved",
    { projectId: "p", before: null, label: "力争2015年7月", to: "2015-07-31", reason: "到货晚" },
    [
      {
        field: "deadline",
        before: { as: "nothing" },
        after: { as: "text", value: "力争2015年7月" },
      },
      { field: "reason", after: { as: "text", value: "到货晚" } },
    ],
  ],
  [
    "a light overridden",
    "light.overridden",
    { before: "red", colour: "yellow", expiresOn: "2015-05-15", reason: "有方案" },
    [
      {
        field: "light",
        before: { as: "light", value: "red" },
        after: { as: "light", value: "yellow" },
      },
      { field: "expiresOn", after: day("2015-05-15") },
      { field: "reason", after: { as: "text", value: "有方案" } },
    ],
  ],
  [
    "a light of a colour nobody knows",
    "light.restored",
    { before: "purple", colour: "red" },
    [{ field: "light", before: { as: "nothing" }, after: { as: "light", value: "red" } }],
  ],
  [
    "an assignment that had no end and is followed by another",
    "assignment.ended",
    { toOnBefore: null, toOn: "2015-04-14", followedById: "x" },
    [
      { field: "toOn", before: { as: "nothing" }, after: day("2015-04-14") },
      { field: "followed", after: { as: "yes" } },
    ],
  ],
  [
    "a report after another",
    "progress.reported",
    { percentBefore: 60, percent: 65, asOfOn: "2015-04-15", correctsId: null },
    [
      { field: "percent", before: percent(60), after: percent(65) },
      { field: "asOfOn", after: day("2015-04-15") },
    ],
  ],
  [
    "the first report",
    "progress.reported",
    { percentBefore: null, percent: 0, correctsId: "r1" },
    [
      { field: "percent", before: { as: "nothing" }, after: percent(0) },
      { field: "correction", after: { as: "yes" } },
    ],
  ],
  [
    "a report of which the trail says less",
    "progress.reported",
    { percent: 65 },
    [{ field: "percent", after: percent(65) }],
  ],
  [
    "a tick without a percentage",
    "milestone.met",
    { on: "2015-04-15", percent: null },
    [{ field: "on", after: day("2015-04-15") }],
  ],
  ["a password reset while nobody was signed in", "user.passwordReset", { sessionsEnded: 0 }, []],
  ["a detail of another shape", "user.created", { username: 7, role: null }, []],
  ["an event that changes nothing", "session.opened", {}, []],
] as const)("reads %s", (_name, event, detail, changes) => {
  expect(auditChanges(event, detail)).toEqual(changes);
});

it("knows its own events only", () => {
  expect(auditEvents.every(isAuditEvent)).toBe(true);
  expect(isAuditEvent("toString")).toBe(false);
});
