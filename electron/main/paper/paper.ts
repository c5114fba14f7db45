import type { RecordDocument } from '@domain/document/document';
import { BrowserWindow, type Session, session } from 'electron';
import { documentPage } from './document-page';
import { edgeAbove, edgeBelow, MARGINS } from './page-edges';
import type { Paper } from './paper-maker';
import { withFixedDates } from './pdf-dates';

const ADDRESS = 'paper://document/';

/**
 * Lays documents out on paper in a hidden window without script, preload or network, whose session lives in memory only.
 * One at a time, and gone with its words as soon as it is done.
 */
export function electronPaper(): Paper {
  return {
    toPdf: (document) =>
      onPaper(document, async (window) => withFixedDates(await printToPdf(window, document), document)),
    print: (document) =>
      onPaper(
        document,
        (window) =>
          new Promise((resolve) => {
            window.webContents.print({ printBackground: true, pageSize: 'A4' }, (isSent) => resolve(isSent));
          }),
      ),
  };
}

async function printToPdf(window: BrowserWindow, document: RecordDocument): Promise<Buffer> {
  return window.webContents.printToPDF({
    pageSize: 'A4',
    margins: MARGINS,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: edgeAbove(document),
    footerTemplate: edgeBelow(document),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function onPaper<T>(document: RecordDocument, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const own = session.fromPartition(`paper-${crypto.randomUUID()}`, { cache: false });
  serveOnly(own, documentPage(document));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    await window.loadURL(ADDRESS);
    return await use(window);
  } finally {
    window.destroy();
    await own.clearStorageData();
  }
}

function serveOnly(own: Session, page: string): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.protocol.handle('paper', () => new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !/^(?:paper|data):/.test(url) }));
}
