import { loadMessages } from '$lib/messages/messages';
import { listReports } from '$lib/state/reportApi';
import type { PageLoad } from './$types';

/** The reports that something can be added to. */
export const load: PageLoad = async ({ fetch }) => {
  const reports = (await listReports(fetch)).filter(({ status }) => status !== 'frozen');
  await Promise.all(reports.map((report) => loadMessages(report.locale)));
  return { reports };
};
