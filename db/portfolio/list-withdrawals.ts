import { asc, eq, sql } from "drizzle-orm";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { textWithdrawal } from "#db/schema/text-withdrawal.ts";
import { user } from "#db/schema/user.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PublicTextPlace, WithdrawalFact } from "#domain/free-text/withdrawal.ts";

/** A withdrawal with what is shown instead; null where nothing is. */
export type Withdrawal = WithdrawalFact & { readonly instead: Bilingual | null };

/** The texts of the projects in scope that were taken off the public pages, oldest first. */
export function listWithdrawals(db: Reader, filter: ProjectFilter) {
  const rows = db
    .select({
      projectId: textWithdrawal.projectId,
      id: textWithdrawal.id,
      text: textWithdrawal.text,
      subjectId: textWithdrawal.subjectId,
      insteadZh: textWithdrawal.insteadZh,
      insteadEn: textWithdrawal.insteadEn,
      reason: textWithdrawal.reason,
      withdrawnOn: textWithdrawal.withdrawnOn,
      withdrawnBy: user.name,
    })
    .from(textWithdrawal)
    .innerJoin(user, eq(user.id, textWithdrawal.withdrawnById))
    .where(isInScope(db, textWithdrawal.projectId, filter))
    .orderBy(asc(textWithdrawal.withdrawnAt), sql`${textWithdrawal}.rowid`)
    .all();
  return rows.map(({ projectId, insteadZh, insteadEn, ...fact }) => {
    const instead = insteadZh === null ? null : { zh: insteadZh, en: insteadEn ?? insteadZh };
    return { projectId, fact: { ...fact, instead } satisfies Withdrawal };
  });
}

/** Finds the withdrawal of a text. */
export function withdrawalFinder(withdrawals: readonly { readonly fact: Withdrawal }[]) {
  const byPlace = new Map(withdrawals.map(({ fact }) => [`${fact.text} ${fact.subjectId}`, fact]));
  return ({ text, subjectId }: PublicTextPlace): Withdrawal | undefined =>
    byPlace.get(`${text} ${subjectId}`);
}
