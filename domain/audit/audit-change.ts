import type { Question } from "#domain/core/outcome.ts";
import type { AuditEventName } from "./audit-event.ts";
import {
  type AuditChange,
  type AuditValue,
  type Detail,
  flagChange,
  moved,
  nothing,
  type Reading,
  type Readings,
  read,
  readChoice,
  set,
} from "./audit-reading.ts";
import { householdReadings } from "./household-readings.ts";

const enabled: AuditValue = { as: "state", value: "enabled" };
const disabled: AuditValue = { as: "state", value: "disabled" };

/**
 * What an event changed, old value before new where both are known. Reads the details of events
 * of any age, so whatever is missing is left out rather than guessed.
 *
 * @example
 * auditChanges("progress.reported", { percentBefore: 60, percent: 65 })
 * //=> [{ field: "percent", before: { as: "percent", value: 60 }, after: { as: "percent", value: 65 } }]
 */
export function auditChanges(event: AuditEventName, detail: Detail): AuditChange[] {
  const changes = [...(changesOf[event]?.(detail) ?? []), confirmedChange(detail)];
  return changes.filter((change) => change !== null);
}

/** What was asked about and confirmed before it was done. */
function confirmedChange({ confirmed }: Detail): AuditChange | null {
  if (!Array.isArray(confirmed)) return null;
  const questions = confirmed.filter(isQuestion);
  return questions.length === 0 ? null : set("confirmed", { as: "questions", value: questions });
}

function isQuestion(said: unknown): said is Question {
  const { code, params } = (said ?? {}) as { code?: unknown; params?: unknown };
  return typeof code === "string" && typeof params === "object" && params !== null;
}

/** Said only where somebody was signed in. */
const sessionsEnded = (detail: Detail) =>
  set("sessionsEnded", read(detail.sessionsEnded || null, "count"));
const percentTaken: Reading = (detail) => [set("percent", read(detail.percent, "percent"))];

const milestoneChange: Reading = (detail) => [
  set("on", read(detail.on, "day")),
  set("percent", read(detail.percent, "percent")),
];

const planChange: Reading = (detail) => [
  set("plan", read(detail.name, "text")),
  set("milestones", read(detail.milestones, "count")),
  set("reason", read(detail.reason, "text")),
];
const planTaken: Reading = (detail) => [set("plan", read(detail.name, "text"))];
const textDecided: Reading = (detail) => [
  set("publicText", readChoice("publicText", detail.text)),
  set("reason", read(detail.reason, "text")),
];
const publicationChange: Reading = (detail) => [set("reason", read(detail.reason, "text"))];
const lightChange: Reading = (detail) => [
  moved("light", readChoice("light", detail.before) ?? nothing, readChoice("light", detail.colour)),
];

const changesOf: Readings = {
  ...householdReadings,
  "demo.loaded": (detail) => [
    set("projects", read(detail.projects, "count")),
    set("accounts", read(detail.accounts, "count")),
    set("reports", read(detail.reports, "count")),
  ],
  "user.created": (detail) => [
    set("username", read(detail.username, "text")),
    set("role", read(detail.role, "role")),
    flagChange("bySetUpLink", detail.bySetUpLink),
  ],
  "user.disabled": (detail) => [
    { field: "state", before: enabled, after: disabled },
    sessionsEnded(detail),
  ],
  "user.enabled": () => [{ field: "state", before: disabled, after: enabled }],
  "user.passwordReset": (detail) => [
    sessionsEnded(detail),
    flagChange("atMachine", detail.atMachine),
  ],
  "user.secondFactorRemoved": (detail) => [sessionsEnded(detail)],
  "user.passwordChanged": (detail) => [sessionsEnded(detail)],
  "project.created": (detail) => [
    set("name", read(detail.nameZh, "text")),
    set("stage", readChoice("stage", detail.stage)),
  ],
  "project.changed": ({ before, ...detail }) => {
    const old = { ...(before ?? {}) } as Detail;
    return [
      "nameZh" in old
        ? moved("name", read(old.nameZh, "text") ?? nothing, read(detail.nameZh, "text"))
        : null,
      "stage" in old
        ? moved(
            "stage",
            readChoice("stage", old.stage) ?? nothing,
            readChoice("stage", detail.stage) ?? nothing,
          )
        : null,
    ];
  },
  "area.added": (detail) => [set("name", read(detail.nameZh, "text"))],
  "setting.changed": (detail) => [
    moved("staleAfterDays", read(detail.before, "count") ?? nothing, read(detail.days, "count")),
  ],
  "office.described": ({ before, ...detail }) => {
    const old = { ...(before ?? {}) } as Detail;
    const parts = ["name", "city", "address"] as const;
    return [
      ...parts.map((part) =>
        old[part] === detail[part]
          ? null
          : moved(part, read(old[part], "text") ?? nothing, read(detail[part], "text") ?? nothing),
      ),
      flagChange("telephone", detail.isTelephoneChanged),
    ];
  },
  "dataTerms.changed": ({ before, ...detail }) => {
    const old = { ...(before ?? {}) } as Detail;
    return [
      old.licence === detail.licence
        ? null
        : moved(
            "licence",
            read(old.licence, "text") ?? nothing,
            read(detail.licence, "text") ?? nothing,
          ),
      flagChange("securityContact", detail.isContactChanged),
    ];
  },
  "assignment.created": (detail) => [set("fromOn", read(detail.fromOn, "day"))],
  "assignment.ended": (detail) => [
    moved("toOn", read(detail.toOnBefore, "day") ?? nothing, read(detail.toOn, "day")),
    flagChange("followed", detail.followedById),
  ],
  "progress.reported": (detail) => [
    "percentBefore" in detail
      ? moved(
          "percent",
          read(detail.percentBefore, "percent") ?? nothing,
          read(detail.percent, "percent"),
        )
      : set("percent", read(detail.percent, "percent")),
    set("asOfOn", read(detail.asOfOn, "day")),
    flagChange("correction", detail.correctsId),
  ],
  "report.retracted": percentTaken,
  "review.retracted": percentTaken,
  "milestoneEvent.retracted": percentTaken,
  "planProposal.retracted": planTaken,
  "planReview.retracted": planTaken,
  "milestone.started": milestoneChange,
  "milestone.progressed": milestoneChange,
  "milestone.met": milestoneChange,
  "milestone.reopened": milestoneChange,
  "milestone.retired": (detail) => [set("reason", read(detail.reason, "text"))],
  "milestone.restored": (detail) => [set("reason", read(detail.reason, "text"))],
  "plan.proposed": planChange,
  "plan.approved": planChange,
  "plan.returned": planChange,
  "deadline.moved": (detail) => [
    moved("deadline", read(detail.before, "text") ?? nothing, read(detail.label, "text")),
    set("reason", read(detail.reason, "text")),
  ],
  "light.overridden": (detail) => [
    ...lightChange(detail),
    set("expiresOn", read(detail.expiresOn, "day")),
    set("reason", read(detail.reason, "text")),
  ],
  "text.withdrawn": (detail) => [
    set("publicText", readChoice("publicText", detail.text)),
    set("reason", read(detail.reason, "text")),
  ],
  "text.released": textDecided,
  "text.refused": textDecided,
  "project.published": publicationChange,
  "project.withdrawn": publicationChange,
  "light.restored": (detail) => [
    ...lightChange(detail),
    set("reason", read(detail.reason, "text")),
  ],
};
