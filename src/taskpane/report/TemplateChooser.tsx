import { Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { bytesOf } from '../shell/file-bytes';
import { usePane } from '../use-pane';
import type { TemplateSource } from './use-template';

/** The standard form, or a file of the person's own. */
export function TemplateChooser(props: {
  readonly source: TemplateSource;
  readonly onChoose: (source: TemplateSource) => void;
}) {
  const { session, say } = usePane();
  const { source, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  const choose = (value: string) => {
    if (value === 'annual') onChoose('annual');
    else if (value === 'file') input.current?.click();
  };
  const openFile = (file: File) =>
    session.run('opening', async () => onChoose({ name: file.name, bytes: await bytesOf(file) }));
  return (
    <>
      <Select
        aria-label={say('report.template')}
        value={source === 'annual' ? 'annual' : 'chosen'}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="annual">{say('report.annual')}</option>
        {source !== 'annual' && <option value="chosen">{say('report.fileChosen', { name: source.name })}</option>}
        <option value="file">{say('report.file')}</option>
      </Select>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={say('report.file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void openFile(file);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
