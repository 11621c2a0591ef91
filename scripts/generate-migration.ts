// Generates a migration from the schema, then makes its tables STRICT, which drizzle-kit cannot.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "db/migrations";
const result = spawnSync("drizzle-kit", ["generate", ...process.argv.slice(2)], {
  stdio: "inherit",
});
if (result.status !== 0) process.exit(result.status ?? 1);

for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const file = join(folder, name);
  const generated = readFileSync(file, "utf8");
  const strict = generated.replace(/(CREATE TABLE [\s\S]*?\n\));/g, "$1 STRICT;");
  if (strict !== generated) writeFileSync(file, strict);
}
