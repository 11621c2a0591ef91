import { askedChoice } from "#domain/form/asked-field.ts";
import { type LedgerKey, ledgerKeys } from "#domain/household/import/import-diff.ts";
import { type UnitFilter, unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listAddress } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** The ledger an address asks for. */
export const ledgerChoice = pageQuery({ ledger: askedChoice(ledgerKeys, "households") });

type Terms = Readonly<Record<string, string | undefined>>;

/**
 * The place of Excel in and out for a ledger, and for what its filter leaves.
 *
 * @example
 * excelPlace("x", { ledger: "units", availability: "free" })
 * //=> "/households/excel?project=x&ledger=units&availability=free"
 */
export function excelPlace(
  slug: string,
  { ledger, ...terms }: Terms & { readonly ledger: LedgerKey },
): `/${string}` {
  const project = listAddress("households/excel", { project: slug });
  return `/${listAddress(ledgerChoice.address(project, { ledger }), terms)}`;
}

const unitTerm = pageQuery(unitFilter.shape);

/** The filter of the units as it stands in an address; what says nothing is left out. */
export function unitTerms(filter: UnitFilter): Record<string, string> {
  return Object.fromEntries(unitTerm.entries(filter));
}
