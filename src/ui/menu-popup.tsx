import { Menu } from "@base-ui/react/menu";
import Check from "lucide-react/icons/check";
import { useRef } from "react";
import { cx } from "./cx.ts";
import { Kbd } from "./kbd.tsx";
import { layer } from "./layer.ts";
import type { MenuGroup, MenuItem } from "./menu-items.ts";
import { popupItem, popupPositioner, popupSurface } from "./popup-classes.ts";
import type { PopupAnchor } from "./use-popup.ts";

interface MenuPopupProps extends PopupAnchor {
  label: string | undefined;
  groups: readonly MenuGroup[];
  onDismiss: () => void;
  side: "top" | "bottom" | "left" | "right";
  align: "start" | "center" | "end";
}

function ItemContent({ item, marks }: { item: MenuItem; marks: boolean }) {
  const description = item.disabledReason ?? item.description;
  return (
    <>
      {marks && (
        <span className="flex w-4 shrink-0 text-accent">
          {item.checked === true && <Check aria-hidden />}
        </span>
      )}
      {item.icon !== undefined && (
        <span aria-hidden className={cx("flex shrink-0", item.danger === true ? "" : "text-faint")}>
          {item.icon}
        </span>
      )}
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{item.label}</span>
        {description !== undefined && <span className="text-sm text-muted">{description}</span>}
      </span>
      {item.shortcut !== undefined && <Kbd keys={item.shortcut} className="ms-4 shrink-0" />}
    </>
  );
}

function ItemRow({ item, marks }: { item: MenuItem; marks: boolean }) {
  const disabled = item.disabledReason !== undefined;
  const className = cx(popupItem, item.danger === true && "text-danger", disabled && "text-faint");
  if (item.checked !== undefined) {
    return (
      <Menu.CheckboxItem
        className={className}
        label={item.label}
        disabled={disabled}
        checked={item.checked}
        onCheckedChange={() => item.onSelect()}
        closeOnClick
      >
        <ItemContent item={item} marks={marks} />
      </Menu.CheckboxItem>
    );
  }
  return (
    <Menu.Item className={className} label={item.label} disabled={disabled} onClick={() => item.onSelect()}>
      <ItemContent item={item} marks={marks} />
    </Menu.Item>
  );
}

/** Tab is answered by the menu, so the guards that would catch it are only hidden stops in the tab order. */
function silenceFocusGuards(menu: HTMLElement, trigger: HTMLElement | null): void {
  for (const around of [menu.parentElement, trigger?.parentElement]) {
    for (const guard of around?.querySelectorAll<HTMLElement>(":scope > [data-base-ui-focus-guard]") ?? []) {
      guard.tabIndex = -1;
    }
  }
}

export function MenuPopup({
  open,
  onOpenChange,
  anchor,
  byPointer,
  label,
  groups,
  onDismiss,
  side,
  align,
}: MenuPopupProps) {
  const started = useRef(false);
  const marks = groups.some((group) => group.items.some((item) => item.checked !== undefined));
  return (
    <Menu.Root
      open={open}
      onOpenChange={onOpenChange}
      onOpenChangeComplete={(nowOpen) => {
        if (!nowOpen) started.current = false;
      }}
      modal={false}
    >
      <Menu.Portal container={layer("popups")}>
        <Menu.Positioner
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={popupPositioner}
        >
          <Menu.Popup
            finalFocus={anchor}
            aria-label={label}
            onKeyDown={(event) => {
              // As a native menu does: Tab leaves it, back to where it was opened.
              if (event.key !== "Tab") return;
              event.preventDefault();
              onDismiss();
            }}
            onFocus={(event) => {
              if (event.target !== event.currentTarget || started.current) return;
              started.current = true;
              silenceFocusGuards(event.currentTarget, anchor.current);
              if (!byPointer) event.currentTarget.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
            }}
            className={cx(popupSurface, "max-h-[var(--available-height)] min-w-44 overflow-y-auto p-1")}
          >
            {groups.map((group, index) => (
              <Menu.Group key={index} className={cx(index > 0 && "mt-1 border-t border-line pt-1")}>
                {group.label !== undefined && (
                  <Menu.GroupLabel className="px-2 py-1 text-sm text-faint">{group.label}</Menu.GroupLabel>
                )}
                {group.items.map((item) => (
                  <ItemRow key={item.id} item={item} marks={marks} />
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
