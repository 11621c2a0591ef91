import { sha256 } from "#db/sha-256.ts";
import {
  type Allowance,
  perAccount,
  perAddress,
  receiptsOfAll,
  receiptsOfItsOwn,
} from "#domain/account/sign-in-throttle.ts";

/** What one try counts against. */
export type Claim = {
  readonly key: string;
  readonly allowance: Allowance;
  /** Whoever tries can make up another at will, so that only so many are kept. */
  readonly isInvented?: boolean;
};

/** What is guessed: guesses of the code are counted apart from those of the password. */
export type Proof = "password" | "code";
const proofs: readonly Proof[] = ["password", "code"];

/** What an account has left for all devices it does not know. */
export function accountClaim(proof: Proof, userId: string): Claim {
  return { key: `${proof} account ${userId}`, allowance: perAccount };
}

/** Both of an account, for whoever gets a new password or loses their second factor. */
export function accountClaims(userId: string): Claim[] {
  return proofs.map((proof) => accountClaim(proof, userId));
}

/** A device that an account has signed in from before. */
export function deviceClaim(proof: Proof, deviceId: string): Claim {
  return { key: `${proof} device ${deviceId}`, allowance: perAccount };
}

/** An open session, in which somebody says once more who they are. */
export function sessionClaim(sessionId: string): Claim {
  return { key: `session ${sessionId}`, allowance: perAccount };
}

/** A name nobody has. Its hash only: people type passwords there. */
export function nameClaim(username: string): Claim {
  return { key: `name ${sha256(username)}`, allowance: perAccount, isInvented: true };
}

/** A network address, whichever accounts it tries. */
export function addressClaim(address: string): Claim {
  return { key: `address ${address}`, allowance: perAddress, isInvented: true };
}

/** The codes of receipts that an address may try whatever others do. */
export function receiptsOwnClaim(address: string): Claim {
  return { key: `receipt own ${address}`, allowance: receiptsOfItsOwn, isInvented: true };
}

/** Those it tries beyond them. */
export function receiptClaim(address: string): Claim {
  return { key: `receipt address ${address}`, allowance: perAddress, isInvented: true };
}

/** Those that all addresses together try beyond their own. */
export function receiptsClaim(): Claim {
  return { key: "receipt all", allowance: receiptsOfAll };
}
