import { type ChangeEvent, useRef } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageTag } from '../strings/language';
import { InstallButton } from './InstallButton';
import { webWord } from './web-words';
import { Button } from '../taskpane/shell/Button';

interface TopBarProps {
  readonly language: Language;
  readonly fileName: string | null;
  readonly isDirty: boolean;
  onFile(file: File): void;
  onSample(): void;
  onSave(): void;
  onLanguage(language: Language): void;
}

/** Each language by its own name. */
/** The workbench's bar: files, the name of the open one, and the language. */
export function TopBar({ language, fileName, isDirty, onFile, onSample, onSave, onLanguage }: TopBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const onChosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again after it was mended elsewhere.
    currentTarget.value = '';
  };
  return (
    <header className="top-bar" aria-label={webWord('toolbar', language)}>
      <span className="top-bar-brand">IshReja</span>
      <div className="top-bar-actions">
        <input
          ref={chooser}
          type="file"
          hidden
          aria-hidden="true"
          tabIndex={-1}
          data-testid="file"
          onChange={onChosen}
        />
        <Button onClick={() => chooser.current?.click()}>{webWord('openFile', language)}</Button>
        <Button appearance="subtle" onClick={onSample}>
          {webWord('sample', language)}
        </Button>
        <Button appearance="subtle" disabled={fileName === null} onClick={onSave}>
          {webWord('saveCopy', language)}
        </Button>
        <InstallButton language={language} />
      </div>
      <FileLine language={language} fileName={fileName} isDirty={isDirty} />
      <LanguageChooser language={language} onLanguage={onLanguage} />
    </header>
  );
}

/** The open file's name, whether it is saved, and the promise that it stays here. */
function FileLine({ language, fileName, isDirty }: Pick<TopBarProps, 'language' | 'fileName' | 'isDirty'>) {
  return (
    <p className="top-bar-file">
      {fileName !== null && (
        <>
          <span className="top-bar-name">{fileName}</span>
          {isDirty && <span className="top-bar-unsaved"> ({webWord('unsavedMark', language)})</span>}
          {' · '}
        </>
      )}
      {webWord('staysHere', language)}
    </p>
  );
}

function LanguageChooser({ language, onLanguage }: Pick<TopBarProps, 'language' | 'onLanguage'>) {
  return (
    <select
      className="top-bar-language"
      aria-label={webWord('language', language)}
      value={language}
      onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
    >
      {LANGUAGES.map((known) => (
        <option key={known} value={known} lang={languageTag(known)}>
          {LANGUAGE_NAMES[known]}
        </option>
      ))}
    </select>
  );
}
