import "@/ui/base.css";
import { fetchRead, fetchScreen } from "@/app/screens";
import { language, languages } from "@/lib/language";
import { speak } from "@/lib/words";

document.documentElement.lang = language;
document.documentElement.dir = languages[language].direction;
fetchRead(location);

// The code of the screens reads words as it is loaded, so they come first. Nothing here may await at the top: what is
// loaded may need a part of this file's own chunk, and would wait for it for ever.
const ready = Promise.all([speak(), language === "ur" && import("@/ui/nastaliq")]);
ready
  .then(() => {
    fetchScreen(location.pathname);
    return import("@/app/start");
  })
  .then(({ start }) => start())
  .catch(() => document.getElementById("unloaded")?.removeAttribute("hidden"));
