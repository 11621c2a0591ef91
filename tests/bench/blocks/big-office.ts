import { hashPassword } from "better-auth/crypto";
import { insertUser } from "#db/access/insert-user.ts";
import { writePassword } from "#db/access/write-password.ts";
import { auditHash, chainStart } from "#db/audit/record-audit-event.ts";
import { openOffice } from "#db/office/open-office.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { publicNotice } from "#db/schema/household/relocation.ts";
import { allotment, resettlementUnit } from "#db/schema/household/resettlement.ts";
import { lightOverride } from "#db/schema/light-override.ts";
import { planProposal, planProposalMilestone } from "#db/schema/plan.ts";
import { setting } from "#db/schema/setting.ts";
import type { Role } from "#domain/access/permission.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { loadBigPortfolio } from "../big-portfolio.ts";
import { bigPortfolioDay } from "../big-project.ts";
import { bigLedger, loadBigLedger } from "../ledger/big-ledger.ts";
import { rowWriter } from "../ledger/row-writer.ts";

export type OfficeSize = { readonly projects: number; readonly households: number };

/** Who asks in each role. */
export const askers: Readonly<Record<Role, string>> = {
  owner: "owner2",
  leader: "leader1",
  clerk: bigLedger.clerk,
  admin: "admin1",
};

const milestonesPerProject = 20;
const reportsPerProject = 100;
const users = 300;
const auditRows = 100_000;
const units = 5_000;
const allotted = 500;
const notices = 500;
const synthetic = true;
const at = Date.UTC(2015, 11, 1);
const dayOf = (index: number) => `2015-${String(1 + (index % 9)).padStart(2, "0")}-15`;

/**
 * The largest office that is promised: a portfolio, one project with all the households, and of
 * everything that comes to be in the years (accounts, audit trail, units, notices, proposals) as
 * much as makes a list long. All four roles can sign in with the password.
 */
export async function fillBigOffice(
  dataDirectory: string,
  { projects, households, password }: OfficeSize & { password: string },
): Promise<void> {
  process.env.DATA_DIR = dataDirectory;
  const db = openOffice({ mayBeNew: true });
  try {
    loadBigPortfolio(db, { projects, milestonesPerProject, reportsPerProject });
    loadBigLedger(db, households);
    db.insert(setting).values({ key: "demoDate", value: bigPortfolioDay }).run();
    db.transaction(() => {
      insertPeople(db);
      insertProposals(db, projects);
      insertOverrides(db, projects);
      insertUnits(db);
      insertNotices(db);
      insertAudit(db, projects);
    });
    const passwordHash = await hashPassword(password);
    for (const username of Object.values(askers)) {
      db.transaction((tx) => writePassword(tx, username, { passwordHash, at: 0 }));
    }
  } finally {
    db.$client.close();
  }
}

function insertPeople(db: Db): void {
  const person = { passwordHash: "none", synthetic, at: 0 };
  const admins = Array.from({ length: users }, (_, index) => `admin${index + 1}`);
  db.transaction((tx) => {
    for (const username of admins) {
      insertUser(tx, { id: username, username, name: "示例管理员", role: "admin", ...person });
    }
  });
}

function insertProposals(db: Db, projects: number): void {
  const proposal = rowWriter(db, planProposal);
  const line = rowWriter(db, planProposalMilestone);
  for (let number = 1; number <= projects; number++) {
    const projectId = `big-${number}`;
    const id = `${projectId}.proposal`;
    proposal({
      id,
      projectId,
      name: "示例方案",
      reason: "示例",
      durationUnit: "calendarDay",
      basedOnId: `${projectId}.baseline-1`,
      proposedById: "owner1",
      synthetic,
      proposedOn: bigPortfolioDay,
      proposedAt: at,
    });
    for (let position = 0; position < milestonesPerProject; position++) {
      line({
        id: `${id}.${position}`,
        proposalId: id,
        position,
        weight: 5,
        milestoneId: `${projectId}.${position + 1}`,
        startOn: "2015-03-01",
        finishOn: "2016-03-01",
      });
    }
  }
}

function insertOverrides(db: Db, projects: number): void {
  const write = rowWriter(db, lightOverride);
  for (let number = 0; number < projects * 10; number++) {
    write({
      id: `override-${number}`,
      projectId: `big-${1 + (number % projects)}`,
      synthetic,
      colour: "red",
      reason: "示例原因",
      setById: "leader1",
      setAt: at + number,
      setOn: dayOf(number),
      expiresOn: addDays(dayOf(number), 20),
    });
  }
}

function insertUnits(db: Db): void {
  const { projectId, clerk } = bigLedger;
  const unit = rowWriter(db, resettlementUnit);
  for (let number = 1; number <= units; number++) {
    unit({
      id: `unit-${number}`,
      projectId,
      code: `示例安置-${number}`,
      building: "安置1号楼",
      layout: "两室一厅",
      areaDm2: 9000,
      floor: 1 + (number % 30),
      state: "free",
      synthetic,
      updatedAt: at,
    });
  }
  const allot = rowWriter(db, allotment);
  const households = db.$client
    .prepare<[number], { id: string }>(
      "select id from household where way = 'exchange' order by code limit ?",
    )
    .all(allotted);
  for (const [index, { id }] of households.entries()) {
    allot({
      id: `allotment-${index}`,
      unitId: `unit-${index + 1}`,
      householdId: id,
      synthetic,
      kind: "allotted",
      doneOn: dayOf(index),
      doneAt: at,
      doneById: clerk,
    });
  }
}

function insertNotices(db: Db): void {
  const { projectId, clerk } = bigLedger;
  const write = rowWriter(db, publicNotice);
  for (let number = 0; number < notices; number++) {
    write({
      id: `notice-${number}`,
      projectId,
      article: "scheme",
      audience: "示例对象",
      fromOn: "2014-05-01",
      toOn: "2014-06-30",
      setOn: "2014-05-01",
      setAt: at + number,
      setById: clerk,
      synthetic,
    });
  }
}

function insertAudit(db: Db, projects: number): void {
  const write = rowWriter(db, auditEvent);
  let previousHash = chainStart;
  for (let number = 0; number < auditRows; number++) {
    const projectId = `big-${1 + (number % projects)}`;
    const row = {
      at: at + number,
      businessOn: dayOf(number),
      actorId: "owner1",
      actorName: "示例责任人 1",
      actorRole: "owner" as const,
      event: "progress.reported",
      subjectType: "report",
      subjectId: `${projectId}.report-${number % 100}`,
      detail: JSON.stringify({ projectId, percent: number % 100, asOfOn: dayOf(number) }),
      previousHash,
    };
    const hash = auditHash(row);
    write({ ...row, hash });
    previousHash = hash;
  }
}
