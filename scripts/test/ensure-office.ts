import { Refusal } from "../host/refusal.js";
import { findExecutable } from "./find-executable.ts";
import { installFromDebian, mayInstall } from "./install-from-debian.ts";

const places = {
  names: ["soffice", "libreoffice"],
  elsewhere: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
};

/**
 * The path of a LibreOffice to open workbooks with. Where there is none it is installed from
 * Debian, if this is Debian and we may; else the reader is told what to do.
 *
 * @throws Refusal
 */
export async function ensureOffice(): Promise<string> {
  if (!findOffice() && mayInstall()) {
    await installFromDebian("stepOffice", ["libreoffice-calc"]);
  }
  const found = findOffice();
  if (!found) throw new Refusal("noOffice");
  return found;
}

function findOffice(): string | undefined {
  return findExecutable({ ...places, wished: process.env.OFFICE_PATH });
}
