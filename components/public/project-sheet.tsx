import { useLocale, useTranslations } from "next-intl";
import { OfficeTelephone } from "#components/frame/office-telephone.tsx";
import { LightShape } from "#components/light/light-shape.tsx";
import { PlainReason } from "#components/light/plain-reason.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { UnitNames } from "#components/project/unit-names.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { paperQueryOf, type SheetPaper, sheetPapers } from "#domain/public/sheet-paper.ts";
import { nextPromise, returnMilestone } from "#domain/public/where-it-stands.ts";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";
import { formatDay } from "#i18n/format-day.ts";
import { PageCode } from "./page-code.tsx";
import styles from "./project-sheet.module.css";
import { PromiseWords } from "./promise-words.tsx";
import { StandingSentence } from "./standing-sentence.tsx";

/** The address of a page, as people type it and as a camera reads it. */
export type PageLink = {
  readonly address: string;
  readonly squares: readonly (readonly boolean[])[];
};

type Props = {
  view: ProjectView;
  office: OfficeProfile;
  /** Part of what it says was generated. */
  isDemo: boolean;
  /** The page of the project. */
  path: string;
  /** The same as a whole address, and for a camera; null where the office has named none. */
  link: PageLink | null;
  paper: SheetPaper;
};

/** What hangs on the hoarding: the light in words, the promise, who and where to ask, and a code. */
export function ProjectSheet({ view, office, isDemo, path, link, paper }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { facts, light, asOf } = view;
  return (
    <div className={styles[paper]}>
      <SheetBar path={path} paper={paper} />
      <main id="main" className={styles.sheet}>
        <p className={styles.office}>
          {[office.city, office.name].map((part) => (part ? `${part[locale]} ` : null))}
          {t("portfolio.title")}
        </p>
        <h1>{facts.name[locale]}</h1>
        <p className={styles.light}>
          <LightShape colour={light.colour} />
          <span>
            {t(`light.name.${light.colour}`)} {t(`light.word.${light.colour}`)}
            {t("portfolio.of")}
            <PlainReason light={light} nameOf={milestoneNames(view, locale)} />
          </span>
        </p>
        <Promised view={view} />
        <div>
          <p className={styles.asked}>{t("answers.where")}</p>
          <p>
            <StandingSentence view={view} />
          </p>
        </div>
        <div>
          <p className={styles.asked}>{t("answers.who")}</p>
          <p>
            <UnitNames view={view} />
          </p>
        </div>
        <div className={styles.foot}>
          <div>
            <p className={styles.asked}>{t("answers.ask")}</p>
            <p className={styles.answer}>
              <OfficeTelephone office={office} />
            </p>
            {office.address ? <p>{office.address[locale]}</p> : null}
            <p className={styles.small}>
              {t("answers.sheet.asOf", { on: formatDay(asOf, locale) })}
              {isDemo ? ` · ${t("site.demoNotice")}` : null}
            </p>
          </div>
          <Scan link={link} />
        </div>
      </main>
    </div>
  );
}

function SheetBar({ path, paper }: Pick<Props, "path" | "paper">) {
  const t = useTranslations("answers.sheet");
  return (
    <nav className={styles.bar} aria-label={t("title")}>
      <a href={path}>{t("back")}</a>
      {sheetPapers.map((one) =>
        one === paper ? (
          <b key={one}>{t("paper", { paper: one })}</b>
        ) : (
          <a key={one} href={`${path}/sheet${paperQueryOf(one)}`}>
            {t("paper", { paper: one })}
          </a>
        ),
      )}
      <span>{t("lead")}</span>
    </nav>
  );
}

/** Moving back where residents wait for it, else what is promised next. */
function Promised({ view }: { view: ProjectView }) {
  const t = useTranslations("answers");
  const locale = useLocale();
  const back = returnMilestone(view);
  const next = nextPromise(view);
  return (
    <>
      {back === null ? null : (
        <div>
          <p className={styles.asked}>{t("return")}</p>
          <p className={styles.answer}>
            {back === "unsaid" ? t("returnUnsaid") : <PromiseWords milestone={back} />}
          </p>
        </div>
      )}
      {next === null || next === back ? null : (
        <div>
          <p className={styles.asked}>{t("next")}</p>
          <p className={styles.answer}>
            {nameInPlan(next)[locale]} <PromiseWords milestone={next} />
          </p>
        </div>
      )}
    </>
  );
}

function Scan({ link }: Pick<Props, "link">) {
  const t = useTranslations("answers.sheet");
  if (link === null) return <p className={styles.small}>{t("noCode")}</p>;
  return (
    <div className={styles.scan}>
      <PageCode squares={link.squares} label={t("scan")} />
      <p>{t("scan")}</p>
      <p className={styles.small}>{link.address}</p>
    </div>
  );
}
