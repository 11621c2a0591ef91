import { type LedgerKey, ledgerKeys } from "#domain/household/import/import-plan.ts";
import type { UnitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listAddress } from "../../_frame/list-address.ts";

/** The ledger an address asks for; the households where it asks for none we know. */
export function askedLedger(asked: string | undefined): LedgerKey {
  return ledgerKeys.find((key) => key === asked) ?? "households";
}

type Terms = Readonly<Record<string, string | undefined>>;

/**
 * The place of Excel in and out for a ledger, and for what its filter leaves.
 *
 * @example
 * excelPlace("x", { ledger: "units", standing: "free" })
 * //=> "/households/excel?project=x&ledger=units&standing=free"
 */
export function excelPlace(
  slug: string,
  { ledger, ...terms }: Terms & { readonly ledger: LedgerKey },
): `/${string}` {
  const named = ledger === "households" ? undefined : ledger;
  return `/${listAddress("households/excel", { project: slug, ledger: named, ...terms })}`;
}

/** The filter of the units as it stands in an address; what says nothing is left out. */
export function unitTerms({ descending, ...filter }: UnitFilter): Record<string, string> {
  const terms = Object.entries({ ...filter, descending: descending ? "true" : undefined });
  return Object.fromEntries(
    terms.filter((term): term is [string, string] => typeof term[1] === "string"),
  );
}
