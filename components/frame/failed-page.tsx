"use client";

import { locales } from "#i18n/locales.ts";
import { lost as en } from "#i18n/messages/en/lost.ts";
import { lost as zh } from "#i18n/messages/zh/lost.ts";
import { NotFoundPage } from "./not-found-page.tsx";

const messages = { zh, en };

type Props = {
  /** Staff have their desk to go back to. */
  isDesk?: boolean;
};

/** In the place of a page that failed in a browser that was showing another one of ours. */
export function FailedPage({ isDesk = false }: Props) {
  return (
    <NotFoundPage
      words={locales.map((locale) => {
        const { failed, failedHint, retry, home, desk } = messages[locale];
        return {
          locale,
          title: failed,
          hint: failedHint,
          action: (
            <>
              <button type="button" onClick={() => location.reload()}>
                {retry}
              </button>{" "}
              <a href={isDesk ? `/${locale}/desk` : `/${locale}`}>{isDesk ? desk : home}</a>
            </>
          ),
        };
      })}
    />
  );
}
