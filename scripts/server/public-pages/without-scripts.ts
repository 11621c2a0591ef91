/**
 * A page as Next has drawn it, without its scripts and what loads them ahead. Data for search engines
 * stand in a script that never runs: they stay.
 *
 * @example
 * withoutScripts('<p>a</p><script src="/x.js"></script>') //=> "<p>a</p>"
 */
export function withoutScripts(page: string): string {
  return page.replace(
    /<script\b(?! type="application\/ld\+json">)[^>]*>[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g,
    "",
  );
}
