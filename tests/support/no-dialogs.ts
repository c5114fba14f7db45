import type { Dialogs } from '@main/ipc/handler-context';

/** Every system dialog closed unanswered; a test answers those it is about. */
export const NO_DIALOGS: Dialogs = {
  chooseCaseloadFile: async () => null,
  chooseFormFile: async () => null,
  chooseFileToCheck: async () => null,
  chooseHouseDocument: async () => null,
  chooseSealedFile: async () => null,
  chooseWhereToSave: async () => null,
  chooseFolder: async () => null,
  print: async () => undefined,
};
