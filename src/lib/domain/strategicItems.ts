/**
 * An HS heading under which goods of a category of UN Security Council resolution 1540 may be declared. It is a hint for
 * training and reading, never proof that goods are controlled.
 */
export interface StrategicItem {
  readonly hsCode: string;
  /** A code of the list `strategic_category`. */
  readonly category: string;
  readonly note: string;
}

/** The headings that a strategic trade course looks at first. */
export const strategicItems: readonly StrategicItem[] = [
  item('284410', 'nuclear', 'Natural uranium and compounds (Nuclear Suppliers Group trigger list)'),
  item('8401', 'nuclear', 'Reactors and machinery for isotope separation'),
  item('840120', 'nuclear', 'Machinery for isotope separation'),
  item('841410', 'nuclear', 'Vacuum pumps that can serve enrichment'),
  item('842119', 'nuclear', 'Centrifuges and rotor equipment'),
  item('850440', 'nuclear', 'Frequency changers for centrifuge drives'),
  item('902620', 'nuclear', 'Pressure transducers resistant to uranium hexafluoride'),
  item('281213', 'chemical', 'Phosphorus trichloride (Chemical Weapons Convention, Schedule 3)'),
  item('292215', 'chemical', 'Triethanolamine (Chemical Weapons Convention, Schedule 3)'),
  item('293070', 'chemical', 'Thiodiglycol (Chemical Weapons Convention, Schedule 2)'),
  item('280540', 'chemical', 'Mercury: permit and Minamata Convention'),
  item('281111', 'chemical', 'Hydrofluoric acid (Australia Group precursor)'),
  item('848180', 'chemical', 'Corrosion-resistant valves'),
  item('841989', 'biological', 'Fermenters and freeze-drying equipment'),
  item('300249', 'biological', 'Toxins and cultures of micro-organisms'),
  item('681511', 'delivery', 'Carbon fibre for missile structures'),
  item('8806', 'delivery', 'Unmanned aircraft'),
  item('8807', 'delivery', 'Parts of aircraft'),
  item('8526', 'delivery', 'Radar and navigation apparatus'),
  item('284443', 'radiological', 'Radioactive sources'),
  item('903010', 'radiological', 'Instruments for ionising radiation'),
  item('9301', 'arms', 'Military weapons'),
  item('9303', 'arms', 'Other firearms'),
  item('9305', 'arms', 'Parts of weapons'),
  item('9306', 'arms', 'Bombs, missiles, ammunition'),
  item('3602', 'arms', 'Prepared explosives'),
  item('3603', 'arms', 'Detonators and fuses')
];

function item(hsCode: string, category: string, note: string): StrategicItem {
  return { hsCode, category, note };
}
