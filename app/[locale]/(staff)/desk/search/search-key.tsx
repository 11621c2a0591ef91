"use client";

import { useEffect } from "react";

/** The "/" key leads to the search box, unless somebody is typing. */
export function SearchKey({ boxId }: { boxId: string }) {
  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || hasModifier || event.isComposing || isTyping(event.target)) return;
      const box = document.getElementById(boxId);
      if (!(box instanceof HTMLInputElement) || box.offsetParent === null) return;
      event.preventDefault();
      box.focus();
      box.select();
    };
    addEventListener("keydown", seek);
    return () => removeEventListener("keydown", seek);
  }, [boxId]);
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
