import { useEffect, useEffectEvent, type RefObject } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Value } from "./fields";
import { onScreen, type Keeper } from "./keeping";

/** After the last key, in milliseconds. */
const pause = 300;

/** Keeps what is typed as it is typed, until it was saved. */
export function useKeeping(inputs: UseFormReturn<FieldValues>, keeper: Keeper, saved: RefObject<boolean>) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dirty = false;
    const now = () => {
      clearTimeout(timer);
      timer = undefined;
      if (saved.current) return;
      if (dirty) keeper.typed(structuredClone(inputs.getValues()) as Record<string, Value>);
      else keeper.forget();
    };
    const unsubscribe = inputs.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty, name }) => {
        if (name === undefined) return;
        dirty = isDirty !== false;
        clearTimeout(timer);
        timer = setTimeout(now, pause);
      },
    });
    onScreen.add(keeper.name);
    return () => {
      unsubscribe();
      if (timer) now();
      onScreen.delete(keeper.name);
    };
  }, [inputs, keeper, saved]);
}

/** Tries again as soon as the browser says that there is a connection. */
export function useWhenOnline(waits: boolean, tryAgain: () => void) {
  const again = useEffectEvent(tryAgain);
  useEffect(() => {
    if (!waits) return;
    const online = () => again();
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, [waits]);
}
