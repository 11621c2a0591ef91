/** What an unread field speaks of, what matters most to a plan first. */
export const unreadGroups = ["own", "schedule", "work", "cost", "setting"] as const;
export type UnreadGroup = (typeof unreadGroups)[number];

const patterns: readonly (readonly [UnreadGroup, RegExp])[] = [
  ["own", /ExtendedAttribute|OutlineCode|HyperlinkAddress|^Task\/Hyperlink$/],
  ["cost", /Cost|BCW|ACWP|CPI|SPI|EAC|Rate|Currency|FixedCost|^Project\/(CurrencyDigits|CV|SV)$/],
  ["work", /Work|Effort|Overtime|Units|Assignment|Resource|TimephasedData|Group$|^Task\/Type$/],
  ["schedule", /^Task\/(Manual|Actual|Remaining|Stop|Resume|Early|Late|PreLeveled|Leveling|Split)/],
  ["schedule", /^Task\/(Recurring|Subproject|External|PhysicalPercent|Duration|Estimated|.*Slack)/],
  ["schedule", /CrossProject|^Baseline\/|^Project\/(ScheduleFromStart|StatusDate|CurrentDate)/],
];

/**
 * @example
 * unreadGroupOf("Task/LevelingDelay") //=> "schedule"
 */
export function unreadGroupOf(path: string): UnreadGroup {
  return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? "setting";
}
