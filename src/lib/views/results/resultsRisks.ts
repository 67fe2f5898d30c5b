import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { riskAssessments } from '$lib/metrics/resultRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** A risk as it was assessed last, and the time before. */
export interface Risk {
  readonly code: string;
  readonly category: string;
  readonly title: { readonly en: string; readonly ru: string };
  readonly mitigation: { readonly en: string | null; readonly ru: string | null };
  readonly owner: string | null;
  readonly open: boolean;
  readonly grant: string | null;
  readonly indicator: string | null;
  readonly likelihood: number;
  readonly impact: number;
  /** Likelihood times impact, 1 to 25. */
  readonly score: number;
  readonly assessedOn: string;
  /** Score at the assessment before; null at the first. */
  readonly before: number | null;
}

export interface RisksModel {
  readonly risks: readonly Risk[];
}

/** The open risks by weight, and which of them grew since they were last assessed. */
export const resultsRisks: View<RisksModel> = {
  ...withoutPicture,
  id: 'results-risks',
  title: 'views.results-risks.title',
  metrics: [],
  span: 12,
  load,
  isEmpty: (model) => model.risks.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<RisksModel> {
  const rows = await ask.records(riskAssessments);
  const codes = [...new Set(rows.map((row) => textIn(row, 'risk_code')))];
  const risks = codes.map((code) => riskOf(rows.filter((row) => textIn(row, 'risk_code') === code)));
  return {
    risks: risks.sort((a, b) => Number(b.open) - Number(a.open) || b.score - a.score || (a.code < b.code ? -1 : 1))
  };
}

/** Reads a risk from its assessments, the oldest first. */
function riskOf(assessments: readonly Row[]): Risk {
  const last = assessments.at(-1)!;
  const before = assessments.at(-2);
  const both = (name: string) => ({ en: textIn(last, `${name}_en`), ru: textIn(last, `${name}_ru`) });
  const title = both('title');
  return {
    code: textIn(last, 'risk_code') ?? '',
    category: textIn(last, 'risk_category') ?? '',
    title: { en: title.en ?? '', ru: title.ru ?? '' },
    mitigation: both('mitigation'),
    owner: textIn(last, 'owner_role'),
    open: textIn(last, 'status') !== 'closed',
    grant: textIn(last, 'grant_code'),
    indicator: textIn(last, 'indicator_code'),
    likelihood: numberIn(last, 'likelihood') ?? 0,
    impact: numberIn(last, 'impact') ?? 0,
    score: scoreOf(last),
    assessedOn: textIn(last, 'assessed_on') ?? '',
    before: before === undefined ? null : scoreOf(before)
  };
}

function scoreOf(row: Row): number {
  return (numberIn(row, 'likelihood') ?? 0) * (numberIn(row, 'impact') ?? 0);
}

function table(model: RisksModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.results-risks.title',
    columns: [
      ['risk', 'views.results-risks.risk', 'text'],
      ['category', 'views.results-risks.category', 'text'],
      ['score', 'views.results-risks.score', 'integer'],
      ['likelihood', 'views.results-risks.likelihood', 'integer'],
      ['impact', 'views.results-risks.impact', 'integer'],
      ['trend', 'views.results-risks.trend', 'text'],
      ['assessed', 'views.results-risks.assessed', 'date'],
      ['state', 'views.results.status', 'text'],
      ['mitigation', 'views.results-risks.mitigation', 'text'],
      ['indicator', 'views.results.indicator', 'text'],
      ['grant', 'views.results.scope', 'text']
    ],
    rows: model.risks.map((risk) => [
      risk.title[locale],
      labelOf(labels, 'risk_category', risk.category, locale),
      risk.score,
      risk.likelihood,
      risk.impact,
      message(locale, `views.results-risks.trend_${trendOf(risk)}`),
      risk.assessedOn,
      message(locale, risk.open ? 'views.results-risks.open' : 'views.results-risks.closed'),
      risk.mitigation[locale],
      risk.indicator ?? '–',
      risk.grant === null
        ? message(locale, 'views.results.whole_programme')
        : labelOf(labels, 'grant', risk.grant, locale)
    ])
  });
}

function trendOf({ before, score }: Risk): 'first' | 'up' | 'down' | 'same' {
  if (before === null) return 'first';
  if (before === score) return 'same';
  return score > before ? 'up' : 'down';
}

function sentence(model: RisksModel, context: ViewContext): string {
  if (model.risks.length === 0) return message(context.locale, 'views.results-risks.none');
  const open = model.risks.filter((risk) => risk.open);
  const worse = open.filter((risk) => trendOf(risk) === 'up');
  const worst = worse[0];
  return paragraph(
    message(context.locale, 'views.results-risks.sentence', {
      open: open.length,
      closed: model.risks.length - open.length,
      worse: worse.length
    }),
    sentenceIf(worst !== undefined, context, 'views.results-risks.worst', {
      risk: worst?.title[context.locale] ?? '',
      before: worst?.before ?? 0,
      score: worst?.score ?? 0
    })
  );
}
