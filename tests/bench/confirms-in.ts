/** What the button of a page that asks to confirm would send; undefined where nothing is asked. */
export function confirmsIn(page: string): string | undefined {
  const [button] = page.match(/<button[^>]*\bname="confirms"[^>]*>/) ?? [];
  return button?.match(/\bvalue="([^"]*)"/)?.[1]?.replaceAll("&quot;", '"');
}
