import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** How goods were hidden. Aligned with, but not equal to, the members-only list of the WCO; postal, clothing, premises and household_goods are there because UNODC files report them. */
export const concealmentMethods: CodeList = {
  id: 'concealment_method',
  standard:
    'Own list (Tamga); aligned with, but not equal to, the members-only list of the WCO Customs Enforcement Network',
  codes: buildCodes([
    [
      'none_misdeclared',
      'Not hidden: misdeclared or undeclared',
      'Без сокрытия: недостоверное декларирование или недекларирование',
      'misdeclared',
      'not concealed',
      'without concealment'
    ],
    [
      'within_legit_cargo',
      'Within legitimate cargo',
      'Среди легального груза',
      'freight',
      'within cargo',
      'cover load',
      'cargo',
      'sack',
      'в грузе'
    ],
    ['rip_on_off', 'Rip-on/rip-off', 'Подкладывание в контейнер (rip-on/rip-off)', 'rip off', 'rip-on', 'rip-off'],
    [
      'container_structure',
      'In the structure of the container',
      'В конструкции контейнера',
      'container structure',
      'container walls'
    ],
    ['reefer_unit', 'In the refrigeration unit', 'В холодильной установке', 'reefer', 'refrigeration unit'],
    [
      'vehicle_cavity',
      'In cavities or parts of a vehicle',
      'В полостях или частях транспортного средства',
      'car parts',
      'transport vehicle',
      'vehicle',
      'vehicle cavity',
      'vehicle parts',
      'vessel',
      'bike',
      'тайник в автомобиле',
      'автомобиль'
    ],
    ['fuel_tank', 'In the fuel tank', 'В топливном баке', 'fuel tank', 'gas tank', 'бензобак'],
    ['tyre', 'In a tyre', 'В шине', 'tire', 'tyre', 'spare wheel', 'колесо'],
    ['driver_cab', "In the driver's cab", 'В кабине водителя', 'cabin', 'driver cab', 'кабина'],
    ['packaging', 'In packaging', 'В упаковке', 'package', 'packaging', 'plastic bags', 'plastic bag', 'упаковка'],
    ['impregnated', 'Impregnated in material', 'Пропитка материала', 'impregnated'],
    ['liquid_solution', 'Dissolved in liquid', 'Растворено в жидкости', 'liquid solution', 'dissolved'],
    [
      'body',
      'On or in the body',
      'На теле или внутри тела',
      'body',
      'swallowed',
      'inserted in body',
      'body packing',
      'internal concealment',
      'carry',
      'глотатель'
    ],
    [
      'clothing',
      'In clothing or shoes',
      'В одежде или обуви',
      'clothing',
      'outerwear',
      'underwear',
      'shoes',
      'clothes',
      'одежда'
    ],
    [
      'baggage',
      'In baggage',
      'В багаже',
      'baggage',
      'luggage',
      'handbag',
      'backpack',
      'suitcase',
      'багаж',
      'ручная кладь'
    ],
    ['postal', 'In a postal item', 'В почтовом отправлении', 'postal', 'parcel', 'letter', 'почта'],
    [
      'household_goods',
      'In food, drinks or household articles',
      'В продуктах, напитках или бытовых предметах',
      'food',
      'beverages',
      'cosmetics',
      'appliances',
      'electrical parts',
      'gifts'
    ],
    [
      'premises',
      'In premises or furniture',
      'В помещении или мебели',
      'premises',
      'residence',
      'furniture',
      'toilet',
      'business',
      'farm / plantation'
    ],
    ['other', 'Other', 'Другое', 'inserted', 'container', 'прочее'],
    notReported
  ])
};
