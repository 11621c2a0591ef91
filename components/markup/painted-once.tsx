"use client";

import { createElement } from "react";
import { takePainted } from "./painted-store.ts";

export type PaintedElement = "div" | "ol" | "svg" | "tbody" | "ul";

type Props = { as: PaintedElement; className?: string | undefined; name: string };

/**
 * Takes the markup kept under its name while the page is written on the server. In the browser
 * React finds the place filled and leaves what is in it alone.
 */
export function PaintedOnce({ as, className, name }: Props) {
  return createElement(as, {
    className,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: takePainted(name) },
  });
}
