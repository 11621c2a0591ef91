import { rowsAddress } from "./rows-address.ts";

/** Pixels around the window within which rows are held, and beyond which they are given back. */
const near = 1_200;
const far = 6_000;

/**
 * Loads the rows of a block when it comes near the window, and gives those far away back, so that
 * the page holds what is looked at however long the timeline is. A block keeps its height when it
 * goes, and stays while anything in it has the focus. Where a load fails, the link in its place
 * remains.
 *
 * @returns what ends it
 */
export function loadBlocksNearby(figure: HTMLElement): () => void {
  const placeholders = new Map<Element, string>();
  const loading = new AbortController();
  const watchNear = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void load(target);
    },
    { rootMargin: `${near}px 0px` },
  );
  const watchFar = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (!isIntersecting) giveBack(target);
    },
    { rootMargin: `${far}px 0px` },
  );

  async function load(body: Element) {
    if (placeholders.has(body) || !(body instanceof HTMLElement)) return;
    placeholders.set(body, body.innerHTML);
    const rows = await fetchRows(body.dataset.block ?? "", loading.signal);
    if (rows === null) placeholders.delete(body);
    else {
      body.innerHTML = rows;
      watchFar.observe(body);
    }
  }

  function giveBack(body: Element) {
    const placeholder = placeholders.get(body);
    if (placeholder === undefined || body.contains(document.activeElement)) return;
    const { height } = body.getBoundingClientRect();
    body.innerHTML = placeholder;
    body.querySelector("td")?.setAttribute("height", String(Math.round(height)));
    placeholders.delete(body);
    watchFar.unobserve(body);
    watchNear.unobserve(body);
    watchNear.observe(body);
  }

  for (const body of figure.querySelectorAll("tbody[data-block]")) watchNear.observe(body);
  return () => {
    loading.abort();
    watchNear.disconnect();
    watchFar.disconnect();
  };
}

/** The same address, its rows only; null when it cannot be had. */
async function fetchRows(block: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(rowsAddress("block", block), { signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
