"use client";

import { createElement } from "react";
import { takeRendered } from "./rendered-store.ts";

export type RenderedElement = "div" | "ol" | "svg" | "tbody" | "ul";

type Props = { as: RenderedElement; className?: string | undefined; name: string };

/**
 * Takes the markup kept under its name while the page is written on the server. In the browser
 * React finds the place filled and leaves what is in it alone.
 */
export function RenderedOnce({ as, className, name }: Props) {
  return createElement(as, {
    className,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: takeRendered(name) },
  });
}
