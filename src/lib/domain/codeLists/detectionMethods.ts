import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** What led to a detection. */
export const detectionMethods: CodeList = {
  id: 'detection_method',
  standard:
    'Own list (Tamga); aligned with, but not equal to, the members-only list of the WCO Customs Enforcement Network',
  codes: buildCodes([
    [
      'risk_profiling',
      'Risk profiling',
      'Профилирование рисков',
      'profiling',
      'risk analysis',
      'risk assessment',
      'selection',
      'профилирование',
      'анализ рисков',
      'управление рисками'
    ],
    ['intelligence', 'Intelligence', 'Оперативная информация', 'investigation', 'information'],
    [
      'partner_alert_containercomm',
      'Alert from a partner unit (ContainerComm)',
      'Сообщение подразделения-партнёра (ContainerComm)',
      'partner alert',
      'containercomm'
    ],
    ['random', 'Random selection', 'Случайный отбор', 'random', 'выборочно'],
    ['routine', 'Routine control', 'Плановый контроль', 'routine', 'routine check'],
    [
      'nii_xray',
      'X-ray or other non-intrusive inspection',
      'Рентген или иной неинтрузивный досмотр',
      'x-ray',
      'xray',
      'scanner',
      'nii',
      'рентген',
      'сканер',
      'ИДК'
    ],
    ['canine', 'Detector dog', 'Служебная собака', 'dog', 'dogs', 'canine', 'sniffer dog', 'кинолог', 'собака'],
    ['trace_detector', 'Trace detector', 'Детектор следов', 'trace detection', 'детектор'],
    ['document_check', 'Document check', 'Проверка документов', 'documents', 'document control'],
    ['behaviour', 'Behaviour analysis', 'Анализ поведения', 'behavior', 'behavioural analysis'],
    ['controlled_delivery', 'Controlled delivery', 'Контролируемая поставка'],
    ['post_clearance', 'Post-clearance audit', 'Контроль после выпуска', 'post clearance', 'пост-аудит'],
    ['other', 'Other', 'Другое', 'прочее'],
    notReported
  ])
};
