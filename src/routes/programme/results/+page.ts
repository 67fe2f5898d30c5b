import { loadPage } from '../../loadPage';

export const load = loadPage('results');
