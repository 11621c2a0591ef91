const projectPage = /^\/projects\/([^/]+)$/;

/**
 * The pages a change shows on: beside the page of a project its sheet for the hoarding and the one
 * that stands on other sites, and the page of the open data.
 *
 * @param paths without their locale
 * @example
 * pagesShowing(["/projects/p"]) //=> ["/projects/p", "/projects/p/sheet", "/embed/p", "/open-data"]
 */
export function pagesShowing(paths: readonly string[]): string[] {
  const pages = paths.flatMap((path) => {
    const slug = projectPage.exec(path)?.[1];
    return slug === undefined ? [path] : [path, `${path}/sheet`, `/embed/${slug}`];
  });
  return [...pages, "/open-data"];
}
