import { loadPageAbout } from '../../../loadPage';

export const load = loadPageAbout('unit', 'unit', 'unit');
