"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { OneTimeSecret } from "./action-state.ts";
import styles from "./secret-panel.module.css";

type Props = { once: OneTimeSecret; title: string; children?: ReactNode };

/**
 * A new password, shown in this answer and never again. Large and in a face that tells letters
 * apart, since it is copied by hand or read aloud. It takes the focus of the form it replaces.
 */
export function SecretPanel({ once, title, children }: Props) {
  const t = useTranslations("form.once");
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      <Notice tone={once.secret === null ? "info" : "success"} title={title}>
        <p>{t(once.secret === null ? "spent" : "hint")}</p>
      </Notice>
      <dl className={styles.slip}>
        <dt>{t("username")}</dt>
        <dd className={styles.secret}>{once.username}</dd>
        {once.secret === null ? null : (
          <>
            <dt>{t("password")}</dt>
            <dd className={styles.secret}>{once.secret}</dd>
          </>
        )}
      </dl>
      {children ? <div className={styles.ways}>{children}</div> : null}
    </div>
  );
}
