import { loadPageAbout } from '../../loadPage';

export const load = loadPageAbout('training-event', 'training_event', null);
