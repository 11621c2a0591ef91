import {
  officeFileAddress,
  officeFiles,
  projectFileAddress,
  projectFiles,
} from "./open-data-file.ts";

const projectPage = /^\/projects\/([^/]+)$/;

/**
 * The files that show what changed on public pages: each change shows in those of the office.
 *
 * @param paths of pages, without their locale
 * @example
 * addressesShowing(["", "/projects/houniuzhuang"]) //=> ["/open-data/projects.csv", …]
 */
export function addressesShowing(paths: readonly string[]): string[] {
  return [
    "/sitemap.xml",
    "/.well-known/security.txt",
    ...officeFiles.map(officeFileAddress),
    ...slugsIn(paths).flatMap((slug) => projectFiles.map((file) => projectFileAddress(slug, file))),
  ];
}

function slugsIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => projectPage.exec(path)?.[1] ?? []);
}
