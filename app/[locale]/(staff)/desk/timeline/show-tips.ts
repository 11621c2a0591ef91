/**
 * A tip beside the bar that is pointed at, touched or has the focus: what the bar says to a screen
 * reader, one sentence a line. Escape takes it away; it can be pointed through.
 *
 * @returns what ends it
 */
export function showTips(figure: HTMLElement): () => void {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  figure.append(tip);

  function show(event: Event) {
    const bar = event.target instanceof Element ? event.target.closest("[data-bar]") : null;
    if (!bar) return;
    tip.textContent = (bar.getAttribute("aria-label") ?? "").replace(/([。.]) ?(?=\S)/g, "$1\n");
    tip.hidden = false;
    place(tip, bar, figure);
  }
  function hide() {
    tip.hidden = true;
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape") hide();
  }

  const listeners = [
    ["pointerover", show],
    ["focusin", show],
    ["pointerout", hide],
    ["focusout", hide],
  ] as const;
  for (const [name, listener] of listeners) figure.addEventListener(name, listener);
  document.addEventListener("keydown", onKey);
  return () => {
    for (const [name, listener] of listeners) figure.removeEventListener(name, listener);
    document.removeEventListener("keydown", onKey);
    tip.remove();
  };
}

/** Under the bar, inside the figure. */
function place(tip: HTMLElement, bar: Element, figure: HTMLElement) {
  const [around, at] = [figure.getBoundingClientRect(), bar.getBoundingClientRect()];
  const room = Math.max(0, around.width - tip.offsetWidth);
  tip.style.left = `${Math.min(Math.max(0, at.left - around.left), room)}px`;
  tip.style.top = `${at.bottom - around.top + 6}px`;
}
