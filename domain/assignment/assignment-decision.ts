import type { Role } from "#domain/access/permission.ts";
import { addDays, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { AssignmentRole } from "#domain/project/project.ts";

export const assignmentRefusals = [
  "project.notFound",
  "user.notFound",
  "assignment.userDisabled",
  "assignment.roleDiffers",
  "assignment.overlaps",
  "assignment.leaderFollows",
  "assignment.notFound",
  "assignment.changedSince",
  "assignment.alreadyEnded",
  "assignment.endsBeforeStart",
] as const;
export type AssignmentRefusal = (typeof assignmentRefusals)[number];

/** An assignment of the same project and role, as it stands. `toOn` is its last day. */
export interface AssignmentInForce {
  readonly id: string;
  readonly userId: string | null;
  readonly organisationNameZh: string | null;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

export interface AssignmentProposal {
  readonly role: AssignmentRole;
  readonly userId: string | null;
  readonly organisationNameZh: string | null;
  readonly organisationNameEn: string | null;
  readonly fromOn: IsoDate;
}

/** The event of an assignment made, with the ones it brings to an end. */
export interface AssignmentMade extends AssignmentProposal {
  readonly ends: readonly { readonly id: string; readonly toOn: IsoDate }[];
}

export interface AssignmentCase {
  readonly input: AssignmentProposal;
  /** The account named by `userId`; missing when there is none. Not asked for of a unit. */
  readonly person?: { readonly role: Role; readonly isDisabled: boolean };
  /** Assignments of this project in this role. */
  readonly inForce: readonly AssignmentInForce[];
}

/**
 * A unit is assigned by its name, a person by their account.
 *
 * @example
 * isOrganisationRole("support") //=> true
 * isOrganisationRole("owner") //=> false
 */
export function isOrganisationRole(role: AssignmentRole): role is "unit" | "support" {
  return role === "unit" || role === "support";
}

/**
 * Whether a project may be assigned to a person or a unit from a day on.
 *
 * Nobody holds the same role of a project twice at once. A project has one 分包领导 at a time: a
 * new one ends the one in force on the day before. Owners, clerks and units may be several. A
 * person's assignment has the role of their account, since that is all their account lets them do.
 *
 * @example
 * decideAssignment({
 *   input: { role: "leader", userId: "b", organisationNameZh: null, organisationNameEn: null, fromOn: "2015-03-01" },
 *   person: { role: "leader", isDisabled: false },
 *   inForce: [{ id: "1", userId: "a", organisationNameZh: null, fromOn: "2014-01-01", toOn: null }],
 * })
 * //=> { ok: true, value: { role: "leader", userId: "b", …, ends: [{ id: "1", toOn: "2015-02-28" }] } }
 */
export function decideAssignment({
  input,
  person,
  inForce,
}: AssignmentCase): Outcome<AssignmentMade, AssignmentRefusal> {
  if (!isOrganisationRole(input.role)) {
    if (!person) return refuse("user.notFound", { field: "userId" });
    if (person.isDisabled) return refuse("assignment.userDisabled", { field: "userId" });
    if (person.role !== input.role) return refuse("assignment.roleDiffers", { field: "userId" });
  }
  const wanted = withOneHolder(input);
  const still = inForce.filter(({ toOn }) => toOn === null || toOn >= wanted.fromOn);
  const same = still.find((other) => isSameHolder(other, wanted));
  if (same) {
    const field = isOrganisationRole(wanted.role) ? "organisationNameZh" : "userId";
    return refuse("assignment.overlaps", { field, params: { fromOn: same.fromOn } });
  }
  if (wanted.role !== "leader") return accept({ ...wanted, ends: [] });

  const follower = still.find(({ fromOn }) => fromOn >= wanted.fromOn);
  if (follower) {
    const params = { fromOn: follower.fromOn };
    return refuse("assignment.leaderFollows", { field: "fromOn", params });
  }
  const toOn = addDays(wanted.fromOn, -1);
  return accept({ ...wanted, ends: still.map(({ id }) => ({ id, toOn })) });
}

/** What was typed for the other kind of holder is left out. */
function withOneHolder({
  role,
  userId,
  organisationNameZh,
  organisationNameEn,
  fromOn,
}: AssignmentProposal) {
  return isOrganisationRole(role)
    ? { role, userId: null, organisationNameZh, organisationNameEn, fromOn }
    : { role, userId, organisationNameZh: null, organisationNameEn: null, fromOn };
}

function isSameHolder(one: AssignmentInForce, other: AssignmentProposal): boolean {
  return one.userId === other.userId && one.organisationNameZh === other.organisationNameZh;
}

export interface AssignmentTerm {
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  readonly version: number;
}

/** Whether the days of an assignment are days; an older program or a hand at the tables may have left others. */
export function hasReadableTerm({ fromOn, toOn }: Pick<AssignmentTerm, "fromOn" | "toOn">) {
  return isIsoDate(fromOn) && (toOn === null || isIsoDate(toOn));
}

/**
 * Whether an assignment may end on a day, its last. One that has an end keeps it: the record of
 * who answered when is not rewritten. Where the first or the last day is none, it is ended all the
 * same; of a first day that is none, the last one takes the place.
 *
 * @example
 * decideAssignmentEnd({
 *   inForce: { fromOn: "2015-03-01", toOn: null, version: 1 },
 *   seenVersion: 1,
 *   toOn: "2015-02-28",
 * })
 * //=> { ok: false, refusal: "assignment.endsBeforeStart", field: "toOn", params: { fromOn: "2015-03-01" } }
 */
export function decideAssignmentEnd<S extends AssignmentTerm>(end: {
  readonly inForce: S | undefined;
  readonly seenVersion: number;
  readonly toOn: IsoDate;
}): Outcome<
  { readonly inForce: S; readonly fromOn: IsoDate; readonly toOn: IsoDate },
  AssignmentRefusal
> {
  const { inForce, seenVersion, toOn } = end;
  if (!inForce) return refuse("assignment.notFound");
  if (inForce.toOn !== null && hasReadableTerm(inForce)) {
    return refuse("assignment.alreadyEnded", { params: { toOn: inForce.toOn } });
  }
  if (inForce.version !== seenVersion) return refuse("assignment.changedSince");
  const fromOn = isIsoDate(inForce.fromOn) ? inForce.fromOn : toOn;
  if (toOn < fromOn) {
    return refuse("assignment.endsBeforeStart", { field: "toOn", params: { fromOn } });
  }
  return accept({ inForce, fromOn, toOn });
}
