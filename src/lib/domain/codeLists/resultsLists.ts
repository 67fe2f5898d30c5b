import { buildCodes, notReported } from './buildCodes';
import type { CodeList } from './codeList';

/** Where an indicator stands in the chain of results. */
export const resultLevels: CodeList = {
  id: 'result_level',
  standard: 'UN results-based management; own codes for process and efficiency',
  codes: buildCodes([
    ['impact', 'Impact', 'Воздействие'],
    ['outcome', 'Outcome', 'Конечный результат'],
    ['output', 'Output', 'Непосредственный результат'],
    ['process', 'Process', 'Процесс'],
    ['efficiency', 'Efficiency', 'Эффективность']
  ])
};

/** Why a value is off its target. */
export const deviationReasons: CodeList = {
  id: 'deviation_reason',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['access_restricted', 'Access was restricted', 'Доступ был ограничен'],
    ['staff_turnover', 'Staff turnover', 'Текучесть кадров'],
    ['funding_late', 'Funds arrived late', 'Средства поступили поздно'],
    ['procurement_late', 'Procurement took longer', 'Закупка затянулась'],
    ['partner_delay', 'A partner was late', 'Задержка на стороне партнёра'],
    ['demand_lower', 'Demand was lower', 'Спрос оказался ниже'],
    ['method_changed', 'The method changed', 'Изменился порядок расчёта'],
    ['ahead_of_plan', 'Work ran ahead of plan', 'Работа шла с опережением']
  ])
};

/** How far a value has come on its way to publication. */
export const recordStatuses: CodeList = {
  id: 'record_status',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['draft', 'Draft', 'Черновик'],
    ['submitted', 'Submitted', 'Представлено'],
    ['verified', 'Verified', 'Проверено'],
    ['published', 'Published', 'Опубликовано'],
    ['withdrawn', 'Withdrawn', 'Отозвано']
  ])
};

/** Reports that are owed, by the template that writes them. */
export const reportTemplates: CodeList = {
  id: 'report_template',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['inl-quarterly', 'Quarterly report to INL', 'Квартальный отчёт для INL'],
    ['japan-final', 'Final report to Japan', 'Итоговый отчёт для Японии'],
    ['exbs-after-action', 'After-action report to EXBS', 'Отчёт для EXBS по итогам мероприятия'],
    ['unodc-annual', 'Annual progress report of UNODC', 'Годовой отчёт УНП ООН о ходе работы']
  ])
};

/** What a risk of the programme is about. */
export const riskCategories: CodeList = {
  id: 'risk_category',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['political', 'Political', 'Политический'],
    ['operational', 'Operational', 'Операционный'],
    ['staffing', 'Staffing', 'Кадровый'],
    ['financial', 'Financial', 'Финансовый'],
    ['security', 'Security', 'Безопасность'],
    ['data', 'Data', 'Данные'],
    ['legal', 'Legal', 'Правовой']
  ])
};

/** What was learnt. */
export const lessonTypes: CodeList = {
  id: 'lesson_type',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['good_practice', 'Good practice', 'Хорошая практика'],
    ['lesson', 'Lesson', 'Извлечённый урок'],
    ['challenge', 'Challenge', 'Трудность']
  ])
};

/** Where a donor was to be seen. */
export const visibilityTypes: CodeList = {
  id: 'visibility_type',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['ceremony', 'Ceremony', 'Церемония'],
    ['press', 'Press', 'Пресса'],
    ['social_media', 'Social media', 'Социальные сети'],
    ['publication', 'Publication', 'Публикация'],
    ['signage', 'Plaque or label', 'Табличка или наклейка']
  ])
};

/** What was handed over to a unit. */
export const equipmentTypes: CodeList = {
  id: 'equipment_type',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['detector', 'Detector', 'Прибор обнаружения'],
    ['scanner', 'Scanner', 'Сканер'],
    ['it', 'Computers and software', 'Компьютеры и программы'],
    ['vehicle', 'Vehicle', 'Транспортное средство'],
    ['tool', 'Search tools', 'Инструменты для досмотра'],
    ['protective', 'Protective equipment', 'Средства защиты'],
    ['communication', 'Communication', 'Связь'],
    ['premises', 'Premises', 'Помещения']
  ])
};

/** Whether equipment works. */
export const equipmentStates: CodeList = {
  id: 'equipment_state',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['in_service', 'In service', 'Используется'],
    ['under_repair', 'Under repair', 'В ремонте'],
    ['out_of_service', 'Out of service', 'Не работает'],
    ['lost', 'Lost', 'Утрачено'],
    notReported
  ])
};
