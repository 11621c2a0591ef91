import type { KeyName } from "./key-files.ts";

/** Why a key cannot be used: `other` opens nothing of what is stored. */
export type KeyFault = "missing" | "empty" | "malformed" | "unreadable" | "other";

const words = { household: "householdKey", session: "secretKey" } as const;
export type KeyFaultCode = `${(typeof words)[KeyName]}.${KeyFault}`;

/** A key must not be used as it is, and no other may be put in its place. `code` is a word of the terminal. */
export class KeyRefusal extends Error {
  readonly code: KeyFaultCode;
  readonly file: string;

  constructor(name: KeyName, fault: KeyFault, file: string) {
    const code = `${words[name]}.${fault}` as const;
    super(`${code}: ${file}`);
    this.code = code;
    this.file = file;
  }
}
