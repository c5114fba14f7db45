import {
  CASELOAD_FIELD_LABELS,
  type CaseloadField,
  type CaseloadFile,
  type ColumnMatch,
  caseloadField,
} from '@domain/caseload/caseload';
import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  table: { width: '100%', maxWidth: '1100px', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    padding: '8px',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    fontWeight: 'inherit',
    padding: '6px 8px',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  samples: { color: tokens.colorNeutralForeground2 },
});

/** Fields an import cannot do without, unless the full name stands in for the two names. */
const NEEDED: ReadonlySet<CaseloadField> = new Set(['reference', 'forename', 'surname']);

type Props = {
  readonly file: CaseloadFile;
  readonly match: ColumnMatch;
  readonly onChoose: (column: number, field: CaseloadField | null) => void;
};

/** One line a column: its name, what stands in it, and what it means to us. */
export function ColumnsTable({ file, match, onChoose }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Columns of the file">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Column in the file
          </th>
          <th scope="col" className={styles.head}>
            For example
          </th>
          <th scope="col" className={styles.head}>
            Used as
          </th>
        </tr>
      </thead>
      <tbody>
        {columnsOf(file).map(({ place, name, samples }) => (
          <tr key={place}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td className={mergeClasses(styles.cell, styles.samples)}>{samples}</td>
            <td className={styles.cell}>
              <FieldChoice name={name} field={match[place] ?? null} onChoose={(field) => onChoose(place, field)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns are known by their place: two may have the same name, and some have none. */
function columnsOf(file: CaseloadFile): { place: number; name: string; samples: string }[] {
  return file.headers.map((header, place) => ({
    place,
    name: header === '' ? `Column ${place + 1}, no name` : header,
    samples: (file.samples[place] ?? []).join(' · ') || 'Always blank',
  }));
}

type ChoiceProps = {
  readonly name: string;
  readonly field: CaseloadField | null;
  readonly onChoose: (field: CaseloadField | null) => void;
};

function FieldChoice({ name, field, onChoose }: ChoiceProps) {
  return (
    <Select
      aria-label={`Use “${name}” as`}
      value={field ?? ''}
      onChange={(_, { value }) => onChoose(value === '' ? null : caseloadField.parse(value))}
    >
      <option value="">Not used</option>
      {caseloadField.options.map((option) => (
        <option key={option} value={option}>
          {CASELOAD_FIELD_LABELS[option]}
          {NEEDED.has(option) ? ' (needed)' : ''}
        </option>
      ))}
    </Select>
  );
}
