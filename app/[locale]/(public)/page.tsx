import { getTranslations } from "next-intl/server";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { database } from "../../_server/database.ts";

export default async function PortfolioPage() {
  const t = await getTranslations("site");
  return (
    <h1>
      {t("name")} {findBusinessDate(database(), Date.now())} {Date.now()}
    </h1>
  );
}
