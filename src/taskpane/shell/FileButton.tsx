import { useRef } from 'react';
import { Button } from './Button';

/** A button that lets the person choose a file, or several. */
export function FileButton(props: {
  readonly label: string;
  readonly title?: string;
  readonly accept: string;
  readonly onFile: (file: File, ...more: readonly File[]) => void;
  readonly isMultiple?: true;
  readonly appearance?: 'primary' | 'secondary';
  readonly className?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { label, title, accept, onFile, isMultiple, appearance = 'secondary', className } = props;
  return (
    <>
      <Button className={className} appearance={appearance} title={title} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file, ...more] = event.target.files ?? [];
          if (file) onFile(file, ...more);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
