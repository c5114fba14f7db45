import { readOwner } from '@domain/check/owner-names';
import { describe, expect, test } from 'vitest';

describe('one named person', () => {
  test.each([
    'Priya Castell',
    'Tom',
    'Adaeze',
    'Nan Pat',
    'Dr Ahmed',
    'Mr Lee',
    'Mum (Kelly)',
    'Kelly, mum',
    'Kelly Marsh - mother',
    'Priya Castell, social worker',
    'Priya Castell (SW)',
    'DS Neve Carrick',
    'Siân Prosser',
    "Aoife O'Neill-Hall",
    'Castell, Priya',
    'Anders Sandberg',
    'David Hall',
    'Grace Guardian',
    '李娜',
  ])('%s', (who) => expect(readOwner(who).kind).toBe('ONE_PERSON'));
});

describe('nobody named', () => {
  test.each([
    '',
    '  ',
    '?',
    '...',
    'all',
    'ALL',
    'everyone',
    'core group',
    'the core group',
    'parents',
    'Mum',
    'Mum and Dad',
    'mother/father',
    'SW',
    'S.W.',
    'social worker',
    'allocated social worker',
    'Team Manager',
    'TBC',
    'tbc.',
    'n/a',
    'school',
    'School nurse',
    'police',
    'health visitor',
    'me',
    'we',
    'Mr',
    'family network',
  ])('%j', (who) => expect(readOwner(who).kind).toBe('NOBODY_NAMED'));
});

describe('several people', () => {
  test.each([
    'Priya and Tom',
    'Priya & Tom',
    'Priya Castell / Marian Oduya',
    'Priya, Tom, Kelly',
    'Priya Castell, Marian Oduya',
    'Priya; Tom; Kelly',
    'Kelly and mum',
    'Priya + school',
    'SW and Kelly',
    'Priya Castell with Tom',
  ])('%s', (who) => expect(readOwner(who).kind).toBe('SEVERAL_PEOPLE'));
});
