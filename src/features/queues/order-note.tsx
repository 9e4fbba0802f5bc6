import { Button } from "#src/ui/button.tsx";
import type { SteadyOrder } from "./use-steady-order.ts";
import { useQueueWords } from "./words.ts";

/** Says that the order shown is no longer that of the numbers, and takes it anew on demand. */
export function OrderNote({ order }: { order: SteadyOrder }) {
  const words = useQueueWords();
  return (
    <div role="status" className="flex items-center gap-1">
      {order.isOld && (
        <>
          <span className="text-sm text-muted">{words.orderIsOld}</span>
          <Button variant="ghost" size="sm" onClick={order.sortAgain}>
            {words.sortAgain}
          </Button>
        </>
      )}
    </div>
  );
}
