"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { SquareCode } from "#components/ui/square-code.tsx";
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
      <div className={styles.code}>
        <SquareCode squares={squares} label={t("scan")} />
      </div>
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
