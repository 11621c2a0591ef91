"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, use, useCallback, useEffect, useRef, useState } from "react";
import { plainLines } from "#domain/form/plain-text.ts";
import styles from "./counted-text.module.css";
import { FormContext } from "./form-context.ts";

type Props = {
  /** Undefined where the field has no limit of letters. */
  max: number | undefined;
  /** One control of text. */
  children: ReactNode;
};

/**
 * Counts the letters of a text as the server will, once it comes near what the field takes. A
 * browser would cut what is pasted, and say nothing.
 */
export function CountedText({ max, children }: Props) {
  const t = useTranslations("form");
  const { state } = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const [length, setLength] = useState(0);
  const count = useCallback(() => setLength(lengthIn(box.current)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer sets the text anew
  useEffect(count, [count, state]);
  if (max === undefined) return children;
  const over = length - max;
  return (
    <div ref={box} className={styles.counted} onInput={count}>
      {children}
      <span className={over > 0 ? styles.over : styles.count} role="status">
        {isNearLimit(length, max) ? sayLength(length, max, t) : null}
      </span>
    </div>
  );
}

function lengthIn(box: HTMLElement | null): number {
  const control = box?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  return plainLines(control?.value ?? "").length;
}

/** Whether a text is so near what its field takes, or over it, that its letters are counted. */
export function isNearLimit(length: number, max: number): boolean {
  return length >= max * 0.8;
}

/** How many letters a text has of those its field takes, and how many it has too many. */
export function sayLength(
  length: number,
  max: number,
  t: ReturnType<typeof useTranslations<"form">>,
): string {
  const over = length - max;
  return over > 0 ? t("over", { length, over, max }) : t("counted", { length, max });
}
