import type { findings as en } from '../en/findings';

/** Russian sentences: findings of the importer, severities and kinds of file. */
export const findings = {
  'finding.severity.N': 'Примечание',
  'finding.severity.C': 'Требует подтверждения',
  'finding.severity.Q': 'Строка отложена',
  'finding.severity.R': 'Файл не принят',
  'finding.unreadable-file.name': 'Файл не читается',
  'finding.unreadable-file.rule': 'По этому пути файла нет, или система не даёт его прочитать ({value}).',
  'finding.unreadable-file.fix': 'Проверьте путь и права доступа и повторите.',
  'finding.empty-file.name': 'Пустой файл',
  'finding.empty-file.rule': 'В файле нет ничего, кроме пробелов.',
  'finding.empty-file.fix': 'Выберите файл, в котором есть таблица, или выгрузите её заново.',
  'finding.no-data-rows.name': 'Нет строк с данными',
  'finding.no-data-rows.rule': 'Есть заголовок, но под ним нет ни одной строки с данными.',
  'finding.no-data-rows.fix': 'Заполните хотя бы одну строку под заголовком или выберите другой файл.',
  'finding.not-text.name': 'Не текстовая таблица',
  'finding.not-text.rule':
    '{kind, select, binary {Это не текст: в файле есть байты, которых в тексте не бывает.} other {Это файл вида {kind}, а не текстовая таблица.}}',
  'finding.not-text.fix':
    'Откройте его в программе, в которой он создан, сохраните таблицу как «CSV UTF-8» и загрузите этот файл.',
  'finding.unknown-profile.name': 'Неизвестный вид файла',
  'finding.unknown-profile.rule':
    '{asked, select, yes {Вида файла «{value}» нет.} other {Заголовок не соответствует ни одному виду файлов, которые читает «Тамга»: {value}.}}',
  'finding.unknown-profile.fix':
    'Укажите один из видов: {known}. Или посмотрите файл как простую таблицу (check --as table), или перенесите строки в один из шаблонов, не меняя названий его столбцов.',
  'finding.missing-column.name': 'Нет нужного столбца',
  'finding.missing-column.rule':
    'Файл похож на «{profile}», но в нём нет {count, plural, one {столбца {columns}} few {столбцов {columns}} many {столбцов {columns}} other {столбцов {columns}}}.',
  'finding.missing-column.fix':
    'Добавьте {count, plural, one {столбец} few {столбцы} many {столбцы} other {столбцы}} или назовите имеющиеся столбцы так, как в шаблоне; ячейки могут быть пустыми.',
  'finding.undecodable.name': 'Текст не читается',
  'finding.undecodable.rule':
    'На байте {byte}, в строке {line}, текст не в кодировке {encoding}, хотя до этого был в ней.',
  'finding.undecodable.fix':
    'В файле соединены части в разных кодировках: откройте его, исправьте эту строку и сохраните весь файл как «CSV UTF-8».',
  'finding.too-many-columns.name': 'Слишком много столбцов',
  'finding.too-many-columns.rule':
    'В заголовке {found, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}; читается не больше {limit, number}.',
  'finding.too-many-columns.fix': 'Удалите лишние столбцы или проверьте, тот ли это файл.',
  'finding.too-many-rows.name': 'Слишком много строк',
  'finding.too-many-rows.rule': 'В файле больше {limit, number} строк — столько читается за один раз.',
  'finding.too-many-rows.fix': 'Разделите его на несколько файлов, например по годам.',
  'finding.duplicate-header.name': 'Название столбца повторяется',
  'finding.duplicate-header.rule':
    'Столбцы {first} и {position} называются одинаково — «{value}»; читается первый, второй назван {column}.',
  'finding.duplicate-header.fix': 'Если нужен был второй, дайте столбцам разные названия.',
  'finding.renamed-column.name': 'Столбец без названия',
  'finding.renamed-column.rule': 'У столбца {position} нет названия, он назван {column}.',
  'finding.renamed-column.fix': 'Назовите столбец, если его данные нужны.',
  'finding.unused-column.name': 'Столбец не читается',
  'finding.unused-column.rule':
    'Столбец «{column}» не читается и не сохраняется: {count, plural, =0 {он пуст} one {# ячейка принятых строк} few {# ячейки принятых строк} many {# ячеек принятых строк} other {# ячейки принятых строк}}.',
  'finding.unused-column.fix': 'Делать ничего не нужно; если его данные ожидались, назовите его так, как в шаблоне.',
  'finding.unnamed-column.name': 'Ячейки в столбце без названия',
  'finding.unnamed-column.rule':
    '{count, plural, one {# ячейка принятых строк стоит} few {# ячейки принятых строк стоят} many {# ячеек принятых строк стоят} other {# ячейки принятых строк стоят}} в столбце без названия ({column}) и не сохраняются.',
  'finding.unnamed-column.fix': 'Назовите столбец, если его данные нужны, или подтвердите, что не нужны.',
  'finding.months-across.name': 'Месяцы по столбцам',
  'finding.months-across.rule':
    'Столбцы с «{first}» по «{last}» — время: каждая заполненная ячейка становится строкой, где {date} — название столбца, а {number} — сама ячейка. Строк файла {records, number}, из них получилось {count, number}; пустых ячеек {blank, number}, они строк не дают.',
  'finding.months-across.fix': 'Подтвердите или запишите каждый месяц отдельной строкой.',
  'finding.byte-order-mark.name': 'Метка порядка байтов',
  'finding.byte-order-mark.rule': 'Файл начинается с метки порядка байтов и читается как {encoding}.',
  'finding.byte-order-mark.fix': 'Делать ничего не нужно.',
  'finding.separator-line.name': 'Строка с разделителем',
  'finding.separator-line.rule': 'Первая строка «{value}» указывает разделитель и данными не является.',
  'finding.separator-line.fix': 'Делать ничего не нужно.',
  'finding.encoding-assumed.name': 'Кодировка предположена',
  'finding.encoding-assumed.rule': 'Текст не в UTF-8; судя по буквам, это {encoding}.',
  'finding.encoding-assumed.fix':
    'Посмотрите на несколько названий: если буквы неверны, сохраните файл как «CSV UTF-8» и загрузите снова.',
  'finding.ragged-row.name': 'Другое число ячеек',
  'finding.ragged-row.rule':
    'В строке {found, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} из {expected, number}: неясно, какая к какому столбцу относится.',
  'finding.ragged-row.fix': 'Заключите текст с разделителем в кавычки, а вместо недостающего оставьте пустые ячейки.',
  'finding.stray-quote.name': 'Кавычка внутри ячейки',
  'finding.stray-quote.rule': 'Внутри ячейки без кавычек стоит кавычка; она оставлена как часть текста.',
  'finding.stray-quote.fix': 'Если текст верен, делать ничего не нужно.',
  'finding.malformed-quote.name': 'Неверные кавычки',
  'finding.malformed-quote.rule': 'Кавычки в строке не сходятся, поэтому её ячейки нельзя различить.',
  'finding.malformed-quote.fix': 'Удвойте кавычки, которые относятся к тексту, а всю ячейку заключите в кавычки.',
  'finding.nul-byte.name': 'Нулевой символ',
  'finding.nul-byte.rule': 'В ячейке есть нулевой символ, которого в тексте не бывает; строка может быть повреждена.',
  'finding.nul-byte.fix': 'Выгрузите файл из источника заново.',
  'finding.bidi-character.name': 'Скрытый знак направления',
  'finding.bidi-character.rule':
    'В ячейке столбца «{column}» есть знак, меняющий направление текста, и она читается не так, как записана: {value}.',
  'finding.bidi-character.fix': 'Наберите ячейку заново без этого знака.',
  'finding.oversized-cell.name': 'Слишком длинная ячейка',
  'finding.oversized-cell.rule':
    'В ячейке столбца «{column}» {found, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}, а допустимо не больше {limit, number}. Её начало: {value}',
  'finding.oversized-cell.fix': 'Сократите ячейку или проверьте, не пропущена ли кавычка около её начала.',
  'finding.blank-row.name': 'Пустая строка',
  'finding.blank-row.rule': 'Строка пуста и данными не является.',
  'finding.blank-row.fix': 'Делать ничего не нужно.',
  'finding.repeated-header.name': 'Повтор заголовка',
  'finding.repeated-header.rule': 'Строка повторяет заголовок и данными не является.',
  'finding.repeated-header.fix': 'Делать ничего не нужно.',
  'finding.total-row.name': 'Итоговая строка',
  'finding.total-row.rule': 'Это итог по другим строкам, а не данные: иначе они учлись бы дважды.',
  'finding.total-row.fix': 'Делать ничего не нужно.',
  'finding.total-differs.name': 'Итог не равен сумме',
  'finding.total-differs.rule':
    'В строке указано {value} в столбце «{column}», а строки выше дают в сумме {sum, number}. Строки взяты, итог — нет.',
  'finding.total-differs.fix':
    'Найдите строку, которой не хватает, которая повторяется или дана в другой единице, либо подтвердите, что неверен итог.',
  'finding.other-table.name': 'Строка другой таблицы',
  'finding.other-table.rule': 'Строка стоит под заголовком другой таблицы того же файла: {value}.',
  'finding.other-table.fix': 'Поместите каждую таблицу в отдельный файл.',
  'finding.note-row.name': 'Примечание',
  'finding.note-row.rule': 'В строке название, примечание, черта из знаков или номера столбцов, а не данные.',
  'finding.note-row.fix': 'Делать ничего не нужно; если это запись, заполните её остальные ячейки.',
  'finding.hxl-row.name': 'Строка тегов HXL',
  'finding.hxl-row.rule': 'В строке теги HXL, а не данные.',
  'finding.hxl-row.fix': 'Делать ничего не нужно.',
  'finding.exact-duplicate.name': 'Точный повтор',
  'finding.exact-duplicate.rule': 'Все ячейки те же, что в строке {first}. Обе строки сохранены и учтены.',
  'finding.exact-duplicate.fix':
    'Если это одно событие, внесённое дважды, удалите одну из строк и загрузите файл снова.',
  'finding.duplicate-key.name': 'Номер повторяется',
  'finding.duplicate-key.rule': 'Номер «{value}» уже у строки {first}, а ячейки у них разные.',
  'finding.duplicate-key.fix': 'Дайте каждому событию свой номер или удалите устаревшую строку.',
  'finding.missing-identity.name': 'Неясно, что за событие',
  'finding.missing-identity.rule': 'По строке нельзя понять, о каком событии речь: {columns} пусты или не читаются.',
  'finding.missing-identity.fix': 'Заполните хотя бы одно из этих полей, прежде всего дату.',
  'finding.unreadable-number.name': 'Не число',
  'finding.unreadable-number.rule':
    '{cell, select, blank {Ячейка «{column}» пуста, хотя источник всегда даёт число.} other {«{value}» в столбце «{column}» нельзя прочесть как число. Значение считается не сообщённым, а не нулём.}}',
  'finding.unreadable-number.fix': 'Пишите только цифры, например 1500 или 2,5; единицы и слова — в их столбцах.',
  'finding.negative-number.name': 'Отрицательное число',
  'finding.negative-number.rule':
    '«{value}» в столбце «{column}» меньше нуля, чего здесь быть не может. Значение считается не сообщённым.',
  'finding.negative-number.fix': 'Исправьте число или оставьте ячейку пустой, если оно неизвестно.',
  'finding.decimals-rounded.name': 'Округлено',
  'finding.decimals-rounded.rule':
    '{count, plural, one {# число имеет} few {# числа имеют} many {# чисел имеют} other {# числа имеют}} больше шести знаков после запятой и {count, plural, one {округлено} few {округлены} many {округлены} other {округлены}} до шести; первое — «{value}».',
  'finding.decimals-rounded.fix':
    'Делать ничего не нужно; если важны доли меньше миллионной, возьмите меньшую единицу.',
  'finding.unreadable-date.name': 'Не дата',
  'finding.unreadable-date.rule':
    '{cell, select, blank {Ячейка «{column}» пуста, хотя источник всегда даёт дату.} other {«{value}» в столбце «{column}» нельзя прочесть как дату.}} Запись сохранена без неё.',
  'finding.unreadable-date.fix': 'Пишите даты так: 2024-03-15, а если день неизвестен — 2024-03 или 2024.',
  'finding.several-dates.name': 'Несколько дат в ячейке',
  'finding.several-dates.rule':
    'В «{value}» (столбец «{column}») {count, plural, one {# дата} few {# даты} many {# дат} other {# даты}}; взята первая, {taken}.',
  'finding.several-dates.fix': 'Проверьте, какая дата нужна, и оставьте в ячейке только её.',
  'finding.end-before-start.name': 'Окончание раньше начала',
  'finding.end-before-start.rule':
    '«{value}» в столбце «{column}» раньше начала, {start}. Окончание считается не сообщённым.',
  'finding.end-before-start.fix': 'Исправьте дату начала или окончания.',
  'finding.date-out-of-range.name': 'Дата вне пределов',
  'finding.date-out-of-range.rule':
    '«{value}» в столбце «{column}» вне {first}–{last} годов. Запись сохранена без даты.',
  'finding.date-out-of-range.fix': 'Исправьте год.',
  'finding.unknown-country.name': 'Неизвестная страна',
  'finding.unknown-country.rule':
    '«{value}» в столбце «{column}» — не страна по ISO 3166-1 ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Считается неизвестной.',
  'finding.unknown-country.fix':
    'Напишите название страны по-русски или по-английски либо её двухбуквенный код.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.unknown-place.name': 'Неизвестное место',
  'finding.unknown-place.rule':
    '«{value}» в столбце «{column}» нет в списке мест ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Сохранено как написано, на карте его нет.',
  'finding.unknown-place.fix':
    'Напишите место так, как в списке, или попросите добавить его в список.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.unknown-unit.name': 'Неизвестное подразделение',
  'finding.unknown-unit.rule':
    '«{value}» в столбце «{column}» — не подразделение из списка, или под это название подходит несколько ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Строка не засчитана ни одному.',
  'finding.unknown-unit.fix':
    'Напишите код подразделения, например UZ-AYR.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.unit-outside-country.name': 'Подразделение из другой страны',
  'finding.unit-outside-country.rule':
    'В строке указано «{value}», но подразделение {unit} находится в другой стране: {country}. Взята страна подразделения.',
  'finding.unit-outside-country.fix': 'Исправьте подразделение или страну.',
  'finding.unknown-substance.name': 'Неизвестное вещество',
  'finding.unknown-substance.rule':
    '«{value}» в столбце «{column}» нет в списке веществ и товаров ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Сохранено как написано.',
  'finding.unknown-substance.fix':
    'Напишите название так, как в списке, или попросите добавить его в список.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.unknown-measure-unit.name': 'Неизвестная единица измерения',
  'finding.unknown-measure-unit.rule':
    '«{value}» в столбце «{column}» нет в списке единиц измерения ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Сохранено как написано и в килограммы не переведено.',
  'finding.unknown-measure-unit.fix':
    'Напишите единицу из списка: килограмм, грамм, литр, таблетка.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.missing-measure-unit.name': 'Количество без единицы',
  'finding.missing-measure-unit.rule':
    'У количества {quantity, number} нет единицы измерения, и его нельзя сложить с другими.',
  'finding.missing-measure-unit.fix': 'Укажите единицу измерения.',
  'finding.unknown-code.name': 'Значения нет в списке',
  'finding.unknown-code.rule':
    '«{value}» нет в списке значений столбца «{column}» ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Если список открытый, сохранено как написано, иначе считается не сообщённым.',
  'finding.unknown-code.fix':
    'Напишите значение из списка; списки есть в словаре на странице данных.{suggestions, select, none {} other { Ближе всего в списке: {suggestions}.}}',
  'finding.unknown-hs-code.name': 'Не код ГС',
  'finding.unknown-hs-code.rule':
    '«{value}» в столбце «{column}» — не код Гармонизированной системы по форме ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Сохранено как написано.',
  'finding.unknown-hs-code.fix':
    'Пишите 2, 4, 6, 8 или 10 цифр вместе с нулями в начале; в таблице задайте столбцу текстовый формат.',
  'finding.container-number.name': 'Номер контейнера без верной контрольной цифры',
  'finding.container-number.rule':
    'Номер контейнера в столбце «{column}» не оканчивается своей контрольной цифрой (ISO 6346), значит, в нём опечатка. Номера контейнеров проверяются и не сохраняются.',
  'finding.container-number.fix': 'Сверьте с контейнером: четыре буквы, шесть цифр и контрольная цифра в рамке.',
  'finding.unreadable-result.name': 'Результат не читается',
  'finding.unreadable-result.rule':
    '{cell, select, blank {Результат в столбце «{column}» не указан.} other {«{value}» в столбце «{column}» — неизвестный результат.}} Результат досмотра считается не сообщённым; это не то же, что «Нарушений не выявлено».',
  'finding.unreadable-result.fix': 'Напишите результат из списка: Нарушений не выявлено, Изъятие, Нарушение.',
  'finding.counts-exceed-total.name': 'Больше общего числа',
  'finding.counts-exceed-total.rule':
    'Женщин и мужчин вместе {counted, number} — больше, чем участников ({participants, number}). Разбивка не сохранена.',
  'finding.counts-exceed-total.fix': 'Исправьте числа.',
  'finding.score-above-maximum.name': 'Балл выше максимального',
  'finding.score-above-maximum.rule':
    '«{value}» в столбце «{column}» выше наибольшего возможного балла. Значение считается не сообщённым.',
  'finding.score-above-maximum.fix': 'Исправьте балл или максимум.',
  'finding.missing-title.name': 'Нет названия',
  'finding.missing-title.rule': 'У мероприятия нет названия; вместо него стоит то, что известно о его виде.',
  'finding.missing-title.fix': 'Укажите название.',
  'finding.conflicting-rows.name': 'Строки одного изъятия расходятся',
  'finding.conflicting-rows.rule':
    'Номер «{value}» тот же, что в строке {first}, но место, дата или другие сведения об изъятии иные. Оставлено то, что в строке {first}; предмет добавлен к тому изъятию.',
  'finding.conflicting-rows.fix':
    'Сделайте сведения в обеих строках одинаковыми или дайте другому изъятию другой номер.',
  'finding.value-replaced.name': 'Значение заменено',
  'finding.value-replaced.rule':
    '«{value}» в столбце «{column}» заменено на «{to}» по решению ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}).',
  'finding.value-replaced.fix': 'Ничего, если решение верно; иначе отмените его.',
  'finding.cell-corrected.name': 'Ячейка исправлена',
  'finding.cell-corrected.rule': 'Ячейка столбца «{column}» изменена по решению: было «{value}», стало «{to}».',
  'finding.cell-corrected.fix': 'Ничего; попросите подразделение исправить и свой файл.',
  'finding.row-set-aside.name': 'Строка отложена',
  'finding.row-set-aside.rule': 'Сотрудник поместил строку в карантин. Причина: {reason}',
  'finding.row-set-aside.fix': 'Исправьте строку в файле или отмените решение.',
  'finding.row-declared-not-data.name': 'Строка признана не данными',
  'finding.row-declared-not-data.rule': 'Сотрудник указал, что строка — не данные. Причина: {reason}',
  'finding.row-declared-not-data.fix': 'Ничего, если решение верно; иначе отмените его.',
  'finding.row-accepted.name': 'Строка принята',
  'finding.row-accepted.rule': 'Сотрудник указал, что строка — данные. Причина: {reason}',
  'finding.row-accepted.fix': 'Ничего, если решение верно; иначе отмените его.',
  'finding.column-mapped.name': 'Столбец назначен',
  'finding.column-mapped.rule':
    '{position, plural, =0 {Решено, что столбца «{value}» в файле нет.} other {Столбец № # файла, «{column}», по решению читается как «{value}».}}',
  'finding.column-mapped.fix': 'Ничего, если решение верно; иначе назначьте столбцы заново.',
  'finding.reading-decided.name': 'Способ чтения выбран',
  'finding.reading-decided.rule':
    '{kind, select, dateOrder {По решению в датах сначала {reading, select, monthFirst {месяц} yearFirst {год} other {день}}.} other {По решению десятичный знак — «{value}».}}',
  'finding.reading-decided.fix': 'Ничего, если решение верно; иначе отмените его.',
  'finding.decision-unmatched.name': 'Решение ни к чему не подошло',
  'finding.decision-unmatched.rule':
    '{kind, select, value {В столбце «{column}» нет значения «{value}», о котором было решение.} column {Решение читать столбец {position} как «{value}» не подходит ни к одному столбцу.} cell {{position, plural, =0 {Нет столбца «{column}», в котором можно было бы записать «{value}».} other {В записи № # нет ячейки «{column}», в которой можно было бы записать «{value}».}}} other {Нет записи № {position}, о которой было решение.}}',
  'finding.decision-unmatched.fix': 'Проверьте, не принято ли решение для другого файла, или удалите его.',
  'finding.many-quarantined.name': 'Много строк в карантине',
  'finding.many-quarantined.rule':
    'В карантине {quarantined, number} из {records, number} строк — больше пятой части. Возможно, файл прочитан не так, как задумано.',
  'finding.many-quarantined.fix':
    'Проверьте вид файла, столбцы и разделитель; если строки и правда повреждены, подтвердите.',
  'finding.date-order-assumed.name': 'Порядок дня и месяца предположен',
  'finding.date-order-assumed.rule':
    '{mixed, select, yes {В файле есть даты, где сначала день, и даты, где сначала месяц.} other {По файлу не видно, что идёт первым — день или месяц.}} {count, plural, one {# дата вроде «{value}» прочитана} few {# даты вроде «{value}» прочитаны} many {# дат вроде «{value}» прочитано} other {# даты вроде «{value}» прочитаны}} так: сначала {reading, select, monthFirst {месяц} other {день}}.',
  'finding.date-order-assumed.fix': 'Подтвердите порядок или выберите другой.',
  'finding.date-order-found.name': 'Порядок дня и месяца установлен',
  'finding.date-order-found.rule':
    '{count, plural, one {# дату} few {# даты} many {# дат} other {# даты}} вроде «{value}» можно прочесть двояко; «{evidence}» показывает, что сначала идёт {reading, select, monthFirst {месяц} other {день}}.',
  'finding.date-order-found.fix': 'Ничего.',
  'finding.two-digit-year.name': 'Год из двух цифр',
  'finding.two-digit-year.rule':
    'В столбце «{column}» {count, plural, one {# дата} few {# даты} many {# дат} other {# даты}} с годом из двух цифр, например «{value}»; читается как {taken}.',
  'finding.two-digit-year.fix': 'Подтвердите век или пишите год четырьмя цифрами.',
  'finding.date-from-serial.name': 'Дата из порядкового номера',
  'finding.date-from-serial.rule':
    'В столбце «{column}» {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} с датой в виде номера дня электронной таблицы, например «{value}»; читается как {taken}.',
  'finding.date-from-serial.fix':
    'Ничего, если только дни в файле не считаются с 1904 года: тогда сохраните даты текстом.',
  'finding.time-dropped.name': 'Время суток отброшено',
  'finding.time-dropped.rule':
    'В столбце «{column}» {count, plural, one {# дата} few {# даты} many {# дат} other {# даты}} со временем суток, например «{value}»; сохранена дата, как она написана: {taken}.',
  'finding.time-dropped.fix': 'Ничего.',
  'finding.season-as-year.name': 'Время года вместо даты',
  'finding.season-as-year.rule': '«{value}» в столбце «{column}» называет время года; известным считается только год.',
  'finding.season-as-year.fix': 'Укажите месяц, если он известен, например 2024-04.',
  'finding.impossible-date.name': 'Несуществующая дата',
  'finding.impossible-date.rule':
    '«{value}» в столбце «{column}» — дня, которого нет ни в одном календаре. Запись сохранена без даты.',
  'finding.impossible-date.fix': 'Исправьте день или месяц.',
  'finding.date-in-future.name': 'Дата в будущем',
  'finding.date-in-future.rule':
    '«{value}» в столбце «{column}» — это {taken}, позже {today}. Запись сохранена без даты.',
  'finding.date-in-future.fix': 'Исправьте дату.',
  'finding.decimal-mark-assumed.name': 'Десятичный знак предположен',
  'finding.decimal-mark-assumed.rule':
    '{mixed, select, yes {В файле есть числа с десятичной запятой и числа с десятичной точкой.} other {По файлу не видно, что значит знак в числах.}} {count, plural, one {# число вроде «{value}» прочитано} few {# числа вроде «{value}» прочитаны} many {# чисел вроде «{value}» прочитано} other {# числа вроде «{value}» прочитаны}} с десятичным знаком «{reading}».',
  'finding.decimal-mark-assumed.fix': 'Подтвердите знак или выберите другой: разница — в тысячу раз.',
  'finding.decimal-mark-found.name': 'Десятичный знак установлен',
  'finding.decimal-mark-found.rule':
    '{count, plural, one {# число} few {# числа} many {# чисел} other {# числа}} вроде «{value}» можно прочесть двояко; «{evidence}» показывает, что десятичный знак — «{reading}».',
  'finding.decimal-mark-found.fix': 'Ничего.',
  'finding.spreadsheet-error.name': 'Ошибка электронной таблицы',
  'finding.spreadsheet-error.rule':
    '«{value}» в столбце «{column}» — ошибка формулы, а не число. Значение считается не сообщённым, а не нулём.',
  'finding.spreadsheet-error.fix': 'Исправьте формулу в таблице или впишите число.',
  'finding.dash-as-missing.name': 'Прочерк вместо числа',
  'finding.dash-as-missing.rule':
    'В столбце «{column}» {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} с прочерком. Он читается как «не сообщено», а не как ноль.',
  'finding.dash-as-missing.fix': 'Подтвердите или замените прочерк на 0 там, где ничего не найдено.',
  'finding.qualified-number.name': 'Неточное число',
  'finding.qualified-number.rule':
    '«{value}» в столбце «{column}» читается как {quantity, number} с пометкой «{qualifier, select, about {около} more_than {более} other {менее}}» ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}).',
  'finding.qualified-number.fix': 'Подтвердите или запишите число и уточнение в своих столбцах.',
  'finding.unit-in-number.name': 'Единица рядом с числом',
  'finding.unit-in-number.rule':
    'В столбце «{column}» {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} с единицей рядом с числом, например «{value}»; читается как {quantity, number} и единица «{unit}».',
  'finding.unit-in-number.fix': 'Подтвердите или пишите единицы в их столбце.',
  'finding.likely-grams.name': 'Возможно, граммы вместо килограммов',
  'finding.likely-grams.rule':
    'Количество вещества «{value}» примерно в тысячу раз больше медианы этого файла, {median, number} кг, в {count, plural, one {# записи} other {# записях}}: {rows}.',
  'finding.likely-grams.fix': 'Подтвердите количества или замените в этих строках единицу на грамм.',
  'finding.other-currency.name': 'Другая валюта',
  'finding.other-currency.rule':
    '«{value}» в столбце «{column}» — не в долларах США. Сумма считается не сообщённой, а не нулём.',
  'finding.other-currency.fix': 'Пересчитайте сумму в доллары США по курсу дня и укажите этот курс.',
  'finding.counts-differ-from-total.name': 'Женщины и мужчины — не все',
  'finding.counts-differ-from-total.rule':
    'Женщин и мужчин вместе {counted, number}, меньше, чем участников: {participants, number}. Числа сохранены; пол остальных считается не указанным.',
  'finding.counts-differ-from-total.fix': 'Исправьте числа или оставьте, если пол некоторых неизвестен.',
  'finding.look-alike-letters.name': 'Похожие буквы',
  'finding.look-alike-letters.rule':
    'В «{value}» (столбец «{column}») есть похожие буквы другого алфавита ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}). Читается как {taken}.',
  'finding.look-alike-letters.fix': 'Подтвердите или напишите название буквами одного алфавита.',
  'finding.superseded-row.name': 'Строка исправлена более поздним файлом',
  'finding.superseded-row.rule':
    'Более поздний файл сообщает о том же событии, и вместо {records, plural, one {этой записи} other {этих # записей}} действуют его строки.',
  'finding.superseded-row.fix': 'Делать ничего не нужно. Если верна прежняя строка, отзовите более поздний файл.',
  'finding.reference-header.name': 'Нет заголовка шаблона',
  'finding.reference-header.rule': 'Ни одна строка листа не называет столбцов шаблона: {columns}.',
  'finding.reference-header.fix': 'Скачайте шаблон заново и заполните его; первую строку оставьте как есть.',
  'finding.reference-value.name': 'Ячейку принять нельзя',
  'finding.reference-value.rule': '«{value}» в столбце «{column}» — не то, что он принимает: {wanted}.',
  'finding.reference-value.fix': 'Впишите то, что о столбце сказано в пояснениях шаблона.',
  'finding.reference-missing.name': 'Обязательная ячейка пуста',
  'finding.reference-missing.rule': 'Столбец «{column}» должен быть заполнен.',
  'finding.reference-missing.fix': 'Заполните ячейку или удалите строку целиком.',
  'finding.reference-unknown.name': 'Названа строка, которой нет',
  'finding.reference-unknown.rule': '«{value}» в столбце «{column}»: такого значения {target} в данных нет.',
  'finding.reference-unknown.fix': 'Исправьте код или сначала добавьте строку в её таблицу.',
  'finding.reference-repeats.name': 'Одна строка дважды',
  'finding.reference-repeats.rule':
    'У этой строки тот же ключ, что у строки {first}: в таблице каждая бывает один раз.',
  'finding.reference-repeats.fix': 'Удалите одну из двух или исправьте ключ одной из них.',
  'finding.merged-row.name': 'Сообщение объединено с другим',
  'finding.merged-row.rule':
    'Человек решил, что другое сообщение — о том же изъятии: остаётся оно, и изъятие считается один раз, без этих записей (их {records}).',
  'finding.merged-row.fix': 'Делать ничего не нужно. Если изъятий два, отмените решение на странице качества.',
  'finding.rows-already-loaded.name': 'Строки уже загружены',
  'finding.rows-already-loaded.rule': 'Уже загружено из другого файла: {rows, number} из {of, number} строк.',
  'finding.rows-already-loaded.fix':
    'Не загружайте файл, если это тот же отчёт под другим именем, или подтвердите, что речь о других событиях.',
  'finding.unclosed-quote.name': 'Незакрытая кавычка',
  'finding.unclosed-quote.rule': 'Кавычка открывает ячейку в этой строке и не закрывается; отложена только эта строка.',
  'finding.unclosed-quote.fix': 'Закройте кавычку или удвойте её, если она принадлежит тексту.',
  'finding.malformed-header.name': 'Неверные кавычки в заголовке',
  'finding.malformed-header.rule': 'Кавычки в заголовке не согласованы, поэтому названия могут быть неверны.',
  'finding.malformed-header.fix': 'Исправьте заголовок или назовите столбцы вручную.',
  'finding.dialect-assumed.name': 'Способ записи предположен',
  'finding.dialect-assumed.rule':
    'Таблица прочитана с разделителем {delimiter} и кавычкой {quote}, {cells, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} в строке{rival, select, none {} other {; разделитель {rival} подошёл бы почти так же}}.',
  'finding.dialect-assumed.fix':
    'Посмотрите несколько строк: если ячейки разрезаны или слиты, выберите разделитель вручную.',
  'finding.no-header.name': 'Нет заголовка',
  'finding.no-header.rule': 'Первая строка похожа на данные: {value}. Столбцы пронумерованы.',
  'finding.no-header.fix': 'Подтвердите, что заголовка нет, или выберите строку заголовка.',
  'finding.several-header-rows.name': 'Заголовок из нескольких строк',
  'finding.several-header-rows.rule': '{count, number} строк прочитаны как один заголовок, слова соединены.',
  'finding.several-header-rows.fix': 'Подтвердите или выберите строки заголовка вручную.',
  'finding.several-tables.name': 'Ещё один заголовок ниже',
  'finding.several-tables.rule':
    'В строке слова там, где в соседних строках числа или даты, как в заголовке второй таблицы: {value}.',
  'finding.several-tables.fix': 'Сохраните каждую таблицу в отдельный файл или подтвердите, что это строка данных.',
  'finding.lost-letters.name': 'Буквы потеряны при сохранении',
  'finding.lost-letters.rule':
    'В столбце «{column}» {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} с вопросительным знаком внутри слова или знаком замены, например {value}: буквы, которых нет в кодировке, потеряны.',
  'finding.lost-letters.fix':
    'Сохраните файл заново из источника как «CSV UTF-8»: из этого файла буквы не восстановить. До тех пор в таблице известного вида такая ячейка считается пустой.',
  'finding.twice-encoded.name': 'Текст закодирован дважды',
  'finding.twice-encoded.rule':
    'В столбце «{column}» {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}, где текст UTF-8 прочитан в другой кодировке и сохранён снова, например {value}.',
  'finding.twice-encoded.fix': 'Сохраните файл заново из источника как «CSV UTF-8».',
  'finding.header-width.name': 'Ширина заголовка и строк различается',
  'finding.header-width.rule': 'В заголовке ячеек: {found, number}, в строках: {expected, number}.',
  'finding.header-width.fix': 'Проверьте, у какого столбца нет названия или ячеек.',
  'finding.mixed-line-breaks.name': 'Разные переводы строки',
  'finding.mixed-line-breaks.rule':
    'В файле переводов строки Windows: {crlf, number}, Unix: {lf, number}, старых Mac: {cr, number}: соединены части нескольких файлов, или перевод строки стоит внутри ячейки.',
  'finding.mixed-line-breaks.fix': 'Посмотрите строки на стыке частей.',
  'finding.foreign-quote.name': 'Ячейка в других кавычках',
  'finding.foreign-quote.rule':
    'В столбце «{column}» ячеек в кавычках, которых этот файл не использует: {count, number}, например {value}; они сохранены как текст.',
  'finding.foreign-quote.fix': 'Уберите кавычки, если они не принадлежат тексту.',
  'finding.blanks-around.name': 'Пробелы вокруг значения',
  'finding.blanks-around.rule':
    'В столбце «{column}» ячеек с пробелами в начале или конце: {count, number}; они сохранены.',
  'finding.blanks-around.fix': 'Ничего делать не нужно, если пробелы не важны.',
  'finding.control-character.name': 'Управляющий символ',
  'finding.control-character.rule':
    'В столбце «{column}» ячеек с невидимыми символами: {count, number}, например {value}.',
  'finding.control-character.fix': 'Экспортируйте файл заново или удалите символы.',
  'finding.unlike-column.name': 'Ячейки не как весь столбец',
  'finding.unlike-column.rule':
    '{kind, select, first {Первая строка под заголовком, возможно, относится к нему: {value}. Она оставлена строкой данных.} blank {{count, plural, one {# строка пуста} few {# строки пусты} many {# строк пусты} other {# строки пусты}}; каждая оставлена пустой ячейкой.} alone {В последней строке заполнена только первая ячейка: {value}. Она оставлена строкой данных.} comment {{count, plural, one {# ячейка начинается} few {# ячейки начинаются} many {# ячеек начинаются} other {# ячейки начинаются}} со знака комментария, например {value}; строки оставлены.} other {В столбце «{column}» {count, plural, one {# ячейка не похожа} few {# ячейки не похожи} many {# ячеек не похожи} other {# ячейки не похожи}} на остальные, где {kind, select, number {числа} date {даты} time {время} other {адреса}}, например {value}; они оставлены как есть.}}',
  'finding.unlike-column.fix':
    'Посмотрите эти строки: ячейка может быть обрезана, стоять не в своём столбце или быть примечанием среди данных.',
  'finding.mark-at-ends.name': 'Знак у каждой ячейки',
  'finding.mark-at-ends.rule':
    'Название и каждая ячейка столбца «{column}» начинаются или кончаются знаком {mark}, например {value}. Он оставлен как текст.',
  'finding.mark-at-ends.fix': 'Если знак относится к записи файла, выгрузите его заново с запятыми и кавычками.',
  'finding.damaged-archive.name': 'Повреждённая книга',
  'finding.damaged-archive.rule': 'Файл обрезан или противоречит сам себе, открыть его нельзя.',
  'finding.damaged-archive.fix': 'Скачайте или скопируйте его снова либо откройте в Excel и сохраните заново.',
  'finding.locked-file.name': 'Книга с паролем',
  'finding.locked-file.rule': 'Файл защищён паролем.',
  'finding.locked-file.fix': 'Откройте его в Excel, снимите пароль и сохраните.',
  'finding.unsafe-archive.name': 'Небезопасный файл',
  'finding.unsafe-archive.rule':
    '{reason, select, entries {В архиве файлов: {value} — больше, чем бывает в книге.} name {Файл в архиве называется «{value}» и вышел бы за пределы своей папки.} method {Файл в архиве упакован способом, который не читается: {value}.} overlap {Два файла в архиве — одни и те же байты: {value}.} entity {Файл объявляет сущности, которые книге не нужны.} ratio {Файл в архиве при распаковке непомерно растёт: {value}.} other {Размер файла в архиве не тот, что указан: {value}.}}',
  'finding.unsafe-archive.fix': 'Не открывайте его. Попросите отправителя сохранить таблицу в новый файл XLSX или CSV.',
  'finding.too-large.name': 'Слишком большой файл',
  'finding.too-large.rule': 'В файле больше {limit, number} байт — больше, чем удерживается за раз.',
  'finding.too-large.fix': 'Сохраните таблицу в CSV или разделите её.',
  'finding.archive-of-files.name': 'Архив с файлами',
  'finding.archive-of-files.rule':
    'Это архив, в нём {count, plural, one {# файл} few {# файла} other {# файлов}} ({value}). Архивы внутри архивов не открываются.',
  'finding.archive-of-files.fix':
    'Распакуйте его и дайте файлы по одному. Архив, в котором лежат сами таблицы, можно перетащить на страницу «Загрузка файлов».',
  'finding.unreadable-table.name': 'Таблица не читается',
  'finding.unreadable-table.rule':
    'Файл {kind} {place, select, column {не читается в столбце «{column}»} other {не читается}}: {value}.',
  'finding.unreadable-table.fix':
    'Запишите его заново без шифрования, без сжатия или со сжатием Snappy либо GZIP, или сохраните таблицу в CSV.',
  'finding.no-such-sheet.name': 'Нет такого листа',
  'finding.no-such-sheet.rule': 'В книге нет листа «{value}». Есть: {sheets}.',
  'finding.no-such-sheet.fix': 'Выберите один из листов.',
  'finding.several-sheets.name': 'Несколько листов',
  'finding.several-sheets.rule':
    'Читается лист «{value}»: {fit, plural, =0 {он первый с данными} other {его первые строки лучше всего подходят под «{profile}» ({fit}%)}}; есть ещё листы с данными ({count, number}): {sheets}.',
  'finding.several-sheets.fix':
    'Подтвердите или выберите другой лист. Из одного файла вносится один лист: второй нужный лист сохраните отдельным файлом.',
  'finding.hidden-sheets.name': 'Скрытые листы',
  'finding.hidden-sheets.rule': 'Скрытые листы не читаются ({count, number}): {value}.',
  'finding.hidden-sheets.fix': 'Если лист нужен, выберите его по названию.',
  'finding.hidden-rows.name': 'Скрытые строки',
  'finding.hidden-rows.rule': 'Скрытые строки ({count, number}) читаются наравне с другими.',
  'finding.hidden-rows.fix': 'Удалите их в файле, если они не нужны.',
  'finding.hidden-columns.name': 'Скрытые столбцы',
  'finding.hidden-columns.rule': 'Скрытые столбцы ({value}) читаются наравне с другими.',
  'finding.hidden-columns.fix': 'Удалите их в файле, если они не нужны.',
  'finding.merged-cells.name': 'Объединённые ячейки',
  'finding.merged-cells.rule':
    'Среди данных объединённых ячеек: {count, number}, первая — {column}{line}; {filled, select, yes {значение читается для всех строк.} other {значение есть только у первой строки, остальные пусты.}}',
  'finding.merged-cells.fix': 'Подтвердите, что значение относится ко всем строкам, или разъедините ячейки в Excel.',
  'finding.formula-without-value.name': 'Формула без значения',
  'finding.formula-without-value.rule':
    'У формулы в {column}{line} в файле нет результата, поэтому её ячейка здесь пуста; формулы не выполняются.',
  'finding.formula-without-value.fix': 'Откройте файл в Excel, сохраните и загрузите снова.',
  'finding.workbook-extras.name': 'Не только ячейки',
  'finding.workbook-extras.rule':
    'В книге есть {kind, select, macros {макросы} links {ссылки на другие файлы} comments {примечания} other {вложенные объекты}}: они не читаются, не выполняются и не открываются.',
  'finding.workbook-extras.fix': 'Ничего делать не нужно, если примечания не поясняют данные.',
  'finding.dates-from-1904.name': 'Даты от 1904 года',
  'finding.dates-from-1904.rule': 'Книга считает дни от 1904 года, так они и прочитаны.',
  'finding.dates-from-1904.fix': 'Ничего делать не нужно.',
  'finding.more-findings.name': 'Есть и другие',
  'finding.more-findings.rule': 'Замечаний вида {value} — {count, number}; перечислены первые {kept, number}.',
  'finding.more-findings.fix': 'Исправьте перечисленные и загрузите файл снова.',
  'profile.unodc-ids.title': 'Отдельные изъятия наркотиков (УНП ООН)',
  'profile.unodc-ids.description':
    'Выгрузки базы отдельных изъятий наркотиков: одна строка — одно изъятие одного наркотика; страны производства, отправления и назначения образуют маршрут.',
  'profile.customs-declarations.title': 'Таможенные декларации с результатом',
  'profile.customs-declarations.description':
    'Импортные декларации с результатом проверки: каждая — один досмотр, результативный, если Fraud равно 1. Идентификаторы лиц и фирм не сохраняются.',
  'profile.fmtrpt.title': 'Отчёт США о подготовке иностранных военных',
  'profile.fmtrpt.description':
    'Курсы из ежегодного доклада Конгрессу: одна строка — одно мероприятие; quantity — сообщённое число участников.',
  'profile.tamga-seizures.title': 'Шаблон «Тамги»: изъятия',
  'profile.tamga-seizures.description':
    'Одна строка — один изъятый предмет; строки с одним номером относятся к одному изъятию. Названия столбцов — по-русски или по-английски.',
  'profile.tamga-examinations.title': 'Шаблон «Тамги»: досмотры',
  'profile.tamga-examinations.description':
    'Одна строка — один досмотр контейнера, транспортного средства или партии с его результатом. Названия столбцов — по-русски или по-английски.',
  'profile.tamga-trainings.title': 'Шаблон «Тамги»: обучение',
  'profile.tamga-trainings.description':
    'Одна строка — одно учебное мероприятие с числом участников. Названия столбцов — по-русски или по-английски.'
} as const satisfies Record<keyof typeof en, string>;
