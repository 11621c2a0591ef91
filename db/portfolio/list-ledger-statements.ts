import { asc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { sourceKnownFrom } from "#db/project/source-known-from.ts";
import { area } from "#db/schema/area.ts";
import { source } from "#db/schema/source.ts";
import { ledgerStatement } from "#db/schema/source-statement.ts";

/** 已公布数字, as printed; `compareWithPrinted` of the domain puts the recomputed rate beside it. */
export function listLedgerStatements(db: Reader) {
  const rows = db
    .select({
      id: ledgerStatement.id,
      nameZh: ledgerStatement.nameZh,
      nameEn: ledgerStatement.nameEn,
      areaZh: area.nameZh,
      areaEn: area.nameEn,
      found: ledgerStatement.found,
      closed: ledgerStatement.closed,
      printedRate: ledgerStatement.printedRate,
      sourceId: ledgerStatement.sourceId,
      knownFrom: sourceKnownFrom,
    })
    .from(ledgerStatement)
    .innerJoin(source, eq(source.id, ledgerStatement.sourceId))
    .innerJoin(area, eq(area.id, ledgerStatement.areaId))
    .orderBy(asc(ledgerStatement.position), asc(ledgerStatement.id))
    .all();
  return rows.map(({ nameZh, nameEn, areaZh, areaEn, ...row }) => ({
    ...row,
    name: { zh: nameZh, en: nameEn },
    area: { zh: areaZh, en: areaEn },
  }));
}
