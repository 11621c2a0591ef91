import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { householdKeys } from "./household-key.ts";

/** Where a value stands; a cipher text moved to another place does not open. */
export type SealedPlace = { readonly table: string; readonly column: string; readonly row: string };

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a value for its place: nonce, tag and text in one, base64. */
export function encrypt(plain: string, place: SealedPlace): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, householdKeys().cipher, nonce).setAAD(aadOf(place));
  const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
}

/**
 * @param key the one of the data folder, unless another is to be tried
 * @throws Error when the text was not encrypted for this place with this key; it says the place,
 * never the value
 */
export function decrypt(sealed: string, place: SealedPlace, key = householdKeys().cipher): string {
  const bytes = Buffer.from(sealed, "base64");
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, {
    authTagLength: tagBytes,
  });
  decipher.setAAD(aadOf(place)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const text = decipher.update(bytes.subarray(nonceBytes + tagBytes));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    throw new Error(`cannot decrypt ${place.table}.${place.column} of ${place.row}`);
  }
}

function aadOf({ table, column, row }: SealedPlace): Buffer {
  return Buffer.from(`${table}|${column}|${row}`, "utf8");
}
