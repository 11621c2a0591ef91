/**
 * Lets so many tasks run at a time; the others wait, first come first served. A task whose signal
 * has been given while it waited is still started: it ends itself at once.
 */
export function createTurns(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
