import { loadPageAbout } from '../../../loadPage';

export const load = loadPageAbout('donor', 'donor', 'donor');
