import { buildCodes, notReported } from './buildCodes';
import type { CodeList } from './codeList';

/** Why people of the programme went to a unit. */
export const visitTypes: CodeList = {
  id: 'visit_type',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['mentoring', 'Mentoring visit', 'Выезд наставников', 'mentorship'],
    ['monitoring', 'Monitoring visit', 'Мониторинговый выезд'],
    ['assessment', 'Needs assessment', 'Оценка потребностей', 'tna', 'technical needs assessment'],
    ['steering', 'Steering committee meeting', 'Заседание руководящего комитета'],
    ['end_use_check', 'End-use check of equipment', 'Проверка использования оборудования по назначению']
  ])
};

/** What a recommendation made on a visit is about. */
export const recommendationTopics: CodeList = {
  id: 'recommendation_topic',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['staffing', 'Staffing', 'Кадры'],
    ['equipment', 'Equipment', 'Оборудование'],
    ['procedures', 'Procedures', 'Порядок работы'],
    ['data_reporting', 'Data and reporting', 'Учёт и отчётность'],
    ['training', 'Training', 'Обучение'],
    ['legal_basis', 'Legal basis', 'Правовая основа']
  ])
};

/** What became of a recommendation. Overdue is no status: it follows from the day it was due. */
export const recommendationStatuses: CodeList = {
  id: 'recommendation_status',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['open', 'Open', 'Открыта'],
    ['closed', 'Closed', 'Выполнена', 'done'],
    ['withdrawn', 'Withdrawn', 'Снята'],
    notReported
  ])
};

/** The way in which one unit asked another. Counts only: what was written is never held. */
export const exchangeChannels: CodeList = {
  id: 'exchange_channel',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['containercomm', 'ContainerComm', 'ContainerComm'],
    ['iren_urgent', 'IREN urgent queries', 'Срочные запросы IREN'],
    ['bilateral', 'Bilateral', 'Двусторонний обмен']
  ])
};

/** What kind of dated event of the programme a chart marks; the first four are its legal and institutional basis. */
export const eventKinds: CodeList = {
  id: 'event_kind',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['mou', 'Memorandum of understanding signed', 'Подписан меморандум о взаимопонимании'],
    ['sop', 'Standard operating procedure adopted', 'Принят стандартный порядок действий'],
    ['steering_committee', 'Steering committee held', 'Проведено заседание руководящего комитета'],
    ['legislation', 'Law or order adopted', 'Принят закон или приказ'],
    ['unit_opening', 'Unit opened', 'Открыто подразделение'],
    ['restriction', 'Restriction', 'Ограничение'],
    ['other', 'Other', 'Прочее']
  ])
};

/** How far a case that followed a detection has come. */
export const caseStatuses: CodeList = {
  id: 'case_status',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['opened', 'Case opened', 'Возбуждено дело'],
    ['prosecuted', 'Before a court', 'Передано в суд'],
    ['convicted', 'Convicted', 'Вынесен обвинительный приговор'],
    ['closed', 'Closed without a conviction', 'Прекращено без приговора'],
    notReported
  ])
};

/** What became of goods that were detained. */
export const disposals: CodeList = {
  id: 'disposal',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['stored', 'Stored as evidence', 'Хранятся как доказательство'],
    ['destroyed', 'Destroyed', 'Уничтожены'],
    ['released', 'Released', 'Выпущены'],
    ['auctioned', 'Auctioned', 'Реализованы на торгах'],
    notReported
  ])
};

/** Signs by which a consignment is picked out. Only counts of many examinations are ever held, never those of one. */
export const riskIndicators: CodeList = {
  id: 'risk_indicator',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['new_consignee', 'Consignee without a history of trade', 'Получатель без истории поставок'],
    ['vague_goods', 'Vague description of goods', 'Нечёткое описание товара'],
    ['weight_mismatch', 'Weight does not fit the goods', 'Вес не соответствует товару'],
    ['low_value', 'Value too low for the goods', 'Стоимость занижена для такого товара'],
    ['late_amendment', 'Manifest amended late', 'Манифест изменён в последний момент'],
    ['odd_route', 'Route without a commercial reason', 'Маршрут без коммерческой причины'],
    ['seal_anomaly', 'Seal missing or changed', 'Пломба отсутствует или заменена'],
    ['image_anomaly', 'Anomaly on the image', 'Аномалия на снимке'],
    ['free_zone', 'Passed through a free zone', 'Прошёл через свободную зону'],
    ['cash_freight', 'Freight paid in cash', 'Фрахт оплачен наличными']
  ])
};
