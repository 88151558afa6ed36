import { useRef } from 'react';
import { Button } from '../shell/Button';

/** A button that lets the person choose a file. */
export function FileButton(props: {
  readonly label: string;
  readonly title?: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { label, title, accept, onFile } = props;
  return (
    <>
      <Button title={title} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
