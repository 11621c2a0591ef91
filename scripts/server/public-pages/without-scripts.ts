/**
 * A page as Next has drawn it, without its scripts and what loads them ahead.
 *
 * @example
 * withoutScripts('<p>a</p><script src="/x.js"></script>') //=> "<p>a</p>"
 */
export function withoutScripts(page: string): string {
  return page.replace(
    /<script\b[^>]*>[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g,
    "",
  );
}
