import { z } from "zod";
import { roles } from "#domain/access/permission.ts";
import { askedText } from "#domain/form/form-field.ts";
import { listPlace } from "../../_frame/list-address.ts";

export const userStates = ["enabled", "disabled"] as const;

/** What the address of the list of users asks for. */
export const userFilter = z.object({
  q: askedText(64),
  role: z.enum(roles).optional().catch(undefined),
  state: z.enum(userStates).optional().catch(undefined),
  ...listPlace,
});
export type UserFilter = z.output<typeof userFilter>;

type Filtered = { name: string; username: string; role: string; isDisabled: boolean };

/** Whether a user is asked for; text is looked for in both names, whatever its case. */
export function isUserAskedFor(user: Filtered, { q, role, state }: UserFilter): boolean {
  const text = q?.normalize("NFKC").toLowerCase() ?? "";
  return (
    (role === undefined || user.role === role) &&
    (state === undefined || user.isDisabled === (state === "disabled")) &&
    [user.name, user.username].some((name) => name.toLowerCase().includes(text))
  );
}
