"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { LiveChartData } from "./live-chart-data.ts";

type Props = LiveChartData & {
  /** What the server drew. */
  children: ReactNode;
};

/**
 * Puts a chart for pointer and keyboard in the place of the drawing once it comes near the screen:
 * until then nothing of it is loaded, and where it cannot be loaded the drawing stays.
 */
export function LiveChart({ children, ...data }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [Bars, setBars] = useState<ComponentType<LiveChartData> | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        import("./live-bars.tsx").then(
          ({ LiveBars }) => setBars(() => LiveBars),
          () => undefined,
        );
      },
      { rootMargin: "200px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className={Bars ? "dash-live" : undefined}>
      {children}
      {Bars ? (
        <div className="dash-bars">
          <Bars {...data} />
        </div>
      ) : null}
    </div>
  );
}
