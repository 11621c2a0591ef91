import "server-only";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { createHashingTurns, type HashingTurns, type Lane } from "./hashing-turns.ts";

export type Busy = "signIn.busy";

const holder = globalThis as typeof globalThis & { guatuHashing?: HashingTurns };

/**
 * A password takes a thread of Node's four for a tenth of a second. Two at once leave two for
 * files, and a processor for answering.
 */
function turns(): HashingTurns {
  holder.guatuHashing ??= createHashingTurns({
    places: 2,
    room: { known: 64, stranger: 16 },
  });
  return holder.guatuHashing;
}

/** Whether a password would be hashed now or after those that wait; asked before it is counted. */
export function canHash(lane: Lane): boolean {
  return turns().hasRoom(lane);
}

/** The hash of a new password. Whoever sets one is signed in or holds the link of the first start. */
export async function hashInTurn(password: string): Promise<Outcome<string, Busy>> {
  const hash = await turns().run("known", () => hashPassword(password));
  return hash === null ? refuse("signIn.busy") : accept(hash);
}

/**
 * Whether a password belongs to a hash. Without one (a name nobody has) it costs the same and is
 * wrong.
 */
export async function verifyInTurn(
  lane: Lane,
  { hash, password }: { hash: string | undefined; password: string },
): Promise<Outcome<boolean, Busy>> {
  const given = { hash: hash || ofNobody, password };
  const isRight = await turns().run(lane, () => verifyPassword(given));
  return isRight === null ? refuse("signIn.busy") : accept(isRight);
}

/** In the shape of a hash: salt and key. No password has it. */
const ofNobody = `${"0".repeat(32)}:${"0".repeat(128)}`;
