"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { SquareCode } from "#components/ui/square-code.tsx";
import type { IssuedSlips, ReceiptSlip } from "#domain/household/receipt/receipt-slip.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./slip-sheet.module.css";

/** What every slip of a sheet says alike. */
export type SlipWords = {
  readonly office: string;
  readonly address: string;
  readonly squares: readonly (readonly boolean[])[];
};

/**
 * Receipts to print and cut: the stub says whose it is and stays in the office, the slip carries the
 * code and nothing of whose it is. Shown by this answer and never again.
 */
export function SlipSheet({ issued, words }: { issued: IssuedSlips; words: SlipWords }) {
  const t = useTranslations("receipt.slip");
  const { slips, remaining } = issued;
  if (slips === null) {
    return (
      <Notice tone="info" title={t("retried")}>
        <p>{t("retriedHint")}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className="no-print">
        <Notice tone="success" title={t("once")}>
          <p>{t("onceHint")}</p>
          {remaining > 0 ? <p>{t("remaining", { count: remaining })}</p> : null}
        </Notice>
      </div>
      <h2 className={styles.heading}>{t("sheet", { count: slips.length })}</h2>
      <ol className={styles.sheet}>
        {slips.map((slip) => (
          <li key={slip.code} className={styles.row}>
            <Stub slip={slip} until={issued.expiresOn} />
            <Slip slip={slip} until={issued.expiresOn} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Stub({ slip: { stub }, until }: { slip: ReceiptSlip; until: string }) {
  const t = useTranslations("receipt.slip");
  const locale = useLocale();
  return (
    <div className={styles.stub}>
      <h3>{t("stub")}</h3>
      <p>{t("household", { code: stub.code })}</p>
      <p>
        {stub.building} {stub.door}
      </p>
      <p>{t("until", { on: formatDay(until, locale) })}</p>
      <p className={styles.small}>{t("stubKeep")}</p>
    </div>
  );
}

function Slip({ slip, until, words }: { slip: ReceiptSlip; until: string; words: SlipWords }) {
  const t = useTranslations("receipt.slip");
  const locale = useLocale();
  return (
    <div className={styles.slip}>
      <div>
        <h3>
          {words.office} {t("title")}
        </h3>
        <p className={styles.code}>
          <span className="visually-hidden">{t("code")} </span>
          {slip.code}
        </p>
        <p>{t("how", { address: words.address })}</p>
        <p className={styles.small}>
          {t("until", { on: formatDay(until, locale) })} {t("care")}
        </p>
      </div>
      <div className={styles.square}>
        <SquareCode squares={words.squares} label={t("scan")} />
      </div>
    </div>
  );
}
