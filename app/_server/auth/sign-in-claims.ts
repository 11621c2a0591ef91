import "server-only";
import type { SignInAccount } from "#db/sign-in/find-sign-in-account.ts";
import {
  accountClaim,
  addressClaim,
  type Claim,
  deviceClaim,
  nameClaim,
  type Proof,
  sessionClaim,
} from "#db/sign-in/try-claims.ts";
import { clientAddress } from "./client-address.ts";
import type { Lane } from "./hashing-turns.ts";
import { findKnownDevice } from "./known-device.ts";

/** What a try counts against, and whose turn it is to be hashed. */
export type Trying = { readonly claims: readonly Claim[]; readonly lane: Lane };

/**
 * Of somebody who signs in. On a device the account knows, what others guess costs nothing, and
 * neither does their address; on any other, what the account has left for all such devices, and
 * what the address has.
 */
export async function signInTrying(
  proof: Proof,
  username: string,
  account: SignInAccount | undefined,
): Promise<Trying> {
  const deviceId = account && (await findKnownDevice(account));
  if (deviceId) return { claims: [deviceClaim(proof, deviceId)], lane: "known" };
  const of = account ? accountClaim(proof, account.userId) : nameClaim(username);
  return { claims: [of, addressClaim(await clientAddress())], lane: "stranger" };
}

/** Of whoever is signed in already and says once more who they are. */
export function sessionTrying(sessionId: string): Trying {
  return { claims: [sessionClaim(sessionId)], lane: "known" };
}
