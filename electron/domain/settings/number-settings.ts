/** A number that a service may set: what it is called, its unit, its bounds, and what the default rests on. */
export type NumberSetting = {
  readonly group: SettingGroup;
  readonly label: string;
  readonly unit: string;
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** Where the default comes from, in plain words. */
  readonly basis: string;
};

export const SETTING_GROUPS = {
  CLOCKS: 'Clocks of a record',
  WORKER: 'How often a worker is supervised',
  ACTIONS: 'Actions and drift',
  PLANS: 'Plans, milestones and the law',
  CHALLENGE: 'Challenge',
  STATEMENTS: 'Danger statements, scales and safety plans',
  CHILD: 'The child and the network',
  WRITING: 'Writing and thinking',
} as const;
export type SettingGroup = keyof typeof SETTING_GROUPS;

type Standard = Pick<NumberSetting, 'standard' | 'basis'>;

const OURS = 'Our judgement. Ask your service';

function days(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'days', least: 1, most: 730, ...rest };
}

function workingDays(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'working days', least: 1, most: 250, ...rest };
}

function weeks(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'weeks', least: 1, most: 104, ...rest };
}

function months(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'months', least: 1, most: 60, ...rest };
}

function words(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'words', least: 1, most: 2_000, ...rest };
}

function times(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'times', least: 1, most: 50, ...rest };
}

/** So many of something: `8 actions`. */
function counted(unit: string, ...rest: Parameters<typeof times>): NumberSetting {
  return { ...times(...rest), unit };
}

function percent(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: '%', least: 30, most: 100, ...rest };
}

function years(group: SettingGroup, label: string, rest: Standard): NumberSetting {
  return { group, label, unit: 'years', least: 0, most: 25, ...rest };
}

/** Every threshold of the recording check and the boards (domain brief 1c). */
export const NUMBER_SETTINGS = {
  shareDays: workingDays('CLOCKS', 'Share a record within', {
    standard: 2,
    basis: `${OURS}: policies say 24 hours to 10 working days`,
  }),
  answerDays: workingDays('CLOCKS', 'The worker answers within', {
    standard: 3,
    basis: `${OURS}: so that it is agreed within five days`,
  }),
  fileDays: workingDays('CLOCKS', "Agreed and on the child's file within", { standard: 5, basis: OURS }),
  dueSoonDays: workingDays('CLOCKS', 'A supervision is “due soon” from', { standard: 5, basis: OURS }),

  workerWeeks: weeks('WORKER', 'Supervise a worker every', {
    standard: 4,
    basis: 'Employer standards; Nottinghamshire: every four weeks',
  }),
  newWeeklyWeeks: weeks('WORKER', 'Newly qualified: weekly for the first', {
    standard: 6,
    basis: 'Employer standards',
  }),
  newFortnightlyMonths: months('WORKER', 'Newly qualified: fortnightly until', {
    standard: 6,
    basis: 'Employer standards; Nottinghamshire',
  }),
  newWorkerWeeks: weeks('WORKER', 'New to the team: every two weeks for the first', { standard: 12, basis: OURS }),

  driftCarries: times('ACTIONS', 'An action drifts once it is carried past its date', {
    standard: 2,
    basis: 'Our reading of the 2018 finding',
  }),
  driftMoves: times('ACTIONS', 'An action drifts once its date is moved', {
    standard: 2,
    basis: 'Our reading of the 2018 finding',
  }),
  openActionsMost: counted('actions', 'ACTIONS', 'Point out more open actions than', { standard: 8, basis: OURS }),
  actionWeeksAhead: weeks('ACTIONS', 'Point out a date further away than', { standard: 6, basis: OURS }),
  likenessPercent: percent('ACTIONS', 'A new action looks like an earlier one from', { standard: 70, basis: OURS }),
  differenceWords: words('ACTIONS', '“What difference did it make?” in at least', { standard: 5, basis: OURS }),
  reasonWords: words('ACTIONS', 'A reason counts from', { standard: 8, basis: OURS }),

  milestoneFirst: months('PLANS', 'First milestone review of a plan', {
    standard: 9,
    basis: 'Ofsted, North Northamptonshire 2021',
  }),
  milestoneMidpoint: months('PLANS', "Chair's mid-point of a plan", {
    standard: 12,
    basis: 'Swindon: policy on long plans',
  }),
  milestoneSecond: months('PLANS', 'Second milestone review of a plan', {
    standard: 15,
    basis: 'Ofsted, North Northamptonshire 2021',
  }),
  milestoneLast: months('PLANS', 'Longest a plan should last', {
    standard: 21,
    basis: 'Swindon: policy on long plans',
  }),
  milestoneWarnDays: workingDays('PLANS', 'Say that a milestone is coming', { standard: 20, basis: OURS }),
  milestoneGraceDays: workingDays('PLANS', 'A milestone review is needed within', { standard: 10, basis: OURS }),
  repeatReferrals: counted('', 'PLANS', 'Referrals or assessments in 12 months that ask why', {
    standard: 3,
    basis: 'Ofsted, Northumberland 2018',
  }),
  workersInYear: counted('workers', 'PLANS', 'Workers in 12 months that ask why', { standard: 3, basis: OURS }),
  homesInYear: counted('homes', 'PLANS', 'Homes in 12 months that ask why', {
    standard: 3,
    basis: 'Northumberland self-assessment 2022 to 2023',
  }),
  flatRecords: counted('records', 'PLANS', 'The same number on the scale, records running', {
    standard: 3,
    basis: OURS,
  }),
  scaleFall: counted('points', 'PLANS', 'A fall of the scale by this many points asks why', {
    standard: 2,
    basis: OURS,
  }),
  preProceedingsWeeks: weeks('PLANS', 'Pre-proceedings last', {
    standard: 16,
    basis: `${OURS}: local targets are 12 to 16 weeks`,
  }),
  preProceedingsCheckWeeks: weeks('PLANS', 'Pre-proceedings are looked at in week', { standard: 8, basis: OURS }),
  proceedingsWeeks: weeks('PLANS', 'Care proceedings last', { standard: 26, basis: 'Children Act 1989, section 32' }),
  permanenceMonths: months('PLANS', 'A plan for good is confirmed within', {
    standard: 4,
    basis: 'Coventry, Central Bedfordshire: second review',
  }),
  assessmentDays: workingDays('PLANS', 'An assessment takes at most', {
    standard: 45,
    basis: 'Working Together, as quoted by Family Rights Group',
  }),
  assessmentMonths: months('PLANS', 'An assessment is old after', {
    standard: 12,
    basis: 'Ofsted, North Northamptonshire 2021',
  }),
  chronologyMonths: months('PLANS', 'A chronology or genogram is old after', { standard: 6, basis: OURS }),
  section20Months: months('PLANS', 'Section 20 without a confirmed plan asks why after', {
    standard: 6,
    basis: 'Calderdale',
  }),
  orderMonths: months('PLANS', 'Ask whether an order at home is still needed every', {
    standard: 6,
    basis: 'Ofsted, Northumberland 2022',
  }),
  pathwayMonths: months('PLANS', 'A pathway plan is reviewed within', {
    standard: 6,
    basis: 'Northumberland self-assessment 2022 to 2023',
  }),
  adoptionMonths: months('PLANS', 'Adoption monitoring every', {
    standard: 3,
    basis: 'Northumberland self-assessment 2022 to 2023',
  }),

  challengeAnswerDays: workingDays('CHALLENGE', 'Answer a challenge within', {
    standard: 10,
    basis: 'Nottinghamshire',
  }),
  challengeWarnDays: workingDays('CHALLENGE', 'Say that an answer is coming due after', { standard: 7, basis: OURS }),
  challengeWholeDays: workingDays('CHALLENGE', 'The whole process takes at most', {
    standard: 20,
    basis: 'IRO Handbook 6.2',
  }),
  monitoredDays: days('CHALLENGE', 'The reviewing officer or chair looks at the plan every', {
    standard: 42,
    basis: 'Northumberland self-assessment 2022 to 2023',
  }),

  dangerWords: words('STATEMENTS', 'A danger statement is long from more than', {
    standard: 60,
    basis: 'Ofsted 2021 says only “too long”; 60 is ours',
  }),
  dangerWordsMost: words('STATEMENTS', 'A danger statement needs a reason from more than', {
    standard: 100,
    basis: OURS,
  }),
  dangerStatements: counted('statements', 'STATEMENTS', 'Live danger statements at most', {
    standard: 3,
    basis: 'Signs of Safety how-to guide',
  }),
  bottomLineWords: words('STATEMENTS', 'A bottom line is at most', { standard: 25, basis: OURS }),
  planTestWeeks: weeks('STATEMENTS', 'Try a new safety plan out within', { standard: 6, basis: OURS }),
  planTestMonths: months('STATEMENTS', 'Try a safety plan out again every', { standard: 3, basis: OURS }),

  identityMonths: months('CHILD', 'Ask who the child is again every', {
    standard: 6,
    basis: 'Ofsted, North Northamptonshire 2021',
  }),
  childWords: words('CHILD', '“What is this like for the child?” in at least', { standard: 25, basis: OURS }),
  networkPeople: counted('people', 'CHILD', 'People in the network who are not paid, at least', {
    standard: 2,
    basis: OURS,
  }),
  pastHarmDays: workingDays('CHILD', 'Past harm is written down within', { standard: 45, basis: OURS }),
  viabilityMonths: months('CHILD', 'Ask who in the family could care, in the first', { standard: 6, basis: OURS }),
  toolMonths: months('CHILD', 'An exploitation tool is old after', { standard: 3, basis: OURS }),
  schoolFromAge: years('CHILD', 'Ask about school from the age of', {
    standard: 4,
    basis: 'Northumberland self-assessment 2022 to 2023; the age is ours',
  }),
  schoolToAge: years('CHILD', 'Ask about school up to the age of', { standard: 16, basis: OURS }),
  healthVisitorToAge: years('CHILD', 'Ask the health visitor up to the age of', {
    standard: 4,
    basis: `${OURS}: health visitors see children under five`,
  }),
  ownPlanFromAge: years('CHILD', "Ask about the child's own safety plan from the age of", {
    standard: 5,
    basis: 'Ofsted, North Northamptonshire 2021; the age is ours',
  }),

  progressWords: words('WRITING', 'Why the pace is right, in at least', { standard: 15, basis: OURS }),
  reflectionWords: words('WRITING', 'Reflection in at least', { standard: 40, basis: OURS }),
  samenessPercent: percent('WRITING', 'A text is “last time’s words” from', { standard: 85, basis: OURS }),
  taskPercent: percent('WRITING', 'Update and tasks are most of the record from', { standard: 75, basis: OURS }),
  samenessFromWords: words('WRITING', 'Compare a text with last time’s from', { standard: 8, basis: OURS }),
  taskFromWords: words('WRITING', 'Weigh thinking against tasks in records of more than', {
    standard: 150,
    basis: OURS,
  }),
  ownLifeNearWords: words('WRITING', "Words of a worker's own life count within", {
    standard: 8,
    basis: `${OURS}: counted from the worker's name`,
  }),
  updateWords: words('WRITING', 'An update is long from more than', { standard: 250, basis: OURS }),
} as const satisfies Record<string, NumberSetting>;

export type NumberSettingName = keyof typeof NUMBER_SETTINGS;
