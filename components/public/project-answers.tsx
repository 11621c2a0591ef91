import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OfficeTelephone } from "#components/frame/office-telephone.tsx";
import { HouseholdCount } from "#components/project/household-count.tsx";
import { UnitNames } from "#components/project/unit-names.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { publicCount } from "#domain/household/counts/view-relocation.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { movesOf, nextPromise, returnMilestone } from "#domain/public/where-it-stands.ts";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./project-answers.module.css";
import { PromiseWords } from "./promise-words.tsx";
import { StandingSentence } from "./standing-sentence.tsx";

type Props = {
  view: ProjectView;
  office: OfficeProfile;
  /** Parts of the page below, and pages beside it. */
  ways: readonly { readonly href: string; readonly label: string }[];
};

/** What residents ask, answered before anything else: when, how far, moved or not, who, where. */
export function ProjectAnswers({ view, office, ways }: Props) {
  const t = useTranslations("answers");
  const locale = useLocale();
  const { moves, latest } = movesOf(view);
  return (
    <>
      <dl className={styles.answers}>
        <Promises view={view} />
        <Answer asked={t("where")}>
          <StandingSentence view={view} />{" "}
          {generatedParts(view) === null ? null : <SyntheticTag of="part" />}
        </Answer>
        <Answer asked={t("moved")}>
          {t("movedSaid", { moves, latest })}{" "}
          {moves > 0 ? <a href="#milestones">{t("why")}</a> : null}
        </Answer>
        {view.relocation ? (
          <Answer asked={t("signed")}>
            <HouseholdCount count={publicCount(view.relocation, "signed")} />
          </Answer>
        ) : null}
        <Answer asked={t("who")}>
          <UnitNames view={view} />
        </Answer>
        <Answer asked={t("ask")}>
          {office.name ? `${office.name[locale]} ` : null}
          <OfficeTelephone office={office} />
        </Answer>
        <Answer asked={t("fresh")}>
          <Freshness view={view} /> <a href="#source">{t("source")}</a>
        </Answer>
      </dl>
      <nav className={styles.ways} aria-label={t("ways")}>
        {ways.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </nav>
    </>
  );
}

function Answer({ asked, children }: { asked: string; children: ReactNode }) {
  return (
    <div>
      <dt>{asked}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When residents come back, and what is promised before that. */
function Promises({ view }: { view: ProjectView }) {
  const t = useTranslations("answers");
  const locale = useLocale();
  const back = returnMilestone(view);
  const next = nextPromise(view);
  return (
    <>
      {back === null ? null : (
        <div className={styles.first}>
          <dt>{t("return")}</dt>
          <dd>{back === "unsaid" ? t("returnUnsaid") : <PromiseWords milestone={back} />}</dd>
        </div>
      )}
      {next === null || next === back ? null : (
        <div className={back === null ? styles.first : undefined}>
          <dt>{t("next")}</dt>
          <dd>
            {nameInPlan(next)[locale]} <PromiseWords milestone={next} />
          </dd>
        </div>
      )}
      {next === null && back === null ? (
        <Answer asked={t("next")}>{t("nothingPromised")}</Answer>
      ) : null}
    </>
  );
}

/** Of which day the last report is, and how long ago that was. */
function Freshness({ view: { reported, daysSinceReport } }: { view: ProjectView }) {
  const t = useTranslations("answers");
  const locale = useLocale();
  if (reported?.asOfOn == null || daysSinceReport === null) return t("neverReported");
  return t("reported", { on: formatDay(reported.asOfOn, locale), days: daysSinceReport });
}
