import type { Db } from "#db/open-database.ts";
import type { FreeText } from "#domain/free-text/free-texts.ts";
import { personIn, type TextRefusal } from "#domain/free-text/text-decision.ts";
import { holderNamesIn } from "./holder-names-in.ts";
import { type StoredTexts, storedTexts } from "./stored-texts.ts";

/** A text that would be refused today: where it stands, what was found, and where to put it right. */
export type PersonalText = {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly found: TextRefusal;
  readonly way: StoredTexts["way"];
  readonly path: string;
};

type Row = Readonly<Record<string, string | number | null>>;
type Read = Omit<PersonalText, "found"> & Pick<FreeText, "text" | "style" | "isStaffName">;

/** Rows whose names are looked up together. */
const rowsAtOnce = 500;

/** Every text in the database that holds a number of a person or the name of a holder. */
export function listPersonalTexts(db: Db): PersonalText[] {
  return storedTexts.flatMap((stored) => {
    const rows = db.$client.prepare(selectOf(stored)).all() as Row[];
    const found: PersonalText[] = [];
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const texts = rows.slice(from, from + rowsAtOnce).flatMap((row) => textsOf(stored, row));
      for (const each of personalAmong(db, texts)) found.push(each);
    }
    return found;
  });
}

function personalAmong(db: Db, texts: readonly Read[]): PersonalText[] {
  const looked = texts.filter(({ isStaffName }) => !isStaffName).map(({ text }) => text);
  const names = holderNamesIn(db, looked);
  return texts.flatMap(({ text, style, isStaffName, ...place }) => {
    const found = personIn({ text, style, isStaffName }, names);
    return found ? [{ ...place, found }] : [];
  });
}

function selectOf({ table, key = "id", columns, withdrawnAs = {}, slug = "''" }: StoredTexts) {
  const texts = Object.keys(columns).map((column) => {
    const kind = withdrawnAs[column];
    const isWithdrawn = `exists (select 1 from text_withdrawal w
      where w.subject_id = ${table}.id and w.text = '${kind}')`;
    return kind ? `iif(${isWithdrawn}, null, ${column}) as ${column}` : column;
  });
  return `select ${key} as row_key, ${slug} as slug, ${texts.join(", ")} from ${table}`;
}

function textsOf({ table, columns, way, path }: StoredTexts, row: Row): Read[] {
  const id = String(row.row_key);
  const place = path.replace("{id}", id).replace("{slug}", String(row.slug ?? ""));
  return Object.entries(columns).flatMap(([column, style]) => {
    const typed = row[column];
    if (typeof typed !== "string" || typed === "") return [];
    const texts = style === "detail" ? detailTexts(typed) : [typed];
    const how = { style: style === "reference" ? style : ("prose" as const) };
    const isStaffName = style === "staffName";
    return texts.map((text) => ({
      table,
      id,
      column,
      way,
      path: place,
      text,
      ...how,
      isStaffName,
    }));
  });
}

/** Reasons, names and notes of an event; its ids and hashes are no texts. */
function detailTexts(detail: string): string[] {
  const texts: string[] = [];
  JSON.parse(detail, (key, value: unknown) => {
    if (typeof value === "string" && !/(?:Id|^id|^ids|^\d+|sha256|[Hh]ash|On)$/.test(key)) {
      texts.push(value);
    }
    return value;
  });
  return texts;
}
