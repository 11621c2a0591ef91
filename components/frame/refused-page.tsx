import type { RefusalKind } from "#domain/core/refusal-kind.ts";
import { locales } from "#i18n/locales.ts";
import { lost as lostEn } from "#i18n/messages/en/lost.ts";
import { refused as en } from "#i18n/messages/en/refused.ts";
import { lost as lostZh } from "#i18n/messages/zh/lost.ts";
import { refused as zh } from "#i18n/messages/zh/refused.ts";
import { NotFoundPage } from "./not-found-page.tsx";

const refusals = { zh, en };
const ways = { zh: lostZh, en: lostEn };

const ofDesk: ReadonlySet<RefusalKind> = new Set(["missingAtDesk", "signedOut", "failedAtDesk"]);

/** Why a request got no other answer. It may name no language, so both are spoken. */
export function RefusedPage({ kind }: { kind: RefusalKind }) {
  const isOfDesk = ofDesk.has(kind);
  return (
    <NotFoundPage
      words={locales.map((locale) => ({
        locale,
        ...refusals[locale][kind],
        action: isOfDesk ? (
          <a href={`/${locale}/desk`}>{ways[locale].desk}</a>
        ) : (
          <a href={`/${locale}`}>{ways[locale].home}</a>
        ),
      }))}
    />
  );
}

/** The title of its window. */
export function refusedTitle(kind: RefusalKind): string {
  return `${zh[kind].title} · ${lostZh.name}`;
}
