import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Finding, findLines, isCode, type SourceFile } from "./source-tree.ts";

const manifest = fileURLToPath(new URL("../../package.json", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(manifest, "utf8")) as {
  devDependencies: Record<string, string>;
};

/** What a built program is started, served, backed up and restored by. */
const inUse = [
  /^(app|components|db|domain|i18n|scripts\/(host|server|recovery|exchange))\//,
  /^scripts\/(start|backup|restore|import-plan|load-demo)\./,
  /^(instrumentation|proxy|next\.config)\./,
];

/**
 * A package of development in what an office runs, where `npm ci --omit=dev` leaves it out. A type is
 * gone before anything runs.
 */
export function findDevelopmentImports(files: readonly SourceFile[]): Finding[] {
  const named = Object.keys(devDependencies).map((name) => name.replaceAll("/", "\\/"));
  const imported = new RegExp(
    `^(?!\\s*(?:import|export) type\\b).*(?:from |import |import\\(|require\\()["'](?:${named.join("|")})(?:["']|\\/)`,
  );
  return files
    .filter((file) => isCode(file) && inUse.some((pattern) => pattern.test(file.path)))
    .flatMap((file) => findLines(file, imported, "a package of development"));
}
