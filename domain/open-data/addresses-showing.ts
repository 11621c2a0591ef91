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
  const slugs = paths.flatMap((path) => projectPage.exec(path)?.[1] ?? []);
  return [
    ...officeFiles.map(officeFileAddress),
    ...slugs.flatMap((slug) => projectFiles.map((file) => projectFileAddress(slug, file))),
  ];
}
