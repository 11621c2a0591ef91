import { importedThings } from "#domain/household/import/count-changes.ts";
import {
  type AuditChange,
  type AuditedSheet,
  type AuditField,
  type AuditValue,
  auditedSheets,
  type Detail,
  flagChange,
  moved,
  nothing,
  type Readings,
  read,
  readChoice,
  set,
} from "./audit-reading.ts";

const amended = (detail: Detail) => flagChange("correction", detail.correctsId);
const reason = (detail: Detail) => set("reason", read(detail.reason, "text"));
/** Said only where there is something to say. */
const some = (value: unknown) => read(value || null, "count");

const publication = (value: unknown): AuditValue | null =>
  typeof value === "boolean" ? { as: "publication", value: value ? "exact" : "banded" } : null;

const terms = {
  thresholdPercent: ["threshold", "percent"],
  signingFromOn: ["fromOn", "day"],
  signingToOn: ["toOn", "day"],
} as const;

/** 签约比例 and the days of signing: what changed of them old → new, or as first set. */
function termsChange({ before, ...detail }: Detail) {
  const old = before as Detail | null | undefined;
  const change = (key: string, [field, as]: (typeof terms)[keyof typeof terms]) => {
    const after = read(detail[key], as);
    if (!old) return set(field, after);
    return old[key] === detail[key] ? null : moved(field, read(old[key], as) ?? nothing, after);
  };
  return [...Object.entries(terms).map(([key, how]) => change(key, how)), reason(detail)];
}

/** What is counted of each kind of sheet. */
const countedOf: Readonly<Record<AuditedSheet, AuditField | null>> = {
  households: "households",
  compensation: "households",
  dealings: "households",
  units: "units",
  template: null,
  noticeSheet: "households",
  noticeDocument: "households",
};

function exportedCount({ sheet, rows }: Detail): AuditChange | null {
  const known = auditedSheets.find((each) => each === sheet);
  const field = known && countedOf[known];
  return field ? set(field, read(rows, "count")) : null;
}

/**
 * What the events of the households changed. Whoever reads the audit trail need not be allowed to
 * see a household: no name, number, door or amount of one is read here, only days, stages, counts
 * and the reasons given.
 */
export const householdReadings: Readings = {
  "building.saved": (detail) => [set("name", read(detail.name, "text"))],
  "household.changed": (detail) => [
    "isKey" in detail
      ? set("keyHousehold", detail.isKey === true ? { as: "yes" } : { as: "nothing" })
      : null,
    "isKey" in detail ? set("nextVisitOn", read(detail.nextVisitOn, "day")) : null,
  ],
  "household.removed": (detail) => [reason(detail)],
  "household.staged": (detail) => [
    set("householdStage", readChoice("householdStage", detail.stage)),
    set("on", read(detail.on, "day")),
    Array.isArray(detail.households)
      ? set("households", read(detail.households.length, "count"))
      : null,
    set("breaches", some(detail.breaches)),
  ],
  "household.stageCorrected": (detail) => [
    set("householdStage", readChoice("householdStage", detail.stage)),
    moved("on", read(detail.before, "day") ?? nothing, read(detail.on, "day") ?? nothing),
  ],
  "household.revealed": (detail) => [
    set("number", readChoice("number", detail.field)),
    reason(detail),
  ],
  "agreement.recorded": (detail) => [set("on", read(detail.on, "day")), amended(detail)],
  "payment.recorded": (detail) => [set("on", read(detail.paidOn, "day")), amended(detail)],
  "visit.recorded": (detail) => [
    set("on", read(detail.on, "day")),
    set("nextVisitOn", read(detail.nextVisitOn, "day")),
  ],
  "document.recorded": (detail) => [set("on", read(detail.receivedOn, "day")), amended(detail)],
  "receipt.issued": (detail) => [set("expiresOn", read(detail.expiresOn, "day"))],
  "receipt.issuedForMany": (detail) => [
    Array.isArray(detail.households)
      ? set("households", read(detail.households.length, "count"))
      : null,
    set("expiresOn", read(detail.expiresOn, "day")),
  ],
  "receipt.renewed": (detail) => [set("expiresOn", read(detail.expiresOn, "day"))],
  "receipt.revoked": (detail) => [reason(detail)],
  "notice.recorded": (detail) => [
    set("fromOn", read(detail.fromOn, "day")),
    set("toOn", read(detail.toOn, "day")),
    amended(detail),
  ],
  "signing.set": termsChange,
  "counts.published": (detail) => [
    moved("publication", publication(detail.before) ?? nothing, publication(detail.isExact)),
    reason(detail),
  ],
  "milestone.measured": (detail) => [
    moved(
      "metric",
      readChoice("metric", detail.before) ?? nothing,
      readChoice("metric", detail.measure) ?? nothing,
    ),
  ],
  "draw.prepared": (detail) => [set("participants", read(detail.participants, "count"))],
  "draw.seeded": (detail) => [
    set("seed", read(detail.seed, "text")),
    set("publishedWhere", read(detail.publishedWhere, "text")),
  ],
  "unit.allotted": (detail) => [
    set("rank", read(detail.rank, "count")),
    set("passedOver", some(detail.passedOver)),
  ],
  "ledger.exported": (detail) => [
    set("sheet", readChoice("sheet", detail.sheet)),
    set("ledger", readChoice("sheet", detail.ledger)),
    exportedCount(detail),
    flagChange("filtered", detail.isFiltered),
    flagChange("unmasked", detail.isUnmasked),
    reason(detail),
  ],
  "ledger.imported": (detail) => [
    set("sheet", readChoice("sheet", detail.sheet)),
    ...importedThings.map((field) => set(field, some(detail[field]))),
  ],
};
