import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/office/database.ts";
import { Section } from "#components/ui/section.tsx";
import { listDrawOrder } from "#db/household/resettlement/list-selection-order.ts";
import { formatDay } from "#i18n/format-day.ts";
import { requireLedger } from "../../../../_ledger/read-ledger.ts";
import { UnitsHeader } from "../../../units-header.tsx";
import { CodeList } from "../../code-list.tsx";
import styles from "../draw.module.css";
import { DrawFacts } from "../draw-facts.tsx";
import { type DrawAddress, requireDraw } from "../read-draw.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.sheet");
  return { title: t("title") };
}

/** 选房顺序表, for posting: places and codes, nothing of a person. */
export default async function DrawSheetPage({ params, searchParams }: DrawAddress) {
  const ledger = await requireLedger("household.read", (await searchParams).project);
  const draw = requireDraw(ledger, (await params).id);
  if (draw.drawnOn === null) notFound();
  const t = await getTranslations("resettlement");
  const { asOf, locale } = ledger;
  const order = listDrawOrder(database(), draw.id, asOf).map(({ code }) => code);
  const rule = t(`rule.${draw.rule}`);
  return (
    <>
      <UnitsHeader
        ledger={ledger}
        part="draws"
        of={`${draw.name} · ${t("sheet.title")}`}
        lead={
          <>
            <p>{t("draw.lead", { rule, count: draw.participants })}</p>
            <p>
              {t("sheet.made", { on: formatDay(draw.drawnOn, locale) })} {t("sheet.codesOnly")}
            </p>
            <p className="no-print">{t("sheet.printHint")}</p>
          </>
        }
      />
      <CodeList codes={order} isRanked />
      <Section title={t("draw.facts")}>
        <DrawFacts draw={draw} />
        <p>{draw.rule === "draw" ? t("sheet.verify") : t("draw.bySigning")}</p>
        <p className={styles.signatures}>
          {(["clerk", "witness", "date"] as const).map((who) => (
            <b key={who}>
              {t(`sheet.${who}`)} <span />
            </b>
          ))}
        </p>
      </Section>
    </>
  );
}
