import { useState } from "react";
import type { DialogProps } from "./dialog-props.ts";
import { DialogPart } from "./popup-parts.ts";

export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted && <DialogPart {...props} />;
}
