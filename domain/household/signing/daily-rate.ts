/**
 * What has to be done a day, rounded up to 2 decimals: the rate that is enough. Null where nothing
 * can be asked, as no day is left or none was set.
 *
 * @param days whole days left, in whatever unit they are counted
 * @example
 * requiredPerDay(46, 21) //=> 2.2, since 46 ÷ 21 = 2.190…
 */
export function requiredPerDay(remaining: number, days: number | null): number | null {
  return days === null || days <= 0 ? null : Math.ceil((remaining * 100) / days) / 100;
}

/**
 * What was done a day, rounded half up to 2 decimals. Null without a day.
 *
 * @example
 * actualPerDay(22, 9) //=> 2.44
 */
export function actualPerDay(done: number, days: number): number | null {
  return days <= 0 ? null : Math.floor((200 * done + days) / (2 * days)) / 100;
}
