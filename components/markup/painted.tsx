import { createElement } from "react";
import type { Markup } from "./markup.ts";
import { type PaintedElement, PaintedOnce } from "./painted-once.tsx";
import { keepPainted } from "./painted-store.ts";

type Props = {
  as: PaintedElement;
  markup: Markup;
  className?: string | undefined;
  /**
   * Written into the page only, not a second time into what React sends beside it. For a page that
   * is always loaded whole: after a soft navigation the place would be empty.
   */
  once?: boolean;
};

/** A place filled with painted markup. */
export function Painted({ as, markup, className, once = false }: Props) {
  if (once) return <PaintedOnce as={as} className={className} name={keepPainted(markup.text)} />;
  return createElement(as, { className, dangerouslySetInnerHTML: { __html: markup.text } });
}
