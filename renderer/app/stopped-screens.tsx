/*
 * Shown in place of what could not be drawn. Plain HTML, because what failed may be the UI kit.
 */

const SAFE = 'Your words are saved up to the last second before it stopped.';

/** In place of the whole window. */
export function StoppedWindow() {
  return (
    <main className="door">
      <div className="door-card" role="alert">
        <h1 className="door-title">Throughline stopped working</h1>
        <p>{SAFE}</p>
        <p>Open it again and unlock with your passphrase. If it happens again, tell your IT service.</p>
        <OpenAgain />
      </div>
    </main>
  );
}

/** In place of one screen; the rail still leads to the others. */
export function StoppedScreen() {
  return (
    <div className="stopped" role="alert">
      <h1 className="door-title">This screen stopped working</h1>
      <p>{SAFE}</p>
      <p>Go to another place on the left, or open Throughline again. If it happens again, tell your IT service.</p>
      <OpenAgain />
    </div>
  );
}

function OpenAgain() {
  return (
    <div className="door-actions">
      <button type="button" className="door-button door-button-primary" onClick={() => window.location.reload()}>
        Open Throughline again
      </button>
    </div>
  );
}
