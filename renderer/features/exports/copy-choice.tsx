import { type CopyFormat, copyFormat } from '@domain/export/copy-format';
import { EXPORT_PROFILE_LABELS, type ExportProfile, exportProfile } from '@domain/export/export-profile';
import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-end' },
  profile: { width: '240px', maxWidth: '100%' },
  format: { width: '160px', maxWidth: '100%' },
});

export type Copies = { readonly profile: ExportProfile; readonly format: CopyFormat };

/** What is usually wanted: the copy that the case system keeps. */
export const FILE_COPIES: Copies = { profile: 'FILE_COPY', format: 'WORD' };

const FORMAT_LABELS: Readonly<Record<CopyFormat, string>> = { WORD: 'Word', PDF: 'PDF' };

type CopyChoiceProps = { readonly copies: Copies; readonly onCopies: (copies: Copies) => void };

/** Whom the copies are for, and as what. */
export function CopyChoice({ copies, onCopies }: CopyChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      <Field label="Whom it is for" className={styles.profile}>
        <Select
          value={copies.profile}
          onChange={(_, { value }) => onCopies({ ...copies, profile: exportProfile.parse(value) })}
        >
          {exportProfile.options.map((each) => (
            <option key={each} value={each}>
              {EXPORT_PROFILE_LABELS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="As" className={styles.format}>
        <Select
          value={copies.format}
          onChange={(_, { value }) => onCopies({ ...copies, format: copyFormat.parse(value) })}
        >
          {copyFormat.options.map((each) => (
            <option key={each} value={each}>
              {FORMAT_LABELS[each]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
