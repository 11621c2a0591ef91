"use client";

import { type RefObject, useEffect } from "react";
import { isHalfFilled } from "./half-filled.ts";

type Watched = { isUnsent: () => boolean };

/** The forms of the page that would lose something. */
const watched = new Map<HTMLFormElement, Watched>();

type Options = {
  /** False where what is typed is not worth a question, such as a filter. */
  isWatched: boolean;
  /** Something typed came back with an answer and is not saved yet. */
  hasTyped: boolean;
  /** The answer leads elsewhere: the form is done. */
  isLeft: RefObject<boolean>;
};

/**
 * Has the browser ask before a page is left that holds something typed and not sent: by a link, its
 * own buttons or the closing of the tab. All links of the house load a page.
 */
export function useLeaveQuestion(
  form: RefObject<HTMLFormElement | null>,
  { isWatched, hasTyped, isLeft }: Options,
): void {
  useEffect(() => {
    const element = form.current;
    if (!element || !isWatched) return;
    const isUnsent = () => !isLeft.current && (hasTyped || isHalfFilled(element));
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsent()) event.preventDefault();
    };
    watched.set(element, { isUnsent });
    addEventListener("beforeunload", ask);
    return () => {
      watched.delete(element);
      removeEventListener("beforeunload", ask);
    };
  }, [form, isWatched, hasTyped, isLeft]);
}

/** Whether another form of the page holds something that is lost where this one leads elsewhere. */
export function isAnotherUnsent(form: HTMLFormElement): boolean {
  return [...watched].some(([other, { isUnsent }]) => other !== form && isUnsent());
}
