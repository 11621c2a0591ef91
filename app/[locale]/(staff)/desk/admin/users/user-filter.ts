import { roles } from "#domain/access/permission.ts";
import { askedText, askedWord } from "#domain/form/asked-field.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

export const userStates = ["enabled", "disabled"] as const;

/** What the address of the list of users asks for. */
export const userFilter = pageQuery({
  q: askedText(64),
  role: askedWord(roles),
  state: askedWord(userStates),
  ...listPlace,
});
export type UserFilter = ReturnType<typeof userFilter.read>;
