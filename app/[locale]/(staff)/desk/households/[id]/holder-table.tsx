import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/data-table.tsx";
import type { KnownHolder } from "#db/queries/list-holders.ts";
import { canSee } from "#domain/household/can-see.ts";
import { maskBankAccount, maskIdentity, maskName, maskPhone } from "#domain/household/masking.ts";
import type { Role } from "#domain/permission.ts";

type Props = { holders: readonly KnownHolder[]; role: Role };

/** Whose the household is: names as the role may see them, numbers masked for everybody. */
export function HolderTable({ holders, role }: Props) {
  const t = useTranslations("household.holder");
  const word = useTranslations("ledger.holderKind");
  const masked = (number: string | null, mask: (number: string) => string) =>
    number === null ? "—" : mask(number);
  const columns: Column<KnownHolder>[] = [
    {
      key: "name",
      header: t("name"),
      cell: ({ name }) => (canSee(role, "name") === "plain" ? name : maskName(name)),
    },
    { key: "kind", header: t("kind"), cell: ({ kind }) => word(kind) },
    {
      key: "share",
      header: t("share"),
      isNumeric: true,
      cell: ({ shareBp }) => (shareBp === null ? "—" : `${shareBp / 100}%`),
    },
    {
      key: "identity",
      header: t("identity"),
      cell: ({ identity }) => masked(identity, maskIdentity),
    },
    { key: "phone", header: t("phone"), cell: ({ phone }) => masked(phone, maskPhone) },
    {
      key: "bankAccount",
      header: t("bankAccount"),
      cell: ({ bankAccount }) => masked(bankAccount, maskBankAccount),
    },
  ];
  return (
    <DataTable
      caption={t("table")}
      columns={columns}
      rows={holders}
      keyOf={({ id }) => id}
      empty={t("empty")}
    />
  );
}
