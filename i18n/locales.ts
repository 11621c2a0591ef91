/** Chinese first: it is the default, and complete before any other. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh";

/** The BCP 47 tag for `<html lang>` and `Intl`. */
export const languageTag: Record<Locale, string> = { zh: "zh-CN", en: "en" };

export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/**
 * The same place in another language.
 *
 * @example
 * inLocale("/zh/projects/houniuzhuang", "en") //=> "/en/projects/houniuzhuang"
 */
export function inLocale(path: string, locale: Locale): string {
  return path.replace(/^\/(zh|en)(?=\/|\?|$)/, `/${locale}`);
}

/**
 * The reader's language from an Accept-Language header; Chinese where it names neither.
 *
 * @example
 * preferredLocale("en-GB,en;q=0.9,zh;q=0.8") //=> "en"
 * preferredLocale("fr") //=> "zh"
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { locale: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter((wish) => isLocale(wish.locale) && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const first = ranked[0]?.locale;
  return isLocale(first) ? first : defaultLocale;
}
