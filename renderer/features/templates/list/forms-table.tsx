import type { TemplateSummary } from '@contract/template-calls';
import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { StatusMark } from '../../../ui/status-mark';
import { newestVersion, saidOpenDrafts, stateOf } from './form-state';

const useStyles = makeStyles({
  cell: { paddingTop: '8px', paddingBottom: '8px', verticalAlign: 'top', lineHeight: '20px' },
  form: { width: '46%' },
  number: { width: '72px', paddingRight: '24px', textAlign: 'right', '& > *': { justifyContent: 'flex-end' } },
  purpose: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    maxWidth: '75ch',
    color: tokens.colorNeutralForeground2,
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere' },
});

type FormsTableProps = {
  readonly label: string;
  readonly forms: readonly TemplateSummary[];
  readonly onOpen: (form: TemplateSummary) => void;
};

/** Forms with what each is for and how it stands. */
export function FormsTable({ label, forms, onOpen }: FormsTableProps) {
  const styles = useStyles();
  return (
    <Table aria-label={label}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.form}>Form</TableHeaderCell>
          <TableHeaderCell>Kind of record</TableHeaderCell>
          <TableHeaderCell className={styles.number}>Version</TableHeaderCell>
          <TableHeaderCell>State</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {forms.map((form) => (
          <FormRow key={form.id} form={form} onOpen={() => onOpen(form)} />
        ))}
      </TableBody>
    </Table>
  );
}

function FormRow({ form, onOpen }: { readonly form: TemplateSummary; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { shape, words } = stateOf(form);
  const writing = saidOpenDrafts(form.openDrafts);
  return (
    <TableRow>
      <TableCell className={styles.cell}>
        <Link as="button" className={styles.name} onClick={onOpen}>
          {form.name.trim() === '' ? 'A form without a name' : form.name}
        </Link>
        <span className={styles.purpose}>{form.purpose}</span>
      </TableCell>
      <TableCell className={styles.cell}>{RECORD_TYPE_LABELS[form.recordType]}</TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.number)}>{newestVersion(form) ?? '–'}</TableCell>
      <TableCell className={styles.cell}>
        <StatusMark shape={shape}>{words}</StatusMark>
        {writing === '' ? null : <span className={styles.quiet}>{writing}</span>}
      </TableCell>
    </TableRow>
  );
}
