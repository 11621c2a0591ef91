import { useTranslations } from "next-intl";
import type { FieldGroup } from "#domain/publication/field-group.ts";

/** Groups of fields in words, in a row. */
export function useGroupNames() {
  const t = useTranslations("publishing");
  const site = useTranslations("site");
  const namesOf = (groups: readonly FieldGroup[]) =>
    groups.length === 0
      ? t("standing.base")
      : groups.map((group) => t(`group.${group}`)).join(site("nameSeparator"));
  return { t, namesOf };
}
