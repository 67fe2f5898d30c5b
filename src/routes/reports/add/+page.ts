import { listReports } from '$lib/state/reportApi';
import type { PageLoad } from './$types';

/** The reports that something can be added to. */
export const load: PageLoad = async ({ fetch }) => {
  return { reports: (await listReports(fetch)).filter(({ status }) => status !== 'frozen') };
};
