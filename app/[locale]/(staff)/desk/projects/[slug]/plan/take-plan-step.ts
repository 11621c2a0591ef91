import "server-only";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import type { Caller } from "#db/command/define-command.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db } from "#db/open-database.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { savePlanDraft } from "#db/plan/save-plan-draft.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { editDraftRow, saidOfEdit } from "#domain/plan/draft-row-edit.ts";
import { foldGroupOf, readFolded, unfoldRows, writeFolded } from "#domain/plan/folded-groups.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { addDraftRow, appendTemplate, removeDraftRow } from "#domain/plan/plan-draft.ts";
import type { PlanInput } from "#domain/plan/plan-input.ts";
import type { PlanStep } from "#domain/plan/plan-step.ts";
import { tryPlan } from "#domain/plan/plan-trial.ts";
import { deadlinesUnder } from "#domain/plan/retired-milestones.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { PlanAnswer } from "./plan-answer.ts";

/** The plan was sent on, or the editor goes on with an answer. */
export type PlanStepTaken = { slug: string; answer: PlanAnswer | null };

type Own = { facts: ProjectFacts; asOf: IsoDate };

/** One press of a button of the plan editor. Only `submit` and `saveDraft` write anything. */
export function takePlanStep(
  db: Db,
  caller: Caller,
  input: PlanStep,
): Outcome<PlanStepTaken, string> {
  if (input.step === "submit") {
    const { step: _, ...plan } = input;
    const proposed = proposePlan(db, caller, plan);
    return proposed.ok ? accept({ slug: proposed.value.slug, answer: null }) : proposed;
  }
  if (input.step === "saveDraft") {
    const saved = savePlanDraft(db, caller, input);
    if (!saved.ok) return saved;
    const { slug, draftVersion } = saved.value;
    return accept({ slug, answer: { said: { code: "draftSaved" }, draftVersion } });
  }
  const own = findOwn(db, caller, input.projectId);
  if (!own) return refuse("project.notFound");
  const { slug } = own.facts;
  if (input.step === "calculate") {
    const tried = calculate(input, own);
    return tried.ok ? accept({ slug, answer: tried.value }) : tried;
  }
  return accept({ slug, answer: redraw(input, own) });
}

function findOwn(db: Db, { actor, at }: Caller, projectId: string): Own | undefined {
  const asOf = findBusinessDate(db, at);
  const slug = findProjectSlug(db, projectId);
  const assignedTo = { userId: actor.userId, role: "owner", on: asOf } as const;
  const facts = slug === undefined ? undefined : findProjectFacts(db, slug, { assignedTo });
  return facts && { facts, asOf };
}

function calculate(plan: PlanInput, { facts, asOf }: Own): Outcome<PlanAnswer, string> {
  const { milestones: rows } = plan;
  const arithmetic = planArithmetic(plan);
  const milestoneIds = new Set(facts.milestones.map(({ id }) => id));
  const decided = decidePlan({ rows, milestoneIds, arithmetic });
  if (!decided.ok) return decided;
  const tried = noted(
    computeProject(facts, () => {
      const planned = new Set(decided.value.milestones.flatMap((one) => one.milestoneId ?? []));
      const deadlines = deadlinesUnder(planned, facts, asOf);
      return tryPlan(decided.value, { arithmetic, deadlines, asOf });
    }),
  );
  if (tried.kind === "computed") return accept({ trial: tried.value });
  return refuse("uncomputed.trial", { params: { reference: tried.reference } });
}

type WrittenStep = { step: "submit" } | { step: "calculate" } | { step: "saveDraft" };
type DraftStep = Exclude<PlanStep, WrittenStep>;

function redraw(input: DraftStep, { facts, asOf }: Own): PlanAnswer {
  switch (input.step) {
    case "addRow": {
      const rows = addDraftRow(input.rows);
      return { rows, said: { code: "rowAdded", row: rows.length } };
    }
    case "addMilestone": {
      const milestone = facts.milestones.find(({ id }) => id === input.milestoneId);
      if (!milestone) return { rows: input.rows };
      const rows = addDraftRow(input.rows, milestone);
      return { rows, said: { code: "milestoneAdded", row: rows.length } };
    }
    case "removeRow":
      return {
        rows: removeDraftRow(input.rows, input.row),
        said: { code: "rowRemoved", row: input.row },
      };
    case "insertRow":
    case "raiseRow":
    case "lowerRow":
    case "indentRow":
    case "outdentRow": {
      const edited = editDraftRow(input.rows, { edit: input.step, row: input.row });
      if (!edited) return { rows: input.rows };
      const folded = unfoldRows(readFolded(input.folded), edited.rows, [edited.row]);
      const said = saidOfEdit(input.step, edited);
      return { rows: edited.rows, folded: writeFolded(folded), said };
    }
    case "foldGroup": {
      const folded = foldGroupOf(readFolded(input.folded), input.rows, input.row);
      const name = input.rows[input.row - 1]?.groupName ?? "";
      const code = folded.has(name) ? "groupFolded" : "groupUnfolded";
      return { rows: input.rows, folded: writeFolded(folded), said: { code, name } };
    }
    case "template": {
      const template = { kind: input.templateKind, startOn: input.templateOn ?? asOf };
      const rows = appendTemplate(input.rows, template);
      return { rows, said: { code: "templateTaken", count: rows.length } };
    }
  }
}
