import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { renderSvg } from '$lib/charts/renderSvg';
import { textWidth } from '$lib/charts/textWidth';
import { cellText, isNumeric } from '$lib/views/shape/cellText';
import type { Cell, CellKind, ViewTable } from '$lib/views/view';
import type { BriefBlock, BriefCover, BriefDocument, BriefFigure, BriefKeyFigure, BriefQuery } from './briefDocument';
import { briefStyle } from './briefStyle';
import { escapeHtml } from './escapeHtml';
import { paperOption } from './paperOption';
import { selfContainedPage } from './selfContainedPage';

/** Width in CSS pixels at which a figure of a brief is drawn; it scales to the page. */
const figureWidth = 720;

/** Tables of at most so many rows are kept on one page. */
const wholeRows = 8;

/** Width in CSS pixels between the margins of a printed page. */
const pageWidth = 688;

/** Pixels of the type in tables, and between two columns. */
const tableType = { size: 11.5, gap: 10 };

/**
 * The brief as one HTML file that needs nothing else: styles and pictures inside, no script, no address that is fetched.
 * Prints on A4 with table heads repeated, no figure or row torn, and the edition at the foot of every page.
 */
export function writeBriefHtml(brief: BriefDocument): string {
  const { locale, cover } = brief;
  return selfContainedPage({
    locale,
    title: brief.title,
    dataHash: cover.edition.dataHash,
    style: briefStyle,
    body: [coverHtml(cover, locale), '<main>', ...brief.blocks.map((block) => blockHtml(block, locale)), '</main>']
  });
}

function coverHtml(cover: BriefCover, locale: Locale): string {
  const facts: readonly (readonly [string, string])[] = [
    [message(locale, 'reports.brief.donor'), escapeHtml(cover.donor)],
    [
      message(locale, 'reports.brief.period'),
      escapeHtml(cover.days === null ? cover.period : `${cover.period} (${cover.days})`)
    ],
    [message(locale, 'reports.brief.edition'), editionHtml(cover.edition)]
  ];
  return [
    '<header>',
    cover.banner === null ? '' : `<p class="banner" role="note">${escapeHtml(cover.banner)}</p>`,
    `<div class="cover"><h1>${escapeHtml(cover.title)}</h1>`,
    `<dl>${facts.map(([term, html]) => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>`).join('')}</dl></div>`,
    '</header>'
  ].join('\n');
}

function editionHtml({ title, dataHash }: BriefCover['edition']): string {
  return `${escapeHtml(title)}<br><span class="hash">${escapeHtml(dataHash)}</span>`;
}

function blockHtml(block: BriefBlock, locale: Locale): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'definitions':
      return `<dl class="definitions">${block.items.map((item) => `<div><dt>${escapeHtml(item.term)}</dt><dd>${escapeHtml(item.text)}</dd></div>`).join('')}</dl>`;
    case 'key-figures':
      return keyFiguresHtml(block.view, block.sentence, block.figures);
    case 'table':
      return `<section data-view="${escapeHtml(block.view)}"><h3>${escapeHtml(block.title)}</h3><p class="lead">${escapeHtml(block.sentence)}</p>${tableHtml(block.table, locale)}</section>`;
    case 'queries':
      return queriesHtml(block.title, block.queries);
    case 'figure':
      return figureHtml(block, locale);
  }
}

function keyFiguresHtml(view: string, sentence: string, figures: readonly BriefKeyFigure[]): string {
  const items = figures.map(({ name, value, missing, notes }) => {
    const told = notes.map((note) => `<span>${escapeHtml(note)}</span>`).join('');
    return `<li><span class="name">${escapeHtml(name)}</span><strong${missing ? ' class="missing"' : ''}>${escapeHtml(value)}</strong>${told}</li>`;
  });
  return `<section data-view="${escapeHtml(view)}"><ul class="key-figures">${items.join('\n')}</ul><p>${escapeHtml(sentence)}</p></section>`;
}

function figureHtml(figure: BriefFigure, locale: Locale): string {
  const label = escapeHtml(`${figure.title}. ${figure.sentence}`);
  return [
    `<section data-view="${escapeHtml(figure.view)}">`,
    '<div class="opening">',
    `<h3>${escapeHtml(figure.title)}</h3>`,
    `<p class="lead">${escapeHtml(figure.sentence)}</p>`,
    figure.option === null
      ? ''
      : `<figure role="img" aria-label="${label}">${pictureOf(figure, figure.option)}</figure>`,
    figure.disclaimer === null ? '' : `<p class="note">${escapeHtml(figure.disclaimer)}</p>`,
    '</div>',
    tableHtml(figure.table, locale),
    '</section>'
  ].join('\n');
}

function pictureOf(figure: BriefFigure, option: NonNullable<BriefFigure['option']>): string {
  const paper = paperOption(option, figureWidth);
  const height = Math.round(figureWidth / figure.aspect) + paper.extra;
  return renderSvg(paper.option, { width: figureWidth, height });
}

/**
 * A table for print: heads repeated, rows whole, set smaller where it is wide. Nothing for a table without rows: the sentence
 * above it says that there are none.
 */
export function tableHtml(table: ViewTable, locale: Locale): string {
  if (table.rows.length === 0) return '';
  const head = table.columns.map(
    (column) => `<th scope="col"${numberClass(column.kind)}>${escapeHtml(column.label)}</th>`
  );
  const rows = table.rows.map(
    (row) =>
      `<tr>${row.map((cell, index) => cellHtml(cell, table.columns[index]?.kind ?? 'text', locale)).join('')}</tr>`
  );
  const more =
    table.more > 0
      ? `<p class="note">${escapeHtml(message(locale, 'reports.brief.more_rows', { more: table.more }))}</p>`
      : '';
  return `<div class="scroll"><table class="${tableClass(table)}"><caption>${escapeHtml(table.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${more}`;
}

/** True when the longest words of the heads do not stand side by side: the whole print would shrink to hold them. */
function isWide(columns: ViewTable['columns']): boolean {
  const widths = columns.map(({ label }) =>
    Math.max(...label.split(/[\s-]/).map((word) => textWidth(word, tableType.size)))
  );
  return widths.reduce((sum, width) => sum + width + tableType.gap, 0) > pageWidth;
}

/** Wide tables are set smaller, with upright heads. */
function tableClass({ rows, columns }: ViewTable): string {
  return [rows.length <= wholeRows ? 'whole' : '', isWide(columns) ? 'wide' : ''].join(' ').trim();
}

function cellHtml(cell: Cell, kind: CellKind, locale: Locale): string {
  const text = escapeHtml(cellText(locale, cell, kind));
  if (cell === null) return `<td class="missing">${text}</td>`;
  return `<td${cellClass(kind)}>${text}</td>`;
}

function cellClass(kind: CellKind): string {
  return kind === 'date' || kind === 'month' ? ' class="date"' : numberClass(kind);
}

function numberClass(kind: CellKind): string {
  return isNumeric(kind) ? ' class="number"' : '';
}

function queriesHtml(title: string, queries: readonly BriefQuery[]): string {
  const items = queries.map(
    (query) =>
      `<p class="note">${escapeHtml(query.views.join('; '))}</p><pre>${escapeHtml(query.text)}\n-- ${escapeHtml(JSON.stringify(query.params))}</pre>`
  );
  return `<section class="annex"><h2>${escapeHtml(title)}</h2>${items.join('\n')}</section>`;
}
