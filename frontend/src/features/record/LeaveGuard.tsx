import { formWords } from "@/lib/words/form";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { useBlocker } from "@tanstack/react-router";

/** Asks before what was typed and not saved is left. */
export function LeaveGuard({ unsaved }: { unsaved: () => boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Dialog
      title={formWords.leaveTitle}
      onClose={blocker.reset}
      steps={
        <>
          <Button tone="primary" onClick={blocker.reset}>
            {formWords.stay}
          </Button>
          <Button tone="warn" onClick={blocker.proceed}>
            {formWords.leave}
          </Button>
        </>
      }
    >
      <p>{formWords.leaveMeaning}</p>
    </Dialog>
  );
}
