/**
 * What a leader lets the public see of a project, in groups of fields. What a project is (its name,
 * place, kind, stage and units) is public as soon as the project is; everything that belongs to no
 * group stays inside.
 *
 * - `deadlines`: milestones and where they stand, deadlines with their moves, the plan in force
 * - `progress`: what owners report in per cent, the light, what a leader says of it, the forecast
 * - `households`: how far the households are, in bands unless a leader chose exact counts
 * - `sources`: what published sources say, figures and statements
 * - `texts`: reasons and notes that people typed, each once it was approved
 */
export const fieldGroups = ["deadlines", "progress", "households", "sources", "texts"] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/**
 * The groups named in a stored list. A name that is none opens nothing.
 *
 * @example
 * readFieldGroups("texts deadlines phones") //=> ["deadlines", "texts"]
 */
export function readFieldGroups(stored: string): FieldGroup[] {
  const named = stored.split(" ");
  return fieldGroups.filter((group) => named.includes(group));
}
