"use client";

import { type ChangeEvent, type ReactNode, useRef } from "react";
import styles from "./filter-bar.module.css";

/**
 * The row of a filter bar. What is chosen with a pointer applies at once. With keys a list is gone
 * through value by value, and a word is typed letter by letter: there the button applies what
 * stands, as without a script.
 */
export function FilterRow({ children }: { children: ReactNode }) {
  const isByPointer = useRef(false);
  const applyChoice = ({ target }: ChangeEvent<HTMLDivElement>) => {
    if (isByPointer.current && isChoice(target)) target.closest("form")?.requestSubmit?.();
  };
  return (
    <div
      className={styles.bar}
      onPointerDownCapture={() => {
        isByPointer.current = true;
      }}
      onKeyDownCapture={() => {
        isByPointer.current = false;
      }}
      onChange={applyChoice}
    >
      {children}
    </div>
  );
}

/** Something chosen as a whole: a line of a list, a tick, a day of the calendar. */
function isChoice(control: Element): boolean {
  return (
    control instanceof HTMLSelectElement ||
    (control instanceof HTMLInputElement && ["checkbox", "radio", "date"].includes(control.type))
  );
}
