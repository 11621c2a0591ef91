/** How the tasks of a file lie under one another, by their positions in it. */
export interface Outline {
  /** the task each lies under; null at the top */
  readonly parents: readonly (number | null)[];
  /** the position after the last task under each */
  readonly ends: readonly number[];
  /** tasks lie under it, or it stands for the whole file */
  readonly isSummary: readonly boolean[];
  /** the row of the whole file, which is no group either */
  readonly isWhole: readonly boolean[];
}

/** What the outline of a task is told by. */
export interface OutlinedTask {
  readonly uid: number;
  /** from 1; 0 is the whole file */
  readonly level: number | null;
  /** an empty row */
  readonly isBlank: boolean;
  /** called a summary by the file, whatever its outline says */
  readonly isFlagged: boolean;
}

/**
 * The outline by the levels of the tasks: a task is over those that follow on deeper levels, whatever
 * its flag says. Empty rows lie under nothing. A file without levels has only the flags: what follows
 * a summary is its own until the next one.
 *
 * @example
 * readOutline([level1, level2, level2]).parents //=> [null, 0, 0]
 */
export function readOutline(tasks: readonly OutlinedTask[]): Outline {
  const isLevelled = tasks.some(({ level }) => level !== null);
  const levels = isLevelled ? filledLevels(tasks) : flaggedLevels(tasks);
  const { parents, ends } = nest(tasks, levels);
  const over = new Set(parents);
  const topMost = levels.filter((level, index) => level === 0 && !tasks[index]?.isBlank).length;
  const isWhole = tasks.map(({ uid, isFlagged }, index) =>
    isLevelled ? uid === 0 && levels[index] === 0 && topMost === 1 : uid === 0 && isFlagged,
  );
  const isSummary = tasks.map(
    ({ isFlagged }, index) =>
      isWhole[index] === true || over.has(index) || (!isLevelled && isFlagged),
  );
  return { parents, ends, isSummary, isWhole };
}

/** A task without a level is on that of the one before. */
function filledLevels(tasks: readonly OutlinedTask[]): number[] {
  let last = 1;
  return tasks.map(({ level, isBlank }) => {
    if (!isBlank) last = level ?? last;
    return last;
  });
}

function flaggedLevels(tasks: readonly OutlinedTask[]): number[] {
  return tasks.map(({ isFlagged, uid }) => (isFlagged ? (uid === 0 ? 0 : 1) : 2));
}

/** Each task once onto a stack and once off it. */
function nest(
  tasks: readonly OutlinedTask[],
  levels: readonly number[],
): Pick<Outline, "parents" | "ends"> {
  const parents: (number | null)[] = [];
  const ends = tasks.map((_, index) => index + 1);
  const open: number[] = [];
  const close = (level: number, at: number) => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((levels[last] ?? 0) < level) return;
      ends[last] = at;
      open.pop();
    }
  };
  for (const [index, { isBlank }] of tasks.entries()) {
    if (!isBlank) close(levels[index] ?? 0, index);
    parents.push(isBlank ? null : (open.at(-1) ?? null));
    if (!isBlank) open.push(index);
  }
  close(Number.NEGATIVE_INFINITY, tasks.length);
  return { parents, ends };
}
