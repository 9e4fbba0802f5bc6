import { useEffect, useEffectEvent, useState } from "react";

interface Point {
  x: number;
  y: number;
}

interface ImageGestures {
  onMove: (dx: number, dy: number) => void;
  /** `at` is measured from the centre of the box. */
  onZoom: (factor: number, at: Point) => void;
  onToggle: (at: Point) => void;
}

/** Wheel, drag, pinch and double click on a picture. Answers whether it is being dragged. */
export function useImageGestures(box: HTMLElement | null, gestures: ImageGestures): boolean {
  const [isDragged, setIsDragged] = useState(false);
  const move = useEffectEvent(gestures.onMove);
  const zoom = useEffectEvent(gestures.onZoom);
  const toggle = useEffectEvent(gestures.onToggle);

  useEffect(() => {
    if (!box) return;
    const stop = new AbortController();
    const pointers = new Map<number, Point>();

    const fromCentre = (point: Point): Point => {
      const area = (box.querySelector("[data-frame]") ?? box).getBoundingClientRect();
      return { x: point.x - area.left - area.width / 2, y: point.y - area.top - area.height / 2 };
    };
    const handlePointerMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const spread = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
        if (spread(before) > 0)
          zoom(
            spread(now) / spread(before),
            fromCentre({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }),
          );
      } else move(now.x - before.x, now.y - before.y);
      pointers.set(event.pointerId, now);
    };
    const handlePointerDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      box.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      setIsDragged(true);
    };
    const handlePointerEnd = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
      setIsDragged(pointers.size > 0);
    };
    const handleWheel = (event: WheelEvent) => {
      event.preventDefault();
      // A pinch on a trackpad arrives as a wheel with Ctrl.
      if (event.ctrlKey || event.metaKey) {
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
        zoom(Math.exp(-lines * 0.005), fromCentre({ x: event.clientX, y: event.clientY }));
      } else move(-event.deltaX, -event.deltaY);
    };
    const handleDoubleClick = (event: MouseEvent) =>
      toggle(fromCentre({ x: event.clientX, y: event.clientY }));

    const options = { signal: stop.signal };
    box.addEventListener("pointerdown", handlePointerDown, options);
    box.addEventListener("pointermove", handlePointerMove, options);
    box.addEventListener("pointerup", handlePointerEnd, options);
    box.addEventListener("pointercancel", handlePointerEnd, options);
    box.addEventListener("dblclick", handleDoubleClick, options);
    // React's own wheel listeners are passive; this one keeps the browser from zooming the page.
    box.addEventListener("wheel", handleWheel, { ...options, passive: false });
    return () => stop.abort();
  }, [box]);

  return isDragged;
}
