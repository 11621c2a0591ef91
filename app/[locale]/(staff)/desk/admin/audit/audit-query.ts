import { z } from "zod";
import type { AuditFilter } from "#db/audit/list-audit-events.ts";
import { auditEvents } from "#domain/audit/audit-event.ts";
import { isPlausibleDay } from "#domain/calendar/day-span.ts";
import { askedText } from "#domain/form/form-field.ts";
import { listPlace } from "../../_frame/list-address.ts";

const id = askedText(64);
const day = z.string().refine(isPlausibleDay).optional().catch(undefined);

/** What the address of the audit trail asks for. */
export const auditQuery = z.object({
  person: id,
  event: z.enum(auditEvents).optional().catch(undefined),
  project: id,
  from: day,
  to: day,
  ...listPlace,
});
export type AuditQuery = z.output<typeof auditQuery>;

export function auditFilterOf(query: AuditQuery): AuditFilter {
  const { person, event, project, from, to } = query;
  return { userId: person, event, projectId: project, fromOn: from, toOn: to };
}
