import { and, count, desc, eq, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { publicNotice } from "#db/schema/household/relocation.ts";
import { knownBy } from "#db/schema/known-by.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type AskedPage, type ListPage, locatePage } from "#domain/core/page-of.ts";

export type NoticeRow = ReturnType<typeof listNotices>[number];

/** The notices of a project as known on a day, a page of them. */
type Asked = AskedPage & { readonly projectId: string; readonly asOf: IsoDate };

const correction = alias(publicNotice, "correction");
const order = sql`${publicNotice}.rowid`;
const columns = {
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
};

/** Every public notice of a project, corrected ones too, in the order recorded. */
export function listNotices(db: Reader, projectId: string) {
  return db
    .select(columns)
    .from(publicNotice)
    .innerJoin(user, eq(user.id, publicNotice.setById))
    .where(eq(publicNotice.projectId, projectId))
    .orderBy(publicNotice.setAt, order)
    .all();
}

/** A page of the notices in force on a day, the newest first: what `recordsInForce` leaves of all. */
export function findNoticesInForce(db: Reader, asked: Asked): ListPage<NoticeRow> {
  const corrections = db.select({ id: correction.id }).from(correction).where(corrects(asked.asOf));
  const where = and(isKnown(asked), notExists(corrections));
  const found = db.select({ notices: count() }).from(publicNotice).where(where).get();
  const { offset, ...place } = locatePage(found?.notices ?? 0, asked);
  const rows = db
    .select(columns)
    .from(publicNotice)
    .innerJoin(user, eq(user.id, publicNotice.setById))
    .where(where)
    .orderBy(desc(publicNotice.setAt), desc(order))
    .limit(place.size)
    .offset(offset)
    .all();
  return { rows, ...place };
}

/** A page of those that were put right by the day, each with the day of that; the newest first. */
export function findReplacedNotices(
  db: Reader,
  asked: Asked,
): ListPage<NoticeRow & { readonly replacedOn: IsoDate }> {
  const found = db
    .select({ notices: count() })
    .from(publicNotice)
    .innerJoin(correction, corrects(asked.asOf))
    .where(isKnown(asked))
    .get();
  const { offset, ...place } = locatePage(found?.notices ?? 0, asked);
  const rows = db
    .select({ ...columns, replacedOn: correction.setOn })
    .from(publicNotice)
    .innerJoin(user, eq(user.id, publicNotice.setById))
    .innerJoin(correction, corrects(asked.asOf))
    .where(isKnown(asked))
    .orderBy(desc(publicNotice.setAt), desc(order))
    .limit(place.size)
    .offset(offset)
    .all();
  return { rows, ...place };
}

function isKnown({ projectId, asOf }: Asked): SQL | undefined {
  return and(eq(publicNotice.projectId, projectId), knownBy(publicNotice.setOn, asOf));
}

/** To join: what took the place of a notice by the day. */
function corrects(asOf: IsoDate): SQL | undefined {
  return and(eq(correction.correctsId, publicNotice.id), knownBy(correction.setOn, asOf));
}
