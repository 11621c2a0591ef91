const shanghaiOffsetMs = 8 * 3_600_000;

/**
 * An instant as China writes it, to the second.
 *
 * @example
 * instantText(0) //=> "1970-01-01T08:00:00+08:00"
 */
export function instantText(at: number): string {
  return `${new Date(at + shanghaiOffsetMs).toISOString().slice(0, 19)}+08:00`;
}
