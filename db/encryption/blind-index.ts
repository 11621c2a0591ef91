import { createHmac } from "node:crypto";
import { householdKeys } from "./household-key.ts";

/**
 * A keyed hash of a number, to find it again by the whole of it. The column is part of what is
 * hashed: a phone number never matches an identity number, nor either the code of a receipt.
 */
export function blindIndex(column: "identity" | "phone" | "receipt", number: string): string {
  return createHmac("sha256", householdKeys().index).update(`${column}|${number}`).digest("base64");
}
