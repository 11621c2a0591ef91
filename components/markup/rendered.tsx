import { createElement } from "react";
import type { Markup } from "./markup.ts";
import { type RenderedElement, RenderedOnce } from "./rendered-once.tsx";
import { keepRendered } from "./rendered-store.ts";

type Props = {
  as: RenderedElement;
  markup: Markup;
  className?: string | undefined;
  /**
   * Written into the page only, not a second time into what React sends beside it. For a page that
   * is always loaded whole: after a soft navigation the place would be empty.
   */
  once?: boolean;
};

/** A place filled with painted markup. */
export function Rendered({ as, markup, className, once = false }: Props) {
  if (once) return <RenderedOnce as={as} className={className} name={keepRendered(markup.text)} />;
  return createElement(as, { className, dangerouslySetInnerHTML: { __html: markup.text } });
}
