/**
 * The roles of table elements, spelt out. A style sheet that lays a table out as blocks on a
 * phone takes its meaning away in some browsers; the attributes give it back.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
