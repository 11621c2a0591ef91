import "server-only";
import { database } from "#app/_server/office/database.ts";
import { isSecondFactorMissing } from "#db/access/find-second-factor.ts";
import { type Actor, can, isOfAccount, type Permission } from "#domain/access/permission.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";

export type AdmitRefusal = "permission.missing" | "secondFactor.required";

/**
 * Whether somebody may use what a permission opens: their role holds it, and where their account
 * has to have a second factor it has one, or the permission is about their own account.
 */
export function authorize<Who extends Actor | null>(
  actor: Who,
  permission: Permission,
): Outcome<Who, AdmitRefusal> {
  if (!can(actor?.role ?? null, permission)) return refuse("permission.missing");
  const waits = actor && !isOfAccount(permission) && isSecondFactorMissing(database(), actor);
  return waits ? refuse("secondFactor.required") : accept(actor);
}
