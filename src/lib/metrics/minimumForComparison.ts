/** Smallest n on which two shares or means are compared; below it a figure says "too few to compare". */
export const minimumForComparison = 30;
