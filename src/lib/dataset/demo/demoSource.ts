/** Id of the synthetic programme among the sources of an edition. */
export const demoSourceId = 'demo';

/** Raised whenever the generator changes what it makes; part of the hash of the source. */
export const demoVersion = 3;

/** What every row of the synthetic programme carries. */
export const demoRow = { source_class: 'synthetic', source_id: demoSourceId } as const;
