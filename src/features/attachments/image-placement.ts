export interface Size {
  width: number;
  height: number;
}

/** Where a picture stands: `zoom` null fits it into its box; `x`, `y` are its centre's distance from the box's. */
export interface Placement {
  zoom: number | null;
  rotation: 0 | 90 | 180 | 270;
  x: number;
  y: number;
}

export const fitted: Placement = { zoom: null, rotation: 0, x: 0, y: 0 };

const largest = 16;
const smallest = 0.02;

function turned(image: Size, rotation: number): Size {
  return rotation % 180 === 0 ? image : { width: image.height, height: image.width };
}

/** The scale at which the whole picture is seen; a small picture is not blown up. */
function fitScale(image: Size, box: Size, rotation: number): number {
  const { width, height } = turned(image, rotation);
  return Math.min(1, box.width / width, box.height / height);
}

export function scaleOf(placement: Placement, image: Size, box: Size): number {
  return placement.zoom ?? fitScale(image, box, placement.rotation);
}

/** Keeps the picture's edge from being dragged inside the box. */
function clamp(placement: Placement, image: Size, box: Size): Placement {
  const scale = scaleOf(placement, image, box);
  const { width, height } = turned(image, placement.rotation);
  const roomX = Math.max(0, (width * scale - box.width) / 2);
  const roomY = Math.max(0, (height * scale - box.height) / 2);
  return {
    ...placement,
    x: Math.min(roomX, Math.max(-roomX, placement.x)),
    y: Math.min(roomY, Math.max(-roomY, placement.y)),
  };
}

export function moveBy(placement: Placement, dx: number, dy: number, image: Size, box: Size): Placement {
  return clamp({ ...placement, x: placement.x + dx, y: placement.y + dy }, image, box);
}

/** Zooms to `scale`; the point of the picture under `at` (from the box's centre) stays there. */
export function zoomTo(
  placement: Placement,
  scale: number,
  at: { x: number; y: number },
  image: Size,
  box: Size,
): Placement {
  const before = scaleOf(placement, image, box);
  const after = Math.min(largest, Math.max(Math.min(smallest, before), scale));
  const x = at.x - (at.x - placement.x) * (after / before);
  const y = at.y - (at.y - placement.y) * (after / before);
  return clamp({ ...placement, zoom: after, x, y }, image, box);
}

export function rotate(placement: Placement, image: Size, box: Size): Placement {
  const rotation = ((placement.rotation + 90) % 360) as Placement["rotation"];
  return clamp({ ...placement, rotation, x: 0, y: 0 }, image, box);
}
