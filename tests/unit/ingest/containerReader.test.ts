import { expect, it } from 'vitest';
import { read } from './readText';

it('a container number is checked by its digit and kept nowhere', async () => {
  const result = await read(
    [
      'examined_on,result,container_no',
      '2024-03-15,negative,CSQU3054383',
      '2024-03-16,negative,CSQU3054384',
      '2024-03-17,negative,'
    ].join('\n')
  );
  expect(result.accounting).toMatchObject({ accepted: 3 });
  const mistyped = result.findings.filter(({ code }) => code === 'container-number');
  expect(mistyped.map(({ row, column, value }) => [row, column, value])).toEqual([[2, 'container_no', null]]);
  expect(JSON.stringify(result)).not.toContain('CSQU305438');
});
