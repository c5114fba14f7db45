/** Where an inspector's words come from: in plain words, then the file and line they can be looked up in. */
export const focusedVisit2018 = sourceNamed(
  "Ofsted focused visit to Northumberland's front door, February 2018",
  '001_3b6101943c22f83c',
);
export const inspectionReport2020 = sourceNamed(
  'Report to Northumberland councillors on the inspection of January 2020',
  '002_ae6583998249a748',
);
export const monitoringVisit2021 = sourceNamed(
  'Ofsted monitoring visit to North Northamptonshire, July 2021',
  '003_8bf9143c210e4606',
);
export const focusedVisit2022 = sourceNamed(
  'Ofsted focused visit to Northumberland on permanence, July 2022',
  '000_698576666a223922',
);
export const selfAssessment2023 = sourceNamed(
  "Northumberland children's social care self-assessment, 2022 to 2023",
  '004_d10942f24b46b1e4',
);

function sourceNamed(name: string, file: string): (line: number) => string {
  return (line) => `${name} (file ${file}, line ${line})`;
}
