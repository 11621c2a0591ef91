import { eq, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { publicNotice } from "#db/schema/household/relocation.ts";
import { user } from "#db/schema/user.ts";

/** Every public notice of a project, corrected ones too, in the order recorded. */
export function listNotices(db: Reader, projectId: string) {
  return db
    .select({
      id: publicNotice.id,
      article: publicNotice.article,
      audience: publicNotice.audience,
      fromOn: publicNotice.fromOn,
      toOn: publicNotice.toOn,
      proof: publicNotice.proof,
      correctsId: publicNotice.correctsId,
      recordedOn: publicNotice.setOn,
      recorder: user.name,
      synthetic: publicNotice.synthetic,
    })
    .from(publicNotice)
    .innerJoin(user, eq(user.id, publicNotice.setById))
    .where(eq(publicNotice.projectId, projectId))
    .orderBy(publicNotice.setAt, sql`${publicNotice}.rowid`)
    .all();
}
export type NoticeRow = ReturnType<typeof listNotices>[number];
