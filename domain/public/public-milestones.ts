import type {
  DeadlineFact,
  MilestoneEventFact,
  MilestoneFact,
  MilestoneStatementFact,
} from "#domain/milestone/milestone-fact.ts";
import { onlyRelocation } from "#domain/portfolio/milestone-ledger.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { FieldGroup } from "#domain/publication/field-group.ts";
import type { PublicTexts } from "./public-texts.ts";

type Allowed = { readonly groups: readonly FieldGroup[]; readonly texts: PublicTexts };

/**
 * The milestones of a project with their deadlines, as the public sees them. One that the households
 * speak for is among them only where these are public: without them it would stand as not begun.
 */
export function publicMilestones(facts: ProjectFacts, allowed: Allowed): MilestoneFact[] {
  const isHidden = spokenForInside(facts, allowed.groups);
  return facts.milestones
    .filter((milestone) => !isHidden(milestone))
    .map((milestone) => publicMilestone(milestone, allowed));
}

/** Whether a milestone is spoken for by households that are not public. */
export function spokenForInside(
  { milestones, relocation }: Pick<ProjectFacts, "milestones" | "relocation">,
  groups: readonly FieldGroup[],
): (milestone: MilestoneFact) => boolean {
  if (relocation === null || groups.includes("households")) return () => false;
  const spokenOfId = onlyRelocation(milestones);
  return ({ id, metrics }) => id === spokenOfId || metrics.some(({ metric }) => metric !== null);
}

function publicMilestone(milestone: MilestoneFact, { groups, texts }: Allowed): MilestoneFact {
  const { id, kind, name, weight, version, addedOn, metrics } = milestone;
  return {
    id,
    kind,
    name,
    weight,
    version,
    addedOn,
    deadlines: milestone.deadlines.map((deadline) => publicDeadline(deadline, texts)),
    events: milestone.events.map((event) => publicEvent(event, groups)),
    statements: groups.includes("sources") ? milestone.statements.map(publicStatement) : [],
    metrics: metrics.map(({ metric, setOn }) => ({ metric, setOn })),
    retirements: milestone.retirements.map(({ kind: word, on, at }) => {
      return { kind: word, on, at, reason: "", by: "" };
    }),
  };
}

function publicDeadline(deadline: DeadlineFact, texts: PublicTexts): DeadlineFact {
  const { id, from, to, precision, commitment, setOn, sourceId, reasonWithdrawnOn } = deadline;
  const reason = texts.reasonOf(deadline);
  return {
    id,
    from,
    to,
    precision,
    commitment,
    setOn,
    sourceId,
    reasonWithdrawnOn,
    label: texts.labelOf(deadline),
    reason: reason.text,
    ...(reason.held ? { reasonHeld: reason.held } : {}),
    setBy: deadline.setBy === null ? null : "",
  };
}

function publicStatement(stated: MilestoneStatementFact): MilestoneStatementFact {
  const { status, percent, knownFrom, sourceId, asOfYear, text } = stated;
  return { status, percent, knownFrom, sourceId, asOfYear, text };
}

/** A percent is a report of progress; begun and met are what became of a promise. */
function publicEvent(event: MilestoneEventFact, groups: readonly FieldGroup[]) {
  const { id, kind, on, percent, recordedOn, recordedAt, synthetic } = event;
  return {
    id,
    kind,
    on,
    recordedOn,
    recordedAt,
    synthetic,
    percent: groups.includes("progress") ? percent : null,
    recordedById: "",
    recordedBy: "",
    evidence: null,
  };
}
