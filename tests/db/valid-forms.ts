import { randomUUID } from "node:crypto";
import { prepareDraw } from "#db/household/resettlement/prepare-draw.ts";
import { publishSeed } from "#db/household/resettlement/publish-seed.ts";
import type { Db } from "#db/open-database.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { first, householdOf, owned, projectId, unanswered, unsigned } from "./demo-rows.ts";
import { validAdminForms } from "./valid-admin-forms.ts";
import { actorOf, businessOn, form, reason, type ValidForm } from "./valid-form.ts";
import { publicationForms } from "./valid-publication-forms.ts";

const leader = actorOf("leader1", "leader");
const clerk = actorOf("clerk1", "clerk");

function planForm(db: Db): ValidForm {
  const own = owned(db, "not exists (select 1 from plan_proposal q where q.project_id = p.id)");
  return {
    actor: actorOf(own.owner ?? "", "owner"),
    values: {
      step: "submit",
      projectId: own.project ?? "",
      version: "1",
      name: "计划",
      reason,
      durationUnit: "calendarDay",
      "milestones.0.nameZh": "测绘",
      "milestones.0.kind": "works",
      "milestones.0.weight": "100",
      "milestones.0.startOn": "2015-05-01",
      "milestones.0.duration": "30",
    },
  };
}

const caller = { actor: clerk, at: Date.UTC(2026, 10, 26) };

function preparedDraw(db: Db): string {
  const input = { requestKey: randomUUID(), projectId, name: "第八批", rule: "draw" as const };
  const prepared = prepareDraw(db, caller, input);
  if (!prepared.ok) throw new Error(prepared.refusal);
  return first(db, "select id from selection_draw order by rowid desc").id ?? "";
}

function seededDraw(db: Db): string {
  const drawId = preparedDraw(db);
  const input = { requestKey: randomUUID(), drawId, seed: "12", publishedWhere: "公示栏" };
  const seeded = publishSeed(db, caller, input);
  if (!seeded.ok) throw new Error(seeded.refusal);
  return drawId;
}

/** Written as it is, since the key of its hash is where the office is. */
function issuedReceipt(db: Db): string {
  const { id: householdId = "" } = householdOf(db, `not (${unsigned})`);
  db.$client.exec(
    `insert or ignore into household_receipt
       (id, household_id, code_index, issued_on, issued_at, issued_by_id, expires_on)
     values ('issued', '${householdId}', 'none', '${businessOn}', 1429056000000, 'clerk1',
       '2017-04-15')`,
  );
  return "issued";
}

const household = (db: Db, where = "true") => {
  const { id = "", version = "" } = householdOf(db, where);
  return { householdId: id, version };
};
const notice = { article: "survey", audience: "全体被征收人", fromOn: businessOn };

/** Those whose row the demo has not, or whose work another process does: refused as unknown. */
export const withoutRow = new Set([
  "removeSecondFactorAction",
  "uploadLedgerAction",
  "applyImportAction",
  "cancelImportAction",
  "readNearAction",
  "allotUnitAction",
  "releaseUnitAction",
  "deleteFilterAction",
]);

/**
 * The form of every action, as it is accepted on the demo office. Those about one's own account and
 * session go through another program, and are tried by their schemas alone.
 */
export const validForms: Record<string, ((db: Db) => ValidForm) | "schemaOnly"> = {
  signInAction: "schemaOnly",
  setUpAction: "schemaOnly",
  confirmSignInAction: "schemaOnly",
  changePasswordAction: "schemaOnly",
  startSecondFactorAction: "schemaOnly",
  confirmSecondFactorAction: "schemaOnly",
  removeOwnSecondFactorAction: "schemaOnly",
  signOutAction: "schemaOnly",
  withdrawTextAction: form(leader, (db) => {
    db.$client.exec(`update project set note_zh = '${reason}' where id = '${projectId}'`);
    return { projectId, place: `projectNote:${projectId}`, reason };
  }),
  ...publicationForms,
  reportProgressAction: (db) => {
    const own = owned(db);
    return {
      actor: actorOf(own.owner ?? "", "owner"),
      values: {
        projectId: own.project ?? "",
        version: own.version ?? "",
        percent: "65",
        asOfOn: businessOn,
        done: "封顶",
        blocker: "无",
        nextStep: "砌筑",
        fallReason: reason,
      },
    };
  },
  retractAction: (db) => {
    const { project = "", owner = "" } = owned(db);
    db.$client.exec(
      `insert into progress_report
         (id, project_id, reporter_id, percent, as_of_on, reported_on, reported_at, done)
       values ('new', '${project}', '${owner}', 65, '${businessOn}', '${businessOn}',
         ${Date.now()}, '封顶')`,
    );
    const values = { projectId: project, subject: "report", subjectId: "new" };
    return { actor: actorOf(owner, "owner"), values };
  },
  recordMilestoneAction: (db) => {
    const own = first(
      db,
      `select m.id, m.version, a.user_id as owner from milestone m
       join assignment a on a.project_id = m.project_id and a.role = 'owner' and a.to_on is null
       where not exists (select 1 from milestone_event e where e.milestone_id = m.id) order by m.id`,
    );
    return {
      actor: actorOf(own.owner ?? "", "owner"),
      values: {
        milestoneId: own.id ?? "",
        version: own.version ?? "",
        kind: "progressed",
        on: businessOn,
        percent: "40",
        evidence: reason,
      },
    };
  },
  editPlanAction: planForm,
  importPlanAction: planForm,
  reviewReportAction: form(leader, (db) => ({
    reportId: first(db, unanswered).id ?? "",
    decision: "returned",
    comment: reason,
    view: "",
    nextId: "",
  })),
  approveReportsAction: form(leader, (db) => ({
    [`report.${first(db, unanswered).id}`]: "1",
    view: "whose=all",
  })),
  reviewPlanAction: (db) => {
    const { actor, values } = planForm(db);
    const { step: _, ...plan } = values;
    const at = { actor, at: Date.UTC(2026, 10, 26) };
    const proposed = planInput.parse({ ...plan, requestKey: randomUUID() });
    if (!proposePlan(db, at, proposed).ok) throw new Error("no plan to review");
    const { id = "" } = first(db, "select id from plan_proposal order by proposed_at desc");
    return {
      actor: leader,
      values: { proposalId: id, decision: "returned", comment: reason, view: "", nextId: "" },
    };
  },
  retireMilestoneAction: form(leader, (db) => {
    const { id = "" } = first(db, "select milestone_id as id from baseline_milestone order by id");
    return { milestoneId: id, seenRetirements: "0", kind: "retired", reason };
  }),
  moveDeadlineAction: form(leader, (db) => {
    const { id = "", seen = "" } = first(
      db,
      `select m.id, (select count(*) from deadline d where d.milestone_id = m.id) as seen
       from milestone m where not exists
       (select 1 from milestone_event e where e.milestone_id = m.id and e.kind = 'met')
       and not exists
       (select 1 from source_statement s where s.milestone_id = m.id and s.status = 'done')
       order by id`,
    );
    return {
      milestoneId: id,
      seenDeadlines: seen,
      precision: "month",
      on: "2016-05-01",
      commitment: "strive",
      labelZh: "",
      labelEn: "",
      reason,
    };
  }),
  overrideLightAction: form(leader, () => ({
    projectId: "houniuzhuang",
    expectedId: "",
    colour: "yellow",
    reason,
    expiresOn: "2015-04-30",
  })),
  setSigningTermsAction: form(leader, (db) => ({
    projectId,
    thresholdPercent: "90",
    signingFromOn: "2015-03-01",
    signingToOn: "2015-07-01",
    reason,
    expectedId: first(db, "select id from signing_terms order by set_on desc").id ?? "",
  })),
  publishCountsAction: form(leader, () => ({ projectId, expectedId: "", word: "exact", reason })),
  linkMetricAction: form(leader, (db) => ({
    projectId,
    milestoneId:
      first(db, `select id from milestone where project_id = '${projectId}' order by id`).id ?? "",
    metric: "vacated",
  })),
  saveBuildingAction: form(clerk, () => ({
    projectId,
    buildingId: "",
    version: "0",
    name: "99号楼",
    section: "一标段",
    floorArea: "1200",
    floors: "6",
  })),
  saveHouseholdAction: form(clerk, (db) => ({
    step: "save",
    buildingId: householdOf(db, "true").building ?? "",
    householdId: "",
    version: "0",
    code: "HZ-999",
    door: "9-901",
    certificateNumber: "",
    persons: "3",
    area: "90.74",
    tenure: "private",
    specialGroup: "",
    way: "monetary",
    note: reason,
    "holders.0.kind": "owner",
    "holders.0.name": "示例",
    "holders.0.share": "100",
  })),
  removeHouseholdAction: form(clerk, (db) => ({ ...household(db, unsigned), reason })),
  revealNumberAction: form(clerk, (db) => {
    const holder = first(
      db,
      "select id, household_id as household from household_holder where phone_cipher is not null",
    );
    const of = { householdId: holder.household ?? "", holderId: holder.id ?? "" };
    return { ...of, field: "phone", reason };
  }),
  enterStageAction: form(clerk, (db) => ({
    projectId,
    householdIds: householdOf(db, unsigned).id ?? "",
    stage: "signed",
    on: businessOn,
  })),
  enterStagesAction: form(clerk, (db) => ({
    projectId,
    [`household.${householdOf(db, unsigned).id}`]: "on",
    stage: "signed",
    on: businessOn,
    view: "",
  })),
  correctStageAction: form(clerk, (db) => {
    const event = first(
      db,
      `select id, household_id as household from household_event where stage = 'signed' order by id`,
    );
    return {
      householdId: event.household ?? "",
      stage: "signed",
      eventId: event.id ?? "",
      on: "2015-04-01",
    };
  }),
  recordAgreementAction: form(clerk, (db) => ({
    householdId: household(db, unsigned).householdId,
    correctsId: "",
    kind: "agreement",
    number: "2015-9",
    on: businessOn,
    way: "monetary",
    amount: "500000",
    moveByOn: "2015-06-01",
    transitionMonths: "24",
    monthlyAllowance: "1200",
  })),
  recordPaymentAction: form(clerk, (db) => ({
    householdId: household(db).householdId,
    correctsId: "",
    kind: "compensation",
    seenPayments:
      first(
        db,
        `select count(*) as n from payment where household_id = '${household(db).householdId}'`,
      ).n ?? "",
    amount: "1",
    paidOn: businessOn,
    acceptsExcess: "on",
  })),
  recordVisitAction: form(clerk, (db) => ({
    ...household(db),
    visitedOn: businessOn,
    visitorId: "clerk1",
    note: reason,
    nextVisitOn: "2015-05-01",
  })),
  readReceiptAction: "schemaOnly",
  issueReceiptAction: form(clerk, (db) => ({
    householdId: household(db, `not (${unsigned})`).householdId,
    replacesId: "",
    months: "24",
  })),
  issueReceiptsAction: form(clerk, () => ({ projectId, buildingId: "", months: "24" })),
  renewReceiptAction: form(clerk, (db) => ({ receiptId: issuedReceipt(db), months: "24" })),
  revokeReceiptAction: form(clerk, (db) => ({ receiptId: issuedReceipt(db), reason })),
  recordDocumentAction: form(clerk, (db) => ({
    householdId: household(db).householdId,
    correctsId: "",
    kind: "survey",
    reference: "档-9",
    receivedOn: businessOn,
  })),
  markKeyHouseholdAction: form(clerk, (db) => ({
    ...household(db),
    reason,
    ownerId: "clerk1",
    nextVisitOn: "2015-05-01",
  })),
  uploadLedgerAction: form(clerk, () => ({ projectId, ledger: "households" })),
  applyImportAction: form(clerk, () => ({ jobId: "none" })),
  cancelImportAction: form(clerk, () => ({ jobId: "none" })),
  readNearAction: form(clerk, () => ({ jobId: "none" })),
  recordNoticeAction: form(clerk, () => ({
    projectId,
    correctsId: "",
    ...notice,
    toOn: "2015-06-30",
    proof: "照片存档",
  })),
  saveUnitAction: form(clerk, () => ({
    projectId,
    unitId: "",
    version: "0",
    code: "AZ9-901",
    building: "9号楼",
    layout: "两室一厅",
    area: "80",
    floor: "9",
    state: "free",
  })),
  prepareDrawAction: form(clerk, () => ({ projectId, name: "第九批", rule: "draw" })),
  publishSeedAction: form(clerk, (db) => ({
    drawId: preparedDraw(db),
    seed: "12 34",
    publishedWhere: "公示栏",
  })),
  runDrawAction: form(clerk, (db) => ({ drawId: seededDraw(db), confirmed: "yes" })),
  allotUnitAction: form(clerk, () => ({
    projectId,
    householdId: "none",
    unitId: "none",
    passOver: "",
  })),
  releaseUnitAction: form(clerk, () => ({ allotmentId: "none" })),
  ...validAdminForms,
  searchHouseholdsAction: form(clerk, () => ({ project: projectId, search: "HZ-001" })),
  nameFilterAction: form(clerk, () => ({ project: projectId, name: "已签", stage: "signed" })),
  deleteFilterAction: form(clerk, () => ({ project: projectId, filterId: "none" })),
};
