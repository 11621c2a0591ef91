import { useTranslations } from "next-intl";
import { Filter, FilterBar } from "#components/ui/filter-bar.tsx";
import { roles } from "#domain/access/permission.ts";
import { type UserFilter, userStates } from "./user-filter.ts";

/** Users by text, role and state. */
export function UserFilterBar({ path, filter }: { path: string; filter: UserFilter }) {
  const t = useTranslations("admin");
  const session = useTranslations("session");
  return (
    <FilterBar action={path}>
      <Filter label={t("users.search")}>
        <input type="search" name="q" defaultValue={filter.q} />
      </Filter>
      <Filter label={t("user.role")}>
        <select name="role" defaultValue={filter.role}>
          <option value="">{t("users.anyRole")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {session(`role.${role}`)}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t("user.state")}>
        <select name="state" defaultValue={filter.state}>
          <option value="">{t("users.anyState")}</option>
          {userStates.map((state) => (
            <option key={state} value={state}>
              {t(`user.${state}`)}
            </option>
          ))}
        </select>
      </Filter>
    </FilterBar>
  );
}
