import { defineCommand } from "#db/command/define-command.ts";
import { officeProfile } from "#db/schema/office-profile.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { officeProfileInput } from "#domain/setting/office-profile-input.ts";
import { findOfficeProfile } from "./find-office-profile.ts";

/** An administrator says whose pages these are: every public page names the office. */
export const describeOffice = defineCommand(
  "describeOffice",
  officeProfileInput,
  ({ tx, at, record }, input): Outcome<null, "office.changedSince"> => {
    const before = findOfficeProfile(tx);
    const { requestKey: _, version, ...said } = input;
    if (before.version !== version) return refuse("office.changedSince");
    const row = { ...said, version: version + 1, updatedAt: at };
    tx.insert(officeProfile)
      .values({ id: 1, ...row })
      .onConflictDoUpdate({ target: officeProfile.id, set: row })
      .run();
    record(
      "office.described",
      { type: "setting", id: "office" },
      {
        before: {
          name: before.name?.zh ?? null,
          city: before.city?.zh ?? null,
          address: before.address?.zh ?? null,
        },
        name: said.nameZh,
        city: said.cityZh,
        address: said.addressZh,
        // The number itself stands on every public page and in no trail.
        isTelephoneChanged: before.telephone !== said.telephone,
      },
    );
    return accept(null);
  },
);
