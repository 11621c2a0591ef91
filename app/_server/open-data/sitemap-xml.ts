import "server-only";
import { instantText } from "#domain/open-data/instant-text.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { languageTag, locales } from "#i18n/locales.ts";

/** Every public page in each language (sitemaps.org), and what it is called in the others. */
export function sitemapXml({ origin, updatedAt, records, uncomputed }: OpenData): string {
  const slugs = [...records, ...uncomputed].map(({ slug }) => slug);
  const paths = ["", "/open-data", ...slugs.map((slug) => `/projects/${slug}`)];
  const changed = updatedAt === null ? "" : `<lastmod>${instantText(updatedAt)}</lastmod>`;
  const pages = paths.flatMap((path) => {
    const links = locales.map((locale) => {
      const href = `${origin}/${locale}${path}`;
      return `<xhtml:link rel="alternate" hreflang="${languageTag[locale]}" href="${href}"/>`;
    });
    return locales.map(
      (locale) => `<url><loc>${origin}/${locale}${path}</loc>${changed}${links.join("")}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    "</urlset>",
    "",
  ].join("\n");
}
