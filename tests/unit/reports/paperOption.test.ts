import { expect, test } from 'vitest';
import { columnChart } from '$lib/charts/columnChart';
import { paperOption } from '$lib/reports/paperOption';

const chart = (names: readonly string[], categories: number) =>
  columnChart({
    locale: 'en',
    stacked: true,
    categories: Array.from({ length: categories }, (_, index) => ({ value: `${index}`, label: `Category ${index}` })),
    series: names.map((name) => ({ name, values: Array.from({ length: categories }, () => 1) }))
  });

test('a key that would scroll on the screen takes as many lines as it needs, and the picture grows with it', () => {
  const long = Array.from({ length: 6 }, (_, index) => `A rather long name of a class of goods, ${index}`);
  const { option, extra } = paperOption(chart(long, 3), 720);
  expect(option.legend).toMatchObject({ type: 'plain' });
  expect(extra).toBe(40);
  expect(option.grid).toMatchObject({ top: 40 + extra });
  expect(paperOption(chart(['One', 'Two'], 3), 720).extra).toBe(0);
});

test('every category of a short axis is written, those of a long one where there is room', () => {
  expect(paperOption(chart(['One'], 12), 720).option.xAxis).toMatchObject({
    axisLabel: { interval: 0, overflow: 'break' }
  });
  expect(paperOption(chart(['One'], 84), 720).option.xAxis).toMatchObject({ axisLabel: { hideOverlap: true } });
});
