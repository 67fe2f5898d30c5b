import { buildDonorBrief, type BriefAsked } from '$lib/reports/buildDonorBrief';
import { briefFileName, contentDisposition } from '$lib/reports/briefFileName';
import { briefSearch, readBriefRequest } from '$lib/reports/briefRequest';
import { donorsOf } from '$lib/reports/donorsOf';
import { paperPolicy } from '$lib/reports/selfContainedPage';
import { writeBriefHtml } from '$lib/reports/writeBriefHtml';
import { useEdition } from '$lib/server/currentEdition';
import type { OpenEdition } from '$lib/server/editionHolder';
import { RecentAnswers } from '$lib/server/recentAnswers';
import type { RequestHandler } from './$types';

interface Written {
  readonly html: string;
  readonly name: ReturnType<typeof briefFileName>;
}

/** Milliseconds after which the server stops working on one brief. */
const patience = 30_000;

const recent = new RecentAnswers<Written>(30);

/** A brief is shown in a frame by our own page and by nobody else; what it may do itself it says too, wherever it is opened. */
const headers = {
  'content-security-policy': `${paperPolicy}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'private, no-cache'
};

/** The donor brief of the current edition as one HTML file; 400 with a sentence for a donor or a period there is not. */
export const GET: RequestHandler = ({ url, locals }) => {
  return useEdition(async (edition) => {
    const { manifest } = edition;
    const house = { edition: manifest, donors: donorsOf(manifest, edition.filterOptions), locale: locals.locale };
    const request = readBriefRequest(url.searchParams, house);
    if ('refusal' in request) return refuse(request.refusal);
    const key = `${manifest.dataHash} ${briefSearch(request.asked)}`;
    const { html, name } = await recent.get(key, () => write(edition, request.asked));
    return new Response(html, {
      headers: {
        ...headers,
        'content-type': 'text/html; charset=utf-8',
        'content-language': request.asked.locale,
        'content-disposition': contentDisposition(name, request.download)
      }
    });
  });
};

async function write({ database, manifest, labels }: OpenEdition, asked: BriefAsked): Promise<Written> {
  const signal = AbortSignal.timeout(patience);
  const brief = await buildDonorBrief({ ...asked, database, edition: manifest, labels, signal });
  return { html: writeBriefHtml(brief), name: briefFileName(brief, asked) };
}

function refuse(sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status: 400,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }
  });
}
