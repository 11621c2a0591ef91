import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { importCalendar } from "#db/calendar/import-calendar.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findImportTarget, type OwnImportTarget } from "#db/household/import/find-import-target.ts";
import type { Db } from "#db/open-database.ts";
import { listPlanOwners, type PlanOwner } from "#db/plan/list-plan-owners.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { readPlanFile } from "#db/plan-file/read-plan-file.ts";
import type { Refused } from "#domain/core/outcome.ts";
import { questionToken } from "#domain/core/question.ts";
import { fieldErrors } from "#domain/form/field-errors.ts";
import type { MspdiPlan } from "#domain/mspdi/import/import-plan.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { planFields } from "#domain/plan/plan-input.ts";
import { planVersion } from "#domain/plan/plan-proposal.ts";
import { askAboutPlan } from "#domain/plan/plan-questions.ts";
import { tryPlan } from "#domain/plan/plan-trial.ts";
import { deadlinesUnder } from "#domain/plan/retired-milestones.ts";
import type { Locale } from "#i18n/locales.ts";
import { commandWords, type ImportCommand } from "./import-command.ts";
import { previewLines, refusalLine, trialLines, warningLines } from "./preview-lines.ts";
import { questionLines } from "./question-lines.ts";

export type ImportRun = ImportCommand & { bytes: Uint8Array; at: number };

/** What the command prints, and whether it did what was asked. */
export type ImportSaid = { readonly ok: boolean; readonly lines: readonly string[] };

/**
 * The import of the page, from the shell: the same reading in a process that can be killed, the
 * same schema, the same command and so the same audit row. Without `yes` it only looks. A refusal
 * says `file:line: reason`.
 */
export async function importFile(db: Db, run: ImportRun): Promise<ImportSaid> {
  const say = commandWords(run.lang);
  const { project: slug, at } = run;
  const owners = listPlanOwners(db, { slug, on: findBusinessDate(db, at) });
  const owner = chooseOwner(owners, run.as);
  if (!owner && run.as) return failed([say("notOwner", { username: run.as, slug })]);
  if (!owner) return failed([say("noOwner", { slug })]);
  const own = findImportTarget(db, slug, { userId: owner.userId, at });
  if (!own) return failed([say("noOwner", { slug })]);

  const options = { fileName: basename(run.file), unit: run.unit, dates: run.dates };
  const read = await readPlanFile({ bytes: run.bytes, target: own.target, options });
  if (!read.ok) {
    const lines = read.all.map((refused) => refusalLine(refused, run));
    return failed(read.more > 0 ? [...lines, say("more", { count: read.more })] : lines);
  }
  const plan = read.value;
  const preview = previewLines(plan.preview, run.lang);
  const sent = send(db, { run, owner, own, plan });
  return { ok: sent.ok, lines: [...preview, ...sent.lines] };
}

function failed(lines: readonly string[]): ImportSaid {
  return { ok: false, lines };
}

/** The one who was named, else the only one there is. */
function chooseOwner(owners: readonly PlanOwner[], username?: string): PlanOwner | undefined {
  if (username) return owners.find((owner) => owner.username === username);
  return owners.length === 1 ? owners[0] : undefined;
}

type Sending = { run: ImportRun; owner: PlanOwner; own: OwnImportTarget; plan: MspdiPlan };

function send(db: Db, { run, owner, own, plan }: Sending): ImportSaid {
  const say = commandWords(run.lang);
  const { project: slug } = run;
  const { facts, target } = own;
  const { rows, preview } = plan;
  const { durationUnit, workWeek, holidays, ownDays } = preview;
  const refusedRows = (all: readonly Refused<string>[]) =>
    failed([
      ...all.map((refused) => refusalLine(refused, run, placeOf(refused, plan, run.lang))),
      say("wayOut", { page: `/${run.lang}/desk/projects/${slug}/plan/import` }),
    ]);
  const parsed = planFields.safeParse({
    requestKey: randomUUID(),
    projectId: facts.id,
    version: String(planVersion(listProposalsOf(db, facts))),
    name: run.name ?? (preview.plan || preview.file).slice(0, 60),
    reason: run.reason ?? say("reason", { file: preview.file }),
    durationUnit,
    workWeek,
    holidays,
    ownDays,
    milestones: [...rows],
  });
  if (!parsed.success) {
    const errors = Object.entries(fieldErrors(parsed.error));
    return refusedRows(
      errors.map(([field, { code, params }]) => ({ ok: false, refusal: code, field, params })),
    );
  }
  const input = parsed.data;
  const arithmetic = importCalendar.arithmeticOf(input);
  const decided = decidePlan({
    rows: input.milestones,
    milestoneIds: new Set(target.milestones.map(({ id }) => id)),
    arithmetic,
  });
  if (!decided.ok) return refusedRows(decided.all);
  const asOf = findBusinessDate(db, run.at);
  const planned = new Set(decided.value.milestones.flatMap((one) => one.milestoneId ?? []));
  const deadlines = deadlinesUnder(planned, facts, asOf);
  const trial = tryPlan(decided.value, { arithmetic, deadlines, asOf });
  const warnings = [
    ...warningLines(decided.value.warnings, run.lang),
    ...trialLines(trial, run.lang),
  ];
  const questions = askAboutPlan(decided.value.milestones, asOf);
  const { username: _, ...actor } = owner;
  const propose = (confirms: readonly string[]) =>
    proposePlan(db, { actor, at: run.at }, { ...input, confirms });
  const open = questions.filter(({ code }) => !run.confirm.includes(code));
  // Unconfirmed it is refused, with what would follow.
  const refused = open.length > 0 ? propose([]) : null;
  const follows = refused && !refused.ok ? refused.follows : undefined;
  const asked = questionLines(open, follows, run.lang);
  if (!run.yes) return { ok: true, lines: [...warnings, ...asked, say("notSent")] };
  if (open.length > 0) return failed([...warnings, ...asked]);
  const outcome = propose(questions.map(questionToken));
  if (!outcome.ok) return refusedRows([outcome]);
  const sent = say("sent", { name: input.name, count: input.milestones.length });
  return { ok: true, lines: [...warnings, sent] };
}

/** The line of the file whose row a refusal is about, and the name of its task. */
function placeOf({ field }: Refused<string>, { preview }: MspdiPlan, lang: Locale) {
  const index = /^milestones\.(\d+)\./.exec(field ?? "")?.[1];
  const row = index === undefined ? undefined : preview.rows[Number(index)];
  return row && { line: row.line, name: row.name[lang] };
}
