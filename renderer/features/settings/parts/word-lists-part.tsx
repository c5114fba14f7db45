import { isShorthand, leavesOf, wordsOf } from '@domain/settings/setting-leaves';
import { ShorthandSetting } from '../fields/shorthand-setting';
import { WordListSetting } from '../fields/word-list-setting';
import { useSettingsInHand } from '../settings-context';
import { BEGUN_RECORDS_KEEP, PartHead } from './part-head';

/** The words that the recording check looks for. Whatever lists the settings have, each has a place here. */
export function WordListsPart() {
  const { stored } = useSettingsInHand();
  const paths = [...leavesOf(stored).keys()].filter((path) => wordsOf(path)?.part === 'WORDS');
  return (
    <>
      <PartHead title="Word lists">
        The words that the recording check looks for. It finds whole words only, whatever their case.{' '}
        {BEGUN_RECORDS_KEEP}
      </PartHead>
      {paths.map((path) => (
        <ListSetting key={path} path={path} />
      ))}
    </>
  );
}

export function ListSetting({ path }: { readonly path: string }) {
  return isShorthand(path) ? <ShorthandSetting path={path} /> : <WordListSetting path={path} />;
}
