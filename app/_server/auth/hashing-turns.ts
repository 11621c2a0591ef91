/** Whoever is signed in or comes from a known device does not wait behind strangers. */
export type Lane = "known" | "stranger";

export type HashingTurns = {
  hasRoom: (lane: Lane) => boolean;
  /** Null, at once, where too many of the lane are waiting. */
  run: <T>(lane: Lane, task: () => Promise<T>) => Promise<T | null>;
};

/**
 * Lets so many tasks run at a time and so many wait for it: those of known devices first, then
 * first come first served. What finds no room is not kept waiting.
 */
export function createHashingTurns(limits: {
  places: number;
  room: Record<Lane, number>;
}): HashingTurns {
  let free = limits.places;
  const waiting: Record<Lane, (() => void)[]> = { known: [], stranger: [] };
  const hasRoom = (lane: Lane) => free > 0 || waiting[lane].length < limits.room[lane];
  return {
    hasRoom,
    run: async (lane, task) => {
      if (!hasRoom(lane)) return null;
      if (free > 0) free -= 1;
      else await new Promise<void>((go) => waiting[lane].push(go));
      try {
        return await task();
      } finally {
        const next = waiting.known.shift() ?? waiting.stranger.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
