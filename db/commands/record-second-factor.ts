import { accept } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { type Caller, changeOnce } from "./change-once.ts";

/** Notes in the audit trail that somebody gave their own account a second factor, or took it away. */
export function recordSecondFactor(
  db: Db,
  caller: Caller,
  { requestKey, event }: { requestKey: string; event: SecondFactorEvent },
): void {
  const { userId, name } = caller.actor;
  changeOnce(
    db,
    caller,
    { key: requestKey, command: "recordSecondFactor", texts: null },
    ({ record }) => {
      record(event, { type: "user", id: userId }, { name });
      return accept({});
    },
  );
}

export type SecondFactorEvent = "user.secondFactorAdded" | "user.secondFactorRemoved";
