import { posix } from "node:path";
import { namedImports, resolveImport } from "./imports.ts";
import { type Finding, isCode, type SourceFile } from "./source-tree.ts";

/** More than fits one look at a folder. */
const mostFiles = 25;

/** Folders of source files that hold more than can be looked over. */
export function findFullFolders(files: readonly SourceFile[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { path } of sources(files)) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([path, count]) => ({ path, what: `holds ${count} files` }));
}

/** Loops of folders whose files import each other, each named once by the folder that closes it. */
export function findFolderCircles(files: readonly SourceFile[]): Finding[] {
  const imports = folderImports(sources(files));
  const finished = new Set<string>();
  const findings: Finding[] = [];
  const visit = (folder: string, trail: readonly string[]): void => {
    if (finished.has(folder)) return;
    const start = trail.indexOf(folder);
    if (start >= 0) {
      findings.push({
        path: folder,
        what: `circle ${[...trail.slice(start), folder].join(" → ")}`,
      });
      return;
    }
    for (const next of imports.get(folder) ?? []) visit(next, [...trail, folder]);
    finished.add(folder);
  };
  for (const folder of imports.keys()) visit(folder, []);
  return findings;
}

function sources(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => isCode(file) && !file.path.startsWith("tests/"));
}

function folderImports(files: readonly SourceFile[]): Map<string, Set<string>> {
  const known = new Set(files.map(({ path }) => path));
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const from = posix.dirname(file.path);
    const targets = imports.get(from) ?? new Set<string>();
    for (const name of namedImports(file)) {
      const target = resolveImport(file.path, name);
      const to = posix.dirname(target);
      if (known.has(target) && to !== from) targets.add(to);
    }
    imports.set(from, targets);
  }
  return imports;
}
