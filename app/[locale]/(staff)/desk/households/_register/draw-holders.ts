import type { KnownHolder } from "#db/household/person/list-holders.ts";
import { numberMasks } from "#domain/household/person/masking.ts";
import type { DrawnHolder } from "./drawn-holder.ts";

/** The holders as the form is drawn from them: no number leaves the server in the clear. */
export function drawHolders(holders: readonly KnownHolder[]): DrawnHolder[] {
  return holders.map(({ id, kind, name, shareBp, identity, phone, bankAccount }) => ({
    id,
    kind,
    name,
    share: shareBp === null ? "" : String(shareBp / 100),
    masked: {
      identity: identity && numberMasks.identity(identity),
      phone: phone && numberMasks.phone(phone),
      bankAccount: bankAccount && numberMasks.bankAccount(bankAccount),
    },
  }));
}
