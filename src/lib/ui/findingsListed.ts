/** How many findings of one kind a page lists. */
export const findingsListed = 20;
