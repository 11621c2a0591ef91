import { type Finding, type SourceFile, withoutComments } from "./source-tree.ts";

/** Where every machine of a kind keeps the same thing. */
const known = ["/usr/sbin/nginx", "/etc/debian_version", "/Applications/", "/proc/"];
/** Addresses that tests make up or the guard answers, and files of a package or an office. */
const madeUp = ["h", "nowhere", "healthz", "files", "public", "dist"];
const quotedPath = /["'`](\/(?:[A-Za-z][\w.-]*\/)|[A-Za-z]:\\\\)/g;

/**
 * Absolute paths of a file system, and hosts of a registry: both are of one machine. A path that
 * begins with a folder of the routes is an address of ours.
 */
export function findMachineTraces(files: readonly SourceFile[]): Finding[] {
  const routes = new Set(files.flatMap(({ path }) => (/^app\//.test(path) ? path.split("/") : [])));
  const isAddress = (path: string) => {
    const folder = path.split("/")[1] ?? "";
    return routes.has(folder) || /^(zh|en)$/i.test(folder) || madeUp.includes(folder);
  };
  return files.flatMap((file) =>
    withoutComments(file.text)
      .split("\n")
      .flatMap((line, index) => {
        const isOfMachine = [...line.matchAll(quotedPath)].some(({ 1: path = "", index: at }) => {
          const rest = line.slice(at + 1);
          return !isAddress(path) && !known.some((place) => rest.startsWith(place));
        });
        const isTrace = isOfMachine || /registry\.npmjs/.test(line);
        return isTrace ? [{ path: `${file.path}:${index + 1}`, what: "a trace of a machine" }] : [];
      }),
  );
}
