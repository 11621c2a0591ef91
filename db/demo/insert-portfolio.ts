import {
  milestoneIdOf,
  type Portfolio,
  type PortfolioFigure,
  type PortfolioMilestone,
  type PortfolioProject,
} from "#db/demo/qinling/portfolio.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Transaction } from "../open-database.ts";
import { area } from "../schema/area.ts";
import { deadline, milestone } from "../schema/milestone.ts";
import { officeProfile } from "../schema/office-profile.ts";
import { project } from "../schema/project.ts";
import { source } from "../schema/source.ts";
import { ledgerStatement, publishedFigure, sourceStatement } from "../schema/source-statement.ts";
import { insertPublication } from "./insert-publication.ts";

/** Writes a published portfolio: its sources, areas, projects, and all that the sources say. */
export function insertPortfolio(tx: Transaction, portfolio: Portfolio, at: number): void {
  const { areas, areaId, projects, later, areaFigures } = portfolio;
  const sourceId = portfolio.source.id;
  const knownFrom = portfolio.source.publishedOn ?? portfolio.source.publishedFromOn ?? "";
  tx.insert(source).values([portfolio.source, later.source]).run();
  for (const [position, { name, ...row }] of areas.entries()) {
    tx.insert(area)
      .values({ ...row, ...named(name), position })
      .run();
  }
  for (const [position, each] of projects.entries()) {
    insertProject(tx, each, { sourceId, areaId, position, at, said: portfolio.ofEachProject });
    insertPublication(tx, { projectId: each.slug, setOn: knownFrom, hasNote: Boolean(each.note) });
  }
  insertProfile(tx, portfolio, at);
  insertFigures(tx, areaFigures, { sourceId, areaId, subject: areaId });
  insertLedgers(tx, portfolio);
  for (const { slug, text } of later.statements) {
    const id = `${slug}.${later.source.id}`;
    const said = { textZh: text.zh, textEn: text.en };
    tx.insert(sourceStatement)
      .values({ id, sourceId: later.source.id, projectId: slug, ...said })
      .run();
  }
}

/**
 * Whose pages the demo's are, in the words of its source, which prints neither an address nor a
 * telephone: the pages say that there is none.
 */
function insertProfile(tx: Transaction, portfolio: Portfolio, at: number): void {
  const { areas, areaId } = portfolio;
  const find = (id: string | null | undefined) => areas.find((area) => area.id === id);
  const street = find(areaId);
  const district = find(street?.parentId);
  const city = find(district?.parentId);
  if (!street || !district || !city) throw new Error("the demo's office lies in no city");
  tx.insert(officeProfile)
    .values({
      id: 1,
      nameZh: street.name.zh,
      nameEn: street.name.en,
      cityZh: `${city.name.zh}${district.name.zh}`,
      cityEn: `${district.name.en}, ${city.name.en}`,
      updatedAt: at,
    })
    .run();
}

type ProjectHeader = {
  sourceId: string;
  areaId: string;
  position: number;
  at: number;
  said: Bilingual;
};

/** The slug is the id too: demo rows have ids that can be read. */
function insertProject(tx: Transaction, added: PortfolioProject, place: ProjectHeader): void {
  const { slug, name, kind, landRegime, ourRole, stage, note, percent } = added;
  const { sourceId, areaId, position, at, said } = place;
  const row = { slug, areaId, kind, landRegime, ourRole, stage, position, updatedAt: at };
  tx.insert(project)
    .values({ id: slug, ...row, ...named(name), noteZh: note?.zh, noteEn: note?.en })
    .run();
  const words = { textZh: said.zh, textEn: said.en };
  tx.insert(sourceStatement)
    .values({ id: `${slug}.${sourceId}`, sourceId, projectId: slug, percent, ...words })
    .run();
  insertFigures(tx, added.figures, { sourceId, projectId: slug, subject: slug });
  for (const [order, each] of added.milestones.entries()) {
    insertMilestone(tx, each, { slug, sourceId, position: order });
  }
}

function insertMilestone(
  tx: Transaction,
  added: PortfolioMilestone,
  place: { slug: string; sourceId: string; position: number },
): void {
  const { key, kind, name, status, percent, asOfYear, text } = added;
  const { slug, sourceId, position } = place;
  const id = milestoneIdOf(slug, key);
  tx.insert(milestone)
    .values({ id, projectId: slug, kind, position, ...named(name) })
    .run();
  const said = { status, percent, asOfYear, textZh: text?.zh, textEn: text?.en };
  tx.insert(sourceStatement)
    .values({ id: `${id}.${sourceId}`, sourceId, projectId: slug, milestoneId: id, ...said })
    .run();
  if (added.deadline === null) return;
  const { from, to, precision, commitment, label } = added.deadline;
  const labels = { labelZh: label.zh, labelEn: label.en };
  const interval = { fromOn: from, toOn: to, precision, commitment };
  tx.insert(deadline)
    .values({
      id: `${id}.original`,
      milestoneId: id,
      sourceId,
      position: 0,
      ...interval,
      ...labels,
    })
    .run();
}

function insertFigures(
  tx: Transaction,
  figures: readonly PortfolioFigure[],
  of: { sourceId: string; subject: string; areaId?: string; projectId?: string },
): void {
  const { subject, ...owner } = of;
  for (const [position, figure] of figures.entries()) {
    tx.insert(publishedFigure)
      .values({ id: `${subject}.${figure.key}`, position, ...owner, ...figure })
      .run();
  }
}

function insertLedgers(tx: Transaction, { ledgers, areaId, source: { id: sourceId } }: Portfolio) {
  for (const [position, { name, ...ledger }] of ledgers.entries()) {
    tx.insert(ledgerStatement)
      .values({ ...ledger, sourceId, areaId, position, ...named(name) })
      .run();
  }
}

function named({ zh, en }: { zh: string; en: string }) {
  return { nameZh: zh, nameEn: en };
}
