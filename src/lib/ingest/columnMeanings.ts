import type { CodeListId } from '$lib/domain/codeLists/codeListId';
import type { ListOfNames } from '$lib/domain/nearestCodes';

/** What the cells of a column are. */
export type ColumnContent = 'date' | 'number' | { readonly list: ListOfNames };

interface ColumnMeaning {
  /** Names that a person may have given the column, too general to be read without being asked. */
  readonly alsoCalled: readonly string[];
  /** HXL tags, each with the attributes that it must have. */
  readonly hxl: readonly string[];
  readonly content: ColumnContent | null;
}

const list = (id: CodeListId | 'place' | 'control_unit'): ColumnContent => ({ list: id });

function meaning(
  content: ColumnContent | null,
  hxl: readonly string[],
  alsoCalled: readonly string[] = []
): ColumnMeaning {
  return { content, hxl, alsoCalled };
}

const dates = ['date', 'дата', 'day', 'день', 'когда', 'sana', 'дата события', 'event date'];
const places = ['location', 'site', 'пункт', 'где', 'адрес', 'место события', 'joy'];

/** What the columns of our templates mean beyond their spellings, by column key. A key means the same in every template. */
export const columnMeanings: Readonly<Record<string, ColumnMeaning>> = {
  seized_on: meaning('date', ['#date', '#date+seized', '#date+occurred'], dates),
  examined_on: meaning('date', ['#date', '#date+occurred'], dates),
  starts_on: meaning('date', ['#date+start', '#date'], [...dates, 'дата проведения', 'период', 'сроки']),
  ends_on: meaning('date', ['#date+end'], ['по', 'until', 'до']),
  substance: meaning(
    list('substance'),
    ['#item', '#item+name', '#item+type', '#commodity'],
    ['item', 'product', 'type', 'drug type', 'вид', 'описание товара', 'что изъято', 'nomi']
  ),
  quantity: meaning(
    'number',
    ['#indicator+num', '#value', '#quantity', '#item+num'],
    ['number', 'total', 'volume', 'число', 'всего', 'сумма', 'miqdori', 'net weight', 'gross weight']
  ),
  measure_unit: meaning(
    list('measure_unit'),
    ['#item+unit', '#indicator+unit', '#unit', '#quantity+unit', '#value+unit'],
    ['unit', 'units', 'measure', 'ед', 'единицы', "o'lchov birligi"]
  ),
  participants: meaning(
    'number',
    ['#reached', '#affected', '#participants', '#indicator+num'],
    ['number', 'people', 'persons', 'total', 'всего', 'количество', 'человек', 'обучено']
  ),
  women: meaning('number', ['#reached+f', '#affected+f', '#participants+f'], ['f', 'ж', 'жен']),
  men: meaning('number', ['#reached+m', '#affected+m', '#participants+m'], ['m', 'м', 'муж']),
  country: meaning(
    list('country'),
    ['#country', '#country+name', '#country+code', '#adm0'],
    ['state', 'nation', 'государство', 'davlat']
  ),
  unit: meaning(list('control_unit'), ['#org+unit', '#org'], ['port', 'порт', 'post', 'unit', 'office', 'орган']),
  place: meaning(list('place'), ['#loc', '#loc+name', '#adm1', '#adm1+name', '#adm2', '#adm2+name'], places),
  office: meaning(null, ['#org', '#org+name', '#loc', '#loc+name'], ['office', 'post', 'пост', 'орган']),
  transport_mode: meaning(
    list('transport_mode'),
    ['#transport', '#item+transport'],
    ['mode', 'by', 'чем перевозилось']
  ),
  detection_method: meaning(list('detection_method'), ['#method', '#method+detection'], ['method', 'метод', 'способ']),
  concealment_method: meaning(
    list('concealment_method'),
    ['#method+concealment'],
    ['hidden', 'тайник', 'где спрятано']
  ),
  commodity_class: meaning(list('commodity_class'), ['#item+category', '#sector'], ['category', 'категория', 'группа']),
  origin_country: meaning(list('country'), ['#country+origin'], ['origin', 'происхождение', 'from']),
  departure_country: meaning(list('country'), ['#country+departure'], ['departure', 'отправление', 'откуда']),
  transit_country: meaning(list('country'), ['#country+transit'], ['transit', 'транзит', 'через']),
  destination_country: meaning(list('country'), ['#country+destination'], ['destination', 'назначение', 'куда', 'to']),
  hs_code: meaning(null, ['#item+code', '#item+code+hs'], ['code', 'код', 'tariff code', 'тнвэд']),
  container_no: meaning(null, ['#item+container', '#meta+container'], ['container id', '№ контейнера']),
  seizure_ref: meaning(null, ['#event+id', '#meta+id', '#id'], ['id', 'no', 'номер', '№', 'n', 'дело', 'case']),
  event_ref: meaning(null, ['#activity+id', '#event+id', '#meta+id', '#id'], ['id', 'no', 'номер', '№', 'n', 'код']),
  result: meaning(list('examination_result'), ['#status', '#status+result'], ['status', 'found', 'итог', 'исход']),
  direction: meaning(list('direction'), ['#flow', '#direction'], ['flow', 'regime', 'режим']),
  selection_method: meaning(list('selection_method'), ['#method+selection'], ['selection', 'отбор', 'основание']),
  examination_type: meaning(list('examination_type'), ['#activity+type'], ['type', 'вид', 'форма']),
  net_mass_kg: meaning('number', ['#item+weight', '#value+kg'], ['weight', 'вес', 'масса', 'кг', 'kg']),
  title: meaning(null, ['#activity', '#activity+name', '#event+name'], ['name', 'course', 'event', 'subject', 'курс']),
  training_type: meaning(
    list('training_phase'),
    ['#activity+type', '#event+type'],
    ['type', 'kind', 'вид', 'тип', 'фаза']
  ),
  training_mode: meaning(list('training_mode'), ['#activity+mode', '#modality'], ['format', 'online', 'очно/онлайн']),
  agencies: meaning(
    null,
    ['#org+partner', '#org+beneficiary'],
    ['agency', 'organisations', 'organizations', 'организации']
  ),
  trainers: meaning(
    null,
    ['#org+impl', '#org+implementing', '#org+provider'],
    ['trainer', 'lecturers', 'лекторы', 'тренеры']
  ),
  cost_usd: meaning('number', ['#value+usd', '#value+cost'], ['budget', 'usd', 'бюджет', 'расходы']),
  programme: meaning(list('programme'), ['#org+prog', '#activity+programme'], ['project', 'проект']),
  description_en: meaning(null, ['#description', '#description+en'], ['notes', 'comments', 'remarks']),
  description_ru: meaning(null, ['#description+ru'], ['примечание', 'комментарий', 'содержание']),
  source_url: meaning(null, ['#meta+url', '#meta+source'], ['url', 'источник', 'source']),
  route_note: meaning(null, ['#description+route'], ['route', 'путь'])
};

/**
 * How well an HXL tag fits a column key: the number of attributes that were asked for and are there, plus one; 0 when the tag is
 * another one. `#adm1+name` fits `#adm1` too, but `#adm1+name` better.
 */
export function hxlFit(key: string, cell: string): number {
  const [tag, ...attributes] = hxlParts(cell);
  const fits = (columnMeanings[key]?.hxl ?? []).map((wanted) => {
    const [base, ...asked] = hxlParts(wanted);
    return base === tag && asked.every((one) => attributes.includes(one)) ? asked.length + 1 : 0;
  });
  return Math.max(0, ...fits);
}

/** True for a row of HXL tags: every cell is a tag or blank, and one at least is a tag. */
export function isHxlRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^#[a-z]/i.test(cell));
}

function hxlParts(tag: string): readonly string[] {
  return tag.trim().toLowerCase().replace(/\s+/g, '').split('+');
}
