// `npm run bench`: measures the built application in a real browser against its budgets. See docs/bench.md.
import { register } from 'tsx/esm/api';

register();
await import('./bench/main');
