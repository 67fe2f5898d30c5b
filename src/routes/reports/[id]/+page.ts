import { loadMessages } from '$lib/messages/messages';
import { listFrozen, readReport, ReportNotDone } from '$lib/state/reportApi';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A report as it stands on the server, and its frozen versions. */
export const load: PageLoad = async ({ fetch, params }) => {
  try {
    const [record, frozen] = await Promise.all([readReport(fetch, params.id), listFrozen(fetch, params.id)]);
    await loadMessages(record.spec.locale);
    return { record, frozen };
  } catch (cause) {
    if (cause instanceof ReportNotDone) error(cause.status, { message: cause.message });
    throw cause;
  }
};
