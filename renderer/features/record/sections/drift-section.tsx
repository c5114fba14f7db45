/** What drifts, each with the manager's one decision. */
export function DriftSection() {
  return <p>Nothing is pointed out.</p>;
}
