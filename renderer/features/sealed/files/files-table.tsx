import type { SealedFile } from '@contract/sealed-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useToday } from '../../../desktop/use-today';
import { HeadRow } from '../../../ui/head-row';
import { StatusMark } from '../../../ui/status-mark';
import { dayOf, newestFirst, sayCounts, sayStanding } from '../sealed-words';
import { CallBack, useCallBack } from './call-back';

const useStyles = makeStyles({
  table: { width: '100%', maxWidth: '960px', borderCollapse: 'collapse' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '20px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { fontVariantNumeric: 'tabular-nums' },
  none: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

type FilesTableProps = { readonly files: readonly SealedFile[]; readonly name: string };

/** The files made for one worker, newest first. */
export function FilesTable({ files, name }: FilesTableProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState<SealedFile | null>(null);
  const { callBack, failure } = useCallBack();
  if (files.length === 0) return <p className={styles.none}>No file was made for {name} yet.</p>;
  return (
    <>
      {failure ? <FailureStrip failure={failure} /> : null}
      <table className={styles.table} aria-label={`Files made for ${name}`}>
        <HeadRow heads={['File', 'Made', 'Last day', 'Holds', 'Standing', 'Call back']} />
        <tbody>
          {newestFirst(files).map((file) => (
            <FileRow key={file.fileId} file={file} onCallBack={() => setAsked(file)} />
          ))}
        </tbody>
      </table>
      <CallBack
        file={asked}
        name={name}
        onCancel={() => setAsked(null)}
        onConfirm={(file) => {
          setAsked(null);
          void callBack(file);
        }}
      />
    </>
  );
}

function FileRow({ file, onCallBack }: { readonly file: SealedFile; readonly onCallBack: () => void }) {
  const styles = useStyles();
  const standing = sayStanding(file, useToday());
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.number}`}>
        {file.number}
      </th>
      <td className={styles.cell}>{dayOf(file.madeAt)}</td>
      <td className={styles.cell}>{formatShortDate(file.expiresOn)}</td>
      <td className={styles.cell}>{sayCounts(file)}</td>
      <td className={styles.cell}>
        <StatusMark shape={standing.shape}>{standing.words}</StatusMark>
      </td>
      <td className={styles.cell}>
        {file.revokedAt === null ? (
          <Button size="small" aria-label={`Call back file ${String(file.number)}`} onClick={onCallBack}>
            Call back…
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
