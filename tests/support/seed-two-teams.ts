import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import { backRoomInNode, setUpVault } from './back-room-in-node';
import { ask } from './replies';
import { requestsOfShape } from './requests-of-shape';
import { caseloadFile, joinStaff, OTHERS, passphraseOf, STAFF, type TwoTeams, twoTeams } from './two-teams';

/** What a test in the window needs to know of the store: it may not read the contract itself. */
export type SeededTeams = {
  readonly teams: TwoTeams;
  readonly others: typeof OTHERS;
  readonly staff: readonly { readonly role: string; readonly name: string; readonly passphrase: string }[];
  /** Every question about the other team's child, in every way it takes. */
  readonly requests: readonly { readonly channel: Channel; readonly request?: unknown }[];
};

const MANAGERS_PASSPHRASE = 'seven otters crossing the harbour';

/**
 * Makes a vault with two teams and a person of each role, and writes what is in it to `two-teams.json` beside it. Run
 * in a process of its own by `run-module.mjs`.
 */
export async function run(dataDir: string, filesDir: string): Promise<void> {
  const caseload = caseloadFile(filesDir);
  const room = backRoomInNode({
    dataFolder: dataDir,
    savePath: join(filesDir, 'copy.docx'),
    dialogs: { chooseCaseloadFile: async () => caseload },
    timer: { now: () => 0, wait: async () => undefined },
  });
  await setUpVault(room, MANAGERS_PASSPHRASE);
  const teams = await twoTeams(room);
  for (const { signedId } of [teams.own, teams.other]) {
    await ask(room.call('record:export', { recordId: signedId, format: 'WORD' }));
  }
  await joinStaff(room, MANAGERS_PASSPHRASE);
  const staff = STAFF.map(({ role, name }) => ({ role, name, passphrase: passphraseOf(role) }));
  const seeded: SeededTeams = { teams, others: OTHERS, staff, requests: requestsAbout(teams) };
  writeFileSync(join(filesDir, 'two-teams.json'), JSON.stringify(seeded));
}

function requestsAbout({ other }: TwoTeams): SeededTeams['requests'] {
  const { childId, signedId, draftId, actionId, challengeId, number } = other;
  const channels = (Object.keys(contract) as Channel[]).filter((channel) => !channel.startsWith('vault:'));
  return channels.flatMap((channel) =>
    [signedId, draftId].flatMap((recordId) => {
      const ids = { recordId, hangsOff: recordId, childId, actionId, challengeId, number, id: recordId };
      const requests = requestsOfShape(contract[channel].request, { ...ids, words: OTHERS.name });
      return requests.map((request) => (request === undefined ? { channel } : { channel, request }));
    }),
  );
}
