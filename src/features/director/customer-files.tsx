import Files from "lucide-react/icons/files";
import { useRef } from "react";
import { Button } from "#src/ui/button.tsx";
import { Chip } from "#src/ui/chip.tsx";
import { MultiSelectMenu } from "#src/ui/multi-select-menu.tsx";
import { useDirector } from "./use-director.ts";

interface CustomerFilesProps {
  samples: string[];
  onSamples: (names: string[]) => void;
  own: File[];
  onOwn: (files: File[]) => void;
}

/** What the customer sends along: files that the desk has ready, and one's own. */
export function CustomerFiles({ samples, onSamples, own, onOwn }: CustomerFilesProps) {
  const { t, state } = useDirector();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <MultiSelectMenu
          label={t.sampleFiles}
          values={samples}
          options={state.files.map((name) => ({ value: name, label: name }))}
          onChange={onSamples}
          searchPlaceholder={t.search}
          emptyText={t.nothing}
          trigger={
            <Button size="sm" icon={<Files aria-hidden />}>
              {t.chooseSampleFiles({ count: samples.length })}
            </Button>
          }
        />
        <Button size="sm" onClick={() => input.current?.click()}>
          {t.ownFiles}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            onOwn([...own, ...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
      </div>
      {samples.length + own.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {samples.map((name) => (
            <Chip
              key={name}
              onRemove={() => onSamples(samples.filter((other) => other !== name))}
              removeLabel={t.removeFile({ name })}
            >
              {name}
            </Chip>
          ))}
          {own.map((file) => (
            <Chip
              key={`${file.name} ${file.lastModified} ${file.size}`}
              onRemove={() => onOwn(own.filter((other) => other !== file))}
              removeLabel={t.removeFile({ name: file.name })}
            >
              {file.name}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
