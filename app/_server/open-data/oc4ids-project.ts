import "server-only";
import { dayBeginText, dayEndText } from "#domain/open-data/instant-text.ts";
import type { MilestoneRecord } from "#domain/open-data/milestone-record.ts";
import type { PublicRecord } from "#domain/open-data/public-record.ts";
import { messagesOf } from "#i18n/messages.ts";
import { deadlineWords } from "./deadline-words.ts";
import { householdMetrics, progressMetric } from "./oc4ids-metrics.ts";

const words = messagesOf("zh");

/** Our stages by their names in OC4IDS; one that is suspended is in none of them. */
const statuses = {
  identification: "identification",
  preparation: "preparation",
  implementation: "implementation",
  completion: "completion",
  operation: "maintenance",
  suspended: null,
  cancelled: "cancelled",
} as const;

/** Our states of a milestone by their names in OC4IDS; nobody knows the name of an unknown one. */
const milestoneStatuses = {
  unknown: null,
  planned: "scheduled",
  inProgress: "partiallyMet",
  nearlyDone: "partiallyMet",
  done: "met",
} as const;

/** One project of a package, before what is empty is left out of it. */
export function oc4idsProject(
  record: PublicRecord,
  { origin, publisherName }: { origin: string; publisherName: string },
) {
  const { slug, name, note, kind, stage, baseline, region, area } = record;
  const office = { id: "office", name: publisherName };
  return {
    id: slug,
    language: "zh",
    title: name.zh,
    description: note?.zh,
    status: stage && statuses[stage],
    period: baseline && {
      startDate: dayBeginText(baseline.startOn),
      endDate: dayEndText(baseline.finishOn),
    },
    additionalClassifications: [
      { scheme: "guatu-project-kind", id: kind, description: words.project.kind[kind] },
    ],
    locations: [{ id: "area", description: `${region?.zh ?? ""}${area.zh}` }],
    publicAuthority: office,
    parties: [
      { ...office, roles: ["publicAuthority"] },
      ...record.units.map((unit, at) => ({
        id: `unit-${at + 1}`,
        name: unit.name.zh,
        roles: ["administrativeEntity"],
      })),
    ],
    milestones: record.milestones.map(oc4idsMilestone),
    metrics: [progressMetric(record), ...householdMetrics(record)],
    documents: [
      {
        id: "page",
        title: words.openData.oc4ids.page,
        url: `${origin}/zh/projects/${slug}`,
        format: "text/html",
        language: "zh",
      },
    ],
  };
}

/** Due by the end of the interval of its deadline; the words of the deadline stand beside it. */
function oc4idsMilestone(milestone: MilestoneRecord) {
  const { id, name, status, current, metOn, daysOverdue } = milestone;
  const to = current?.to ?? null;
  return {
    id,
    title: name.zh,
    description: deadlineWords(milestone, "zh"),
    dueDate: to && dayEndText(to),
    dateMet: metOn && dayEndText(metOn),
    status: daysOverdue > 0 ? "notMet" : milestoneStatuses[status],
  };
}
