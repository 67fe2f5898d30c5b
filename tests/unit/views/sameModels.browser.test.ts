import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '$lib/engine/database';
import { superviseEdition } from '$lib/engine/superviseEdition';
import type { EngineSupervisor } from '$lib/engine/supervisor';
import { decodeFilters } from '$lib/filters/codec';
import { loadMessages } from '$lib/messages/messages';
import { pages } from '$lib/views/pages';
import { runView } from '$lib/views/runView';
import type { View, ViewResult } from '$lib/views/view';
import type { DemoAnswers } from '../../support/demoAnswers';

const served = inject('demo');
const given = (await (await fetch(served.answers)).json()) as DemoAnswers;
const { manifest: edition, labels } = given;
let engine: EngineSupervisor;
let database: Database;

beforeAll(async () => {
  await Promise.all([loadMessages('en'), loadMessages('ru')]);
  database = engine = superviseEdition(edition, served.edition);
  await engine.whenReady();
});
afterAll(() => engine?.close());

describe.each(Object.keys(given.answers))('under the filters “%s”', (search) => {
  const { filters } = decodeFilters(new URLSearchParams(search));
  const views = Object.values(pages).flat();

  test.each(views.map((view) => [view.id, view] as const))(
    '%s has the model of the native engine',
    async (id, view) => {
      const native = given.answers[search]?.[id];
      const browser = await runView(database, view, { filters, edition });
      expect(JSON.parse(JSON.stringify(browser))).toEqual(native);
      for (const locale of ['en', 'ru'] as const) {
        const context = { locale, labels, edition, filters };
        expect(shownOf(view, browser, context)).toEqual(shownOf(view, native!, context));
      }
    }
  );
});

/** Words, table and picture of an answer. */
function shownOf(view: View, { model }: ViewResult, context: Parameters<View['sentence']>[1]): unknown {
  const empty = view.isEmpty(model);
  return JSON.parse(
    JSON.stringify({
      empty,
      sentence: view.sentence(model, context),
      table: view.table(model, context),
      option: empty ? null : view.option(model, context)
    })
  );
}
