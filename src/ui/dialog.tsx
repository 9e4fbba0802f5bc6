import { useState } from "react";
import type { DialogProps } from "./dialog-props.ts";
import { useLazyPart } from "./lazy-part.ts";
import { dialogPart } from "./popup-parts.ts";

export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  const Part = useLazyPart(dialogPart, wanted);
  return Part === null ? null : <Part {...props} />;
}
