import { useRecordDesk } from '../record-desk-context';

/** The challenges that are open for this child, at the top of the supervision. */
export function ChallengesSection() {
  const { view } = useRecordDesk();
  const open = view.content.challenges ?? [];
  if (open.length === 0) return <p>No challenge is open for {view.content.child.forename || 'this child'}.</p>;
  return (
    <ul>
      {open.map((each) => (
        <li key={each.id}>{each.issue}</li>
      ))}
    </ul>
  );
}
