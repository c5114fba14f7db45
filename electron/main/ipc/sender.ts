import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isAppAddress } from '../app-address';

/** True only for the top frame of our window, still showing our own page. Anything else gets no answer. */
export function isOurPage(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, ours: WebContents): boolean {
  const { senderFrame } = event;
  if (senderFrame === null || ours.isDestroyed()) return false;
  return event.sender === ours && senderFrame === ours.mainFrame && isAppAddress(senderFrame.url);
}
