import { describe, expect, it } from 'vitest';
import { read, short } from '../readText';

describe('what links rows', () => {
  it('badInput 68: persons are never told apart or joined by name: their columns are not read, and counted', async () => {
    const header = 'title,training_type,starts_on,participants,participant_name';
    const result = await read(`${header}\nA,STEC 2,2024-04-10,1,Иванов Иван\nA,STEC 2,2024-04-10,1,Ivanov Ivan\n`);
    expect(result.findings.filter(({ code }) => code === 'unused-column')).toMatchObject([
      { column: 'participant_name', facts: { count: 2 } }
    ]);
    expect(JSON.stringify(result.tables)).not.toMatch(/Иванов|Ivanov/);
  });

  it('badInput 70: a reference that is another event already sets the second row aside', async () => {
    const header = 'event_ref,title,training_type,starts_on,participants';
    const result = await read(`${header}\nT1,A,STEC 2,2024-04-10,1\nT1,B,STEC 2,2024-05-10,2\n`);
    expect(result.accounting).toMatchObject({ accepted: 1, quarantined: 1 });
    expect(result.findings.map(short)).toContain('2/3 duplicate-key event_ref=T1');
  });

  it('badInput 70: a unit that is not known is kept as written, with the nearest of the list', async () => {
    const result = await read('examined_on,unit,result\n2024-04-10,UZ-AYX,Seizure\n');
    expect(result.tables['examinations']).toMatchObject({ unit: [null], office_reported: ['UZ-AYX'] });
    expect(result.findings).toMatchObject([{ code: 'unknown-unit', value: 'UZ-AYX' }]);
  });

  it('badInput 71: a row of an earlier period is taken as any other, under the date of its event', async () => {
    const result = await read('examined_on,result\n2019-12-31,Seizure\n2024-04-10,Seizure\n', {
      decisions: { readOn: '2024-05-01' }
    });
    expect(result.tables['examinations']!['examined_on']).toEqual(['2019-12-31', '2024-04-10']);
    expect(result.findings).toEqual([]);
  });
});
