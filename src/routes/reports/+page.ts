import type { ReportDeadline } from '$lib/reports/drafts/deadline';
import type { ReportSummary } from '$lib/reports/drafts/reportRecord';
import { loadMessages } from '$lib/messages/messages';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The reports of this server, and what is owed by the edition that readers get. */
export const load: PageLoad = async ({ fetch, depends }) => {
  depends('tamga:reports');
  const response = await fetch('/api/reports');
  if (!response.ok) error(response.status, { message: (await response.json()).message });
  const found = (await response.json()) as {
    readonly reports: readonly ReportSummary[];
    readonly deadlines: readonly ReportDeadline[];
  };
  // Each report is named in its own language.
  await Promise.all(found.reports.map((report) => loadMessages(report.locale)));
  return found;
};
