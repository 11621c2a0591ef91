import { readFileSync } from "node:fs";
import { type KeyName, keyFiles } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";

/**
 * Reads a key, 32 bytes in hexadecimal digits. None is ever made here: a new one beside what the
 * old one has encrypted would be the loss of it.
 *
 * @throws KeyRefusal when it is not there or is no key
 */
export function readKey(name: KeyName): string {
  const file = keyFiles[name]();
  const key = readText(name, file).trim();
  if (key === "") throw new KeyRefusal(name, "empty", file);
  if (!/^[0-9a-f]{64}$/i.test(key)) throw new KeyRefusal(name, "malformed", file);
  return key;
}

function readText(name: KeyName, file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch (fault) {
    const isMissing = (fault as NodeJS.ErrnoException).code === "ENOENT";
    throw new KeyRefusal(name, isMissing ? "missing" : "unreadable", file);
  }
}
