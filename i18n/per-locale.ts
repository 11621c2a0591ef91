import type { Locale } from "./locales.ts";

/**
 * What is made once for each language and then kept: to make an object of `Intl` takes forty times as
 * long as to use it, and a table asks for one in every cell.
 *
 * @example
 * const number = perLocale((locale) => new Intl.NumberFormat(locale));
 * number("en").format(14700) //=> "14,700"
 */
export function perLocale<Made extends object>(
  make: (locale: Locale) => Made,
): (locale: Locale) => Made {
  const kept = new Map<Locale, Made>();
  return (locale) => {
    const known = kept.get(locale);
    if (known) return known;
    const made = make(locale);
    kept.set(locale, made);
    return made;
  };
}
