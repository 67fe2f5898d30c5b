import type { ClaimMark } from './claim';
import { markIn, marksWhere, type ClaimSentence } from './claimSentence';
import { dayDate } from './numbersInText';

/** People fewer than this may be recognised. */
const fewestPeople = 5;

const people =
  '(?:persons?|people|officers?|participants?|trainees?|women|woman|men|man|females?|males?|detainees?|suspects?|offenders?|drivers?|trainers?|человек\\p{L}*|лиц[аоы]?м?|сотрудни\\p{L}+|офицер\\p{L}*|участни\\p{L}+|женщин\\p{L}*|мужчин\\p{L}*|задержанн\\p{L}+|подозреваем\\p{L}+|водител\\p{L}+|слушател\\p{L}+|тренер\\p{L}*)';
const peopleAfter = new RegExp(`^[ \\u00a0]+(?:[\\p{L}-]+[ \\u00a0]+){0,2}${people}(?!\\p{L})`, 'iu');
const fewInWords = new RegExp(
  `(?<!\\p{L})(?:one|two|three|four|a single|один|одна|одного|одной|два|две|двух|двое|три|трое|тр[её]х|четыре|четверо|четыр[её]х)(?=[ \\u00a0]+(?:[\\p{L}-]+[ \\u00a0]+){0,2}${people}(?!\\p{L}))`,
  'giu'
);

/** One to four people: whoever knows the place knows who they are. */
export function smallCountMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  const isFew = (value: number | null) => value !== null && value > 0 && value < fewestPeople;
  const typed = sentence.numbers.filter(
    ({ value, percent, end }) => !percent && isFew(value) && peopleAfter.test(sentence.text.slice(end))
  );
  const bound = sentence.tokens.filter(({ figure }) => figure?.of === 'people' && isFew(figure.value));
  const marks = [...typed, ...bound].map((place) => markIn(sentence, 'small-count', place, { fewest: fewestPeople }));
  const worded = marksWhere(sentence, 'small-count', fewInWords);
  return [...marks, ...worded.map((mark) => ({ ...mark, facts: { fewest: fewestPeople } }))];
}

const names = new RegExp(
  [
    // A rank or an honorific with a name.
    '(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Capt|Captain|Major|Maj|Col|Colonel|Lieutenant|Lt|Inspector|Officer|Г-н|г-н|Г-жа|г-жа|[Гг]осподин|[Гг]оспожа|[Кк]апитан|[Мм]айор|[Пп]олковник|[Лл]ейтенант|[Ии]нспектор)\\.?[ \\u00a0]+(?:\\p{Lu}\\.[ \\u00a0]?){0,2}\\p{Lu}\\p{Ll}+(?:[ \\u00a0]\\p{Lu}\\p{Ll}+)?',
    // `И. И. Иванов`, `Иванов И.И.`
    '(?<!\\p{L})\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\p{Ll}{2,}',
    '(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}[ \\u00a0]\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\.(?!\\p{L})',
    // A patronymic.
    '(?<!\\p{L})(?:\\p{Lu}\\p{Ll}+[ \\u00a0]){1,2}\\p{Lu}\\p{Ll}+(?:ович|евич|овна|евна|ovich|evich|ovna|evna)(?:[ауе]|ем|ой)?(?!\\p{L})'
  ].join('|'),
  'gu'
);

/** What looks like the name of a person. */
export function nameMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  return marksWhere(sentence, 'name', names);
}

const contacts =
  /\+\d[\d \u00a0()-]{8,}\d|\(\d{2,5}\)[ \u00a0]?\d[\d \u00a0-]{4,}\d|(?:tel|phone|mob|тел|моб)\p{L}*[.:]*[ \u00a0]*\d[\d \u00a0()-]{5,}\d|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/** Phone numbers and mail addresses. */
export function contactMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  return marksWhere(sentence, 'contact', contacts);
}

const seizure =
  /(?<!\p{L})(?:seiz\p{L}+|intercept\p{L}*|confiscat\p{L}+|detect(?:ed|ion|ions)|arrest\p{L}*|изъя\p{L}+|изыма\p{L}+|задерж\p{L}+|перехва\p{L}+|конфиск\p{L}+|обнаруж\p{L}+)(?!\p{L})/iu;

/** The very day of a seizure: with a place it points to a case that may still be before a court. */
export function seizureDayMarks(sentence: ClaimSentence): readonly ClaimMark[] {
  return seizure.test(sentence.text) ? marksWhere(sentence, 'day-near-seizure', dayDate) : [];
}
