// Holds the data folder as a server does, says so, and lives until it is ended.
import { holdDataFolder } from "#db/office/hold-data-folder.ts";

holdDataFolder();
process.stdout.write("held\n");
process.stdin.resume();
