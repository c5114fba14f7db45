import { mayExport } from '@domain/access/may';
import type { CopyFormat } from '@domain/export/copy-format';
import { EXPORT_PROFILE_LABELS, type ExportProfile, exportProfile } from '@domain/export/export-profile';
import type { Role } from '@domain/lists/roles';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useSession } from '../../desktop/session';
import { FormatField } from './format-field';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-end' },
  profile: { width: '240px', maxWidth: '100%' },
});

export type Copies = { readonly profile: ExportProfile; readonly format: CopyFormat };

/** What is usually wanted: the copy that the case system keeps. */
export const FILE_COPIES: Copies = { profile: 'FILE_COPY', format: 'WORD' };

/** The first copies a role is offered: the usual ones, or the only kind it makes. */
export function firstCopies(role: Role): Copies {
  const profile = IN_A_LIST.find((each) => mayExport(role, each)) ?? FILE_COPIES.profile;
  return { ...FILE_COPIES, profile };
}

/** Made of many records at once. What a family is given is read through first, so it is made record by record. */
const IN_A_LIST = exportProfile.options.filter((each) => each !== 'FAMILY_ACTIONS');

type CopyChoiceProps = { readonly copies: Copies; readonly onCopies: (copies: Copies) => void };

/** Whom the copies of a list of records are for, and as what. */
export function CopyChoice({ copies, onCopies }: CopyChoiceProps) {
  const styles = useStyles();
  const { role } = useSession();
  return (
    <div className={styles.choice}>
      <Field label="Whom it is for" className={styles.profile}>
        <Select
          value={copies.profile}
          onChange={(_, { value }) => onCopies({ ...copies, profile: exportProfile.parse(value) })}
        >
          {IN_A_LIST.filter((each) => mayExport(role, each)).map((each) => (
            <option key={each} value={each}>
              {EXPORT_PROFILE_LABELS[each]}
            </option>
          ))}
        </Select>
      </Field>
      {copies.profile === 'PRACTICE_DAY' ? null : (
        <FormatField format={copies.format} onFormat={(format) => onCopies({ ...copies, format })} />
      )}
    </div>
  );
}
