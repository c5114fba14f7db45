import { useRecordDesk } from '../record-desk-context';

/** The longest text of one field (the contract's bound); beyond it the change is refused whole, with a sentence. */
export const LONGEST_WORDS = 20_000;

/** Applies a change that fits and refuses one that does not, so that no paste is cut off without a word. */
export function useBounded(longest: number, onChange: (value: string) => void): (value: string) => void {
  const { notice } = useRecordDesk();
  return (value) => {
    if (value.length <= longest) return onChange(value);
    notice.set(
      `This is too long for this field (over ${longest.toLocaleString('en-GB')} letters). Nothing was added, and what stood here has not changed.`,
    );
  };
}
