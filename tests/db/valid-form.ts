import type { Db } from "#db/open-database.ts";
import type { Actor, Role } from "#domain/access/permission.ts";

/** A form as the rightful user would send it, on the demo office. */
export type ValidForm = {
  readonly actor: Actor;
  readonly values: Readonly<Record<string, string>>;
};

export const businessOn = "2015-04-15";
export const reason = "现场情况已经核对";

export const actorOf = (userId: string, role: Role): Actor => ({ userId, name: userId, role });

export const form =
  (actor: Actor, values: (db: Db) => Record<string, string>) =>
  (db: Db): ValidForm => ({ actor, values: values(db) });
