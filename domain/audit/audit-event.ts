/** What may stand in the audit trail: `subject.pastTense`. */
export const auditEvents = [
  "demo.loaded",
  "backup.restored",
  "session.opened",
  "session.closed",
  "user.created",
  "user.disabled",
  "user.enabled",
  "user.passwordReset",
  "user.passwordChanged",
  "user.secondFactorAdded",
  "user.secondFactorRemoved",
  "project.created",
  "project.changed",
  "area.added",
  "setting.changed",
  "assignment.created",
  "assignment.ended",
  "progress.reported",
  "report.approved",
  "report.returned",
  "milestone.started",
  "milestone.progressed",
  "milestone.met",
  "milestone.reopened",
  "milestone.retired",
  "milestone.restored",
  "plan.proposed",
  "plan.approved",
  "plan.returned",
  "deadline.moved",
  "light.overridden",
  "light.restored",
  "text.withdrawn",
  "building.saved",
  "household.registered",
  "household.changed",
  "household.removed",
  "household.staged",
  "household.stageCorrected",
  "household.revealed",
  "agreement.recorded",
  "payment.recorded",
  "visit.recorded",
  "document.recorded",
  "notice.recorded",
  "signing.set",
  "counts.published",
  "milestone.measured",
  "unit.saved",
  "draw.prepared",
  "draw.seeded",
  "draw.run",
  "unit.allotted",
  "unit.released",
  "ledger.exported",
  "ledger.imported",
] as const;
export type AuditEventName = (typeof auditEvents)[number];

/**
 * @example
 * isAuditEvent("user.created") //=> true
 * isAuditEvent("user.guessed") //=> false
 */
export function isAuditEvent(event: unknown): event is AuditEventName {
  return auditEvents.some((known) => known === event);
}
