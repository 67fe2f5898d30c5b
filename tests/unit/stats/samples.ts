import fc from 'fast-check';

/** Proportions of at least one trial. */
export const proportions = fc.integer({ min: 1, max: 100_000 }).chain((trials) => {
  return fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) });
});
