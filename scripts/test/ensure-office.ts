import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../host/refusal.js";
import { findExecutable } from "./find-executable.ts";
import { installFromDebian } from "./install-from-debian.ts";

const places = {
  names: ["soffice", "libreoffice"],
  elsewhere: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
};

/**
 * The path of a LibreOffice to open workbooks and letters with. Where there is none, or a part of
 * it is missing, it is installed from Debian, if this is Debian and we may; else the reader is told
 * what to do.
 *
 * @throws Refusal
 */
export async function ensureOffice(): Promise<string> {
  if (!findOffice()) {
    await installFromDebian("stepOffice", ["libreoffice-calc", "libreoffice-writer"]);
  }
  const found = findOffice();
  if (!found) throw new Refusal("noOffice");
  return found;
}

function findOffice(): string | undefined {
  const found = findExecutable({ ...places, wished: process.env.OFFICE_PATH });
  return found && hasWriter(found) ? found : undefined;
}

/** Only Linux ships the parts of it one by one; Writer is this library. */
function hasWriter(program: string): boolean {
  const folder = dirname(realpathSync(program));
  return process.platform !== "linux" || existsSync(join(folder, "libswlo.so"));
}
