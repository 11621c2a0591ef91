import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import {
  compensationMethods,
  householdStages,
  specialGroups,
  tenures,
} from "#domain/household/stage/stage.ts";
import { searchHouseholdsAction } from "./actions.ts";
import { FilterChoice, FilterText, LedgerFilterForm } from "./ledger-filter-form.tsx";
import { type LedgerView, ledgerHref } from "./ledger-view.ts";
import type { Ledger } from "./read-ledger.ts";

type Props = {
  ledger: Ledger;
  view: LedgerView;
  buildings: readonly { id: string; name: string; section: string | null }[];
};

/** Search, building, section, stage, way, tenure, special group, breaches and 重点户. */
export function LedgerFilters({ ledger, view: { terms }, buildings }: Props) {
  const t = useTranslations("households.filter");
  const known = useTranslations("ledger");
  const href = useDeskHref();
  const { project, isReplay, asOf } = ledger;
  const sections = [...new Set(buildings.flatMap(({ section }) => section ?? []))];
  const choice = (
    name: "stage" | "way" | "tenure" | "specialGroup",
    values: readonly Choice[],
  ) => ({
    name,
    label: t(`${name}.label`),
    any: t(`${name}.any`),
    value: terms[name],
    options: values,
  });
  return (
    <LedgerFilterForm
      key={JSON.stringify(terms)}
      action={searchHouseholdsAction}
      hiddenFields={
        <HiddenFields
          values={{
            project: project.slug,
            on: isReplay ? asOf : undefined,
            order: terms.order,
            descending: terms.descending,
          }}
        />
      }
      labels={{ search: t("search") }}
      resetHref={href(ledgerHref(project.slug, {}))}
    >
      <FilterText name="search" label={t("search")} hint={t("searchHint")} value={terms.search} />
      <FilterChoice
        name="building"
        label={t("building.label")}
        any={t("building.any")}
        value={terms.building}
        options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {sections.length > 0 ? (
        <FilterChoice
          name="section"
          label={t("section.label")}
          any={t("section.any")}
          value={terms.section}
          options={sections.map((section) => ({ value: section, label: section }))}
        />
      ) : null}
      <FilterChoice
        {...choice("stage", [
          { value: "none", label: t("stage.none") },
          ...householdStages.map((stage) => ({ value: stage, label: known(`stage.${stage}`) })),
        ])}
      />
      <FilterChoice
        {...choice("way", [
          { value: "none", label: t("way.none") },
          ...compensationMethods.map((way) => ({ value: way, label: known(`way.${way}`) })),
        ])}
      />
      <FilterChoice
        {...choice(
          "tenure",
          tenures.map((tenure) => ({ value: tenure, label: known(`tenure.${tenure}`) })),
        )}
      />
      <FilterChoice
        {...choice("specialGroup", [
          { value: "any", label: t("specialGroup.each") },
          ...specialGroups.map((group) => ({
            value: group,
            label: known(`specialGroup.${group}`),
          })),
        ])}
      />
      <FilterChoice
        name="only"
        label={t("only.label")}
        any={t("only.any")}
        value={terms.only}
        options={(["breach", "key"] as const).map((only) => ({
          value: only,
          label: t(`only.${only}`),
        }))}
      />
    </LedgerFilterForm>
  );
}

type Choice = { value: string; label: string };
