import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { renderSvg } from '$lib/charts/renderSvg';
import { cellText } from '$lib/views/shape/cellText';
import type { Cell, CellKind, ViewTable } from '$lib/views/view';
import type { BriefBlock, BriefCover, BriefDocument, BriefFigure, BriefQuery } from './briefDocument';
import { briefStyle } from './briefStyle';
import { escapeHtml } from './escapeHtml';

/** Width in CSS pixels at which a figure of a brief is drawn; it scales to the page. */
const figureWidth = 720;

/**
 * The brief as one HTML file that needs nothing else: styles and pictures inside, no script, no address that is fetched.
 * Prints on A4 with table heads repeated and no figure or row torn.
 */
export async function writeBriefHtml(brief: BriefDocument): Promise<string> {
  const blocks: string[] = [];
  for (const block of brief.blocks) blocks.push(await blockHtml(block, brief.locale));
  return [
    '<!doctype html>',
    `<html lang="${brief.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeHtml(brief.title)}</title>`,
    `<style>${briefStyle}</style>`,
    '</head>',
    '<body>',
    coverHtml(brief.cover, brief.locale),
    '<main>',
    ...blocks,
    '</main>',
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

function coverHtml(cover: BriefCover, locale: Locale): string {
  const facts: readonly (readonly [string, string])[] = [
    [message(locale, 'reports.brief.donor'), escapeHtml(cover.donor)],
    [message(locale, 'reports.brief.period'), escapeHtml(`${cover.period} (${cover.days})`)],
    [message(locale, 'reports.brief.edition'), `<span class="hash">${escapeHtml(cover.edition)}</span>`]
  ];
  return [
    '<header>',
    cover.banner === null ? '' : `<p class="banner" role="note">${escapeHtml(cover.banner)}</p>`,
    `<div class="cover"><h1>${escapeHtml(cover.title)}</h1>`,
    `<dl>${facts.map(([term, html]) => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>`).join('')}</dl></div>`,
    '</header>'
  ].join('\n');
}

async function blockHtml(block: BriefBlock, locale: Locale): Promise<string> {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'definitions':
      return `<dl class="definitions">${block.items.map((item) => `<dt>${escapeHtml(item.term)}</dt><dd>${escapeHtml(item.text)}</dd>`).join('')}</dl>`;
    case 'table':
      return `<section data-view="${escapeHtml(block.view)}"><h3>${escapeHtml(block.title)}</h3><p>${escapeHtml(block.sentence)}</p>${tableHtml(block.table, locale)}</section>`;
    case 'queries':
      return queriesHtml(block.title, block.queries);
    case 'figure':
      return figureHtml(block, locale);
  }
}

async function figureHtml(figure: BriefFigure, locale: Locale): Promise<string> {
  const svg = figure.option === null ? '' : await pictureOf(figure, figure.option);
  return [
    `<section data-view="${escapeHtml(figure.view)}">`,
    `<h3>${escapeHtml(figure.title)}</h3>`,
    `<p>${escapeHtml(figure.sentence)}</p>`,
    svg === ''
      ? ''
      : `<figure role="img" aria-label="${escapeHtml(`${figure.title}. ${figure.sentence}`)}">${svg}</figure>`,
    figure.disclaimer === null ? '' : `<p class="note">${escapeHtml(figure.disclaimer)}</p>`,
    figure.table.rows.length === 0 ? '' : tableHtml(figure.table, locale),
    '</section>'
  ].join('\n');
}

async function pictureOf(figure: BriefFigure, option: NonNullable<BriefFigure['option']>): Promise<string> {
  return renderSvg(option, { width: figureWidth, height: Math.round(figureWidth / figure.aspect) });
}

function tableHtml(table: ViewTable, locale: Locale): string {
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
  return `<table><caption>${escapeHtml(table.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>${more}`;
}

function cellHtml(cell: Cell, kind: CellKind, locale: Locale): string {
  const text = escapeHtml(cellText(locale, cell, kind));
  if (cell === null) return `<td class="missing">${text}</td>`;
  return `<td${numberClass(kind)}>${text}</td>`;
}

function numberClass(kind: CellKind): string {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent' ? ' class="number"' : '';
}

function queriesHtml(title: string, queries: readonly BriefQuery[]): string {
  const items = queries.map(
    (query) =>
      `<p class="note">${escapeHtml(query.view)}</p><pre>${escapeHtml(query.text)}\n-- ${escapeHtml(JSON.stringify(query.params))}</pre>`
  );
  return `<section class="annex"><h2>${escapeHtml(title)}</h2>${items.join('\n')}</section>`;
}
