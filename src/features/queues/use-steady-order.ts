import { useState } from "react";

export interface SteadyOrder {
  ids: readonly string[];
  /** The numbers have moved on: sorted now, the order would be another. */
  isOld: boolean;
  sortAgain: () => void;
}

/**
 * An order that stays while its numbers change, so that nothing moves under the eyes or the pointer; it
 * is taken anew when another sort is chosen, or on demand. What appears later stands at the end.
 */
export function useSteadyOrder(sortedNow: readonly string[], sortName: string): SteadyOrder {
  const [taken, setTaken] = useState({ sortName, ids: sortedNow });
  const isOther = taken.sortName !== sortName;
  if (isOther) setTaken({ sortName, ids: sortedNow });
  const base = isOther ? sortedNow : taken.ids;
  const ids = [
    ...base.filter((id) => sortedNow.includes(id)),
    ...sortedNow.filter((id) => !base.includes(id)),
  ];
  return {
    ids,
    isOld: ids.some((id, index) => id !== sortedNow[index]),
    sortAgain: () => setTaken({ sortName, ids: sortedNow }),
  };
}
