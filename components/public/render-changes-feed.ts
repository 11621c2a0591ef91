import { createTranslator } from "next-intl";
import { type Markup, markup } from "#components/markup/markup.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { feedAddress } from "#domain/public/changes-addresses.ts";
import type { PublicChange } from "#domain/public/public-change.ts";
import { type Locale, languageTag, locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { changeWords } from "./change-words.ts";

/** As many as a reader of feeds shows; the page has all of them. */
const mostEntries = 100;

export type ChangesFeed = {
  /** Of the addresses in it, such as `https://guatu.example`. */
  readonly origin: string;
  readonly locale: Locale;
  /** The day it is read on, for a feed with nothing in it. */
  readonly asOf: IsoDate;
  /** Who publishes it; null where the office has no name yet. */
  readonly office: Bilingual | null;
  /** Of this project alone; of all of them where null. */
  readonly project: { readonly slug: string; readonly name: Bilingual } | null;
  /** The newest first. */
  readonly changes: readonly PublicChange[];
};

/**
 * The last changes as a feed (Atom, RFC 4287) in one language, which names the same in the other. An
 * entry keeps its id, whenever it is read and whatever language it is in; its instant is the
 * beginning of the day on which it became public.
 */
export function renderChangesFeed(feed: ChangesFeed): string {
  const { origin, locale, asOf, office, project, changes } = feed;
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "publicChanges" });
  const shown = changes.slice(0, mostEntries);
  const page = project ? `/projects/${project.slug}/changes` : "/changes";
  const publisher = office?.[locale] ?? messages.site.name;
  const title = project ? t("ofProject", { project: project.name[locale] }) : t("title");
  const body = markup`
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[locale]}">
      <id>${tagOf(origin, project ? `${project.slug}/changes` : "changes")}</id>
      <title>${`${title} · ${publisher}`}</title>
      <subtitle>${t("subtitle", { count: mostEntries })}</subtitle>
      <updated>${beginOf(shown[0]?.on ?? asOf)}</updated>
      <author><name>${publisher}</name></author>
      <link
        rel="self"
        type="application/atom+xml"
        hreflang="${languageTag[locale]}"
        href="${origin + feedAddress(locale, project?.slug)}"
      />
      ${otherLanguages(feed)}
      <link rel="alternate" type="text/html" href="${`${origin}/${locale}${page}`}"/>
      ${shown.map((change) => entry(change, feed))}
    </feed>
  `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${body.text}\n`;
}

function otherLanguages({ origin, locale, project }: ChangesFeed): Markup[] {
  return locales
    .filter((other) => other !== locale)
    .map(
      (other) => markup`
        <link
          rel="alternate"
          type="application/atom+xml"
          hreflang="${languageTag[other]}"
          href="${origin + feedAddress(other, project?.slug)}"
        />
      `,
    );
}

function entry(change: PublicChange, { origin, locale }: ChangesFeed): Markup {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "publicChanges" });
  const { id, on, kind, project, isGenerated } = change;
  const { what, more } = changeWords(change, locale);
  const mark = isGenerated ? [t("generated")] : [];
  const title = t("said", { project: project.name[locale], kind: t(`kind.${kind}`), what });
  return markup`
    <entry>
      <id>${tagOf(origin, `${project.slug}/${change.code}/${encodeURIComponent(id)}`)}</id>
      <title>${title}</title>
      <updated>${beginOf(on)}</updated>
      <published>${beginOf(on)}</published>
      <category term="${kind}" label="${t(`kind.${kind}`)}"/>
      <link rel="alternate" type="text/html" href="${`${origin}/${locale}/projects/${project.slug}`}"/>
      <content type="text">${[title, ...more, ...mark].join("\n")}</content>
    </entry>
  `;
}

/** RFC 4151: of the host that publishes it, for good. */
function tagOf(origin: string, what: string): string {
  return `tag:${new URL(origin).hostname},2026:guatu/${what}`;
}

/** The first instant of a day in Shanghai. */
function beginOf(on: IsoDate): string {
  return `${on}T00:00:00+08:00`;
}
