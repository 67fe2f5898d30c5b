import type { claims as english } from '../en/claims';

/** Russian sentences: what the claim checker marks in a draft, and why. */
export const claims = {
  'claims.rule.changed-figure': 'Показатель изменился',
  'claims.rule.unbound-number': 'Число не из данных',
  'claims.rule.mixed-drugs': 'Вес разных наркотиков',
  'claims.rule.rate-without-n': 'Доля без n',
  'claims.rule.cause': 'Причина без доказательства',
  'claims.rule.small-count': 'Слишком мало людей',
  'claims.rule.name': 'Имя человека',
  'claims.rule.contact': 'Телефон или почта',
  'claims.rule.day-near-seizure': 'День изъятия',
  'claims.rule.missing-disclaimer': 'Нет оговорки',
  'claims.rule.empty-section': 'Пока пусто',
  'claims.why.changed-figure':
    'Когда это писали, показатель «{figure}» составлял {before}, теперь — {now}. Проверьте слова вокруг и сохраните текст заново.',
  'claims.why.unbound-number':
    'Такого числа нет ни в одном показателе отчёта. Вставьте показатель вместо числа или укажите, откуда оно взято.',
  'claims.why.mixed-drugs':
    'Килограммы разных наркотиков не складываются: укажите вес каждого вещества отдельно или число изъятий.',
  'claims.why.rate-without-n':
    'Укажите, от какого числа взята доля (n = …): доля от нескольких случаев мало что значит.',
  'claims.why.cause':
    'Данные показывают, что произошло, но не почему. Назовите доказательство (оценку, группу сравнения) или напишите «после» либо «за тот же период».',
  'claims.why.small-count':
    'Людей меньше {fewest, number}: кто знает место, узнает и людей. Напишите «менее {fewest, number}» или уберите число.',
  'claims.why.name': 'Похоже на имя человека. Имена в отчёты не вносят; укажите ведомство или должность.',
  'claims.why.contact': 'Телефоны и адреса людей в отчёты не вносят.',
  'claims.why.day-near-seizure':
    'Точный день изъятия указывает на дело, которое может рассматриваться в суде. Укажите месяц или квартал.',
  'claims.why.missing-disclaimer': 'На каждой карте должна быть оговорка о границах и названиях.',
  'claims.why.empty-section': 'Здесь пока ничего нет. Напишите текст, скройте раздел или объясните, почему он пуст.',
  'claims.none': 'Отметок нет.',
  'claims.count': '{n, plural, =0 {нет отметок} one {# отметка} few {# отметки} many {# отметок} other {# отметки}}',
  'claims.count_standing':
    '{standing, plural, =0 {Неразобранных отметок нет} one {Осталась # отметка} few {Остались # отметки} many {Осталось # отметок} other {Осталось # отметки}}; {waived, plural, =0 {ни одна не снята} one {снята #} few {снято #} many {снято #} other {снято #}}.',
  'claims.waive': 'Оставить как есть',
  'claims.reason': 'Причина, хранится вместе с отчётом',
  'claims.waived': 'Отметку снял(а) {by} (имя не проверено): {reason}',
  'claims.unwaive': 'Вернуть отметку',
  'claims.show': 'Показать в тексте'
} as const satisfies Record<keyof typeof english, string>;
