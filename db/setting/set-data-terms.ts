import { defineCommand } from "#db/command/define-command.ts";
import type { SettingKey } from "#db/find-setting.ts";
import type { Transaction } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { dataTermsInput } from "#domain/setting/data-terms-input.ts";
import { findDataTerms } from "./find-data-terms.ts";

export type DataTermsRefusal = "dataTerms.changedSince" | "dataTerms.unchanged";

/** An administrator says on what terms the open data are given, and where a hole is told. */
export const setDataTerms = defineCommand(
  "setDataTerms",
  dataTermsInput,
  ({ tx, record }, input): Outcome<null, DataTermsRefusal> => {
    const before = findDataTerms(tx);
    const { licence, securityContact } = input;
    if (before.licence !== input.seenLicence || before.securityContact !== input.seenContact) {
      return refuse("dataTerms.changedSince");
    }
    if (before.licence === licence && before.securityContact === securityContact) {
      return refuse("dataTerms.unchanged");
    }
    write(tx, "dataLicence", licence);
    write(tx, "securityContact", securityContact);
    record(
      "dataTerms.changed",
      { type: "setting", id: "dataTerms" },
      {
        before: { licence: before.licence },
        licence,
        // The address itself stands in a public file and in no trail.
        isContactChanged: before.securityContact !== securityContact,
      },
    );
    return accept(null);
  },
);

function write(tx: Transaction, key: SettingKey, said: string | null): void {
  const value = said ?? "";
  tx.insert(setting)
    .values({ key, value })
    .onConflictDoUpdate({ target: setting.key, set: { value } })
    .run();
}
