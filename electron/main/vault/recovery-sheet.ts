/** What the sheet says: enough for somebody who finds it in a drawer in three years. Lines end as Windows likes. */
export function recoverySheet(groups: readonly string[], madeOn: string): string {
  const lines = [
    'Throughline: recovery key',
    '=========================',
    '',
    `Made on ${madeOn}.`,
    '',
    ...rowsOf(groups),
    '',
    'What this is',
    'Throughline keeps your supervision records in one locked file on your computer.',
    'If you forget your passphrase, this key is the only other way in. Nobody can',
    'make another one for you: not your IT service, and not the people who made the app.',
    '',
    'How to use it',
    'Open Throughline, choose "Use the recovery key", and type the groups above.',
    'Capitals, spaces and dashes do not matter. You then choose a new passphrase.',
    '',
    'How to keep it',
    'Print it and keep it where you keep other confidential paper, away from this computer.',
    'Anybody who has both this key and your files can read your records.',
    'When it is safely on paper, delete this file.',
    '',
  ];
  return lines.join('\r\n');
}

const GROUPS_IN_A_ROW = 7;

function rowsOf(groups: readonly string[]): string[] {
  const rowCount = Math.ceil(groups.length / GROUPS_IN_A_ROW);
  return Array.from({ length: rowCount }, (_, row) => {
    const inRow = groups.slice(row * GROUPS_IN_A_ROW, (row + 1) * GROUPS_IN_A_ROW);
    return `    ${inRow.join('-')}`;
  });
}
