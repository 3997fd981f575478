import { choose, language, languages, type Language } from "@/lib/language";
import { words } from "@/lib/words";

/** Every language in its own script, so that who cannot read this one finds theirs. */
export const LanguageChoice = () => (
  <span role="group" aria-label={words.shell.language}>
    {(Object.keys(languages) as Language[]).map((one) => (
      <button
        key={one}
        type="button"
        lang={one}
        title={languages[one].name}
        aria-pressed={one === language}
        onClick={() => choose(one)}
      >
        {languages[one].short}
      </button>
    ))}
  </span>
);
