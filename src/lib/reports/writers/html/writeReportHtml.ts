import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { escapeHtml } from '../../escapeHtml';
import { shortened } from '../../paperTable';
import { selfContainedPage } from '../../selfContainedPage';
import { tableHtml } from '../../writeBriefHtml';
import {
  blocksOfKind,
  type ReportBlock,
  type ReportBlockOf,
  type ReportCover,
  type ReportDocument,
  type ReportInline
} from '../../reportDocument';
import { intervalNote } from '../intervalNote';
import { printedRows } from '../printedRows';
import { pictureOf, type ReportPictures } from '../reportPictures';
import { reportStyle } from './reportStyle';

/**
 * A report as one HTML file that needs nothing else: no script, no address that is fetched. Prints on A4 with heads of tables
 * repeated, no figure or row torn, and edition and page at the foot. Text of people and of data is text, never markup.
 */
export function writeReportHtml(report: ReportDocument, pictures: ReportPictures): string {
  const { locale } = report;
  return selfContainedPage({
    locale,
    title: report.title,
    dataHash: report.edition.dataHash,
    style: reportStyle,
    body: [
      coverHtml(report.cover),
      contentsHtml(report),
      '<main>',
      ...report.blocks.map((block) => blockHtml(block, locale, pictures)),
      '</main>'
    ]
  });
}

function coverHtml({ title, lines, banner, status }: ReportCover): string {
  const facts = lines.map(
    ({ term, text, missing }) =>
      `<dt>${escapeHtml(term)}</dt><dd${missing ? ' class="asked"' : ''}>${escapeHtml(text)}</dd>`
  );
  return [
    '<header>',
    banner === null ? '' : `<p class="banner" role="note">${escapeHtml(banner)}</p>`,
    `<div class="cover"><h1>${escapeHtml(title)}</h1><p class="status">${escapeHtml(status)}</p><dl>${facts.join('')}</dl></div>`,
    '</header>'
  ].join('\n');
}

function contentsHtml(report: ReportDocument): string {
  const name = escapeHtml(message(report.locale, 'report.contents'));
  const items = blocksOfKind(report, 'heading').map(
    ({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`
  );
  return items.length < 3
    ? ''
    : `<nav aria-label="${name}"><p class="nav-name">${name}</p><ol>${items.join('')}</ol></nav>`;
}

function blockHtml(block: ReportBlock, locale: Locale, pictures: ReportPictures): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h2>`;
    case 'text':
      return block.paragraphs.map((pieces) => `<p>${pieces.map(inlineHtml).join('')}</p>`).join('\n');
    case 'gap':
      return `<p class="gap">${escapeHtml(block.text)}${askHtml(block.ask, locale)}</p>`;
    case 'key-figures':
      return keyFiguresHtml(block, locale);
    case 'figure':
      return figureHtml(block, pictures);
    case 'table':
      return printedTable(block, locale);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'page-break':
      return '<div class="page-break"></div>';
    default:
      return annexHtml(block);
  }
}

function inlineHtml(piece: ReportInline): string {
  const text = escapeHtml(piece.text);
  if (piece.kind !== 'number') return text;
  const { value, name } = piece.number;
  return `<data value="${value ?? ''}" title="${escapeHtml(name)}">${text}</data>`;
}

function askHtml(ask: string, locale: Locale): string {
  return ask === '' ? '' : ` <span>${escapeHtml(message(locale, 'report.asks', { ask }))}</span>`;
}

function keyFiguresHtml({ numbers, source }: ReportBlockOf<'key-figures'>, locale: Locale): string {
  const items = numbers.map((number) => {
    const note = intervalNote(number, locale);
    const missing = number.value === null ? ' class="missing"' : '';
    const said = `<span class="name">${escapeHtml(number.name)}</span><strong${missing}>${escapeHtml(number.text)}</strong>`;
    return `<li>${said}${note === '' ? '' : `<span>${escapeHtml(note)}</span>`}</li>`;
  });
  return `<ul class="key-figures">${items.join('\n')}</ul><p class="note">${escapeHtml(source)}</p>`;
}

function figureHtml(figure: ReportBlockOf<'figure'>, pictures: ReportPictures): string {
  const { svg } = pictureOf(pictures, figure);
  const caption = `${figure.label}. ${figure.title}`;
  const label = escapeHtml(`${figure.title}. ${figure.sentence}`);
  const note = figure.disclaimer === null ? '' : `<p class="note">${escapeHtml(figure.disclaimer)}</p>`;
  return [
    `<section class="opening" id="${escapeHtml(figure.id)}" data-view="${escapeHtml(figure.view)}">`,
    `<p class="lead">${escapeHtml(figure.sentence)}</p>`,
    `<figure><figcaption>${escapeHtml(caption)}</figcaption><div role="img" aria-label="${label}">${svg}</div></figure>`,
    `${note}<p class="note">${escapeHtml(figure.source)}</p>`,
    '</section>'
  ].join('\n');
}

function printedTable(block: ReportBlockOf<'table'>, locale: Locale): string {
  const caption = `${block.label}. ${block.title}`;
  const table = { ...shortened(block.table, printedRows), caption };
  return [
    `<section id="${escapeHtml(block.id)}" data-view="${escapeHtml(block.view)}">`,
    block.sentence === '' ? '' : `<p class="lead">${escapeHtml(block.sentence)}</p>`,
    `<p class="caption" aria-hidden="true">${escapeHtml(caption)}</p>`,
    tableHtml(table, locale),
    `<p class="note">${escapeHtml(block.source)}</p>`,
    '</section>'
  ].join('\n');
}

function annexHtml(block: ReportBlockOf<'definitions' | 'statements'>): string {
  if (block.kind === 'definitions') {
    const items = block.items.map(
      ({ term, text }) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></div>`
    );
    return `<dl class="definitions">${items.join('')}</dl>`;
  }
  const statements = block.statements.map(
    ({ views, text, params }) =>
      `<p class="note">${escapeHtml(views.join('; '))}</p><pre>${escapeHtml(text)}\n-- ${escapeHtml(JSON.stringify(params))}</pre>`
  );
  return `<section>${statements.join('\n')}</section>`;
}
