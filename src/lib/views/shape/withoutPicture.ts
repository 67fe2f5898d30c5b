/** What a view that is only a table leaves out: a picture, and marks to pick or brush. */
export const withoutPicture = { picks: null, brushes: false, aspect: null, option: () => null } as const;
