import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import X from "lucide-react/icons/x";
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import { createPortal } from "react-dom";
import { cx } from "./cx.ts";
import { IconButton } from "./icon-button.tsx";
import { layer } from "./layer.ts";
import { dismissToast, shownToasts, subscribeToToasts, type ShownToast } from "./toast-store.ts";

interface ToastViewportProps {
  /** Names the region: "Notifications". F6 goes there. */
  label: string;
  dismissLabel: string;
}

interface ToastCardProps {
  toast: ShownToast;
  paused: boolean;
  dismissLabel: string;
  onDismiss: () => void;
}

function ToastCard({ toast, paused, dismissLabel, onDismiss }: ToastCardProps) {
  useEffect(() => {
    if (paused || toast.durationMs === 0) return;
    const timer = window.setTimeout(() => dismissToast(toast.id), toast.durationMs);
    return () => window.clearTimeout(timer);
  }, [paused, toast]);

  return (
    <li className="pointer-events-auto flex w-full items-start gap-2 rounded-lg bg-surface-raised py-2 ps-3 pe-2 text-text shadow-overlay transition-[opacity,translate] starting:translate-y-2 starting:opacity-0">
      {toast.tone === "success" && <CircleCheck aria-hidden className="mt-1 size-4 shrink-0 text-success" />}
      {toast.tone === "danger" && <CircleAlert aria-hidden className="mt-1 size-4 shrink-0 text-danger" />}
      <div className="min-w-0 flex-1 py-0.5">
        <p className="font-medium">{toast.title}</p>
        {toast.description !== undefined && <p className="text-muted">{toast.description}</p>}
      </div>
      {toast.action !== undefined && (
        <button
          type="button"
          className="h-6 shrink-0 rounded-md px-2 font-medium text-accent hover:bg-surface-hover"
          onClick={() => {
            toast.action?.onAction();
            onDismiss();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton size="sm" label={dismissLabel} icon={<X aria-hidden />} onClick={onDismiss} />
    </li>
  );
}

/** Once, at the root. The region stands before the first toast does, or the first would not be spoken. */
export function ToastViewport({ label, dismissLabel }: ToastViewportProps) {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const region = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const [pointerInside, setPointerInside] = useState(false);
  const [focusInside, setFocusInside] = useState(false);
  const [away, setAway] = useState(false);

  useEffect(() => {
    const handleKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "F6" || shownToasts().length === 0) return;
      event.preventDefault();
      before.current = document.activeElement;
      region.current?.querySelector<HTMLElement>("li:last-child button")?.focus();
    };
    const handleVisibility = () => setAway(document.hidden);
    document.addEventListener("keydown", handleKeyDown);
    document.addEventListener("visibilitychange", handleVisibility);
    return () => {
      document.removeEventListener("keydown", handleKeyDown);
      document.removeEventListener("visibilitychange", handleVisibility);
    };
  }, []);

  function dismiss(id: string) {
    const hadFocus = region.current?.contains(document.activeElement) === true;
    dismissToast(id);
    if (toasts.length <= 1) {
      setPointerInside(false);
      setFocusInside(false);
    }
    if (!hadFocus) return;
    const rest = [...(region.current?.querySelectorAll<HTMLElement>("li") ?? [])].filter(
      (card) => !card.contains(document.activeElement),
    );
    const next = rest.at(-1)?.querySelector("button") ?? before.current;
    if (next instanceof HTMLElement) next.focus();
  }

  // The region is no control: these only notice that someone is reading it.
  const listeners = {
    onPointerEnter: () => setPointerInside(true),
    onPointerLeave: () => setPointerInside(false),
    onFocus: () => setFocusInside(true),
    onBlur: (event: FocusEvent<HTMLElement>) =>
      setFocusInside(event.currentTarget.contains(event.relatedTarget)),
    onKeyDown: (event: KeyboardEvent) => {
      const newest = toasts.at(-1);
      if (event.key !== "Escape" || newest === undefined) return;
      event.stopPropagation();
      dismiss(newest.id);
    },
  };

  // Beside the app, as dialogs are: an undo stays within reach while one is open.
  return createPortal(
    <section
      ref={region}
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions text"
      data-toasts=""
      className={cx(
        "pointer-events-none fixed inset-x-2 bottom-2 z-60 sm:start-auto sm:end-4 sm:bottom-4 sm:w-90",
        toasts.length === 0 && "h-0",
      )}
      {...listeners}
    >
      <ol className="flex flex-col gap-2">
        {toasts.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            paused={pointerInside || focusInside || away}
            dismissLabel={dismissLabel}
            onDismiss={() => dismiss(toast.id)}
          />
        ))}
      </ol>
    </section>,
    layer("toasts"),
  );
}
