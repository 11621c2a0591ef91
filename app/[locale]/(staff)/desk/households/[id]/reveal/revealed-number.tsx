"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { revealSeconds } from "#domain/household/person/reveal-input.ts";
import styles from "./reveal.module.css";

type Props = { of: string; masked: string; number: string; back: string };

/**
 * A number in the clear, for a minute. A script masks it again, at once when the page is left, since
 * a browser may bring a page back as it was. Without a script the page leaves by itself.
 */
export function RevealedNumber({ of, masked, number, back }: Props) {
  const t = useTranslations("household.reveal");
  const panel = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    panel.current?.focus();
    const hide = () => setIsOver(true);
    const timer = setTimeout(hide, revealSeconds * 1000);
    window.addEventListener("pagehide", hide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", hide);
    };
  }, []);
  return (
    <>
      <div ref={panel} className={styles.panel} tabIndex={-1} role="status">
        <p>{of}</p>
        <p className={styles.number}>{isOver ? masked : number}</p>
        <p>{isOver ? t("over") : t("shown", { seconds: revealSeconds })}</p>
      </div>
      <noscript>
        <meta httpEquiv="refresh" content={`${revealSeconds};url=${back}`} />
      </noscript>
      <p className={styles.ways}>
        <a href={back}>{t("back")}</a>
      </p>
    </>
  );
}
