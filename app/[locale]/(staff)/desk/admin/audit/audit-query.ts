import type { AuditFilter } from "#db/audit/list-audit-events.ts";
import { auditEvents } from "#domain/audit/audit-event.ts";
import { askedDay, askedText, askedWord } from "#domain/form/asked-field.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

const id = askedText(64);
const day = askedDay(undefined);

/** What the address of the audit trail asks for. */
export const auditQuery = pageQuery({
  person: id,
  event: askedWord(auditEvents),
  project: id,
  from: day,
  to: day,
  ...listPlace,
});
export type AuditQuery = ReturnType<typeof auditQuery.read>;

export function auditFilterOf(query: AuditQuery): AuditFilter {
  const { person, event, project, from, to } = query;
  return { userId: person, event, projectId: project, fromOn: from, toOn: to };
}
