"use client";

import { useEffect, useRef } from "react";
import { loadBlocksNearby } from "./load-blocks-nearby.ts";
import { moveByArrowKeys } from "./move-by-arrow-keys.ts";
import { showTips } from "./show-tips.ts";

/**
 * What a script adds to a timeline that works without it: rows loaded as they come near, arrow
 * keys, tips. Everything hangs on the figure beside it and comes off again with it.
 */
export function TimelineEnhancements() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const figure = mark.current?.previousElementSibling;
    if (!(figure instanceof HTMLElement)) return;
    const stop = [loadBlocksNearby(figure), moveByArrowKeys(figure), showTips(figure)];
    return () => {
      for (const end of stop) end();
    };
  }, []);
  return <span ref={mark} hidden />;
}
