/**
 * The pages a change shows on: beside the page of a project its sheet for the hoarding.
 *
 * @param paths without their locale
 * @example
 * pagesShowing(["", "/projects/p"]) //=> ["", "/projects/p", "/projects/p/sheet"]
 */
export function pagesShowing(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    /^\/projects\/[^/]+$/.test(path) ? [path, `${path}/sheet`] : [path],
  );
}
