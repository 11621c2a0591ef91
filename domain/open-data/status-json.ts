import { bandText } from "./band-text.ts";
import { instantText } from "./instant-text.ts";
import { isGenerated } from "./is-generated.ts";
import type { OpenData } from "./open-data.ts";
import type { PublicRecord } from "./public-record.ts";
import { withoutEmpties } from "./without-empties.ts";

/** Where every project stands, for a page or a programme that shows no more than that. */
export function statusJson({ origin, asOf, updatedAt, isDemo, ...data }: OpenData): string {
  const status = withoutEmpties({
    documentation: `${origin}/en/open-data`,
    asOf,
    updatedAt: updatedAt === null ? null : instantText(updatedAt),
    isDemo,
    publisher: data.publisher,
    licence: data.licence,
    projects: data.records.map((record) => projectStatus(record, origin)),
    uncomputed: data.uncomputed,
  });
  return JSON.stringify(status, null, 1);
}

function projectStatus(record: PublicRecord, origin: string) {
  const { slug, name, light, reported, planned, weighted, milestones, households } = record;
  const next = milestones.find(({ id }) => id === record.nextMilestoneId);
  return {
    slug,
    name,
    page: `${origin}/zh/projects/${slug}`,
    light,
    reported,
    planned,
    weighted,
    next: next && {
      milestone: next.name,
      deadline: next.current,
      moves: next.moves,
      daysSlipped: next.daysSlipped,
    },
    households: Object.fromEntries(
      households?.counts.map(({ metric, count }) => [metric, bandText(count)]) ?? [],
    ),
    generated: isGenerated(record),
  };
}
