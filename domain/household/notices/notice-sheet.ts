/** A column of the sheet; all of them are as wide as the type area. */
export type SheetColumn = {
  readonly key: "number" | "building" | "door" | "names" | "area" | "way" | "amount" | "kind";
  readonly widthMm: number;
  readonly isNumeric?: boolean;
};

export const sheetColumns: readonly SheetColumn[] = [
  { key: "number", widthMm: 11, isNumeric: true },
  { key: "building", widthMm: 18 },
  { key: "door", widthMm: 18 },
  { key: "names", widthMm: 30 },
  { key: "area", widthMm: 19, isNumeric: true },
  { key: "way", widthMm: 21 },
  { key: "amount", widthMm: 26, isNumeric: true },
  { key: "kind", widthMm: 13 },
];

/** A household as it stands on the sheet, in words; the names are masked. */
export type SheetRow = {
  readonly cells: Readonly<Record<SheetColumn["key"], string>>;
  readonly holders: number;
};

/** 分户公示表 in the words of one language: what the print sheet and the Word file are made from. */
export type NoticeSheet = {
  readonly locale: "zh" | "en";
  readonly heading: string;
  readonly intro: string;
  readonly heads: Readonly<Record<SheetColumn["key"], string>>;
  readonly rows: readonly SheetRow[];
  readonly note: string;
  /** On every page: project, who printed it and when, and where alone it may hang. */
  readonly watermark: string;
  readonly foot: string;
};

/** A4 in the layout of GB/T 9704-2012: margins and type area in mm. */
export const officialPage = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  leftMm: 28,
  typeWidthMm: 156,
  typeHeightMm: 225,
} as const;
