import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { workOffline } from "./offline";
import { router } from "./router";

const patience = 3000;

export async function start() {
  // What the router learns later it draws in one go; what it knows already, in slices with the rest.
  await router.load();

  const root = document.getElementById("root");
  // Drawn in slices: a slow phone answers a touch in between.
  if (root)
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    );
  // The first screen comes first.
  setTimeout(workOffline, patience);
}
