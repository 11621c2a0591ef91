const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * ↑ and ↓ lead from bar to bar, Home and End to the first and last one held, ← and → to the window
 * before and after, + and − to a finer and coarser scale. Only while the focus is on a bar, so
 * that nobody's reading is disturbed.
 *
 * @returns what ends it
 */
export function moveByArrowKeys(figure: HTMLElement): () => void {
  function onKey(event: KeyboardEvent) {
    const bar = event.target instanceof Element ? event.target.closest("[data-bar]") : null;
    if (!bar || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = barAt(figure, bar, event.key);
    const way = next ? null : wayOf(event.key);
    if (!next && !way) return;
    event.preventDefault();
    if (next instanceof SVGElement) next.focus();
    way?.click();
  }
  figure.addEventListener("keydown", onKey);
  return () => figure.removeEventListener("keydown", onKey);
}

function barAt(figure: HTMLElement, from: Element, key: string): Element | undefined {
  const bars = Array.from(figure.querySelectorAll("[data-bar]"));
  if (key === "Home") return bars[0];
  if (key === "End") return bars.at(-1);
  const step = steps[key];
  return step === undefined ? undefined : bars[bars.indexOf(from) + step];
}

/** The link of the page that does what a key stands for. */
function wayOf(key: string): HTMLAnchorElement | null {
  if (key === "ArrowLeft") return document.querySelector<HTMLAnchorElement>("a[data-key=earlier]");
  if (key === "ArrowRight") return document.querySelector<HTMLAnchorElement>("a[data-key=later]");
  const zooms = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-zoom]"));
  const current = zooms.findIndex((link) => link.hasAttribute("aria-current"));
  if (key === "+" || key === "=") return zooms[current + 1] ?? null;
  return key === "-" ? (zooms[current - 1] ?? null) : null;
}
