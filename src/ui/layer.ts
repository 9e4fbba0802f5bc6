const layers = new Map<string, HTMLElement>();

/**
 * A place beside the app for what lies over it. Not `body` itself: React hears every event a second time in each
 * element that it draws into, and all events pass the body.
 */
export function layer(name: "popups" | "toasts" | "tooltips"): HTMLElement {
  let place = layers.get(name);
  if (!place) {
    place = document.createElement("div");
    layers.set(name, place);
  }
  if (!place.isConnected) document.body.append(place);
  return place;
}
