import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Dialogs } from './ipc/handler-context';

const FORM_FILE = { name: 'Form', extensions: ['json'] };
const COPY_FILE = { name: 'Word or PDF file', extensions: ['docx', 'pdf'] };

const SEALED_FILE = { name: 'Throughline file', extensions: ['throughline'] };

const FILE_KINDS = {
  WORD: [{ name: 'Word document', extensions: ['docx'] }],
  PDF: [{ name: 'PDF', extensions: ['pdf'] }],
  TEXT: [{ name: 'Text file', extensions: ['txt'] }],
  FORM: [FORM_FILE],
  CSV: [{ name: 'Table (CSV)', extensions: ['csv'] }],
  CALENDAR: [{ name: 'Calendar file', extensions: ['ics'] }],
  SEALED: [SEALED_FILE],
};

/** The system's own dialogs, attached to the window so that it cannot be typed into behind them. */
export function systemDialogs(window: BrowserWindow): Dialogs {
  return {
    chooseCaseloadFile: () =>
      chooseFile(window, 'Choose the caseload file', {
        name: 'Caseload (CSV or text)',
        extensions: ['csv', 'tsv', 'txt'],
      }),
    chooseFormFile: () => chooseFile(window, 'Choose the form', FORM_FILE),
    chooseFileToCheck: () => chooseFile(window, 'Choose the file to check', COPY_FILE),
    chooseSealedFile: () => chooseFile(window, 'Choose the file', SEALED_FILE),
    chooseHouseDocument: () =>
      chooseFile(window, 'Choose the council’s Word document', { name: 'Word document', extensions: ['docx', 'dotx'] }),
    chooseWhereToSave: async ({ fileName, kind }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Choose where to save',
        defaultPath: join(app.getPath('documents'), fileName),
        filters: FILE_KINDS[kind],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose the folder for the files',
        buttonLabel: 'Choose this folder',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    print: () =>
      new Promise((resolve) => {
        // Printing that fails or is closed is shown by the system's own print dialog.
        window.webContents.print({ printBackground: false }, () => resolve());
      }),
  };
}

async function chooseFile(window: BrowserWindow, title: string, kind: FileFilter): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile', 'dontAddToRecent'],
    filters: [kind, { name: 'All files', extensions: ['*'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
