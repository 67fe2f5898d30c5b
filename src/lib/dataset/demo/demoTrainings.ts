import { trainingTypes } from '$lib/domain/trainingTypes';
import type { DataRow, RowsByTable } from '../dataRow';
import { demoPeople, type DemoPerson } from './demoPeople';
import { addDays } from './demoPlan';
import { demoGrants, type DemoGrant } from './demoProgramme';
import { demoRow } from './demoSource';
import { plantedTrainings } from './demoTrainingStories';
import { planTrainings, type PlannedTraining } from './demoTrainingPlan';
import { seededRandom, type Random } from './seededRandom';

/** A person at a training, with what was written down about the person then. */
interface Attendance {
  readonly person: DemoPerson;
  readonly sex: 'f' | 'm' | 'unknown';
  readonly pre: number | null;
  readonly post: number | null;
}

/** Mean points gained by a course with tests; other kinds are not tested. */
const testedGain: Readonly<Record<string, number>> = {
  theoretical: 21,
  practical: 15,
  advanced: 14,
  specialised: 16,
  stec1: 24,
  stec2: 13,
  stec3_tot: 11,
  refresher: 8
};

/** Trainings, who paid and who took part. People come back, forget some of what they learnt, and some miss a test. */
export function trainingRows(): RowsByTable {
  const events: DataRow[] = [];
  const participations: DataRow[] = [];
  const grants: DataRow[] = [];
  for (const planned of planTrainings()) {
    const event_id = events.length + 1;
    const random = seededRandom('attendance', event_id);
    const attendances = attend(planned, random);
    const splitReported = !random.chance(planned.startsOn < '2021-01-01' ? 0.3 : 0.05);
    const listed = !random.chance(planned.mode === 'online' ? 0.3 : 0.12);
    events.push({ event_id, ...eventColumns(planned, attendances, { splitReported, listed, event_id }) });
    if (listed) participations.push(...attendances.map((one) => participation(event_id, one, splitReported)));
    grants.push(...payers(planned, random).map((grant) => ({ event_id, ...grant })));
  }
  const planted = plantedTrainings(events.length + 1);
  return {
    training_events: [...events, ...planted['training_events']!],
    training_participations: [...participations, ...planted['training_participations']!],
    training_grants: [...grants, ...planted['training_grants']!]
  };
}

function attend(planned: PlannedTraining, random: Random): readonly Attendance[] {
  const year = Number(planned.startsOn.slice(0, 4));
  const eligible = demoPeople.filter(
    (person) =>
      person.country === planned.country &&
      (planned.unit === null || person.unit === planned.unit.unit.code) &&
      person.years[0] <= year + 1 &&
      year <= person.years[1]
  );
  const drawn = eligible
    .map((person) => ({ person, draw: random.next() - (person.unit === null ? 0 : 0.35) }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, planned.size);
  return drawn.map(({ person }) => attendance(person, planned, random));
}

function attendance(person: DemoPerson, planned: PlannedTraining, random: Random): Attendance {
  const old = planned.startsOn < '2021-01-01';
  const sex = random.chance(old ? 0.25 : 0.03) ? 'unknown' : person.sex;
  const gain = testedGain[planned.type];
  if (gain === undefined) return { person, sex, pre: null, post: null };
  const before = score(person.knowledge + 7 * random.normal());
  const after = score(before + gain * (planned.mode === 'online' ? 0.75 : 1) + 8 * random.normal());
  return { person, sex, pre: random.chance(0.06) ? null : before, post: random.chance(0.13) ? null : after };
}

function score(points: number): number {
  return Math.round(2 * Math.min(100, Math.max(0, points))) / 2;
}

function participation(event_id: number, one: Attendance, splitReported: boolean): DataRow {
  return {
    event_id,
    participant: one.person.pseudonym,
    sex: splitReported ? one.sex : 'unknown',
    agency_type: one.person.agencyType,
    unit: one.person.unit,
    pre_score: one.pre,
    post_score: one.post,
    max_score: one.pre === null && one.post === null ? null : 100
  };
}

function eventColumns(
  planned: PlannedTraining,
  attendances: readonly Attendance[],
  reported: { splitReported: boolean; listed: boolean; event_id: number }
): DataRow {
  const known = trainingTypes.find(({ code }) => code === planned.type)!;
  const tested = reported.listed && attendances.some(({ pre, post }) => pre !== null || post !== null);
  const whom = planned.unit === null ? `officers of ${planned.country}` : planned.unit.unit.en;
  const days = planned.daysTheory + planned.daysPractice;
  return {
    event_ref: `DEMO-T${String(reported.event_id).padStart(3, '0')}`,
    training_type: planned.type,
    strategic_trade: known.strategicTrade,
    title: `Demo: ${known.en} for ${whom}`,
    country: planned.country,
    ...placeColumns(planned),
    starts_on: planned.startsOn,
    ends_on: planned.precision === 'year' ? null : addDays(planned.startsOn, calendarDays(days) - 1),
    date_precision: planned.precision,
    days_theory: planned.daysTheory,
    days_practice: planned.daysPractice,
    training_mode: planned.mode,
    ...headCount(attendances, reported.splitReported),
    scores_status: tested ? 'reported' : testedGain[planned.type] === undefined ? 'not_applicable' : 'not_reported',
    agency_reported: null,
    trainers: known.strategicTrade ? 'UNODC and WCO experts (demo)' : 'UNODC (demo)',
    programme: 'CCP',
    ...demoRow
  };
}

function placeColumns({ unit, mode }: PlannedTraining): DataRow {
  const at = unit?.unit;
  return {
    unit: at?.code ?? null,
    location_code: at?.place ?? null,
    place_reported: mode === 'online' ? 'online' : (at?.en ?? null)
  };
}

/** Women and men are counted among those whose sex was written down, so together they may be fewer than the participants. */
function headCount(attendances: readonly Attendance[], splitReported: boolean): DataRow {
  const women = attendances.filter(({ sex }) => sex === 'f').length;
  const men = attendances.filter(({ sex }) => sex === 'm').length;
  return {
    participants: attendances.length,
    participants_status: 'reported',
    participants_qualifier: 'exact',
    women: splitReported ? women : null,
    men: splitReported ? men : null,
    sex_status: splitReported ? 'reported' : 'not_reported'
  };
}

/** Courses of two weeks have a free weekend in the middle. */
function calendarDays(days: number): number {
  return days > 5 ? days + 2 : Math.max(1, days);
}

/** Half of the trainings have one funder; joint ones mostly do not say who paid how much. */
function payers(
  planned: PlannedTraining,
  random: Random
): readonly { grant_code: string; share_percent: number | null }[] {
  const running = demoGrants.filter((grant) => grant.from <= planned.startsOn && planned.startsOn <= grant.to);
  const strategic = planned.type.startsWith('stec');
  const first = strategic ? running.find(({ donor }) => donor === 'EXBS') : undefined;
  const lead: DemoGrant | undefined = first ?? (running.length > 0 ? random.pick(running) : undefined);
  if (!lead) return [];
  const others = running.filter((grant) => grant !== lead);
  if (others.length === 0 || random.chance(0.5)) return [{ grant_code: lead.code, share_percent: 100 }];
  const second = random.pick(others);
  if (random.chance(0.65)) return [lead, second].map(({ code }) => ({ grant_code: code, share_percent: null }));
  const share = random.pick([50, 60, 70, 80]);
  return [
    { grant_code: lead.code, share_percent: share },
    { grant_code: second.code, share_percent: 100 - share }
  ];
}
