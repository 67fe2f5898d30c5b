import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Classes of goods, after the headings of the annual reports of the programme and of the WCO Illicit Trade Report. */
export const commodityClasses: CodeList = {
  id: 'commodity_class',
  standard: 'Own list (Tamga), after CCP annual reports and the WCO Illicit Trade Report',
  codes: buildCodes([
    ['drug', 'Drugs', 'Наркотики', 'drug', 'narcotics', 'narcotic drugs', 'illicit drugs', 'наркотические средства'],
    ['precursor', 'Precursors', 'Прекурсоры', 'precursor', 'precursor chemicals', 'прекурсор'],
    ['npsy', 'New psychoactive substances', 'Новые психоактивные вещества', 'NPS', 'НПВ'],
    [
      'medicine',
      'Medicines',
      'Лекарственные средства',
      'medicine',
      'medicinal products',
      'pharmaceuticals',
      'falsified medicines',
      'лекарства'
    ],
    ['tobacco', 'Tobacco', 'Табачные изделия', 'cigarettes', 'tobacco products', 'сигареты', 'табак'],
    ['wildlife_fauna', 'Wildlife: animals', 'Дикая природа: животные', 'fauna'],
    ['wildlife_flora', 'Wildlife: plants', 'Дикая природа: растения', 'flora'],
    ['ipr', 'Counterfeit goods', 'Контрафактные товары', 'counterfeit', 'IPR', 'intellectual property', 'контрафакт'],
    ['weapon', 'Weapons', 'Оружие', 'weapon', 'arms', 'firearms'],
    ['ammunition', 'Ammunition', 'Боеприпасы'],
    ['explosive', 'Explosives', 'Взрывчатые вещества', 'explosive'],
    [
      'strategic_dual_use',
      'Strategic and dual-use goods',
      'Стратегические товары и товары двойного назначения',
      'strategic goods',
      'dual use goods',
      'dual-use'
    ],
    ['cbrn', 'CBRN materials', 'Химические, биологические, радиоактивные и ядерные материалы', 'CBRN', 'ХБРЯ'],
    ['waste', 'Hazardous waste', 'Опасные отходы', 'waste'],
    ['cultural', 'Cultural property', 'Культурные ценности', 'cultural goods', 'cultural heritage'],
    ['currency', 'Currency', 'Валюта', 'cash', 'наличные'],
    ['precious', 'Precious metals and stones', 'Драгоценные металлы и камни', 'gold', 'jewellery'],
    [
      'revenue_goods',
      'Undeclared and misdeclared goods',
      'Незадекларированные и недостоверно задекларированные товары',
      'revenue goods',
      'undeclared goods',
      'misdeclared goods'
    ],
    ['other', 'Other goods', 'Прочие товары', 'other', 'прочее', 'другое'],
    notReported
  ])
};
