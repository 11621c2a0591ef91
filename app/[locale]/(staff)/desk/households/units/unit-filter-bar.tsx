import { useTranslations } from "next-intl";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import { unitAvailabilities } from "#domain/household/resettlement/resettlement.ts";
import { type UnitFilter, unitOrders } from "#domain/household/resettlement/unit-filter.ts";

type Props = {
  /** The stock of this project on this day, without a filter. */
  address: string;
  filter: UnitFilter;
  layouts: readonly string[];
  buildings: readonly string[];
};

/** Units by state, layout and building, and in which order. */
export function UnitFilterBar({ address, filter, layouts, buildings }: Props) {
  const t = useTranslations("resettlement");
  return (
    <FilterBar action={address}>
      <Kept address={address} />
      <Filter label={t("column.state")}>
        <select name="availability" defaultValue={filter.availability}>
          <option value="">{t("stock.any")}</option>
          {unitAvailabilities.map((availability) => (
            <option key={availability} value={availability}>
              {t(`availability.${availability}`)}
            </option>
          ))}
        </select>
      </Filter>
      <Choice name="layout" label={t("column.layout")} chosen={filter.layout} values={layouts} />
      <Choice
        name="building"
        label={t("column.building")}
        chosen={filter.building}
        values={buildings}
      />
      <Filter label={t("stock.order")}>
        <select name="order" defaultValue={filter.order ?? "building"}>
          {unitOrders.map((order) => (
            <option key={order} value={order}>
              {t(`column.${order}`)}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t("stock.direction")}>
        <select name="descending" defaultValue={filter.descending ? "true" : ""}>
          <option value="">{t("stock.ascending")}</option>
          <option value="true">{t("stock.descending")}</option>
        </select>
      </Filter>
    </FilterBar>
  );
}

/** Free units by layout and building, before one of them is chosen. */
export function FreeUnitFilterBar({ address, filter, layouts, buildings }: Props) {
  const t = useTranslations("resettlement.column");
  return (
    <FilterBar action={address}>
      <Kept address={address} />
      <Choice name="layout" label={t("layout")} chosen={filter.layout} values={layouts} />
      <Choice name="building" label={t("building")} chosen={filter.building} values={buildings} />
    </FilterBar>
  );
}

/** A form sent by GET forgets the query of its own address. */
function Kept({ address }: { address: string }) {
  const query = new URLSearchParams(address.split("?")[1]);
  return [...query].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string | undefined;
  values: readonly string[];
};

function Choice({ name, label, chosen, values }: ChoiceProps) {
  const t = useTranslations("resettlement.stock");
  return (
    <Filter label={label}>
      <select name={name} defaultValue={chosen}>
        <option value="">{t("any")}</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </Filter>
  );
}
