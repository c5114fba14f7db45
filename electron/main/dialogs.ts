import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from './ipc/handler-context';

const FILE_KINDS = {
  WORD: [{ name: 'Word document', extensions: ['docx'] }],
  TEXT: [{ name: 'Text file', extensions: ['txt'] }],
};

/** The system's own dialogs, attached to the window so that it cannot be typed into behind them. */
export function systemDialogs(window: BrowserWindow): Dialogs {
  return {
    chooseCaseloadFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose the caseload file',
        properties: ['openFile', 'dontAddToRecent'],
        filters: [
          { name: 'Caseload (CSV or text)', extensions: ['csv', 'tsv', 'txt'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseWhereToSave: async ({ fileName, kind }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Choose where to save',
        defaultPath: join(app.getPath('documents'), fileName),
        filters: FILE_KINDS[kind],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    print: () =>
      new Promise((resolve) => {
        // Printing that fails or is closed is shown by the system's own print dialog.
        window.webContents.print({ printBackground: false }, () => resolve());
      }),
  };
}
