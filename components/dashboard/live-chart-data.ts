/** A chart in words and numbers, as the browser draws it. */
export type LiveChartData = {
  name: string;
  label: string;
  isStacked: boolean;
  unit: string;
  series: readonly { key: string; label: string }[];
  rows: readonly { label: string; values: readonly (number | null)[] }[];
};
