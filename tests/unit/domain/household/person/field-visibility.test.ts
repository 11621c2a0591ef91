import { describe, expect, it } from "vitest";
import type { Role } from "#domain/access/permission.ts";
import {
  type FieldGroup,
  fieldGroups,
  fieldVisibility,
  type Visibility,
} from "#domain/household/person/field-visibility.ts";

type Row = [FieldGroup, clerk: Visibility, leader: Visibility];

describe("who sees what of a household", () => {
  const table: Row[] = [
    ["name", "plain", "masked"],
    ["identity", "revealable", "masked"],
    ["phone", "revealable", "revealable"],
    ["bankAccount", "revealable", "masked"],
    ["specialGroup", "plain", "plain"],
    ["amount", "plain", "plain"],
    ["note", "plain", "plain"],
    ["stage", "plain", "plain"],
  ];

  it.each(table)("%s: the clerk %s, a leader %s", (group, clerk, leader) => {
    expect(fieldVisibility("clerk", group)).toBe(clerk);
    expect(fieldVisibility("leader", group)).toBe(leader);
  });

  it("names every field there is", () => {
    expect(table.map(([group]) => group)).toEqual(fieldGroups);
  });

  it.each<Role | null>(["owner", "admin", null])("%s: nothing at all", (role) => {
    expect(new Set(fieldGroups.map((group) => fieldVisibility(role, group)))).toEqual(
      new Set(["hidden"]),
    );
  });
});
