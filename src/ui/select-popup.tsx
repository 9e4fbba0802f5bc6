import { Combobox } from "@base-ui/react/combobox";
import Check from "lucide-react/icons/check";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { layer } from "./layer.ts";
import { popupItem, popupPositioner, popupSurface } from "./popup-classes.ts";
import { optionMatches, type SelectOption } from "./select-options.ts";
import type { PopupAnchor } from "./use-popup.ts";

interface SelectPopupProps extends PopupAnchor {
  label: string;
  options: readonly SelectOption[];
  values: readonly string[];
  multiple: boolean;
  onChange: (values: readonly string[]) => void;
  /** Told what is typed into the search, but for what an IME composes. */
  onSearch?: ((text: string) => void) | undefined;
  searchPlaceholder: string;
  emptyText: string;
  /** Beside the empty text: what could bring options. */
  emptyAction?: { label: string; onAction: () => void } | undefined;
  align: "start" | "center" | "end";
}

const sameValue = (one: SelectOption, other: SelectOption) => one.value === other.value;

function OptionRow({ option, multiple }: { option: SelectOption; multiple: boolean }) {
  const description = option.disabledReason ?? option.description;
  return (
    <Combobox.Item
      value={option}
      disabled={option.disabledReason !== undefined}
      className={cx(popupItem, "group", option.disabledReason !== undefined && "text-faint")}
    >
      {multiple && (
        <span
          aria-hidden
          className="flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong text-on-accent group-data-selected:border-accent group-data-selected:bg-accent"
        >
          <Combobox.ItemIndicator className="flex">
            <Check className="size-3! stroke-3" />
          </Combobox.ItemIndicator>
        </span>
      )}
      {option.icon !== undefined && (
        <span aria-hidden className="flex shrink-0">
          {option.icon}
        </span>
      )}
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{option.label}</span>
        {description !== undefined && <span className="text-sm text-muted">{description}</span>}
      </span>
      {option.count !== undefined && <span className="shrink-0 text-sm text-faint">{option.count}</span>}
      {!multiple && (
        <span className="flex w-4 shrink-0">
          <Combobox.ItemIndicator className="flex text-accent">
            <Check aria-hidden />
          </Combobox.ItemIndicator>
        </span>
      )}
    </Combobox.Item>
  );
}

export function SelectPopup({
  open,
  onOpenChange,
  anchor,
  label,
  options,
  values,
  multiple,
  onChange,
  onSearch,
  searchPlaceholder,
  emptyText,
  emptyAction,
  align,
}: SelectPopupProps) {
  const chosen = options.filter((option) => values.includes(option.value));
  const shared = {
    items: options,
    open,
    onOpenChange,
    isItemEqualToValue: sameValue,
    filter: optionMatches,
    autoHighlight: true,
    onInputValueChange: (text: string, { event }: { event: Event }) => {
      if (!(event instanceof InputEvent && event.isComposing)) onSearch?.(text);
    },
    children: (
      <Combobox.Portal container={layer("popups")}>
        <Combobox.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={popupPositioner}
        >
          <Combobox.Popup
            finalFocus={anchor}
            aria-label={label}
            className={cx(
              popupSurface,
              "flex max-h-[min(24rem,var(--available-height))] w-80 max-w-(--available-width) min-w-[min(var(--anchor-width),24rem)] flex-col",
            )}
          >
            <Combobox.Input
              aria-label={label}
              placeholder={searchPlaceholder}
              className="h-9 w-full shrink-0 rounded-t-lg border-b border-line bg-transparent px-3 text-base outline-none"
            />
            <Combobox.Empty className="px-3 py-3 text-muted empty:hidden">{emptyText}</Combobox.Empty>
            {emptyAction !== undefined && options.length === 0 && (
              <Button size="sm" className="mx-3 mb-3 self-start" onClick={emptyAction.onAction}>
                {emptyAction.label}
              </Button>
            )}
            <Combobox.List
              aria-label={label}
              className="min-h-0 flex-1 scroll-py-1 overflow-y-auto overscroll-contain p-1 outline-none data-empty:hidden"
            >
              {(option: SelectOption) => <OptionRow key={option.value} option={option} multiple={multiple} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    ),
  };

  if (multiple) {
    return (
      <Combobox.Root
        {...shared}
        multiple
        value={chosen}
        onValueChange={(next: SelectOption[]) => onChange(next.map((option) => option.value))}
      />
    );
  }
  return (
    <Combobox.Root
      {...shared}
      value={chosen[0] ?? null}
      onValueChange={(next: SelectOption | null) => onChange(next === null ? [] : [next.value])}
    />
  );
}
