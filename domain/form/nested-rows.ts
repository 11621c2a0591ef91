type Row = Record<string, unknown>;

/** A select always sends something, and an id or a version is no content: alone they make no row. */
const alwaysSent = ["kind", "id", "version"];

/**
 * Gathers the numbered fields of a form into rows, for a schema that has them as a list. A row left
 * blank is null and keeps its number, so that errors find its fields.
 *
 * @example
 * nestRows("holders")({ "holders.1.name": "…" }) //=> { holders: [null, { name: "…" }] }
 */
export function nestRows(list: string): (given: unknown) => unknown {
  const rowField = new RegExp(`^${list}\\.(0|[1-9]\\d{0,3})\\.(\\w+)$`);
  return (given) => {
    if (typeof given !== "object" || given === null || list in given) return given;
    const rows: (Row | null)[] = [];
    const rest: Row = {};
    for (const [name, value] of Object.entries(given)) {
      const [, index, field] = rowField.exec(name) ?? [];
      if (index === undefined || field === undefined) rest[name] = value;
      else putField(rows, Number(index), { [field]: value });
    }
    return { ...rest, [list]: rows.map((row) => (row && isBlank(row) ? null : row)) };
  };
}

function putField(rows: (Row | null)[], index: number, field: Row): void {
  while (rows.length <= index) rows.push(null);
  rows[index] = { ...rows[index], ...field };
}

function isBlank(row: Row): boolean {
  return Object.entries(row).every(
    ([field, value]) =>
      alwaysSent.includes(field) || (typeof value === "string" && value.trim() === ""),
  );
}
