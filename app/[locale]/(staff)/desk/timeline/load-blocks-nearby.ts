import { rowsAddress } from "./rows-address.ts";

/** Pixels around the window within which rows are held, and beyond which they are given back. */
const near = 800;
const far = 6_000;

/**
 * Loads the rows of a block when it comes near the window, and gives those far away back, so that
 * the page holds what is looked at however long the timeline is. One block is loaded at a time,
 * the nearest to the window at that moment first: whoever scrolls fast waits for no rows that have
 * gone by, and no frame draws two blocks. A block keeps its height when it goes, and stays while
 * anything in it has the focus. Where a load fails, the link in its place remains.
 *
 * @returns what ends it
 */
export function loadBlocksNearby(figure: HTMLElement): () => void {
  const wanted = new Set<HTMLElement>();
  const placeholders = new Map<Element, string>();
  const loading = new AbortController();
  let isLoading = false;
  const watchNear = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting && !placeholders.has(target)) wanted.add(target);
        else wanted.delete(target);
      }
      void loadWanted();
    },
    { rootMargin: `${near}px 0px` },
  );
  const watchFar = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (!isIntersecting) giveBack(target);
    },
    { rootMargin: `${far}px 0px` },
  );

  async function loadWanted() {
    if (isLoading) return;
    isLoading = true;
    for (let body = nearest(wanted); body; body = nearest(wanted)) {
      wanted.delete(body);
      await load(body);
    }
    isLoading = false;
  }

  async function load(body: HTMLElement) {
    const rows = await fetchRows(body.dataset.block ?? "", loading.signal);
    if (rows === null) return;
    placeholders.set(body, body.innerHTML);
    body.innerHTML = rows;
    watchFar.observe(body);
    await nextFrame();
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
    wanted.clear();
    loading.abort();
    watchNear.disconnect();
    watchFar.disconnect();
  };
}

/** The one whose middle is nearest to that of the window. */
function nearest(bodies: ReadonlySet<HTMLElement>): HTMLElement | undefined {
  let [found, least] = [undefined as HTMLElement | undefined, Number.POSITIVE_INFINITY];
  for (const body of bodies) {
    const { top, bottom } = body.getBoundingClientRect();
    const distance = Math.abs(top + bottom - innerHeight);
    if (distance < least) [found, least] = [body, distance];
  }
  return found;
}

/** The frame in which what was just put into the page is drawn; a page that is not seen has none. */
function nextFrame(): Promise<unknown> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(done));
}

/** The same address, its rows only; null when it cannot be had. */
async function fetchRows(block: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(rowsAddress({ block }), { signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
