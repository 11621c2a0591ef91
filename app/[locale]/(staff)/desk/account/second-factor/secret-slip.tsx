"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { SecondFactorStarted } from "#domain/account/second-factor.ts";
import styles from "./secret-slip.module.css";

/** What the authenticator is told and what to put away, shown by this answer and never again. */
export function SecretSlip({ started }: { started: SecondFactorStarted }) {
  const t = useTranslations("secondFactor.slip");
  const { secret, squares, backupCodes } = started;
  return (
    <div className={styles.slip}>
      <Notice tone="info" title={t("title")}>
        <p>{t("hint")}</p>
      </Notice>
      <svg
        className={styles.code}
        viewBox={`0 0 ${squares.length} ${squares.length}`}
        role="img"
        aria-label={t("scan")}
      >
        <rect width="100%" height="100%" className={styles.paper} />
        <path d={darkPath(squares)} className={styles.ink} />
      </svg>
      <dl className={styles.words}>
        <dt>{t("secret")}</dt>
        <dd className={styles.secret}>{secret}</dd>
        <dt>{t("backup")}</dt>
        <dd>
          <ul className={styles.codes}>
            {backupCodes.map((code) => (
              <li key={code} className={styles.secret}>
                {code}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}

function darkPath(squares: SecondFactorStarted["squares"]): string {
  return squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
