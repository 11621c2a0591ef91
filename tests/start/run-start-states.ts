// Makes each state of keys, database and disk that a start refuses, starts, and prints the code and
// what is said. Ends with 1 where a code is not the expected one.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodes } from "#scripts/host/exit-codes.js";
import { openDemoDatabase } from "#tests/db/open-demo-database.ts";
import { fillOfficeFolder } from "./fill-office-folder.ts";
import { fullDisks, nineStates, otherStates } from "./start-states.ts";
import { tryStart } from "./try-start.ts";

const root = mkdtempSync(join(tmpdir(), "guatu-states-"));
const sound = join(root, "sound");
process.env.DATA_DIR = sound;
try {
  await fillOfficeFolder(sound, () => openDemoDatabase().$client.serialize());
  for (const { name, spoil, word, room, env } of [...nineStates, ...fullDisks, ...otherStates]) {
    const folder = join(root, "spoilt");
    cpSync(sound, folder, { recursive: true });
    spoil(folder);
    const { code, said } = await tryStart(folder, { room, env });
    rmSync(folder, { recursive: true });
    const sentence = said.replaceAll(`${folder}/`, "").replaceAll(folder, "DATA_DIR");
    process.stdout.write(`${code}  ${name}\n    ${sentence}`);
    if (code !== exitCodes[word]) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
