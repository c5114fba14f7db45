import { type CopyFormat, copyFormat } from '@domain/export/copy-format';
import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({ format: { width: '160px', maxWidth: '100%' } });

const FORMAT_LABELS: Readonly<Record<CopyFormat, string>> = { WORD: 'Word', PDF: 'PDF' };

type FormatFieldProps = { readonly format: CopyFormat; readonly onFormat: (format: CopyFormat) => void };

/** A Word file or a PDF. */
export function FormatField({ format, onFormat }: FormatFieldProps) {
  const styles = useStyles();
  return (
    <Field label="As" className={styles.format}>
      <Select value={format} onChange={(_, { value }) => onFormat(copyFormat.parse(value))}>
        {copyFormat.options.map((each) => (
          <option key={each} value={each}>
            {FORMAT_LABELS[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
