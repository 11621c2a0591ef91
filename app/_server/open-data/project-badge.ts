import "server-only";
import { createTranslator } from "next-intl";
import { renderLightBadge } from "#components/light/render-light-badge.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { type Locale, languageTag } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

/** The light of a project as a picture; grey, and said to be so, where it cannot be computed. */
export function projectBadge({ records, uncomputed, asOf }: OpenData, locale: Locale): string {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "openData.badge" });
  const [record] = records;
  const label = (record ?? uncomputed[0])?.name[locale] ?? "";
  const colour = record?.light.colour ?? "grey";
  const word = messages.light.word[colour];
  return renderLightBadge({
    colour,
    label,
    words: `${messages.light.colour[colour]} ${word}`,
    title: t("title", { project: label, name: messages.light.name[colour], word, on: asOf }),
    language: languageTag[locale],
  });
}
