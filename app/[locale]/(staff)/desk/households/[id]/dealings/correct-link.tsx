import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";

type Props = {
  householdId: string;
  form: "agreement" | "payment" | "document";
  id: string;
  /** Which one, for whoever hears the link alone. */
  of: string;
};

/** The way to put a row right. */
export function CorrectLink({ householdId, form, id, of }: Props) {
  const t = useTranslations("compensation");
  const href = useDeskHref();
  const query = new URLSearchParams({ corrects: id });
  return (
    <a href={href(`/households/${householdId}/dealings/${form}?${query}`)}>
      {t("correct")}
      <span className="visually-hidden"> {of}</span>
    </a>
  );
}
