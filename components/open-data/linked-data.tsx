type Props = {
  /** By schema.org. */
  data: Readonly<Record<string, unknown>>;
};

/** What a page says to search engines (JSON-LD). It is no script that runs: it is kept on public pages. */
export function LinkedData({ data }: Props) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  // What is typed may hold the end of a script.
  const __html = json.replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a "<" ends nothing
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
