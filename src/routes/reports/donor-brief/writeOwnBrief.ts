import { loadMessages } from '$lib/messages/messages';
import { briefFileName } from '$lib/reports/briefFileName';
import type { BriefAsked } from '$lib/reports/buildDonorBrief';
import type { AnswerSource } from '$lib/state/dashboard.svelte';
import type { OwnData } from '$lib/state/ownData';

/** A brief made in this browser: its address, good until it is let go, and the name to save it under. */
export interface OwnBrief {
  readonly address: string;
  readonly name: string;
}

interface Own {
  readonly source: AnswerSource;
  readonly own: OwnData;
}

/**
 * Writes a brief from the reader's own file with the code that the server writes its briefs with, in whatever language is asked
 * for. Nothing is sent.
 */
export async function writeOwnBrief(asked: BriefAsked, { source, own }: Own, signal: AbortSignal): Promise<OwnBrief> {
  const [{ buildDonorBrief }, { writeBriefHtml }] = await Promise.all([
    import('$lib/reports/buildDonorBrief'),
    import('$lib/reports/writeBriefHtml'),
    loadMessages(asked.locale)
  ]);
  const brief = await buildDonorBrief({ ...asked, ...source, labels: own.labels, signal });
  const html = new Blob([writeBriefHtml(brief)], { type: 'text/html;charset=utf-8' });
  return { address: URL.createObjectURL(html), name: briefFileName(brief, asked).full };
}
