import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

/** One row of 分包责任: a person (with the account's name) or a unit, from a day to a day. */
export type AssignmentFact = {
  readonly id: string;
  readonly role: AssignmentRole;
  readonly userId: string | null;
  readonly name: Bilingual;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  readonly synthetic: boolean;
};
