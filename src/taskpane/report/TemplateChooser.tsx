import { Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { FORMS } from '../../core/report/period';
import { reportWord } from '../../strings/report-text';
import { bytesOf } from '../shell/file-bytes';
import { usePane } from '../use-pane';
import type { TemplateSource } from './use-template';
import { useReportWords } from './say-of-report';

/** The forms that come with the product, reports that stand in this workbook, or a file of the person's own. */
export function TemplateChooser(props: {
  readonly source: TemplateSource;
  readonly filled: readonly string[];
  readonly onChoose: (source: TemplateSource) => void;
}) {
  const { session, state } = usePane();
  const say = useReportWords();
  const { source, filled, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  const choose = (value: string) => {
    const form = FORMS.find((name) => name === value);
    if (form) onChoose(form);
    else if (value === 'file') input.current?.click();
    else if (value.startsWith(HERE)) onChoose({ sheet: value.slice(HERE.length) });
  };
  const openFile = (file: File) =>
    session.run('opening', async () => onChoose({ name: file.name, bytes: await bytesOf(file) }));
  return (
    <>
      <Select aria-label={say('report.template')} value={valueOf(source)} onChange={(_, { value }) => choose(value)}>
        <option value="annual">{say('report.annual')}</option>
        <option value="quarterly">{reportWord('pane.quarterly', state.language)}</option>
        <option value="letter">{reportWord('pane.letter', state.language)}</option>
        {filled.map((sheet) => (
          <option key={sheet} value={HERE + sheet}>
            {reportWord('pane.here', state.language, { sheet })}
          </option>
        ))}
        {typeof source === 'object' && 'name' in source && (
          <option value="chosen">{say('report.fileChosen', { name: source.name })}</option>
        )}
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

const HERE = 'here:';

function valueOf(source: TemplateSource): string {
  if (typeof source === 'string') return source;
  return 'sheet' in source ? HERE + source.sheet : 'chosen';
}
