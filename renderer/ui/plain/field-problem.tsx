type FieldProblemProps = { readonly id: string; readonly problem: string | null | undefined };

/** What is wrong with a field, under it. */
export function FieldProblem({ id, problem }: FieldProblemProps) {
  if (!problem) return null;
  return (
    <span className="field-problem" id={`${id}-problem`}>
      {problem}
    </span>
  );
}

/** Ties a field to its hint and to what is wrong with it, for people who hear the page. */
export function describedBy(
  id: string,
  { hasHint, problem }: { hasHint: boolean; problem: string | null | undefined },
) {
  const parts = [hasHint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter((part) => part !== '');
  return {
    ...(parts.length > 0 ? { 'aria-describedby': parts.join(' ') } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
}
