import { SelectMenu } from "#src/ui/select-menu.tsx";
import { useDirector } from "./use-director.ts";

interface PickerProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A select with its label in sight, as the fields beside it have theirs. */
export function Picker<T extends string>({ label, value, options, onChange }: PickerProps<T>) {
  const { t } = useDirector();
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <span aria-hidden className="font-medium">
        {label}
      </span>
      <SelectMenu
        label={label}
        variant="field"
        size="md"
        value={value}
        options={options}
        onChange={onChange}
        searchPlaceholder={t.search}
        emptyText={t.nothing}
        className="justify-between!"
      />
    </div>
  );
}
