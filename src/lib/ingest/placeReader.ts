import { isUnknownWord } from '$lib/domain/countries';
import { namedPlace } from '$lib/domain/keptNames';
import { listedValues } from './listedValues';
import { tidyName, textReader, type ReadContext } from './readContext';
import { remember } from './remember';

/** A place as read: `location` is a code of the list of places, null when the text means none that is listed. */
export interface ReadPlace {
  readonly location: string | null;
  readonly reported: string | null;
}

/** The place of a cell within a country (null: anywhere); a text that means no listed place is kept, with a finding. */
export function placeReader(
  context: ReadContext,
  key: string
): (record: readonly string[], country: string | null) => ReadPlace {
  const text = textReader(context, key);
  const { name } = context.column(key);
  const values = listedValues(context.log, name, 'place');
  const lookUp = remember((countryAndText) => {
    const [country, reported] = countryAndText.split('\0') as [string, string];
    const found = namedPlace(reported, country || null, context.kept);
    const isUnknown = found === null && !isUnknownWord(reported);
    const like = isUnknown ? values.lookAlike(reported) : null;
    const seen = like !== null && namedPlace(like, country || null, context.kept) !== null ? like : null;
    const place: ReadPlace = { location: found ?? seen, reported: tidyName(reported) };
    return { place, isUnknown, seen };
  });
  return (record, country) => {
    const reported = text(record);
    const { place, isUnknown, seen } = lookUp(`${country ?? ''}\0${reported}`);
    if (seen !== null) values.looksLike(reported, seen);
    else if (isUnknown) values.unlisted('unknown-place', reported, country);
    return place;
  };
}
