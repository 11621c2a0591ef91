import { recordAuditEvent, systemActor } from "#db/audit/record-audit-event.ts";
import { qinling2015 } from "#db/demo/qinling/qinling-2015.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { Db, Reader } from "../open-database.ts";
import { project } from "../schema/project.ts";
import { setting } from "../schema/setting.ts";
import { user } from "../schema/user.ts";
import { insertOffice } from "./insert-office.ts";
import { insertPortfolio } from "./insert-portfolio.ts";
import { insertRelocation } from "./insert-relocation.ts";
import { generateOffice } from "./synthetic-office.ts";

/** The business date of the demo: within the months its source may have been printed in. */
export const demoDate = "2015-04-15";
const staleAfterDays = 30;

export type DemoLoad = {
  /** By username; every account of `demoAccounts` needs one. */
  readonly passwordHashes: ReadonlyMap<string, string>;
  readonly at: number;
};

/**
 * Loads the demo: the published portfolio, the generated office around it, and the demo's
 * settings, all or nothing. The generated history leaves no audit events of its own, because
 * nobody did those things; the trail says that the demo was loaded, and with how much.
 *
 * Refused when the database already has a project or an account.
 */
export function loadDemo(
  db: Db,
  { passwordHashes, at }: DemoLoad,
): Outcome<{ projects: number }, "demo.notEmpty"> {
  return db.transaction(
    (tx) => {
      if (!isUntouched(tx)) return refuse("demo.notEmpty");
      const office = generateOffice();
      insertPortfolio(tx, qinling2015, at);
      insertOffice(tx, office, { passwordHashes, at });
      const { households } = insertRelocation(tx);
      tx.insert(setting)
        .values([
          { key: "demoDate", value: demoDate },
          { key: "staleAfterDays", value: String(staleAfterDays) },
        ])
        .run();
      const projects = qinling2015.projects.length;
      recordAuditEvent(tx, {
        actor: systemActor,
        event: "demo.loaded",
        subject: { type: "portfolio", id: qinling2015.source.id },
        detail: {
          projects,
          accounts: office.accounts.length,
          reports: office.reports.length,
          households,
        },
        at,
        businessOn: demoDate,
      });
      return accept({ projects });
    },
    { behavior: "immediate" },
  );
}

/** Whether a database holds nothing that the demo could collide with. */
export function isUntouched(db: Reader): boolean {
  const found = [
    db.select({ id: project.id }).from(project).limit(1).get(),
    db.select({ id: user.id }).from(user).limit(1).get(),
  ];
  return found.every((row) => row === undefined);
}
