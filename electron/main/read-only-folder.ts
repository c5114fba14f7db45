import { app, dialog } from 'electron';
import { dataFolder } from './app-paths';

/**
 * Nothing can be kept where nothing can be written, and Chromium would end without a word: it cannot even note that
 * it is running. So this is said before anything else is begun.
 */
export function sayFolderIsReadOnly(): void {
  dialog.showErrorBox(
    'Throughline cannot save here',
    [
      'The folder where Throughline keeps your records cannot be written to:',
      dataFolder(),
      'Nothing has been changed or lost. The disk may be read-only, or not connected.',
      'Make the folder writable, or ask your IT service to, and start Throughline again.',
    ].join('\n\n'),
  );
  app.exit(1);
}
