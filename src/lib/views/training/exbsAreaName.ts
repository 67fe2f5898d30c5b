import { message } from '$lib/messages/messages';
import type { ViewContext } from '../view';

/** The core areas of EXBS, as its five are counted in public descriptions of the programme. */
const areas = ['laws', 'licensing', 'enforcement', 'industry', 'cooperation'] as const;

/** A core area of EXBS in the reader's language; one that is not in the list as it was reported; null is not reported. */
export function exbsAreaName({ locale }: ViewContext, reported: string | null): string | null {
  const area = areas.find((one) => one === reported);
  return area === undefined ? reported : message(locale, `views.exbs-area.${area}`);
}
