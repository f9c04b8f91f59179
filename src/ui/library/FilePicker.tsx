/** A button that lets the reader choose files. */
import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.js';

interface FilePickerProps {
  label: string;
  /** Endings, such as ".json,.txt". */
  accept: string;
  several?: boolean;
  kind?: 'plain' | 'strong';
  onFiles: (files: readonly File[]) => void;
}

export function FilePicker({ label, accept, several = false, kind = 'plain', onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={several}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
