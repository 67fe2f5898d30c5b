/**
 * The colours of pictures on paper, by the CSS variable that stands for them on the pages: those of daylight (`src/app.css`),
 * for a file has no theme.
 */
export const paperColours: Readonly<Record<string, string>> = {
  '--chart-1': '#0072b2',
  '--chart-2': '#d55e00',
  '--chart-3': '#009e73',
  '--chart-4': '#b0619a',
  '--chart-5': '#a57c00',
  '--chart-6': '#3f9fd1',
  '--chart-7': '#4d5963',
  '--chart-8': '#8b5a3c',
  '--chart-ink': '#2b3741',
  '--chart-muted': '#5f6c76',
  '--chart-grid': '#e4e7e9',
  '--chart-land': '#e9ebe8',
  '--chart-land-line': '#b9c0c4',
  '--chart-sea': '#f7f9fa',
  '--chart-paper': '#ffffff',
  '--chart-not-reported': '#c9ced2',
  '--chart-sequential-1': '#deebf7',
  '--chart-sequential-2': '#b9d5ea',
  '--chart-sequential-3': '#86b8da',
  '--chart-sequential-4': '#4f96c5',
  '--chart-sequential-5': '#2372ab',
  '--chart-sequential-6': '#0b4f85'
};

/** The same as declarations of a style sheet. */
export const paperColourStyle = Object.entries(paperColours)
  .map(([name, colour]) => `${name}:${colour}`)
  .join(';');

/** A text in which every CSS variable is replaced by its colour, for programs that know no style sheet. */
export function withPaperColours(text: string): string {
  return text.replaceAll(/var\((--chart-[a-z0-9-]+)\)/g, (whole, name: string) => paperColours[name] ?? whole);
}
