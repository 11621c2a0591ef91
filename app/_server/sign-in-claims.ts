import "server-only";
import type { Claim } from "#db/commands/spend-try.ts";
import { perAccount } from "#domain/sign-in-throttle.ts";
import type { Lane } from "./hashing-turns.ts";

/** What a try counts against, and whose turn it is to be hashed. */
export type Trying = { readonly claims: readonly Claim[]; readonly lane: Lane };

/** Of whoever is signed in already and says once more who they are. */
export function sessionTrying(sessionId: string): Trying {
  return { claims: [{ key: `session ${sessionId}`, allowance: perAccount }], lane: "known" };
}
