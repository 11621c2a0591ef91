import { dirname, join, normalize } from "node:path";
import { type Finding, isCode, type SourceFile, withoutComments } from "./source-tree.ts";

const importPattern =
  /(?:^|[\s;])(?:import|export)\s+(?:[\w*{}\s,$]+\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** The modules a file names, as it names them. */
export function namedImports({ text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(importPattern)].map((m) => m[1] ?? m[2] ?? "");
}

/** A path from the root for a module of ours; the name itself for a package. */
export function resolveImport(from: string, name: string): string {
  if (name.startsWith("#")) return name.slice(1);
  if (name.startsWith(".")) return normalize(join(dirname(from), name)).replaceAll("\\", "/");
  return name;
}

type Room = { into: readonly string[]; packages: RegExp };
const anyPackage = /./;

/** Which rooms and which packages a room may import. The table in README.md, as a rule. */
const rooms: Record<string, Room> = {
  domain: {
    into: ["domain"],
    // Of date-fns only its parts by name: Node would read three hundred files for the whole.
    packages: /^((zod|saxes|@date-fns\/utc|d3-scale|d3-array)(\/|$)|date-fns\/)/,
  },
  i18n: { into: ["i18n", "domain"], packages: /^(next-intl|next\/root-params)(\/|$)/ },
  db: {
    into: ["db", "domain"],
    packages: new RegExp(
      [
        /^(node:.+|better-sqlite3|drizzle-orm(\/.*)?|zod|better-auth\/crypto|pinyin-pro)$/.source,
        /^(saxes|write-excel-file\/.+|docx(\/watermarks)?)$/.source,
      ].join("|"),
    ),
  },
  components: {
    into: ["components", "domain", "i18n"],
    packages: /^(react|react-dom|next-intl|next\/link|recharts)(\/|$)/,
  },
  app: { into: ["app", "components", "db", "domain", "i18n"], packages: anyPackage },
  scripts: { into: ["scripts", "db", "domain", "i18n"], packages: anyPackage },
  tests: {
    into: ["tests", "app", "components", "db", "domain", "i18n", "scripts"],
    packages: anyPackage,
  },
};

/** Imports that point the wrong way, or at a package the room must not know. */
export function findForeignImports(files: readonly SourceFile[]): Finding[] {
  return files.filter(isCode).flatMap((file) => {
    const room = rooms[roomOf(file.path)];
    return room ? namedImports(file).flatMap((name) => judge(file, name, room)) : [];
  });
}

function judge(file: SourceFile, name: string, room: Room): Finding[] {
  const target = resolveImport(file.path, name);
  const isOurs = name.startsWith("#") || name.startsWith(".");
  const allowed = isOurs ? room.into.includes(roomOf(target)) : room.packages.test(name);
  const isRelativeAcross = name.startsWith(".") && roomOf(target) !== roomOf(file.path);
  if (allowed && !isRelativeAcross) return [];
  const what = isRelativeAcross ? `reaches ${target} by a relative path` : `imports ${name}`;
  return [{ path: file.path, what }];
}

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Folders that are entered by one file, so that what stands behind it can be replaced as a whole. */
const doors: Record<string, string> = { "db/cache": "db/cache/ledger-queries.ts" };

/** Imports of what stands behind a door, from outside; its own tests stand inside. */
export function findBackDoors(files: readonly SourceFile[]): Finding[] {
  return files.filter(isCode).flatMap((file) =>
    Object.entries(doors).flatMap(([folder, door]) => {
      if (file.path.startsWith(`${folder}/`) || file.path.startsWith(`tests/${folder}/`)) return [];
      return namedImports(file)
        .map((name) => resolveImport(file.path, name))
        .filter((path) => path.startsWith(`${folder}/`) && path !== door)
        .map((path) => ({ path: file.path, what: `imports ${path} instead of ${door}` }));
    }),
  );
}

/** Loops of imports, each named once by the path that closes it. */
export function findImportCycles(files: readonly SourceFile[]): Finding[] {
  const code = files.filter(isCode);
  const known = new Set(code.map(({ path }) => path));
  const imports = new Map(
    code.map((file) => [
      file.path,
      namedImports(file)
        .map((name) => resolveImport(file.path, name))
        .filter((path) => known.has(path)),
    ]),
  );
  const finished = new Set<string>();
  const findings: Finding[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (finished.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      findings.push({ path, what: `cycle ${[...trail.slice(start), path].join(" → ")}` });
      return;
    }
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return findings;
}
