import type { RecordDocument } from '@domain/document/document';
import { BrowserWindow, type Session, session } from 'electron';
import { documentPage } from './document-page';
import { edgeAbove, edgeBelow, MARGINS } from './page-edges';
import type { Paper } from './paper-maker';
import { withFixedDates } from './pdf-dates';

const ADDRESS = 'paper://document/';

/** Gives up what is on paper, with this reason. */
type GiveUp = (why: Error) => void;

/**
 * Lays documents out on paper in a hidden window without script, preload or network, whose session lives in memory only.
 * One at a time, and gone with its words as soon as it is done, or when it is ended: then whatever is being made fails
 * with that reason.
 */
export function electronPaper(): Paper & { readonly end: GiveUp } {
  const open = new Set<GiveUp>();
  return {
    toPdf: (document) =>
      onPaper(open, document, async (window) => withFixedDates(await printToPdf(window, document), document)),
    print: (document) =>
      onPaper(
        open,
        document,
        (window) =>
          new Promise((resolve) => {
            window.webContents.print({ printBackground: true, pageSize: 'A4' }, (isSent) => resolve(isSent));
          }),
      ),
    end: (why) => {
      for (const giveUp of open) giveUp(why);
    },
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

async function onPaper<T>(
  open: Set<GiveUp>,
  document: RecordDocument,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  let giveUp: GiveUp = () => undefined;
  // A print dialog may stay open for as long as it likes: the window behind it does not.
  const ended = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
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
  open.add(giveUp);
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    return await Promise.race([window.loadURL(ADDRESS).then(() => use(window)), ended]);
  } finally {
    open.delete(giveUp);
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
