import "server-only";
import type { Metadata } from "next";
import { type Locale, languageTag, locales } from "#i18n/locales.ts";
import { siteOrigin } from "./site-origin.ts";

type Said = {
  readonly locale: Locale;
  /** Without its locale. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
};

/**
 * What a public page says of itself to search engines and to whoever shares it: its one address, what
 * it is called in each language, its title in a sentence. There is no picture of it: one that shows
 * how a project stands would be kept by others long after it is true.
 */
export function publicMetadata({ locale, path, title, description, siteName }: Said): Metadata {
  const origin = siteOrigin();
  const url = `${origin}/${locale}${path}`;
  const languages = locales.map((each) => [languageTag[each], `${origin}/${each}${path}`] as const);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { ...Object.fromEntries(languages), "x-default": `${origin}/zh${path}` },
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      type: "website",
      locale: locale === "zh" ? "zh_CN" : "en_GB",
    },
  };
}
