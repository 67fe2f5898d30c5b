import { SmallEdition } from '../metrics/smallEdition';

/** An edition of so many trainings that Japan paid for, and nothing else. */
export function manyTrainings(count: number): Promise<SmallEdition> {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return SmallEdition.of({
    donors: [{ donor_code: 'JP' }],
    grants: [{ grant_code: 'J1', donor: 'JP' }],
    training_events: ids.map((id) => ({ event_id: id, participants: 1, women: 1, men: 0 })),
    training_grants: ids.map((id) => ({ event_id: id, grant_code: 'J1' }))
  });
}
