import { pageSizes } from "#components/ui/pagination.tsx";

export const previewLists = ["errors", "conflicts", "changed", "added", "ignored"] as const;
export type PreviewList = (typeof previewLists)[number];

/** Which list of a preview is looked at, and which page of it. */
export type PreviewPlace = { show: PreviewList | null; page: number; size: number };

export function readPreviewPlace(asked: {
  show?: string;
  page?: string;
  size?: string;
}): PreviewPlace {
  const page = Number(asked.page);
  return {
    show: previewLists.find((list) => list === asked.show) ?? null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: pageSizes.find((size) => size === Number(asked.size)) ?? 50,
  };
}
