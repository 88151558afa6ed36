import { useSyncExternalStore } from 'react';
import type { Language } from '../strings/language';
import { canInstall, install, onInstallChange } from './install';
import { webWord } from './web-words';
import { Button } from '../taskpane/shell/Button';

/** Offers to install the workbench where the browser can; nothing elsewhere. */
export function InstallButton({ language }: { readonly language: Language }) {
  const isOffered = useSyncExternalStore(onInstallChange, canInstall);
  if (!isOffered) return null;
  return (
    <Button appearance="subtle" onClick={() => void install()}>
      {webWord('install', language)}
    </Button>
  );
}
