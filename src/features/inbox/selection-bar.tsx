import { latePart } from "#src/parts/late-part.tsx";
import { useSelection } from "./list-memory.ts";
import type { SelectionScope } from "./selection-actions.tsx";
import { countOf } from "./selection-changes.ts";

const SelectionActions = latePart(async () => (await import("./selection-actions.tsx")).SelectionActions);

/** What may be done with the selected tickets; nothing while none is. */
export function SelectionBar(props: SelectionScope) {
  const selection = useSelection(props.memory);
  const count = countOf(selection, props.total);
  return count === 0 ? null : <SelectionActions {...props} selection={selection} count={count} />;
}
