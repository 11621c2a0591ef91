import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, instant } from "./columns.ts";

/**
 * Who did what, when. Append-only by trigger, and a hash chain: each row's hash covers its own
 * content and the hash before it. `actorName` is kept as it was on the day.
 */
export const auditEvent = sqliteTable("audit_event", {
  sequence: integer("sequence").primaryKey({ autoIncrement: true }),
  at: instant("at").notNull(),
  businessOn: day("business_on").notNull(),
  actorId: text("actor_id"),
  actorName: text("actor_name").notNull(),
  actorRole: text("actor_role").notNull(),
  event: text("event").notNull(),
  subjectType: text("subject_type").notNull(),
  subjectId: text("subject_id").notNull(),
  /** JSON of the change; never personal data of residents, never a password. */
  detail: text("detail").notNull(),
  previousHash: text("previous_hash").notNull(),
  hash: text("hash").notNull().unique(),
});

/** The answer given to a request that changed something: a retry gets it again and changes nothing. */
export const idempotentAnswer = sqliteTable("request_receipt", {
  requestKey: text("request_key").primaryKey(),
  actorId: text("actor_id").notNull(),
  command: text("command").notNull(),
  result: text("result").notNull(),
  at: instant("at").notNull(),
});
