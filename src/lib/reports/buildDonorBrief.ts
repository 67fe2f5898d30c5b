import { parsePeriod, type Calendar } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';
import { labelOf, type Labels } from '$lib/domain/labels';
import type { Locale } from '$lib/domain/locale';
import type { Database } from '$lib/engine/database';
import { withCalendar, withClause, withPeriod } from '$lib/filters/edit';
import { noFilters, type Filters } from '$lib/filters/filters';
import { formatDate, formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { ViewContext } from '$lib/views/view';
import { figureBlock, keyFiguresBlock, tableBlock } from './briefBlocks';
import type { BriefBlock, BriefCover, BriefDocument } from './briefDocument';
import { briefGaps } from './briefGaps';
import { provenanceBlocks } from './briefProvenance';
import { askBriefViews, type Answered, type BriefAnswers } from './briefViews';
import { linesAspect } from './paperAspect';

/** What a brief is about. */
export interface BriefAsked {
  /** Code of the donor; null for data that name none: the brief is then about all of them. */
  readonly donor: string | null;
  /** A period token; null is the whole period of the edition. */
  readonly period: string | null;
  /** In which years and quarters are counted. */
  readonly calendar: Calendar;
  readonly locale: Locale;
}

/** What a brief is about and where its numbers are. */
export interface BriefSource extends BriefAsked {
  readonly database: Database;
  readonly edition: EditionManifest;
  readonly labels: Labels;
  readonly signal?: AbortSignal;
}

/**
 * The donor brief: key figures, three pictures, the units and trainings of one donor in one period, what is not known, and
 * where every number comes from. All numbers are answers of `runView`, the same that the pages show under these filters.
 * Rejects as `runView` does.
 */
export async function buildDonorBrief(source: BriefSource): Promise<BriefDocument> {
  const { database, edition, labels, locale, donor, signal } = source;
  const filters = briefFilters(source);
  const answers = await askBriefViews({ database, edition, filters }, signal);
  const context: ViewContext = { locale, labels, edition, filters };
  const cover = coverOf(source);
  return {
    locale,
    title: message(locale, 'reports.brief.file_title', {
      demo: edition.demo ? 'yes' : 'no',
      named: donor === null ? 'no' : 'yes',
      donor: cover.donor,
      period: cover.period
    }),
    cover,
    blocks: [
      { kind: 'paragraph', text: scopeOf(donor, cover, locale) },
      ...resultBlocks(answers, context, donor),
      { kind: 'heading', text: message(locale, 'reports.brief.gaps') },
      { kind: 'list', items: briefGaps(answers, context, donor) },
      ...provenanceBlocks(inOrder(answers), context)
    ]
  };
}

/** The filters of a brief: one donor, one period, one calendar. */
export function briefFilters({ donor, period, calendar }: Omit<BriefAsked, 'locale'>): Filters {
  const values = donor === null ? [] : [donor];
  const ofDonor = withClause(noFilters, { dimension: 'donor', view: null, values });
  return withCalendar(withPeriod(ofDonor, period), calendar);
}

function scopeOf(donor: string | null, cover: BriefCover, locale: Locale): string {
  if (donor === null) return message(locale, 'reports.brief.scope_all');
  return message(locale, 'reports.brief.scope', { donor: cover.donor });
}

function resultBlocks(answers: BriefAnswers, context: ViewContext, donor: string | null): readonly BriefBlock[] {
  const { locale } = context;
  const { hitRates, cascade } = answers;
  const units = tableBlock(answers.units, context, unitColumns);
  const trainings = tableBlock(answers.trainings, context, trainingColumns);
  return [
    { kind: 'heading', text: message(locale, 'reports.brief.results') },
    keyFiguresBlock(answers.keyFigures, context),
    figureBlock(answers.seizures, context, 3.2),
    cascade === null
      ? figureBlock(hitRates, context, linesAspect(hitRates.result.model.rows.length))
      : figureBlock(cascade, context, 3.2),
    figureBlock(answers.phases, context, 2.8),
    { ...units, ...(donor === null ? {} : { title: message(locale, 'reports.brief.units') }) },
    { ...trainings, ...(donor === null ? {} : { title: message(locale, 'reports.brief.trainings') }) }
  ];
}

/** The views that are shown, then those that only gaps are counted from. */
function inOrder(answers: BriefAnswers): {
  readonly shown: readonly Answered[];
  readonly counted: readonly Answered[];
} {
  const { keyFigures, seizures, hitRates, cascade, phases, units, trainings, support, sex, learning } = answers;
  const shown = [keyFigures, seizures, cascade ?? hitRates, phases, units, trainings];
  const counted = [...(cascade === null ? [] : [hitRates]), support, sex, learning];
  return { shown: shown as unknown as Answered[], counted: counted as unknown as Answered[] };
}

const unitColumns = ['unit', 'country', 'state', 'donors', 'returns_received', 'returns_due', 'trained', 'in_post'];
const trainingColumns = ['date', 'event', 'training_type', 'country', 'participants', 'days', 'funded_by'];

function coverOf({ edition, labels, locale, donor, period }: BriefSource): BriefCover {
  const span = period === null ? edition.period : parsePeriod(period);
  return {
    title: message(locale, donor === null ? 'reports.brief.title_all' : 'reports.brief.title'),
    donor: donor === null ? message(locale, 'reports.brief.no_donor') : labelOf(labels, 'donor', donor, locale),
    period: period === null ? message(locale, 'pages.period_whole') : formatPeriod(locale, period),
    days:
      span &&
      message(locale, 'reports.brief.days', { from: formatDate(locale, span.from), to: formatDate(locale, span.to) }),
    edition: { title: edition.title[locale], dataHash: edition.dataHash },
    banner: edition.demo ? message(locale, 'reports.brief.banner') : null
  };
}
