import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";

/** A project, as its addresses name it. */
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** The languages a feed is written in, by what follows its name; Chinese without any. */
export const feedNames = { zh: "changes.atom", en: "changes.en.atom" } as const;

const feed = new RegExp(`^/open-data/(?:projects/(?<slug>${slug})/)?changes(?:\\.en)?\\.atom$`);
const page = new RegExp(
  `^/(?:zh|en)/(?:changes(?:/\\d{4}-\\d{2})?|projects/(?<slug>${slug})/changes)$`,
);

/**
 * The address of a feed of changes: of the office, or of one project.
 *
 * @example
 * feedAddress("en", "houniuzhuang") //=> "/open-data/projects/houniuzhuang/changes.en.atom"
 */
export function feedAddress(locale: keyof typeof feedNames, project?: string): string {
  const place = project === undefined ? "/open-data" : `/open-data/projects/${project}`;
  return `${place}/${feedNames[locale]}`;
}

/** Which feed an address is of; undefined where it is none. Whether there is the project is not asked. */
export function feedAt(path: string): { readonly slug: string | undefined } | undefined {
  const found = feed.exec(path);
  return found ? { slug: found.groups?.slug } : undefined;
}

/** The same of a page of changes: the last of them, those of a month, or those of a project. */
export function changesPageAt(path: string): { readonly slug: string | undefined } | undefined {
  const found = page.exec(path);
  return found ? { slug: found.groups?.slug } : undefined;
}

/**
 * The pages and feeds of changes that may show what changed on some public pages. An address that
 * ends with a stroke stands for everything below it.
 *
 * @param paths of pages, without their locale
 * @example
 * changesShowing(["/projects/p"]) //=> ["/zh/changes", "/zh/changes/", …]
 */
export function changesShowing(paths: readonly string[]): string[] {
  const slugs = paths.flatMap((path) => /^\/projects\/([^/]+)$/.exec(path)?.[1] ?? []);
  return (["zh", "en"] as const).flatMap((locale) => [
    `/${locale}/changes`,
    `/${locale}/changes/`,
    feedAddress(locale),
    ...slugs.flatMap((project) => [
      `/${locale}/projects/${project}/changes`,
      feedAddress(locale, project),
    ]),
  ]);
}

/**
 * The first day of a month as it stands in an address; undefined where it is none.
 *
 * @example
 * monthOfAddress("2015-04") //=> "2015-04-01"
 */
export function monthOfAddress(month: string): IsoDate | undefined {
  const first = `${month}-01`;
  return isIsoDate(first) ? first : undefined;
}
